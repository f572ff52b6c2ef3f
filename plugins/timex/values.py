"""TIMEX3 values as stretches of the calendar, and the arithmetic on them.

A season is that of the northern hemisphere: spring is March to May, and the winter of a year
begins in its December. A week is the ISO week, from Monday. Everything is half-open.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from enum import IntEnum
from functools import lru_cache
from typing import Final, Self

from dateutil.relativedelta import relativedelta


class Granularity(IntEnum):
    """How fine a value is; a greater number is coarser, so that `max` is the coarser one."""

    TIME = 0
    DAY = 1
    WEEKEND = 2
    WEEK = 3
    MONTH = 4
    QUARTER = 5
    SEASON = 6
    HALF = 7
    YEAR = 8
    DECADE = 9
    CENTURY = 10
    MILLENNIUM = 11
    NONE = 12
    """The value names no stretch of the calendar: a duration, a set, `PAST_REF`, a fiscal year."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Half-open stretch of days: `begin` is in it, `end` is the first day after it.

    None is an open end: without beginning, or without end. Days beyond the years 1 to 9999
    cannot be written as a `date` and count as open too.
    """

    begin: date | None
    end: date | None

    def contains(self, other: Interval) -> bool:
        """Whether every day of `other` is a day of this interval."""
        starts = self.begin is None or (other.begin is not None and self.begin <= other.begin)
        ends = self.end is None or (other.end is not None and other.end <= self.end)
        return starts and ends

    def overlaps(self, other: Interval) -> bool:
        """Whether the two share a day."""
        left = self.end is None or other.begin is None or other.begin < self.end
        right = other.end is None or self.begin is None or self.begin < other.end
        return left and right


_DAYS: Final = {Granularity.DAY: 1, Granularity.WEEKEND: 2, Granularity.WEEK: 7}
_MONTHS: Final = {
    Granularity.MONTH: 1,
    Granularity.QUARTER: 3,
    Granularity.SEASON: 3,
    Granularity.HALF: 6,
    Granularity.YEAR: 12,
    Granularity.DECADE: 120,
    Granularity.CENTURY: 1200,
    Granularity.MILLENNIUM: 12000,
}
_SEASONS: Final = ("SP", "SU", "FA", "WI")
_WINTER_MONTHS_BEFORE_SPRING: Final = 2


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """One unit of the calendar: a day, a week, a month ... a millennium."""

    begin: date
    granularity: Granularity

    @classmethod
    def around(cls, day: date, granularity: Granularity) -> Self:
        """Return the unit of `granularity` that `day` is in.

        >>> Period.around(date(2020, 6, 15), Granularity.QUARTER).value
        '2020-Q2'
        """
        match granularity:
            case Granularity.DAY | Granularity.TIME:
                begin, granularity = day, Granularity.DAY
            case Granularity.WEEK:
                begin = _back(day, day.weekday())
            case Granularity.WEEKEND:
                begin = _on(_back(day, day.weekday()), 5)
            case Granularity.SEASON:
                month = day.month // 3 * 3 or 12
                year = day.year - (day.month <= _WINTER_MONTHS_BEFORE_SPRING)
                begin = date(max(year, MINYEAR), month, 1)
            case Granularity.MONTH | Granularity.QUARTER | Granularity.HALF:
                months = _MONTHS[granularity]
                begin = date(day.year, (day.month - 1) // months * months + 1, 1)
            case _:
                years = _MONTHS[granularity] // 12
                begin = date(max(day.year // years * years, MINYEAR), 1, 1)
        return cls(begin, granularity)

    @property
    def end(self) -> date | None:
        """The first day after the unit; None beyond the last year of the calendar."""
        if self.granularity in _DAYS:
            try:
                return self.begin + timedelta(days=_DAYS[self.granularity])
            except OverflowError:
                return None
        years = _MONTHS[self.granularity] // 12
        start = self.begin
        if years and start.year % years:  # the first century has no year 0
            start = start.replace(year=1)
            return date(years, 1, 1) if years > 1 else date(start.year + 1, 1, 1)
        return _plus_months(start, _MONTHS[self.granularity])

    def shift(self, count: int) -> Period | None:
        """Return the unit `count` units later (earlier when negative); None off the calendar."""
        try:
            if self.granularity in _DAYS:
                step = 7 if self.granularity is not Granularity.DAY else 1
                return Period(self.begin + timedelta(days=step * count), self.granularity)
            begin = _plus_months(self.begin, _MONTHS[self.granularity] * count)
        except OverflowError:
            return None
        return Period(begin, self.granularity) if begin else None

    @property
    def interval(self) -> Interval:
        """The days of the unit."""
        return Interval(self.begin, self.end)

    @property
    def value(self) -> str:  # noqa: PLR0911 - one return per case
        """The unit as TIMEX3 writes it."""
        year = f"{self.begin.year:04d}"
        match self.granularity:
            case Granularity.DAY:
                return self.begin.isoformat()
            case Granularity.WEEK | Granularity.WEEKEND:
                iso = self.begin.isocalendar()
                tail = "-WE" if self.granularity is Granularity.WEEKEND else ""
                return f"{iso.year:04d}-W{iso.week:02d}{tail}"
            case Granularity.MONTH:
                return year + f"-{self.begin.month:02d}"
            case Granularity.QUARTER:
                return year + f"-Q{(self.begin.month + 2) // 3}"
            case Granularity.HALF:
                return year + f"-H{(self.begin.month + 5) // 6}"
            case Granularity.SEASON:
                return f"{year}-{_SEASONS[self.begin.month // 3 - 1]}"
            case Granularity.DECADE:
                return year[:3]
            case Granularity.CENTURY:
                return year[:2]
            case Granularity.MILLENNIUM:
                return year[:1]
            case _:
                return year


# A site asks for the same few thousand values a million times over; the answers never change.
_KEPT: Final = 1 << 14


@lru_cache(maxsize=_KEPT)
def period_of(value: str) -> Period | None:
    """Return the unit of the calendar that a TIMEX3 value names; None where it names none.

    >>> period_of("2020-W25-WE").begin
    datetime.date(2020, 6, 20)
    """
    found = _VALUE.fullmatch(value)
    if found is None:
        return None
    try:
        return _period(found)
    except ValueError:  # 2020-02-30, 2020-W60, year 0
        return None


@lru_cache(maxsize=_KEPT)
def granularity_of(value: str) -> Granularity:
    """Return how fine a TIMEX3 value is; `Granularity.NONE` where it names no stretch of days.

    >>> granularity_of("2020-08").name
    'MONTH'
    """
    period = period_of(value)
    if period is None:
        return Granularity.NONE
    if period.granularity is Granularity.DAY and "T" in value:
        return Granularity.TIME
    return period.granularity


@lru_cache(maxsize=_KEPT)
def interval_of(value: str) -> Interval | None:
    """Return the days that a TIMEX3 value covers; None where it names no stretch of days.

    A range `A/B` runs from the first day of A to the last of B; `A/` and `/B` are open. Years
    before Christ lie before the first `date` there is: they are the interval that ends with it.

    >>> interval_of("2020-05/2020-06").end
    datetime.date(2020, 7, 1)
    """
    first, slash, last = value.partition("/")
    if slash:
        left, right = interval_of(first), interval_of(last)
        if (first and left is None) or (last and right is None) or not (left or right):
            return None
        return Interval(left.begin if left else None, right.end if right else None)
    if re.fullmatch(r"BC[0-9]{2,4}(?:-.*)?", value):
        return Interval(None, date.min)
    period = period_of(value)
    return period.interval if period else None


_VALUE: Final = re.compile(
    r"(?P<year>[0-9]{4})"
    r"(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2})(?:T[^/]*)?)?"
    r"|-W(?P<week>[0-9]{2})(?:-(?P<weekday>[1-7]|WE))?"
    r"|-Q(?P<quarter>[1-4])|-H(?P<half>[12])|-(?P<season>SP|SU|FA|WI))?"
    r"|(?P<decade>[0-9]{3})|(?P<century>[0-9]{2})|(?P<millennium>[0-9])"
)


def _period(found: re.Match[str]) -> Period:  # noqa: C901, PLR0911 - one return per case
    part = found.groupdict()
    for name, years in (("decade", 10), ("century", 100), ("millennium", 1000)):
        if part[name]:
            year = max(int(part[name]) * years, MINYEAR)
            return Period(date(year, 1, 1), Granularity[name.upper()])
    year = int(part["year"])
    if part["week"]:
        monday = date.fromisocalendar(year, int(part["week"]), 1)
        if part["weekday"] == "WE":
            return Period.around(monday, Granularity.WEEKEND)
        if part["weekday"]:
            return Period(_on(monday, int(part["weekday"]) - 1), Granularity.DAY)
        return Period(monday, Granularity.WEEK)
    if part["season"]:
        return Period(date(year, _SEASONS.index(part["season"]) * 3 + 3, 1), Granularity.SEASON)
    if part["quarter"]:
        return Period(date(year, int(part["quarter"]) * 3 - 2, 1), Granularity.QUARTER)
    if part["half"]:
        return Period(date(year, int(part["half"]) * 6 - 5, 1), Granularity.HALF)
    if part["day"]:
        return Period(date(year, int(part["month"]), int(part["day"])), Granularity.DAY)
    if part["month"]:
        return Period(date(year, int(part["month"]), 1), Granularity.MONTH)
    return Period(date(year, 1, 1), Granularity.YEAR)


def _plus_months(day: date, months: int) -> date | None:
    if not MINYEAR <= day.year + months // 12 <= MAXYEAR:
        return None
    try:
        return day + relativedelta(months=months)
    except (ValueError, OverflowError):  # beyond the years 1 to 9999
        return None


def _back(day: date, days: int) -> date:
    """Return the day `days` earlier, or the first day of the calendar."""
    return day - timedelta(days=days) if day.toordinal() > days else date.min


def _on(day: date, days: int) -> date:
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))
