"""A clause without its date, where what is left is clean English and says the same."""

from collections.abc import Sequence
from typing import Final

from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.soundness import is_date, is_denied
from plugins.timeline.extraction.tokens import NOMINAL, Tag
from plugins.timeline.extraction.trimming import FEWEST, in_list
from plugins.timeline.extraction.verb_groups import Form, Tense, VerbGroup

_CUT_SIGNALS: Final = frozenset({"", "on", "in", "at", "during"})
_DATE_ADVERBS: Final = frozenset({"late", "early", "earlier", "later", "back"})
#: These need to be told which: "a visit after *one* in March".
_STAND_INS: Final = frozenset({"one", "ones", "another", "those", "that"})
_AFTER_VERB: Final = frozenset({*NOMINAL, Tag.VERB, Tag.AUX, Tag.PAST})
#: These, right behind a date, hang on it: "in May *alone*", "on Friday *rather* than Sunday".
_CONTRASTS: Final = frozenset({"alone", "rather", "instead", "not", "or", "and", "but", "as"})
#: So do these: "in May, *when* it fell", "in May *at the earliest*".
_LIMITS: Final = ((",", "when"), ("at", "the", "earliest"), ("at", "the", "latest"))


def without_date(case: Case, kept: Sequence[int]) -> list[int]:
    """Return the tokens without the date where what is left is clean English.

    Of dates joined with others ("in May and June") all go.
    """
    at, signal, reading = case.attachment.at, case.attachment.signal, case.reading
    first = signal if signal >= 0 else at
    if reading.low(first - 1) in _DATE_ADVERBS:
        first -= 1
    first, last = _joined_dates(reading, first, at)
    if at not in kept or _is_held(case, first, last, kept):
        return list(kept)
    if reading.low(first - 1) == "," == reading.low(last + 1):  # "left, in May, for Rome"
        first, last = first - 1, last + 1
    left = [one for one in kept if not first <= one <= last]
    if left and reading.low(left[0]) == ",":
        left = left[1:]
    words = sum(reading.tag(one) is not Tag.PUNCT for one in left)
    return left if words >= FEWEST else list(kept)


def _joined_dates(reading: Reading, first: int, last: int) -> tuple[int, int]:
    """Return first and last token of the dates that "and" joins to one: "in May *and in June*"."""
    start, end = first, last
    while (before := _date_across(reading, start - 1, -1)) is not None:
        start = before - 1 if reading.tag(before - 1) is Tag.PREP else before
    while (after := _date_across(reading, end + 1, 1)) is not None:
        end = after
    listed = any(reading.tag(at) is Tag.COORD for at in range(start, end))
    return (start, end) if listed and not _opens_clause(reading, end + 1) else (first, last)


def _opens_clause(reading: Reading, at: int) -> bool:
    return reading.tag(at) in (Tag.DET, Tag.PRON, *NOMINAL) or any(
        group.first == at for group in reading.groups
    )


def _date_across(reading: Reading, at: int, step: int) -> int | None:
    """Return the date beyond the "and" or comma at token `at`, its preposition aside."""
    joins = reading.tag(at) is Tag.COORD or reading.low(at) == ","
    if not joins:
        return None
    marked = reading.tag(at + 1) is Tag.PREP and reading.tag(at - 2) is not Tag.PREP
    if step > 0 and marked and reading.low(at) == ",":  # "last year, in May and June"
        return None
    at += step
    while reading.tag(at) in (Tag.COORD, Tag.ADV) or (step > 0 and reading.tag(at) is Tag.PREP):
        at += step
    return at if 0 <= at < len(reading.tokens) and is_date(reading.tokens[at].time) else None


def _is_held(case: Case, first: int, last: int, kept: Sequence[int]) -> bool:
    """Whether dates, whose words run from token `first` to `last`, cannot be left out."""
    reading, verb = case.reading, case.verb
    if not _may_go(case, kept) or "/" in case.time.value or _is_bound(case, first, last, kept):
        return True
    follows, before = reading.tag(last + 1), reading.tag(first - 1)
    if case.attachment.role is Role.POSTMODIFIER:
        others = any(is_date(reading.tokens[at].time) for at in kept if not first <= at <= last)
        return others or follows in NOMINAL or before not in NOMINAL
    if in_list(reading, first, last) or (verb is not None and _completes(case, verb, first)):
        return True
    if case.attachment.signal >= 0:
        return any(one < first for one in kept) and follows in NOMINAL
    return first < case.attachment.at and before is Tag.PREP


def _is_bound(case: Case, first: int, last: int, kept: Sequence[int]) -> bool:
    """Whether the words beside dates need them."""
    reading, verb = case.reading, case.verb
    follows, before = reading.tag(last + 1), reading.tag(first - 1)
    if before is Tag.COORD or follows is Tag.POSS:
        return True
    if case.token.low.startswith("the ") and follows in NOMINAL:
        return True
    if last + 1 in kept and reading.low(last + 1) in _CONTRASTS:
        return True
    if reading.low(first - 1) in _STAND_INS:
        return True
    if reading.low(first - 2) == "," and before is Tag.WORD:  # "a sum, payable in May"
        return True
    counted = last - first > 1 and any(reading.low(one) in ("twice", "times") for one in kept)
    parts = verb is not None and verb.last == first - 1 and follows in _AFTER_VERB
    leads = _leads(reading, first, last, kept) or _is_limit(reading, last + 1, kept)
    return counted or parts or leads


def _is_limit(reading: Reading, at: int, kept: Sequence[int]) -> bool:
    told = tuple(reading.low(one) for one in range(at, at + 3))
    return at in kept and any(told[: len(words)] == words for words in _LIMITS)


def _leads(reading: Reading, first: int, last: int, kept: Sequence[int]) -> bool:
    """Whether a verb comes right behind a date in front: "Friday saw rain", "in May came rain"."""
    verb = any(group.first == last + 1 and group.form is Form.FINITE for group in reading.groups)
    return verb and first <= kept[1]


def _may_go(case: Case, kept: Sequence[int]) -> bool:
    """Whether a clause says the same without the preposition before its date."""
    if case.signal in _CUT_SIGNALS:
        return True
    if case.attachment.role is Role.POSTMODIFIER:
        return case.signal == "of"
    going = case.verb is not None and case.verb.tense is Tense.PERFECT
    denied = is_denied(case.reading, kept)
    return case.signal == "since" and going and not denied and _is_relative(case.token.low)


def _is_relative(low: str) -> bool:
    """Whether a date is told from the day of writing: "last month", "two weeks ago"."""
    return low.startswith(_FROM_NOW) or low.endswith((" ago", " later", " before", " earlier"))


_FROM_NOW: Final = ("last ", "this ", "next ", "early this", "late last", "early last", "late this")


def _completes(case: Case, verb: VerbGroup, first: int) -> bool:
    """Whether a verb says nothing, or too little, without the date right behind it."""
    if verb.last != first - 1:
        return False
    if verb.form is not Form.FINITE or verb.plans:
        return True
    if verb.base == "be" and verb.first == verb.last:  # "it was on 3 May that"
        return True
    unmarked = case.attachment.signal < 0
    return unmarked and (verb.base in _TAKES_TIME or not _adverbial(case.token.low))


#: The date is the object or complement of these: "spent Friday in talks".
_TAKES_TIME: Final = frozenset("be spend remain give take mark date set choose pick make".split())


def _adverbial(low: str) -> bool:
    """Whether a time needs no preposition beside a verb: "left *on* 3 May", but "left Friday"."""
    named = low.rsplit(maxsplit=1)[-1]
    opened = low.startswith(("last ", "this ", "next ", "earlier ", "later ", "early ", "late "))
    return opened or named in _ADVERBIAL or low.endswith((" ago", " later", "day"))


_ADVERBIAL: Final = frozenset(
    "today yesterday tomorrow tonight overnight morning afternoon evening night earlier".split()
)
