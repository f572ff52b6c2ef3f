"""What the text has spoken of so far: the anchor of "the next day", the year of a story.

Remembered are the last date, whatever it was; the month named last, for "the 13th"; where a story
has got to, in a text that tells history, or in the paragraph of a report that looks back; and the
quarter a report is about, so that "a year earlier" is counted from it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from plugins.timex.direction import Context, Decision, underspecified
from plugins.timex.mean import (
    At,
    Base,
    Length,
    Meaning,
    Partial,
    Repeat,
    Shift,
    Vague,
    Within,
    is_of_week,
)
from plugins.timex.neighbours import Place
from plugins.timex.resolve import Anchor, Resolved
from plugins.timex.story import goes_on, is_deictic, is_narrative, visits
from plugins.timex.types import Direction, Reason, Tense
from plugins.timex.values import Granularity, Period, period_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from plugins.timex.types import Mention

_NEAR: Final = 300
"""Characters after which "the week" is the writer's own again: a sentence or two."""
_BESIDE: Final = 100
"""Characters over which a month lends itself to "the 13th": about a sentence."""
_REPORTED: Final = (Granularity.QUARTER, Granularity.HALF)
_SOON: Final = timedelta(days=31)
"""Reports are about a quarter that is over, or nearly."""
_OTHER_REPORTS: Final = ("P6M", "P9M", "P12M", "P1Y")
"""Lengths that a company reports on besides quarters: after them "a year earlier" is a year."""
_GOES_ON: Final = 6
"""Months that the head of the next sentence goes on from a month told: "in May he fled"."""
_JUST_BEFORE: Final = 2
"""Months that "had left" looks back from the date before it; what is longer ago has its year."""
_NO_DAY: Final = Partial(year=1, month=2, day=30)
"""A day that cannot be told."""


@dataclass(frozen=True, slots=True)
class Frame:
    """How a mention is to be seen after what was said before it."""

    decision: Decision
    base: Period | None = None
    """What it is counted from; None is the day of publication."""
    carries: bool = False
    """Whether the year of `base` carries on."""


class Discourse:
    """The dates heard so far, in text order."""

    def __init__(self, now: date, mentions: Sequence[Mention]) -> None:
        self._now = now
        self._then: Period | None = None
        self._then_at = 0
        self._reported: Period | None = None
        self._story: Period | None = None
        self._told: Period | None = None
        self._told_at = 0
        self._before_christ: int | None = None
        self._month: Period | None = None
        self._month_at = 0
        self._previous: Period | None = None
        self._previous_of_week = False
        self.narrative = is_narrative(mentions, now.year)
        self._visits = visits(mentions) if self.narrative else frozenset()

    def complete(self, mention: Mention) -> Mention:
        """Return the mention; in a story before Christ, with its year, which no `date` can hold."""
        year = self._before_christ
        if year is None or not self.narrative:
            return mention
        match mention.meaning:
            case Partial() as part if underspecified(part) and not part.weekday:
                return replace(mention, meaning=replace(part, year=year, before_christ=True))
            case Shift(count, Granularity.YEAR, Base.THEN) if year - count >= 1:
                later = Partial(year=year - int(count), before_christ=True)
                return replace(mention, meaning=later)
            case Shift(base=Base.THEN):
                return replace(mention, meaning=_NO_DAY)
            case _:
                return mention

    def frame(
        self, mention: Mention, context: Context, decision: Decision, place: Place
    ) -> tuple[Decision, Anchor]:
        """Return the direction of a mention and what it is counted from, after all that was said.

        The last end of a range does not come before the first one.
        """
        if context.opens or self._is_off(mention):
            self._told = None
        frame = self._frame(mention, context, decision, place)
        far = mention.span.start - self._then_at > _NEAR
        loose = far and frame.base is None and _is_loose(mention.meaning)
        then = None if loose else self._then
        return frame.decision, Anchor(
            self._now,
            then,
            self._reported,
            frame.base,
            frame.decision.strict,
            frame.carries,
        )

    def _frame(self, mention: Mention, context: Context, decision: Decision, place: Place) -> Frame:
        if not underspecified(mention.meaning):
            if _is_this_week(mention.meaning) and context.tense is Tense.FUTURE:
                decision = Decision(Direction.FUTURE, Reason.CUE, context.verb)
            base = (self._told or self._story) if self.narrative else None
            return Frame(decision, None if is_deictic(mention.meaning) else base)
        if place is Place.LAST and self._previous and self._is_like(mention.meaning):
            value = self._previous.value
            return Frame(Decision(Direction.FUTURE, Reason.NEIGHBOUR, value), self._previous)
        if decision.reason in (Reason.ABSOLUTE, Reason.CUE):
            return Frame(decision)
        for evidence in (self._within_month, self._seen_from_then, self._carried):
            if frame := evidence(mention, context, decision):
                if place is Place.OVER_NEW_YEAR and frame.carries:
                    past = replace(frame.decision, direction=Direction.PAST, strict=True)
                    return Frame(past, frame.base)
                return frame
        return Frame(decision)

    def _is_off(self, mention: Mention) -> bool:
        """Whether a mere year that a story visits is left behind; a day lasts for a paragraph."""
        if not self.narrative or self._told is None or self._told.granularity < Granularity.YEAR:
            return False
        return mention.span.start - self._told_at > _NEAR

    def _within_month(self, mention: Mention, _: Context, decision: Decision) -> Frame | None:
        """Take a bare day as one of the month just named: "in March, on the 13th"."""
        part, month = mention.meaning, self._month
        if month is None or mention.span.start - self._month_at > _BESIDE:
            return None
        if not isinstance(part, Partial) or part.month or part.weekday or not part.day:
            return None
        if decision.direction is Direction.FUTURE:
            return None
        return Frame(Decision(None, Reason.NARRATIVE, month.value), month)

    def _seen_from_then(
        self, mention: Mention, context: Context, decision: Decision
    ) -> Frame | None:
        """Count from the date before what a past verb looks back or ahead to from it.

        "On 5 May they took the town; they had set out on 27 April": before 5 May. "On 5 May they
        agreed to meet on 3 June": after it.
        """
        then = self._then
        if then is None or then.begin > self._now or then.granularity > Granularity.MONTH:
            return None
        if context.looks_back and _is_just_before(mention.meaning, then):
            return Frame(Decision(Direction.PAST, Reason.TENSE, context.verb, strict=True), then)
        ahead = decision.direction is Direction.FUTURE and context.looks_on
        if ahead and context.sentence <= self._then_at:
            return Frame(decision, then)
        return None

    def _carried(self, mention: Mention, context: Context, decision: Decision) -> Frame | None:
        """Go on in the year of the story, or of the date that the paragraph has told of."""
        meaning, story = mention.meaning, self._told or self._story
        if story is None or context.is_ahead:
            return None
        if is_of_week(meaning):
            if not self.narrative or story.granularity > Granularity.MONTH:
                return None
            return Frame(Decision(None, Reason.NARRATIVE, story.value), story)
        if not self.narrative and not self._goes_on(mention, context, decision, story):
            return None
        if context.looks_back and story.granularity <= Granularity.MONTH:
            back = Decision(Direction.PAST, Reason.TENSE, context.verb, strict=True)
            return Frame(back, story)
        return Frame(Decision(None, Reason.NARRATIVE, story.value), story, carries=True)

    def _goes_on(
        self, mention: Mention, context: Context, decision: Decision, told: Period
    ) -> bool:
        """Whether a report goes on with the past year it has just told of: "in March he left"."""
        part = mention.meaning
        if not isinstance(part, Partial) or not part.month or part.weekday or context.is_perfect:
            return False
        if decision.direction is Direction.FUTURE:
            return False
        if told.granularity >= Granularity.YEAR:
            return decision.direction is Direction.PAST
        months = (part.month - told.begin.month) % 12
        far = mention.span.start - self._told_at
        next_one = context.heads and decision.direction is Direction.PAST
        return (far <= _BESIDE and months <= 1) or (
            next_one and far <= 2 * _BESIDE and months <= _GOES_ON
        )

    def _is_like(self, meaning: Meaning) -> bool:
        """Whether a date is as fine as the one before it, as the ends of a range are."""
        part = meaning.day if isinstance(meaning, At) else meaning
        grain = part.granularity if isinstance(part, Partial) else None
        same = self._previous is not None and grain is self._previous.granularity
        return same and is_of_week(meaning) == self._previous_of_week

    def hear(self, mention: Mention, resolved: Resolved, context: Context) -> None:
        """Take note of a resolved mention."""
        meaning, self._previous = mention.meaning, None
        self._previous_of_week = is_of_week(meaning)
        if isinstance(meaning, Length) and meaning.value in _OTHER_REPORTS:
            self._reported = None
        if isinstance(meaning, Length | Repeat | Vague) or _compares(meaning):
            return
        if isinstance(meaning, Partial) and meaning.year and meaning is not _NO_DAY:
            self._before_christ = meaning.year if meaning.before_christ else None
        period = self._previous = period_of(resolved.value)
        if period is None or (self.narrative and _is_today(meaning)):
            return
        self._then, self._then_at = period, mention.span.end
        if isinstance(meaning, Partial) and meaning.month:
            month = Period.around(period.begin, Granularity.MONTH)
            self._month, self._month_at = month, mention.span.end
        if period.granularity in _REPORTED and self._is_reported(period):
            self._reported = period
        if not self.narrative and self._told and resolved.anchor == self._told:
            self._told, self._told_at = period, mention.span.end
        self._tell(mention, period, context)

    def _is_reported(self, period: Period) -> bool:
        """Whether a report is about this quarter, and does not only compare with it."""
        if (period.end or self._now) - self._now > _SOON:
            return False
        return self._reported is None or period.begin >= self._reported.begin

    def _tell(self, mention: Mention, period: Period, context: Context) -> None:
        """Take note of where a story has got to, or which past year a report tells of."""
        meaning = mention.meaning
        if isinstance(meaning, Shift) and meaning.count < 0:
            return
        mere_year = period.granularity >= Granularity.YEAR
        if self.narrative and period.begin.year < self._now.year:
            if mention.span in self._visits and context.tells and not context.looks_back:
                self._told, self._told_at = period, mention.span.end
            elif mere_year and self._story and (not context.tells or context.looks_back):
                return
            elif self._told:
                self._told = goes_on(self._told, period)
            else:
                self._story = goes_on(self._story, period) if self._story else period
        elif not self.narrative and _names_year(meaning) and period.begin < self._now:
            aside = context.is_perfect or context.enclosed or not context.tells
            if not aside and (context.heads or not mere_year):
                self._told, self._told_at = period, mention.span.end
        elif is_of_week(meaning) or is_deictic(meaning):
            self._told = None


def _compares(meaning: Meaning) -> bool:
    """Whether a date is only held against another one: "a year earlier", "a year ago"."""
    if not isinstance(meaning, Shift) or meaning.unit is Granularity.QUARTER:
        return False
    return meaning.keep and meaning.count < 0


def _is_just_before(meaning: Meaning, then: Period) -> bool:
    """Whether a day or month without its year ends within two months before `then`."""
    if not isinstance(meaning, Partial) or meaning.weekday or not meaning.month:
        return False
    months = (then.begin.month - meaning.month) % 12
    if not months and then.granularity is Granularity.DAY:
        return meaning.day is None or meaning.day < then.begin.day
    return 0 < months <= _JUST_BEFORE


def _names_year(meaning: Meaning) -> bool:
    """Whether the words themselves say which year: "in 2014", "6 August last year"."""
    match meaning:
        case Partial():
            return meaning.names_year and not meaning.fiscal
        case At(_, day):
            return day is not None and _names_year(day)
        case Within(_, Shift(_, Granularity.YEAR)):
            return True
        case _:
            return False


def _is_loose(meaning: Meaning) -> bool:
    """Whether it may be about the last date or about now: "by the end of the month"."""
    return isinstance(meaning, Shift) and meaning.count == 0 and not meaning.keep


def _is_this_week(meaning: Meaning) -> bool:
    return meaning == Shift(0, Granularity.WEEK)


def _is_today(meaning: Meaning) -> bool:
    """Whether the words are about the writer's own days, even in a story: "today"."""
    match meaning:
        case Shift(count, Granularity.DAY, Base.NOW, keep):
            return abs(count) <= 1 and not keep
        case At(_, day) if day is not None:
            return _is_today(day)
        case _:
            return False
