"""Dates that name a thing: "the 2006 winner", "the class of 2006"."""

from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.rejections.row import Rejection
from plugins.timeline.extraction.tokens import NOMINAL, Tag
from plugins.timeline.extraction.verb_groups import Form, Tense
from plugins.timeline.lang.en import function_words as words
from plugins.timeline.lang.en.nouns import PARTS_OF_TIME
from plugins.timeline.lang.en.verbs import SAYING
from plugins.timex import Granularity

#: Verbs that make an event of a prize's or a contest's name: "won the 2012 Oscar".
_WINNING: Final = frozenset({"win", "host", "lose", "stage", "award", "compete", "enter", "attend"})


def _label(case: Case) -> bool:
    at = case.attachment.noun
    if case.attachment.role is not Role.PREMODIFIER or at is None:
        return False
    if _is_planned(case) or _dates_saying(case, at):
        return False
    yearly = case.grain >= Granularity.YEAR
    if nouns.is_label(case.noun) or (yearly and nouns.is_statement(case.noun)):
        return True
    named = case.reading.tag(at) is Tag.NAME
    possessive = case.reading.tag(case.attachment.at + 1) is Tag.POSS
    if named and possessive and case.grain is Granularity.YEAR:  # "1972's The Rise of the City"
        return True
    phrase = case.reading.tokens[case.attachment.at + 1 : at + 1]
    if any(nouns.is_event(token.low) for token in phrase) or nouns.may_be_event(case.noun):
        return False
    verb = case.verb
    won = verb is not None and verb.base in _WINNING and verb.tense is Tense.PAST
    return not (won and named)


def _is_planned(case: Case) -> bool:
    """Whether a plan is told, whatever its noun: "the planned 2024 bridge"."""
    return case.in_future and bool(set(case.before(1)) & words.PLANNED)


def _dates_saying(case: Case, noun: int) -> bool:
    """Whether a thing's day is that of what it says: "Sunday's circular *said*"."""
    verb = case.verb
    said = verb is not None and verb.base in SAYING and verb.first == noun + 1
    return said and case.grain <= Granularity.WEEK


def _label_of(case: Case) -> bool:
    if case.token.low.endswith("century") and case.reading.tag(case.attachment.at + 1) in NOMINAL:
        return True  # "19th-century art"
    if case.signal != "of" or case.attachment.noun is not None:
        return False
    before = case.attachment.signal - 1
    low = case.reading.low(before)
    part = low in PARTS_OF_TIME
    if low in ("those", "that"):
        return True
    return not part and case.reading.tag(before) in (Tag.WORD, Tag.NAME, Tag.VERB)


def _which(case: Case) -> bool:
    """Tell whether a period says which one is meant: "the figure *for May* was revised"."""
    verb = case.verb
    if (
        case.signal not in ("for", "from")
        or not case.by_verb
        or verb is None
        or verb.first < case.edge
    ):
        return False
    before = case.reading.low(case.edge - 1)
    open_from = before.endswith(("able", "ible")) or before in ("valid", "effective", "open", "due")
    return case.reading.tag(case.edge - 1) in (Tag.WORD, Tag.NAME) and not open_from


def _bound(case: Case) -> bool:
    """Tell whether a date bounds a class of things: "houses built *after 1995* need a permit"."""
    verb = case.verb
    if verb is None or not case.by_verb or case.signal not in ("before", "after", "since"):
        return False
    opener = case.reading.low(verb.first - 1)
    clause = opener in ("who", "that", "which") and case.signal != "since"
    restricts = verb.form is Form.REDUCED or clause
    others = [g for g in case.reading.groups if g.form is Form.FINITE and g is not verb]
    return restricts and bool(others) and all(group.tense in _GENERAL for group in others)


_GENERAL: Final = frozenset({Tense.PRESENT, Tense.MODAL})
_WHY: Final = "it names a thing, not a happening"
ROWS: Final = (
    Rejection("label", _label, _WHY, "The 2006 winner lives in Rome."),
    Rejection("label-of", _label_of, _WHY, "The class of 2006 built a bridge."),
    Rejection(
        "bound",
        _bound,
        "it bounds a class of things",
        "The law applies to houses built after 1995.",
    ),
    Rejection("which", _which, _WHY, "The figure for May was revised."),
)
