"""What the text has spoken of so far: the anchor of "the next day", the year of a story.

Four things are remembered: the last date, whatever it was; the month named last, for "the 13th";
where a story has got to, in a text that tells history; and the quarter a report is about, so that
"a year earlier" is counted from it and not from the comparison before.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from plugins.timex.direction import Decision, underspecified
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
)
from plugins.timex.resolve import Anchor, Resolved
from plugins.timex.types import Direction, Reason
from plugins.timex.values import Granularity, Period, period_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from plugins.timex.types import Mention

_STORY: Final = 3
"""Years named in full from which on a text may be a story; the fewest that make a sequence."""
_NEAR: Final = 300
"""Characters after which "the week" is the writer's own again: a sentence or two."""
_BESIDE: Final = 100
"""Characters over which a date in full lends its year to the next one: about a sentence."""
_REPORTED: Final = (Granularity.QUARTER, Granularity.HALF)
_SOON: Final = timedelta(days=31)
"""Reports are about a quarter that is over, or nearly."""
_OTHER_REPORTS: Final = ("P6M", "P9M", "P12M", "P1Y")
"""Lengths that a company reports on besides quarters: after them "a year earlier" is a year."""


_NO_DAY: Final = Partial(year=1, month=2, day=30)
"""A day that cannot be told."""


class Discourse:
    """The dates heard so far, in text order."""

    def __init__(self, now: date, mentions: Sequence[Mention]) -> None:
        self._now = now
        self._then: Period | None = None
        self._then_at = 0
        self._reported: Period | None = None
        self._story: Period | None = None
        self._before_christ: int | None = None
        self._month: Period | None = None
        self._month_at = 0
        self._full: Period | None = None
        self._full_at = 0
        self._previous: Period | None = None
        self._previous_of_week = False
        self._narrative = is_narrative(mentions, now.year)

    def complete(self, mention: Mention) -> Mention:
        """Return the mention; in a story before Christ, with its year, which no `date` can hold."""
        year = self._before_christ
        if year is None or not self._narrative:
            return mention
        match mention.meaning:
            case Partial() as part if underspecified(part) and not part.weekday:
                return replace(mention, meaning=replace(part, year=year, before_christ=True))
            case Shift(count, Granularity.YEAR, Base.THEN) if year - count >= 1:
                later = Partial(year=year - int(count), before_christ=True)
                return replace(mention, meaning=later)
            case Shift(base=Base.THEN, unit=unit) if unit < Granularity.YEAR:
                return replace(mention, meaning=_NO_DAY)
            case _:
                return mention

    def decide(  # noqa: PLR0911 - one return per case
        self, mention: Mention, decision: Decision, *, is_end: bool
    ) -> Decision:
        """Return the decision, unless a range or a story says more.

        The last end of a range (`is_end`) does not come before the first one.
        """
        if not underspecified(mention.meaning):
            return decision
        if is_end and self._previous and self._is_like(mention.meaning):
            return Decision(Direction.FUTURE, Reason.NEIGHBOUR, self._previous.value)
        if decision.reason in (Reason.ABSOLUTE, Reason.CUE):
            return decision
        if month := self._month_of(mention, decision):
            return Decision(None, Reason.NARRATIVE, month.value)
        if self._is_beside(mention, decision):
            return Decision(None, Reason.NARRATIVE, self._full.value if self._full else "")
        if self._story is None:
            return decision
        if _is_of_week(mention.meaning) and self._story.granularity > Granularity.MONTH:
            return decision
        return Decision(None, Reason.NARRATIVE, self._story.value)

    def _is_beside(self, mention: Mention, decision: Decision) -> bool:
        """Whether it goes on from a date in full: "on Aug. 6, 2024, ...; by Aug. 10"."""
        part = mention.meaning
        if self._full is None or mention.span.start - self._full_at > _BESIDE:
            return False
        if not isinstance(part, Partial) or not part.month or part.weekday:
            return False
        on = (part.month - self._full.begin.month) % 12 <= 1
        return on and decision.direction is not Direction.FUTURE

    def _month_of(self, mention: Mention, decision: Decision) -> Period | None:
        """Return the month just named, where a bare day is one of its: "in March, on the 13th"."""
        part = mention.meaning
        if self._month is None or mention.span.start - self._month_at > _BESIDE:
            return None
        if not isinstance(part, Partial) or part.month or part.weekday or not part.day:
            return None
        return None if decision.direction is Direction.FUTURE else self._month

    def _is_like(self, meaning: Meaning) -> bool:
        """Whether a date is as fine as the one before it, as the ends of a range are."""
        part = meaning.day if isinstance(meaning, At) else meaning
        grain = part.granularity if isinstance(part, Partial) else None
        same = self._previous is not None and grain is self._previous.granularity
        return same and _is_of_week(meaning) == self._previous_of_week

    def anchor(self, mention: Mention, decision: Decision) -> Anchor:
        """Return what a mention is counted from."""
        base = None if _is_today(mention.meaning) else self._story
        if base and base.granularity > Granularity.MONTH and _is_of_week(mention.meaning):
            base = None
        far = mention.span.start - self._then_at > _NEAR
        then = None if far and base is None and _is_loose(mention.meaning) else self._then
        if decision.reason is Reason.NEIGHBOUR:
            base = self._previous
        elif decision.reason is Reason.NARRATIVE and (month := self._month_of(mention, decision)):
            base = month
        elif decision.reason is Reason.NARRATIVE and self._is_beside(mention, decision):
            base = self._full
        return Anchor(self._now, then, self._reported, base, decision.strict)

    def hear(self, mention: Mention, resolved: Resolved, *, tells: bool) -> None:
        """Take note of a resolved mention."""
        meaning, self._previous = mention.meaning, None
        self._previous_of_week = _is_of_week(meaning)
        if isinstance(meaning, Length) and meaning.value in _OTHER_REPORTS:
            self._reported = None
        if isinstance(meaning, Length | Repeat | Vague) or _compares(meaning):
            return
        if isinstance(meaning, Partial) and meaning.year:
            self._before_christ = meaning.year if meaning.before_christ else None
        period = self._previous = period_of(resolved.value)
        if period is None or (self._narrative and _is_today(meaning)):
            return
        self._then, self._then_at = period, mention.span.end
        if isinstance(meaning, Partial) and meaning.month:
            self._month, self._month_at = (
                Period.around(period.begin, Granularity.MONTH),
                mention.span.end,
            )
        if isinstance(meaning, Partial) and meaning.year and meaning.month:
            self._full, self._full_at = period, mention.span.end
        if period.granularity in _REPORTED and (period.end or self._now) <= self._now + _SOON:
            self._reported = period
        aside = period.granularity >= Granularity.YEAR and self._story is not None and not tells
        if self._narrative and period.begin.year < self._now.year and not aside:
            self._story = period


def is_narrative(mentions: Sequence[Mention], year: int) -> bool:
    """Whether the text tells history: years long gone, and hardly a day counted from now."""
    told = deictic = 0
    for mention in mentions:
        match mention.meaning:
            case Partial(year=named) if named is not None:
                told += named < year - 1
            case Partial() as part if _is_of_week(part):
                deictic += 1
            case Shift(base=Base.NOW) | At(_, Shift() | Partial()) | Within():
                deictic += 1
            case _:
                pass
    return told >= _STORY and told > 2 * deictic


def _compares(meaning: Meaning) -> bool:
    """Whether a date is only held against another one: "a year earlier", "a year ago"."""
    return isinstance(meaning, Shift) and meaning.keep and meaning.count < 0


def _is_of_week(meaning: Meaning) -> bool:
    """Whether a day is named by its place in a week: "Friday", "the weekend"."""
    part = meaning.day if isinstance(meaning, At) else meaning
    return isinstance(part, Partial) and bool(part.weekend or part.weekday) and not part.month


def _is_loose(meaning: Meaning) -> bool:
    """Whether it may be about the last date or about now: "by the end of the month"."""
    return isinstance(meaning, Shift) and meaning.count == 0 and not meaning.keep


def _is_today(meaning: Meaning) -> bool:
    """Whether the words are about the writer's own days, even in a story: "today"."""
    match meaning:
        case Shift(count, Granularity.DAY, Base.NOW, keep):
            return abs(count) <= 1 and not keep
        case At(_, day) if day is not None:
            return _is_today(day)
        case _:
            return False
