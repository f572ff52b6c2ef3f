"""The date rule: a date drawn on a small scale of its own, as wide as our knowledge.

A scale is 93 units long and 12 high; an arrow may reach to 100. Shapes carry a class:
`b` base line, `g` graduation inside a hollow mark, `m` solid mark, `h` hollow mark,
`h d` dashed mark. What each means is said in the README.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from plugins.timex import Granularity, Interval, interval_of
from plugins.timex.values import Period, period_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.timeline.types import When


class Look(StrEnum):
    """What a mark has to say besides its date."""

    PLAIN = "plain"
    SINCE = "since"
    """A state that began then and has not ended."""
    DERIVED = "derived"
    """Worked out, not stated."""
    SCHEDULED = "scheduled"
    """Had not happened when it was written."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle, in units of the scale."""

    cls: str
    x: str
    y: str
    width: str
    height: str


@dataclass(frozen=True, slots=True)
class Path:
    """A path, in units of the scale."""

    cls: str
    d: str


Shape = Rect | Path

LENGTH: Final = 93.0
_TICK: Final = 3.0
_EMPTY_TICK: Final = 4.5
_BASE: Final = Path("b", "M0 6H93M.5 4v4M92.5 4v4")
PARTS: Final = {"START": 0, "MID": 1, "END": 2}
"""Modifiers that name a third of a stretch, and which."""
_APPROX_DAYS: Final = 2  # "about the 10th" is drawn, and said, as two days either way
_BEFORE: Final = frozenset({"BEFORE", "ON_OR_BEFORE"})
_SCALES: Final = (
    Granularity.MONTH,
    Granularity.YEAR,
    Granularity.DECADE,
    Granularity.CENTURY,
    Granularity.MILLENNIUM,
)
_GRADUATIONS: Final = {Granularity.MONTH: 1, Granularity.YEAR: 12}  # the others have ten


@dataclass(frozen=True, slots=True)
class Scale:
    """The stretch of the calendar that a rule stands for: one unit, or two that follow."""

    begin: date
    end: date
    granularity: Granularity
    border: date | None = None
    """Where the second unit begins."""

    def x(self, day: date) -> float:
        """Return where the first moment of a day stands, kept within the scale."""
        share = (day - self.begin).days / (self.end - self.begin).days
        return min(max(share, 0.0), 1.0) * LENGTH

    @property
    def graduations(self) -> tuple[float, ...]:
        """Where the months of a year stand, the years of a decade; of two units, the border."""
        if self.border:
            return (self.x(self.border),)
        parts = _GRADUATIONS.get(self.granularity, 10)
        return tuple(LENGTH * part / parts for part in range(1, parts))


def scale_of(intervals: Sequence[Interval]) -> Scale | None:
    """Return the smallest month, year, decade … or two of them in a row that hold all intervals.

    Two in a row, so that a few days around the end of a month (a winter, around that of a year)
    are not a speck on the next larger scale.
    """
    days = [day for interval in intervals for day in _ends(interval)]
    if not days:
        return None
    first, last = min(days), max(days)
    for granularity in _SCALES:
        period = Period.around(first, granularity)
        if period.end and last < period.end:
            return Scale(period.begin, period.end, granularity)
        following = period.shift(1)
        if following and following.end and last < following.end:
            return Scale(period.begin, following.end, granularity, following.begin)
    return None


def _with_room_before(scale: Scale) -> Scale:
    """Return the scale with the unit before it: there lies what an end without a start covers."""
    earlier = Period.around(scale.begin, scale.granularity).shift(-1)
    if earlier is None or scale.border:
        return scale
    return Scale(earlier.begin, scale.end, scale.granularity, scale.begin)


@lru_cache(maxsize=4096)
def date_rule(when: When, look: Look = Look.PLAIN) -> tuple[Shape, ...]:
    """Return the shapes of one date; none where it names no stretch of the calendar."""
    interval = interval_of(when.value)
    scale = scale_of([interval]) if interval else None
    if scale and interval and (interval.begin is None or when.mod in _BEFORE):
        scale = _with_room_before(scale)
    if interval is None or scale is None:
        return ()
    mark = _mark(when, interval, scale, look)
    hollow = any(isinstance(shape, Rect) and shape.cls.startswith("h") for shape in mark)
    return (_BASE, *_graduated(scale, mark, hollow=hollow))


def disputed_rule(dates: Sequence[When], only: int | None = None) -> tuple[Shape, ...]:
    """Return half marks, above and below the line in turn, for dates that exclude each other.

    With `only`, the mark of that one date alone, on the scale and the side that it has among
    the others.
    """
    intervals = [interval for when in dates if (interval := interval_of(when.value))]
    scale = scale_of(intervals)
    if scale is None or len(intervals) < len(dates):
        return ()
    marks = [
        _half(when, interval, scale, above=place % 2 == 0)
        for place, (when, interval) in enumerate(zip(dates, intervals, strict=True))
        if only in {None, place}
    ]
    return (_BASE, *_graduated(scale, marks, hollow=False))


def _mark(when: When, interval: Interval, scale: Scale, look: Look) -> list[Shape]:
    first, last = _span(when, interval, scale)
    is_range = "/" in when.value
    if look is Look.SINCE or interval.end is None or when.mod in {"AFTER", "ON_OR_AFTER"}:
        return [_arrow(last if when.mod == "AFTER" else first)]
    if interval.begin is None and look is not Look.SCHEDULED:
        return [_arrow_back(last)]
    if interval.begin is None or when.mod in _BEFORE:
        end = first if when.mod == "BEFORE" else last
        return [_box(0, end, 3, 6), _empty_tick(min(end - _EMPTY_TICK, scale.x(interval.end)))]
    if is_range and look is Look.PLAIN:
        return [_bar(first, last)]
    if _is_day(when) and not when.mod and look is not Look.DERIVED:
        return [_empty_tick(first) if look is Look.SCHEDULED else _tick(first)]
    worked_out = when.mod == "APPROX" or look is Look.DERIVED
    return [_box(first, last, 2, 8, "h d" if worked_out else "h")]


def _span(when: When, interval: Interval, scale: Scale) -> tuple[float, float]:
    """Return where a date begins and ends on the scale, its modifier taken into account."""
    begin, end = interval.begin or scale.begin, interval.end or scale.end
    if when.mod == "APPROX" and _is_day(when):
        begin, end = begin - timedelta(days=_APPROX_DAYS), end + timedelta(days=_APPROX_DAYS)
    first, last = scale.x(begin), scale.x(end)
    if when.mod in PARTS and "/" not in when.value:
        width = (last - first) / 3
        return first + PARTS[when.mod] * width, first + (PARTS[when.mod] + 1) * width
    return first, last


def _half(when: When, interval: Interval, scale: Scale, *, above: bool) -> Shape:
    first, last = _span(when, interval, scale)
    if _is_day(when):
        return Rect("m", _n(min(first, LENGTH - _TICK)), "0" if above else "6", "3", "6")
    return _box(first, last, 0.75 if above else 6.75, 4.5)


def _graduated(scale: Scale, marks: Sequence[Shape], *, hollow: bool) -> list[Shape]:
    """Add the graduations of the scale: on the line below a mark, or inside a hollow one."""
    if not scale.graduations:
        return list(marks)
    lines = "".join(
        f"M{_n(x)} {4 if hollow else 4.5}v{4 if hollow else 3}" for x in scale.graduations
    )
    return [*marks, Path("g", lines)] if hollow else [Path("b", lines), *marks]


def _tick(x: float) -> Rect:
    return Rect("m", _n(min(x, LENGTH - _TICK)), "0", "3", "12")


def _empty_tick(x: float) -> Rect:
    return Rect("h", _n(min(max(x, 0.8), LENGTH - 0.8 - _EMPTY_TICK)), ".75", "4.5", "10.5")


def _box(first: float, last: float, y: float, height: float, cls: str = "h") -> Rect:
    """Return a hollow mark; its outline of 1.5 units lies within the dates' own stretch."""
    width = max(last - first - 1.5, 3.0)
    x = min(max(first + 0.75, 0.8), LENGTH - 0.75 - width)
    return Rect(cls, _n(max(x, 0.8)), _n(y), _n(min(width, 91.5)), _n(height))


def _bar(first: float, last: float) -> Path:
    """Return two ticks joined by a solid bar."""
    first, last = min(first, LENGTH - 5), max(last, first + 5)
    left, right = first + 2, last - 2
    d = f"M{_n(first)} 0h2v4H{_n(right)}V0h2v12h-2V8H{_n(left)}v4h-2z"
    return Path("m", d)


def _arrow(x: float) -> Path:
    """Return a tick from which a bar runs off the scale."""
    x = min(x, LENGTH - 3)
    return Path("m", f"M{_n(x)} 0h2v4H93V1l7 5-7 5V8H{_n(x + 2)}v4h-2z")


def _arrow_back(x: float) -> Path:
    """Return a tick to which a bar runs from off the scale."""
    x = max(x, 10.0)
    return Path("m", f"M{_n(x)} 0h-2v4H7V1L0 6l7 5V8H{_n(x - 2)}v4h2z")


def _is_day(when: When) -> bool:
    period = period_of(when.value)
    return period is not None and period.granularity is Granularity.DAY


def _ends(interval: Interval) -> list[date]:
    """Return the first and the last day of an interval, as far as it has them."""
    last = interval.end - timedelta(days=1) if interval.end and interval.end > date.min else None
    return [day for day in (interval.begin, last) if day]


def _n(number: float) -> str:
    """Return a number as SVG needs it: one decimal, no more."""
    return f"{number:.1f}".removesuffix(".0")
