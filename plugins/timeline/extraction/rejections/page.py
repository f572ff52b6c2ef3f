"""Dates of the page, not of the story: bylines, page stamps, datelines, captions."""

from datetime import timedelta
from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.rejections.row import Rejection
from plugins.timeline.extraction.tokens import Tag, Token
from plugins.timeline.extraction.verb_groups import Form, Tense
from plugins.timeline.lang.en.nouns import FURNITURE
from plugins.timeline.lang.en.verbs import SAYING
from plugins.timex import Granularity
from plugins.timex.mean import At

_STAMPED: Final = frozenset({Tag.TIME, Tag.PUNCT, Tag.NUMBER, Tag.NAME, Tag.PREP})
_RULES: Final = frozenset({"|", "©"})
_STAMPING: Final = frozenset({"updated", "published", "posted"})
_STAMPED_THINGS: Final = frozenset({"page", "last", "first", "story", "article", "originally"})
_SHOWN: Final = frozenset({"pictured", "photographed"})
_NEAR: Final = 4
_LONG: Final = 3
_STAMP: Final = 12
"""Tokens of the longest stamp before a sentence; a longer run of dates is a list of its own."""
_YEAR_DIGITS: Final = 4
_PAGE_DAYS: Final = timedelta(days=31)
"""What lies farther from the day of publication is no stamp of the page."""


def _byline(case: Case) -> bool:
    tokens = case.reading.tokens
    finite = any(group.form is Form.FINITE for group in case.reading.groups)
    marked = bool(case.reading.lows & (FURNITURE | _RULES))
    return not finite and (marked or tokens[0].low == "by")


def _picture(case: Case) -> bool:
    """Tell whether the date is that of a picture: "the mayor, pictured in May"."""
    verb, first = case.verb, case.reading.tokens[0].low
    if nouns.singular(case.noun) in FURNITURE or first in _SHOWN:
        return True
    if verb is None or not case.by_verb or verb.form is not Form.REDUCED:
        return False
    here = case.reading.low(verb.last + 1) == "here"
    return case.reading.low(verb.head) in _SHOWN or (here and verb.base in ("see", "show"))


def _posted(case: Case) -> bool:
    lows = [token.low for token in case.reading.tokens[: _LONG + 1]]
    at = next((place for place, low in enumerate(lows) if low in _STAMPING), _LONG)
    stamped = at < _LONG and set(lows[:at]) <= _STAMPED_THINGS
    return stamped and len(case.reading.groups) == 1 and case.attachment.signal <= _NEAR


def _stamped(case: Case) -> bool:
    """Tell whether a machine wrote a date: "Updated: 3 May", or a full one with its clock."""
    reading, at = case.reading, case.attachment.at
    if case.attachment.signal >= 0:
        return False
    marked = reading.low(at - 1) == ":" and reading.low(at - 2) in _STAMPING
    return marked or (isinstance(case.time.meaning, At) and _has_year(case.token))


def _has_year(token: Token) -> bool:
    return any(part.isdigit() and len(part) == _YEAR_DIGITS for part in token.low.split())


def _ruled_off(case: Case) -> bool:
    at = case.attachment.at
    return any(
        token.low in _RULES for token in case.reading.tokens[max(0, at - _NEAR) : at + _NEAR + 1]
    )


def _in_full(case: Case) -> bool:
    """Tell whether weekday, day, month and year stand together without a preposition or comma."""
    parts = case.token.low.split()
    full = parts[0].endswith("day") and _has_year(case.token) and len(parts) > _LONG
    bare = "," not in case.token.low and case.attachment.signal < 0
    return full and bare and case.reading.low(case.attachment.at - 1) != ","


def _opens(case: Case) -> bool:
    at = case.attachment.at
    return at <= _STAMP and all(token.tag in _STAMPED for token in case.reading.tokens[:at])


def _clocked(case: Case) -> bool:
    return (
        _opens(case)
        and case.attachment.signal <= 0
        and any(
            token.time is not None and isinstance(token.time.meaning, At) and ":" in token.text
            for token in case.reading.tokens[: case.attachment.at + _NEAR + 2]
        )
    )


def _before_sentence(case: Case) -> bool:
    """Tell whether a full date stands before the sentence without belonging to it."""
    if case.attachment.signal >= 0 or not _opens(case):
        return False
    tokens = case.reading.tokens
    last = case.attachment.at
    while last < _STAMP and _goes_on(tokens, last + 1):
        last += 1
    begin = case.when.interval.begin
    if begin is None or abs(case.dct - begin) > _PAGE_DAYS:
        return False  # a chronology: "3 May 2009 Rome falls"
    year = any(token.time is not None and _has_year(token) for token in tokens[: last + 1])
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if not year or after is None or any(group.first == last + 1 for group in case.reading.groups):
        return False
    return after.tag in (Tag.NAME, Tag.NUMBER) or after.low in (";", "(")


def _goes_on(tokens: tuple[Token, ...], at: int) -> bool:
    tags = [token.tag for token in tokens[at : at + 2]]
    comma = at < len(tokens) and tokens[at].low == ","
    return tags[:1] == [Tag.TIME] or (comma and tags[1:] == [Tag.TIME])


def _dateline(case: Case) -> bool:
    at = case.attachment.at
    bracket = case.reading.low(at + 1) in ("(", "-lrb-") and case.reading.tag(at + 2) is Tag.NAME
    place = case.reading.low(at - 1) == "," and case.reading.tag(at - 2) is Tag.NAME
    if not place:
        return False
    capitals = case.reading.tokens[at - 2].text.isupper()
    dashed = case.reading.low(at + 1) in ("--", "—", "–")
    return (bracket and (_opens(case) or capitals)) or (capitals and dashed)


def _alone(case: Case) -> bool:
    return case.attachment.role is Role.ALONE


def _caption(case: Case) -> bool:
    """Tell whether the present tense shows in a picture what a full date puts into the past."""
    verb = case.verb
    if verb is None or case.in_future or not case.by_verb or case.heads_sentence:
        return False
    full = _has_year(case.token)
    present = verb.tense is Tense.PRESENT and verb.base not in SAYING
    return present and full and case.grain <= Granularity.DAY


_PAGE: Final = "it belongs to the page, not to the story"
ROWS: Final = (
    Rejection("byline", _byline, _PAGE, "By Ada Rowe, June 12, 2020"),
    Rejection("picture", _picture, _PAGE, "The June 12 photo shows the bridge in Rome."),
    Rejection("posted", _posted, _PAGE, "Page last updated at 9:41 a.m., June 12, 2020"),
    Rejection("stamped", _stamped, _PAGE, "Rome's old bridge fell updated: Fri 12 June 2020 9:41"),
    Rejection("ruled-off", _ruled_off, _PAGE, "June 12, 2020 | Rome's old bridge fell."),
    Rejection("in-full", _in_full, _PAGE, "A bridge fell Friday 12 June 2020 People wept."),
    Rejection("clocked", _clocked, _PAGE, "Friday, June 12; 9:41 a.m. Rome's old bridge fell."),
    Rejection("before", _before_sentence, _PAGE, "June 12, 2020 Rome lost its oldest bridge."),
    Rejection("dateline", _dateline, _PAGE, "ROME, June 12 (AP) The old bridge fell."),
    Rejection("alone", _alone, "nothing that happens stands with it", "Rome, 12 June 2020"),
    Rejection("caption", _caption, "a caption tells what a picture shows",
              "A woman crosses the bridge in Rome, June 12, 2020."),
)  # fmt: skip
