"""Stage two: what a mention means, as a closed set of small objects without a calendar.

A meaning says what the words say and no more: "August" is `Partial(month=8)`; which August is
decided by `resolve`. Nothing here knows a language.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final, TypeAlias

from plugins.timex.values import Granularity


class Base(StrEnum):
    """What an expression is counted from."""

    NOW = "now"
    """The document's own date (DCT): "yesterday", "last week"."""
    THEN = "then"
    """The date that the text spoke of last: "the next day", "a year earlier"."""


class Reference(StrEnum):
    """Times named without a date, in TIMEX3's words."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"
    SOME_DAY = "XXXX-XX-XX"
    """A day that the text does not tell: "some days later"."""
    SOME_WEEK = "XXXX-WXX"
    SOME_MONTH = "XXXX-XX"
    SOME_YEAR = "XXXX"


@dataclass(frozen=True, slots=True, kw_only=True)
class Partial:
    """A date of which some parts are named: "Feb. 24", "Friday", "the 1970s", "Easter"."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    """1 (Monday) to 7, as ISO counts."""
    week: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: int | None = None
    """1 (spring) to 4 (winter)."""
    decade: int | None = None
    """The year without its last digit: 197 for the 1970s; 7 for "the seventies"."""
    century: int | None = None
    """The year without its last two digits: 19 for the 20th century."""
    holiday: str | None = None
    """A key of `holidays.HOLIDAYS`."""
    before_christ: bool = False
    fiscal: bool = False
    """Counted in a fiscal year, whose beginning the text does not tell."""
    weekend: bool = False
    step: int | None = None
    """-1 for "last Friday", 1 for "next May", 0 for "this summer"; None where nothing is said."""
    base: Base = Base.NOW

    @property
    def granularity(self) -> Granularity:
        """The finest part that is named."""
        return next((grain for name, grain in _PARTS if getattr(self, name)), Granularity.NONE)

    @property
    def names_year(self) -> bool:
        """Whether nothing coarser is missing."""
        return self.year is not None or self.century is not None or (self.decade or 0) > _DECADES


_DECADES: Final = 9
_PARTS: Final = (
    ("day", Granularity.DAY),
    ("weekday", Granularity.DAY),
    ("holiday", Granularity.DAY),
    ("weekend", Granularity.WEEKEND),
    ("week", Granularity.WEEK),
    ("month", Granularity.MONTH),
    ("quarter", Granularity.QUARTER),
    ("season", Granularity.SEASON),
    ("half", Granularity.HALF),
    ("year", Granularity.YEAR),
    ("decade", Granularity.DECADE),
    ("century", Granularity.CENTURY),
)


@dataclass(frozen=True, slots=True)
class Shift:
    """Some units before or after the base: "yesterday", "three days ago", "a year earlier"."""

    count: float
    """Negative is earlier; 0 is the unit that the base lies in."""
    unit: Granularity
    base: Base = Base.NOW
    keep: bool = False
    """Whether a report counts it from its own quarter: "a year earlier" is then a quarter too."""
    result: Granularity | None = None
    """How fine the result is, where the words say so: "a year ago this week"."""


@dataclass(frozen=True, slots=True)
class Nth:
    """The n-th unit or weekday of something: "the first week of May"; -1 counts from the end."""

    number: int
    unit: Granularity
    weekday: int | None
    scope: Meaning


@dataclass(frozen=True, slots=True)
class Within:
    """A partial date and the year, month or week that completes it: "January this year"."""

    inner: Partial
    outer: Meaning


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The unit around a date: "the week of May 3", "the weekend of 12 June"."""

    unit: Granularity
    day: Meaning


@dataclass(frozen=True, slots=True)
class Offset:
    """A time counted from a named day: "two days after Easter", "the Friday before May 3"."""

    count: int
    """Negative is earlier."""
    unit: Granularity
    day: Meaning
    weekday: int | None = None
    """The n-th such weekday is meant: "the Friday before Christmas"."""
    result: Granularity | None = None
    """How fine the result is, where the words say so: "the week after Easter"."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day: its TIMEX3 tail and the zone, if one is named."""

    tail: str
    """`T17:00`, `TMO` (morning), `TAF`, `TEV`, `TNI`, `TDT` (daytime)."""
    zone: str = ""


@dataclass(frozen=True, slots=True)
class At:
    """A time of a day; without a day it is of the day that the text is speaking of."""

    clock: Clock
    day: Meaning | None = None


@dataclass(frozen=True, slots=True)
class Length:
    """A duration, as TIMEX3 writes it: `P34M`, `PT48H`, `PXD`."""

    value: str


@dataclass(frozen=True, slots=True)
class Repeat:
    """A set of times: `P1W`, `XXXX-WXX-5`."""

    value: str


@dataclass(frozen=True, slots=True)
class Vague:
    """A time without a date: "now", "recently", "soon"."""

    reference: Reference


Meaning: TypeAlias = Partial | Shift | Nth | Within | WeekOf | Offset | At | Length | Repeat | Vague


def joined(left: Meaning, right: Meaning) -> Meaning | None:  # noqa: PLR0911 - one return per case
    """Return the one meaning of two that stand side by side; None where they are two times.

    >>> joined(Partial(weekday=5), Partial(month=10, day=13)) == Partial(
    ...     month=10, day=13, weekday=5
    ... )
    True
    """
    match left, right:
        case (At(clock, None), day) if _is_day(day):
            return At(clock, day)
        case (day, At(clock, None)) if _is_day(day):
            return At(clock, day)
        case (At(clock, Partial() as part), Partial()) if merged := _merged(part, right):
            return At(clock, merged)
        case (At(clock, Partial() as part), Shift()) if _completes(part, right):
            return At(clock, Within(part, right))
        case (At(part, day), At(clock, None)) | (At(clock, None), At(part, day)) if (
            day is not None and ":" not in part.tail
        ):
            return At(clock, day)
        case (Repeat(value), At(clock, None)) if repeated := _repeated_day(value):
            return Repeat(repeated + clock.tail)
        case (Partial(), Partial()):
            return _merged(left, right)
        case (Partial(), Shift()) if _completes(left, right):
            return Within(left, right)
        case (Shift(unit=Granularity.WEEK), Partial()) if _completes(right, left):
            return Within(right, left)
        case _:
            return None


def _repeated_day(value: str) -> str:
    """Return the day before whose time of day a set of days is written; empty for no days."""
    return value if value.startswith("XXXX-WXX-") else {"P1D": "XXXX-XX-XX"}.get(value, "")


def offset(left: Meaning, sign: int, right: Meaning) -> Offset | At | None:
    """Return what "`left` before (-1) or after (1) `right`" means; None where it is two times.

    >>> offset(Length("P2W"), -1, Partial(holiday="easter")).count
    -2
    """
    if isinstance(left, At):  # "5 p.m. on the Friday after Easter"
        day = offset(left.day, sign, right) if left.day is not None else None
        return replace(left, day=day) if day else None
    if isinstance(right, At) or not _is_day(right):
        return None
    if isinstance(left, Partial) and left == Partial(weekday=left.weekday):
        return Offset(sign, Granularity.DAY, right, left.weekday)
    if isinstance(left, Nth):  # "the third Sunday after Easter"
        return Offset(sign * left.number, Granularity.DAY, right, left.weekday)
    if isinstance(left, Shift):
        return Offset(sign, left.unit, right, result=left.unit)
    counted = counted_units(left) if isinstance(left, Length) else None
    return Offset(sign * int(counted.count), counted.unit, right) if counted else None


def counted_units(stretch: Length) -> Shift | None:
    """Return the shift by a length in whole days or coarser units; None for any other.

    >>> counted_units(Length("P2W")).count
    2
    """
    found = _COUNTED.fullmatch(stretch.value)
    return Shift(int(found[1]), _COUNTED_UNITS[found[2]]) if found else None


_COUNTED: Final = re.compile("P([0-9]{1,4})([DWMY])")
_COUNTED_UNITS: Final = {
    "D": Granularity.DAY,
    "W": Granularity.WEEK,
    "M": Granularity.MONTH,
    "Y": Granularity.YEAR,
}


def scoped(outer: Meaning, inner: Meaning) -> Meaning | None:
    """Return `inner` within `outer`, as in "last year's third quarter"; None where it cannot be."""
    if not isinstance(inner, Partial):
        return None
    if isinstance(outer, Partial):
        return _merged(inner, outer)
    return Within(inner, outer) if isinstance(outer, Shift) and _completes(inner, outer) else None


def _merged(left: Partial, right: Partial) -> Partial | None:
    """Return both partial dates as one, provided that they name different parts of one date."""
    named = [
        name for name, _ in _PARTS if getattr(right, name) is not None and getattr(right, name)
    ]
    clash = any(getattr(left, name) for name in named)
    if clash or left.names_year or (left.step is not None and right.granularity > Granularity.DAY):
        return None
    if left.granularity >= right.granularity and not left.weekday:
        return None
    if left.weekday and right.granularity > Granularity.DAY:
        return None
    if left.month and right.granularity is not Granularity.YEAR:
        return None
    if right.granularity > Granularity.YEAR:
        return None
    changes = {name: getattr(right, name) for name in named}
    return replace(
        left,
        **changes,
        before_christ=left.before_christ or right.before_christ,
        fiscal=left.fiscal or right.fiscal,
        step=right.step if left.step is None else left.step,
    )


def _completes(inner: Partial, outer: Shift) -> bool:
    """Whether the stretch `outer` holds one `inner` and no more."""
    if inner.names_year or inner.step is not None:
        return False
    if inner.weekday and not inner.day:
        return outer.unit is Granularity.WEEK
    if inner.day and not inner.month:
        return outer.unit is Granularity.MONTH
    return outer.unit is Granularity.YEAR


def _is_day(meaning: Meaning) -> bool:
    """Whether a time of day can be added to `meaning`."""
    match meaning:
        case Partial():
            return meaning.granularity is Granularity.DAY
        case Shift(unit=unit):
            return unit is Granularity.DAY
        case Within(inner=inner):
            return inner.granularity is Granularity.DAY
        case Nth(unit=unit, weekday=weekday):
            return weekday is not None or unit is Granularity.DAY
        case Offset(unit=unit, result=result):
            return result is Granularity.DAY or (result is None and unit <= Granularity.WEEK)
        case _:
            return False


def is_of_week(meaning: Meaning) -> bool:
    """Whether a day is named by its place in a week: "Friday", "the weekend"."""
    part = meaning.day if isinstance(meaning, At) else meaning
    return isinstance(part, Partial) and bool(part.weekend or part.weekday) and not part.month


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of time as words name it: a fortnight is two weeks, a decade ten years."""

    code: str
    """`Y`, `M`, `W`, `D`, `Q`; `TH`, `TM`, `TS` for hours, minutes and seconds."""
    grain: Granularity
    times: int = 1
    """How many of `code` one unit is."""


_UNCOUNTED: Final = {Granularity.DECADE: "DE", Granularity.CENTURY: "CE"}
"""Units that TIMEX3 has a code for, though what is counted in them is written in years."""
_HALVES: Final = {"Y": "6M", "D": "T12H", "TH": "30M", "TM": "30S"}


def length(count: float | None, unit: Unit) -> Length:
    """Return the duration of `count` units; None is an unknown number.

    >>> length(2.5, Unit("Y", Granularity.YEAR)).value
    'P2Y6M'
    """
    prefix, code = ("PT", unit.code[1]) if len(unit.code) > 1 else ("P", unit.code)
    if count is None:
        return Length(f"{prefix}X{_UNCOUNTED.get(unit.grain, code)}")
    total = count * unit.times
    whole = int(total)
    if total == whole:
        return Length(f"{prefix}{whole}{code}")
    if total - whole == 0.5 and unit.code in _HALVES:  # noqa: PLR2004 - one half
        return Length(f"{prefix}{whole}{code}{_HALVES[unit.code]}" if whole else _half(unit))
    return Length(f"{prefix}{total:g}{code}")


def _half(unit: Unit) -> str:
    half = _HALVES[unit.code]
    return f"P{half}" if unit.code in {"Y", "D"} else f"PT{half}"
