"""What the text has spoken of so far: the anchor of "the next day", the year of a story.

Remembered are the last date, whatever it was; the month named last, for "the 13th"; where a story
has got to, in a text that tells history, or in the paragraph of a report that looks back; and the
quarter a report is about, so that "a year earlier" is counted from it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from plugins.timex.direction import underspecified
from plugins.timex.mean import (
    At,
    Base,
    Length,
    Meaning,
    Partial,
    Reference,
    Repeat,
    Shift,
    Vague,
    Within,
    is_of_week,
)
from plugins.timex.story import goes_on, is_deictic, is_narrative, visits
from plugins.timex.values import Granularity, Period, period_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from plugins.timex.direction import Context
    from plugins.timex.resolve import Resolved
    from plugins.timex.types import Mention

_VISIT: Final = 300
"""Characters after which a mere year that a story visits is left behind: a sentence or two."""
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
        self.now = now
        self.narrative = is_narrative(mentions, now.year)
        """Whether the text tells history."""
        self.then: Period | None = None
        """The date heard last, and where it ends."""
        self.then_at = 0
        self.month: Period | None = None
        """The month named last."""
        self.month_at = 0
        self.story: Period | None = None
        """Where a history has got to."""
        self.told: Period | None = None
        """The year that a history visits, or that a report tells of, while it does."""
        self.told_at = 0
        self.framed = False
        """Whether a mere year that heads its sentence is told of: "in 2014 protests began"."""
        self.listed: Period | None = None
        """The year that stands over a list: "Tour dates 2020:"."""
        self.ahead: Period | None = None
        """The date of a year to come that was told last."""
        self.named: Period | None = None
        """The year that was named last, in whatever date."""
        self.reported: Period | None = None
        """The quarter that a report is about."""
        self.previous: Period | None = None
        """What the mention just before means, if that can be the first end of a range."""
        self.previous_of_week = False
        self.after_now = False
        """Whether the mention just before is "now"."""
        self._before_christ: int | None = None
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

    def reach(self, mention: Mention, context: Context) -> None:
        """Leave behind what ends before a mention: a year told of, with its paragraph."""
        if context.opens and not context.item:
            self.listed = None
        mere_year = self.told is not None and self.told.granularity >= Granularity.YEAR
        far = mention.span.start - self.told_at > _VISIT
        opens = context.opens if self.framed or self.narrative else context.leads
        if opens or (self.narrative and mere_year and far):
            self.told = None

    def hear(self, mention: Mention, resolved: Resolved, context: Context) -> None:
        """Take note of a resolved mention."""
        meaning, self.previous = mention.meaning, None
        self.previous_of_week = is_of_week(meaning)
        self.after_now = meaning == Vague(Reference.PRESENT)
        if isinstance(meaning, Length) and meaning.value in _OTHER_REPORTS:
            self.reported = None
        if isinstance(meaning, Length | Repeat | Vague) or _compares(meaning):
            return
        if isinstance(meaning, Partial) and meaning.year and meaning is not _NO_DAY:
            self._before_christ = meaning.year if meaning.before_christ else None
        period = self.previous = period_of(resolved.value)
        if period is None or (self.narrative and _is_today(meaning)):
            return
        self.then, self.then_at = period, mention.span.end
        if isinstance(meaning, Partial) and meaning.month:
            month = Period.around(period.begin, Granularity.MONTH)
            self.month, self.month_at = month, mention.span.end
        if period.granularity in _REPORTED and self._is_reported(period):
            self.reported = period
        if not self.narrative and self.told and resolved.anchor == self.told:
            self.told, self.told_at = period, mention.span.end
        if _names_year(meaning) or period.granularity is Granularity.YEAR:
            self._name(period, context)
        self._tell(mention, period, context)

    def _name(self, period: Period, context: Context) -> None:
        """Take note of a year that was named, of one to come, and of one over a list."""
        self.named = Period.around(period.begin, Granularity.YEAR)
        if self.named.begin.year > self.now.year and period.granularity <= Granularity.MONTH:
            self.ahead = period
        if context.titles:
            self.listed = self.named

    def _is_reported(self, period: Period) -> bool:
        """Whether a report is about this quarter, and does not only compare with it."""
        if (period.end or self.now) - self.now > _SOON:
            return False
        return self.reported is None or period.begin >= self.reported.begin

    def _tell(self, mention: Mention, period: Period, context: Context) -> None:
        """Take note of where a story has got to, or which past year a report tells of."""
        meaning = mention.meaning
        if _steps_back(meaning):
            return
        mere_year = period.granularity >= Granularity.YEAR
        aside = context.looks_back or not context.tells
        if self.narrative and period.begin.year < self.now.year:
            if mention.span in self._visits:
                if not (aside or context.enclosed) and (context.heads or not mere_year):
                    self.told, self.told_at = period, mention.span.end
            elif mere_year and self.story and (aside or context.enclosed):
                return
            elif self.told:
                self.told = goes_on(self.told, period)
            else:
                self.story = goes_on(self.story, period) if self.story else period
        elif not self.narrative and _names_year(meaning):
            aside = context.looks_back or context.is_perfect or context.enclosed
            if not aside and (not mere_year or (context.heads and context.tells)):
                self.told, self.told_at, self.framed = period, mention.span.end, mere_year
        elif is_of_week(meaning) or is_deictic(meaning):
            self.told = None


def _compares(meaning: Meaning) -> bool:
    """Whether a date is only held against another one: "a year earlier", "a year ago"."""
    if not isinstance(meaning, Shift) or meaning.unit is Granularity.QUARTER:
        return False
    return meaning.keep and meaning.count < 0


def _steps_back(meaning: Meaning) -> bool:
    """Whether a date lies before the one it is told from: "a year before", "the previous May"."""
    match meaning:
        case Shift(count):
            return count < 0
        case Partial(step=step, base=Base.THEN):
            return step == -1
        case _:
            return False


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


def _is_today(meaning: Meaning) -> bool:
    """Whether the words are about the writer's own days, even in a story: "today"."""
    match meaning:
        case Shift(count, Granularity.DAY, Base.NOW, keep):
            return abs(count) <= 1 and not keep
        case At(_, day) if day is not None:
            return _is_today(day)
        case _:
            return False
