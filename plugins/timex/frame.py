"""How a mention is to be seen after all that was said: its direction, and what it is counted from.

Evidence is asked in the order of `_EVIDENCE`; the first that applies decides. Where none does,
the mention is seen from the day of publication, as `direction` decided.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from plugins.timex.direction import Context, Decision, underspecified
from plugins.timex.mean import At, Base, Meaning, Partial, Shift, Within, is_of_week
from plugins.timex.neighbours import Place
from plugins.timex.resolve import Anchor, Resolved, resolve
from plugins.timex.story import is_deictic
from plugins.timex.types import Direction, Reason, Tense
from plugins.timex.values import Granularity, Period, period_of

if TYPE_CHECKING:
    from datetime import date

    from plugins.timex.discourse import Discourse
    from plugins.timex.types import Mention

_NEAR: Final = 300
"""Characters after which "the week" is the writer's own again: a sentence or two."""
_BESIDE: Final = 100
"""Characters over which a month lends itself to "the 13th": about a sentence."""
_GOES_ON: Final = 6
"""Months that the head of the next sentence goes on from a month told: "in May he fled"."""
_JUST_BEFORE: Final = 2
"""Months that "had left" looks back from the date before it; what is longer ago has its year."""
_END: Final = "END"
_REACHING_ON: Final = ("until", "till", "through", "for")
"""Prepositions by which a past deed reaches into the future."""


@dataclass(frozen=True, slots=True)
class Frame:
    """How a mention is to be seen."""

    decision: Decision
    base: Period | None = None
    """What it is counted from; None is the day of publication."""
    carries: bool = False
    """Whether the year of `base` carries on."""


@dataclass(frozen=True, slots=True)
class _Case:
    """A mention and all that is known of it."""

    meaning: Meaning
    start: int
    place: Place
    context: Context
    decision: Decision
    heard: Discourse


def frame(
    mention: Mention, context: Context, decision: Decision, place: Place, heard: Discourse
) -> tuple[Decision, Anchor]:
    """Return the direction of a mention and what it is counted from, after what was heard."""
    case = _Case(mention.meaning, mention.span.start, place, context, decision, heard)
    seen = _underspecified(case) if underspecified(case.meaning) else _deictic(case)
    far = case.start - heard.then_at > _NEAR
    then = heard.named if _is_of_that_year(case.meaning) and heard.named else heard.then
    loose = far and seen.base is None and _is_loose(case.meaning)
    return seen.decision, Anchor(
        now=heard.now,
        then=None if loose else then,
        reported=heard.reported,
        story=seen.base,
        strict=seen.decision.strict,
        bound=seen.decision.bound,
        carries=seen.carries,
    )


def is_yet_to_come(mention: Mention, context: Context, resolved: Resolved, now: date) -> bool:
    """Whether a past verb tells of an end that has not come: of which one, the text does not say.

    "The firm had sold 900 by the end of the month", published on the 3rd: this month's cannot be
    meant. "They agreed on a truce until the end of the month" can.
    """
    if mention.mod != _END or not _is_loose(mention.meaning):
        return False
    if context.tense is not Tense.PAST or context.looks_on or context.signal in _REACHING_ON:
        return False
    period = period_of(resolved.value)
    if period is None or period.end is None or period.granularity <= Granularity.DAY:
        return False
    return now - period.begin < (period.end - period.begin) / 2


def _deictic(case: _Case) -> Frame:
    """Count "last May" from now, and "this year" of a story from where it has got to."""
    decision, heard = case.decision, case.heard
    if case.meaning == Shift(0, Granularity.WEEK) and case.context.tense is Tense.FUTURE:
        decision = Decision(Direction.FUTURE, Reason.CUE, case.context.verb)
    if is_deictic(case.meaning) or not heard.narrative:
        return Frame(decision)
    return Frame(decision, heard.told or heard.story)


def _underspecified(case: _Case) -> Frame:
    for evidence in _EVIDENCE:
        if found := evidence(case):
            return found
    return Frame(case.decision)


def _end_of_range(case: _Case) -> Frame | None:
    """Put the last end of a range after the first one."""
    first = case.heard.previous
    if case.place is Place.LAST and case.heard.after_now:  # "between now and September"
        return Frame(Decision(Direction.FUTURE, Reason.NEIGHBOUR))
    if case.place is not Place.LAST or first is None or not _is_like(case):
        return None
    return Frame(Decision(Direction.FUTURE, Reason.NEIGHBOUR, first.value), first)


def _said_outright(case: _Case) -> Frame | None:
    """Leave "this August" to be what it says, whatever was said before."""
    plain = case.decision.reason in (Reason.ABSOLUTE, Reason.CUE)
    return Frame(case.decision) if plain else None


def _within_month(case: _Case) -> Frame | None:
    """Take a bare day as one of the month just named: "in March, on the 13th"."""
    part, month = case.meaning, case.heard.month
    if month is None or case.start - case.heard.month_at > _BESIDE:
        return None
    if not isinstance(part, Partial) or part.month or part.weekday or not part.day:
        return None
    if case.decision.direction is Direction.FUTURE:
        return None
    return Frame(Decision(None, Reason.NARRATIVE, month.value), month)


def _seen_from_then(case: _Case) -> Frame | None:
    """Count from the date before what a past verb looks back or ahead to from it.

    "On 5 May they took the town; they had set out on 27 April": before 5 May. "On 5 May they
    agreed to meet on 3 June": after it.
    """
    then, context = case.heard.then, case.context
    if then is None or then.begin > case.heard.now or then.granularity > Granularity.MONTH:
        return None
    if context.looks_back and _is_just_before(case.meaning, then):
        return Frame(Decision(Direction.PAST, Reason.TENSE, context.verb, strict=True), then)
    ahead = case.decision.direction is Direction.FUTURE and context.looks_on
    if not ahead or context.sentence > case.heard.then_at:
        return None
    return Frame(replace(case.decision, strict=True), then)


def _of_story(case: _Case) -> Frame | None:
    """Go on in the year of the story, or of the date that a report has just told of."""
    heard, context = case.heard, case.context
    story = heard.told or heard.story
    if story is None or (context.is_ahead and story.begin <= heard.now):
        return None
    return _in_story(case, story) if heard.narrative or _goes_on(case, story) else None


def _in_story(case: _Case, story: Period) -> Frame | None:
    """Count a date from where the story has got to."""
    context, fine = case.context, story.granularity <= Granularity.MONTH
    if is_of_week(case.meaning):
        return Frame(Decision(None, Reason.NARRATIVE, story.value), story) if fine else None
    if context.looks_back and fine:
        return Frame(Decision(Direction.PAST, Reason.TENSE, context.verb, strict=True), story)
    if _is_since(case.decision) and fine:
        return Frame(case.decision, story)
    if case.place is Place.OVER_NEW_YEAR:
        back = Decision(Direction.PAST, Reason.NARRATIVE, story.value, strict=True)
        return Frame(back, story)
    return Frame(Decision(None, Reason.NARRATIVE, story.value), story, carries=True)


def _of_list(case: _Case) -> Frame | None:
    """Take the dates of a list as those of the year that stands over it."""
    listed = case.heard.listed
    if listed is None or not case.context.item or not _is_of_month(case.meaning):
        return None
    return Frame(Decision(None, Reason.NARRATIVE, listed.value), listed, carries=True)


def _of_year_to_come(case: _Case) -> Frame | None:
    """Take a date ahead, too far away by itself, as one of the year to come told before.

    "They will set out on 9 June 2020. They will be back on 12 October", said in November 2019.
    """
    ahead, then, now = case.heard.ahead, case.heard.then, case.heard.now
    if ahead is None or not _is_of_month(case.meaning):
        return None
    goes_on = then is not None and then.begin >= ahead.begin
    open_ = goes_on and case.decision.reason in (Reason.NEAREST, Reason.NEAREST_PAST)
    if not open_ and case.decision.direction is not Direction.FUTURE:
        return None
    alone = period_of(resolve(case.meaning, Anchor(now), Direction.FUTURE).value)
    if alone and alone.begin >= now:
        return None
    return Frame(Decision(None, Reason.NARRATIVE, ahead.value), ahead, carries=True)


def _over_new_year(case: _Case) -> Frame | None:
    """Take a range over New Year that is past as one that is over: "from October to March"."""
    past = case.decision.direction is Direction.PAST
    if case.place is not Place.OVER_NEW_YEAR or not past:
        return None
    this_year = Period.around(case.heard.now, Granularity.YEAR)
    return Frame(replace(case.decision, strict=True), Period(this_year.begin, Granularity.DAY))


_EVIDENCE: Final = (
    _end_of_range,
    _said_outright,
    _of_list,
    _within_month,
    _seen_from_then,
    _of_story,
    _of_year_to_come,
    _over_new_year,
)


def _goes_on(case: _Case, told: Period) -> bool:
    """Whether a report goes on with the past year it has just told of: "in March he left"."""
    part = case.meaning
    if not isinstance(part, Partial) or part.weekday:
        return False
    if not part.month and not (part.holiday and case.heard.framed):
        return False
    side = Direction.PAST if told.begin < case.heard.now else Direction.FUTURE
    if case.context.is_perfect or case.decision.direction not in (side, None):
        return False
    alike = case.decision.direction is side
    if case.heard.framed:
        return alike
    months = ((part.month or 0) - told.begin.month) % 12
    far = case.start - case.heard.told_at
    beside = far <= _BESIDE and months <= 1
    return beside or (alike and case.context.heads and far <= 2 * _BESIDE and months <= _GOES_ON)


def _is_like(case: _Case) -> bool:
    """Whether a date is as fine as the one before it, as the ends of a range are."""
    part = case.meaning.day if isinstance(case.meaning, At) else case.meaning
    grain = part.granularity if isinstance(part, Partial) else None
    first = case.heard.previous
    same = first is not None and grain is first.granularity
    return same and is_of_week(case.meaning) == case.heard.previous_of_week


def _is_just_before(meaning: Meaning, then: Period) -> bool:
    """Whether a day or month without its year ends within two months before `then`."""
    if not isinstance(meaning, Partial) or meaning.weekday or not meaning.month:
        return False
    months = (then.begin.month - meaning.month) % 12
    if not months and then.granularity is Granularity.DAY:
        return meaning.day is None or meaning.day < then.begin.day
    return 0 < months <= _JUST_BEFORE


def _is_since(decision: Decision) -> bool:
    """Whether a preposition holds a date behind its anchor: "since November"."""
    behind = decision.direction is Direction.PAST and decision.strict
    return behind and decision.reason is Reason.PREPOSITION


def _is_of_month(meaning: Meaning) -> bool:
    """Whether it is a month or a day of one, without its weekday, which would tell the year."""
    return isinstance(meaning, Partial) and bool(meaning.month) and not meaning.weekday


def _is_of_that_year(meaning: Meaning) -> bool:
    """Whether the words point at a year that was named: "that year"."""
    outer = meaning.outer if isinstance(meaning, Within) else meaning
    return outer == Shift(0, Granularity.YEAR, Base.THEN)


def _is_loose(meaning: Meaning) -> bool:
    """Whether it may be about the last date or about now: "by the end of the month"."""
    return isinstance(meaning, Shift) and meaning.count == 0 and not meaning.keep
