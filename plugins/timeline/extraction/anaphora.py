"""Dates counted from the date told before: "the same day", "two years later", "that morning".

The tagger counts from the date heard last, which may be a ballot still to come or a year in a
film's title. Here it is known which dates are events': the anchor is the last of them that is past
and not itself worked out, told in the same sentence or in one of the three before it; what will be
is counted from what else will be in its sentence. Without such an anchor there is no date, nor is
there one in a quotation, whose speaker has not heard the article.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case, when_of
from plugins.timeline.extraction.kinds import in_quotes, kind_of
from plugins.timeline.extraction.rejections import rejected
from plugins.timeline.extraction.verb_groups import Tense
from plugins.timeline.types import EventKind, Sentence
from plugins.timex import Granularity
from plugins.timex.mean import At, Base, Meaning, Partial, Shift
from plugins.timex.resolve import Anchor, resolve
from plugins.timex.values import Period, period_of

_REACH: Final = 3
"""Sentences that an anchor may lie back."""


def reanchored(phrases: Sequence[tuple[Sentence, Case]]) -> list[tuple[Sentence, Case]]:
    """Return the dated phrases, those counted from a date told before counted from an event's."""
    result: list[tuple[Sentence, Case]] = []
    told: list[tuple[Sentence, Case]] = []
    planned: list[tuple[Sentence, Case]] = []
    for sentence, case in phrases:
        turned = case
        if planned and planned[-1][0] is not sentence:
            planned = []
        if _counts_from_then(case.time.meaning):
            heard = planned if _is_ahead(case) else told
            turned = _from(case, _anchor(case, sentence, [] if in_quotes(case) else heard or told))
        if not (turned.adrift or turned.attachment.role is Role.DERIVED or rejected(turned)):
            _tell(planned if turned.in_future else told, sentence, turned)
        result.append((sentence, turned))
    return result


def _tell(heard: list[tuple[Sentence, Case]], sentence: Sentence, case: Case) -> None:
    """Add an event to those heard; what was said goes before what happened in its sentence.

    A story goes on from what it tells, not from the day on which somebody told it.
    """
    is_said = kind_of(case) is EventKind.STATEMENT
    behind = is_said and bool(heard) and heard[-1][0] is sentence
    heard.insert(len(heard) - behind, (sentence, case))


def _is_ahead(case: Case) -> bool:
    """Whether a verb tells what will be: "it will fly in May and land *a year later*"."""
    return case.by_verb and case.tense is Tense.FUTURE


def _counts_from_then(meaning: Meaning | None) -> bool:
    match meaning:
        case Shift(base=Base.THEN) | Partial(base=Base.THEN):
            return True
        case At(day=day) if day is not None:
            return _counts_from_then(day)
        case _:
            return False


def _anchor(case: Case, sentence: Sentence, told: Sequence[tuple[Sentence, Case]]) -> Period | None:
    """Return the date of the last event that is as fine as the unit counted in."""
    for earlier, event in reversed(told):
        if sentence.index - earlier.index > _REACH:
            return None
        period = period_of(event.when.value)
        if period is not None and period.granularity <= _coarsest(case):
            return period
    return None


def _coarsest(case: Case) -> Granularity:
    """Return how coarse an anchor may be: a day cannot be counted from a month."""
    match case.time.meaning:
        case Shift(unit=unit):
            return unit
        case At():
            return Granularity.DAY
        case _:
            return Granularity.YEAR


def _is_running(case: Case) -> bool:
    """Whether "the month" is the one that is running: "it ends at the end of the month"."""
    match case.time.meaning:
        case Shift(count=0, unit=unit) if unit > Granularity.DAY:
            return case.tense in (Tense.PRESENT, Tense.FUTURE, Tense.MODAL)
        case _:
            return False


def _from(case: Case, anchor: Period | None) -> Case:
    if _is_running(case):
        anchor = Period(case.dct, Granularity.DAY)
    if anchor is None or case.time.meaning is None:
        return replace(case, adrift=True)
    resolved = resolve(case.time.meaning, Anchor(case.dct, anchor), case.time.direction)
    time = replace(case.time, value=resolved.value, anchor=anchor.value)
    when = when_of(time)
    if when is None:
        return replace(case, adrift=True)
    found = replace(case, time=time, when=when)
    told_ahead = found.in_future and found.by_verb and found.tense is Tense.PAST
    return replace(found, adrift=told_ahead)
