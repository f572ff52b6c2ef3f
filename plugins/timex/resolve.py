"""Stage three: a meaning, as seen from an anchor, becomes a TIMEX3 value. No text, no patterns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import TYPE_CHECKING, Final

from dateutil.relativedelta import relativedelta

from plugins.timex.holidays import holiday_in
from plugins.timex.mean import (
    At,
    Base,
    Length,
    Meaning,
    Nth,
    Offset,
    Partial,
    Repeat,
    Shift,
    Vague,
    WeekOf,
    Within,
)
from plugins.timex.types import Direction, TimexType
from plugins.timex.values import Granularity, Period, period_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

UNKNOWN: Final = "XXXX-XX-XX"
"""The value of a day that cannot be known, and of a day that no calendar has (Feb. 30)."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """What expressions are counted from."""

    now: date
    """The day the document was made (DCT)."""
    then: Period | None = None
    """The date that the text spoke of last."""
    reported: Period | None = None
    """The quarter or half-year that the text reports on."""
    story: Period | None = None
    """Where a narrative has got to: it takes the place of the DCT."""
    strict: bool = False
    """Whether a date lies in the direction asked for however far away that is."""
    carries: bool = False
    """Whether the year of `story` carries on."""

    def base(self, base: Base) -> Period:
        """Return the stretch of time that `base` stands for; the DCT until the text has dates."""
        today = self.story or Period(self.now, Granularity.DAY)
        return (self.then or today) if base is Base.THEN else today


@dataclass(frozen=True, slots=True)
class Resolved:
    """A TIMEX3 value and what it was counted from (None: from nothing)."""

    value: str
    anchor: Period | None = None


def timex_type(meaning: Meaning) -> TimexType:
    """Return the TIMEX3 type that mentions of `meaning` have."""
    match meaning:
        case At():
            return TimexType.TIME
        case Length():
            return TimexType.DURATION
        case Repeat():
            return TimexType.SET
        case _:
            return TimexType.DATE


def resolve(meaning: Meaning, anchor: Anchor, direction: Direction | None) -> Resolved:  # noqa: PLR0911 - one return per case
    """Return the TIMEX3 value of `meaning` as seen from `anchor`.

    A missing part is chosen so that the date lies in `direction` from the anchor and near it.

    >>> resolve(Partial(month=8), Anchor(date(2020, 6, 15)), Direction.PAST).value
    '2019-08'
    """
    match meaning:
        case Partial():
            return _partial(meaning, anchor, direction)
        case Shift():
            return _shift(meaning, anchor)
        case Within(inner, outer):
            return _within(inner, resolve(outer, anchor, direction))
        case Nth():
            return _nth(meaning, resolve(meaning.scope, anchor, direction))
        case WeekOf(unit, day):
            return _around(unit, resolve(day, anchor, direction))
        case Offset(day=day):
            return _offset(meaning, resolve(day, anchor, direction))
        case At(clock, day):
            return _at(clock.tail, day, anchor, direction)
        case Length(value) | Repeat(value):
            return Resolved(value)
        case Vague(reference):
            return Resolved(reference.value)


def _partial(part: Partial, anchor: Anchor, direction: Direction | None) -> Resolved:
    if part.fiscal:
        return Resolved(_fiscal(part))
    if part.before_christ:
        return Resolved(_before_christ(part))
    if part.names_year:
        period = next(_in_year(part, part.year or 0), None)
        return Resolved(period.value if period else UNKNOWN)
    base = anchor.base(part.base)
    near = list(_candidates(part, base.begin))
    if anchor.carries and part.step is None and (part.month or part.season or part.holiday):
        found = _carried(near, base)
    else:
        found = _chosen(near, part, base, direction, strict=anchor.strict)
    return Resolved(found.value if found else UNKNOWN, base)


def _candidates(part: Partial, day: date) -> Iterator[Period]:
    """Yield the dates around `day` that `part` may mean, in order."""
    if part.granularity in (Granularity.WEEKEND, Granularity.WEEK) or _is_weekday(part):
        for weeks in (-2, -1, 0, 1, 2):
            week = Period.around(day, Granularity.WEEK).shift(weeks)
            if week and part.weekend:
                yield Period.around(week.begin, Granularity.WEEKEND)
            elif week:
                yield Period(_plus(week.begin, (part.weekday or 1) - 1), Granularity.DAY)
    elif part.day and not part.month:
        yield from _days_of_months(part, day)
    elif part.decade is not None:
        for century in range(day.year // 100 - 1, day.year // 100 + 1):
            yield from _in_year(part, century * 100 + part.decade * 10)
    else:
        near = [p for y in (-1, 0, 1) for p in _in_year(part, day.year + y)]
        if not near or (part.weekday and part.month):  # 29 February; "Friday, March 13"
            near = [p for y in range(-8, 9) for p in _in_year(part, day.year + y)]
        yield from near


def _days_of_months(part: Partial, day: date) -> Iterator[Period]:
    month = Period.around(day, Granularity.MONTH)
    for shift in range(-2, 3):
        try:
            near = month.shift(shift)
            found = near.begin.replace(day=part.day or 1) if near else None
        except ValueError:
            continue
        if found and (not part.weekday or found.isoweekday() == part.weekday):
            yield Period(found, Granularity.DAY)


def _in_year(part: Partial, year: int) -> Iterator[Period]:
    """Yield the one date that `part` names in `year`, if there is one."""
    if part.century is not None:
        year = part.century * 100
    elif part.decade is not None:
        year = part.decade * 10 if part.names_year else year
    if not MINYEAR <= max(year, 1) <= MAXYEAR:
        return
    year = max(year, 1)
    try:
        if part.holiday:
            yield Period(holiday_in(part.holiday, year), Granularity.DAY)
        elif part.day and part.month:
            yield Period(date(year, part.month, part.day), Granularity.DAY)
        elif part.week:
            yield Period(date.fromisocalendar(year, part.week, 1), Granularity.WEEK)
        else:
            month = (
                part.month or 3 * (part.quarter or part.season or 0) or 6 * (part.half or 0) or 1
            )
            start = date(year, month, 1)
            yield Period.around(start, part.granularity)
    except ValueError:
        return


def _chosen(  # noqa: PLR0911 - one return per case
    near: list[Period],
    part: Partial,
    base: Period,
    direction: Direction | None,
    *,
    strict: bool,
) -> Period | None:
    day = base.begin
    if part.weekday and part.month:
        fitting = [p for p in near if p.begin.isoweekday() == part.weekday]
        near = [nearest] if (nearest := _nearest(fitting, day)) else near
    if part.step == 0:
        return _this(near, part, day)
    if part.step == -1:
        return _last(p for p in near if (p.end or date.max) <= day)
    if part.step == 1:
        return next((p for p in near if p.begin > day), None)
    if direction is None:
        inside = [p for p in near if base.granularity > p.granularity and _begins_in(p, base)]
        return _nearest(inside or near, day)
    if (part.holiday or (part.month and part.day)) and not (part.weekday or strict):
        return _dated(near, day, direction)
    if direction is Direction.FUTURE and part.quarter:
        return _nearest(near, day)
    if direction is Direction.FUTURE:
        return next((p for p in near if (p.end or date.max) > day), None) or _last(near)
    return _last(p for p in near if p.begin <= day) or (near[0] if near else None)


def _carried(near: list[Period], base: Period) -> Period | None:
    """Return the date in the year of a story; in the next one if that is half a year back.

    In the development histories hardly any month was of the year before, however near.
    """
    around = [p for p in near if p.interval.contains(base.interval)]
    same = [p for p in near if p.begin.year == base.begin.year]
    mere_year = base.granularity >= Granularity.YEAR
    close = [p for p in same if mere_year or (base.begin - p.begin).days <= _HALF_A_YEAR]
    later = [p for p in near if p.begin.year > base.begin.year]
    return next(iter((*around, *close, *later, *near)), None)


_HALF_A_YEAR: Final = 183


def _dated(near: list[Period], day: date, direction: Direction) -> Period | None:
    """Return a day of the year on the side asked for, unless it is too far away there.

    In the development corpora no day more than nine months away was written without its year.
    """
    sides = {
        Direction.PAST: [p for p in near if p.begin <= day],
        Direction.FUTURE: [p for p in near if p.begin >= day],
    }
    close = [p for p in sides.get(direction, near) if abs((p.begin - day).days) <= _FAR]
    return _nearest(close or near, day)


_FAR: Final = 275


def _nearest(periods: list[Period], day: date) -> Period | None:
    return min(periods, key=lambda p: _gap(p, day), default=None)


def _gap(period: Period, day: date) -> int:
    """Return the days between `day` and the nearer end of a period; 0 within it."""
    if period.begin > day:
        return (period.begin - day).days
    return max((day - (period.end or date.max)).days + 1, 0)


def _this(near: list[Period], part: Partial, day: date) -> Period | None:
    """Return the date in the present week or year: "this Friday", "this August"."""
    holding = [p for p in near if p.begin <= day and (p.end is None or day < p.end)]
    if holding:
        return holding[0]
    if _is_weekday(part) or part.weekend:
        week = Period.around(day, Granularity.WEEK).interval
        return next((p for p in near if week.contains(p.interval)), None)
    return next((p for p in near if p.begin.year == day.year), None)


def _shift(shift: Shift, anchor: Anchor) -> Resolved:
    base = anchor.base(shift.base)
    unit, count = _whole(shift)
    if shift.keep and anchor.reported and _comparable(unit, count):
        moved = (
            _moved(anchor.reported, unit, count) if unit is Granularity.YEAR else anchor.reported
        )
        return Resolved(moved.value if moved else UNKNOWN, anchor.reported)
    if shift.result:
        day = _moved_day(base.begin, unit, count)
        return Resolved(Period.around(day, shift.result).value if day else UNKNOWN, base)
    if base.granularity > unit and count:
        return Resolved(UNKNOWN, base)
    start = Period.around(base.begin, unit)
    moved = start.shift(count)
    return Resolved(moved.value if moved else UNKNOWN, base)


def _comparable(unit: Granularity, count: int) -> bool:
    """Whether a report would say so of its own quarter: "the quarter", "a year earlier"."""
    return (unit is Granularity.YEAR and count == -1) or unit is Granularity.QUARTER


def _moved(base: Period, unit: Granularity, count: int) -> Period | None:
    """Return `base` moved by whole units coarser than itself."""
    per_year = {Granularity.QUARTER: 4, Granularity.HALF: 2}
    times = per_year[base.granularity] if unit is Granularity.YEAR else 1
    return base.shift(count * times)


def _moved_day(day: date, unit: Granularity, count: int) -> date | None:
    """Return the day `count` units away, on the same day of the month where there is one."""
    try:
        match unit:
            case Granularity.DAY:
                return day + timedelta(days=count)
            case Granularity.WEEK:
                return day + timedelta(weeks=count)
            case _:
                months = 1 if unit is Granularity.MONTH else 12
                return day + relativedelta(months=count * months)
    except (OverflowError, ValueError):
        return None


def _whole(shift: Shift) -> tuple[Granularity, int]:
    """Return the shift in whole units: two and a half years are 30 months."""
    if shift.count == int(shift.count):
        return shift.unit, int(shift.count)
    finer = _FINER.get(shift.unit)
    if finer is None:
        return shift.unit, int(shift.count)
    return finer[0], round(shift.count * finer[1])


_FINER: Final = {
    Granularity.WEEK: (Granularity.DAY, 7),
    Granularity.YEAR: (Granularity.MONTH, 12),
    Granularity.DECADE: (Granularity.YEAR, 10),
    Granularity.CENTURY: (Granularity.YEAR, 100),
}


def _within(inner: Partial, outer: Resolved) -> Resolved:
    period = period_of(outer.value)
    if period is None:
        return Resolved(UNKNOWN, outer.anchor)
    day = period.begin
    near = [p for p in _candidates(inner, day) if _begins_in(p, period)]
    return Resolved(near[0].value if near else UNKNOWN, outer.anchor)


def _around(unit: Granularity, day: Resolved) -> Resolved:
    period = period_of(day.value)
    value = Period.around(period.begin, unit).value if period else UNKNOWN
    return Resolved(value, day.anchor)


def _offset(offset: Offset, day: Resolved) -> Resolved:
    period = period_of(day.value)
    if period is None:
        return Resolved(UNKNOWN, day.anchor)
    unit, count, begin = offset.unit, offset.count, period.begin
    if offset.weekday:
        sign = 1 if count > 0 else -1
        count = count * ((offset.weekday - begin.isoweekday()) * sign % 7 or 7)
    moved = _moved_day(begin, unit, count)
    fine = Granularity.DAY if unit is Granularity.WEEK and not offset.whole else unit
    return Resolved(Period.around(moved, fine).value if moved else UNKNOWN, day.anchor)


def _nth(nth: Nth, scope: Resolved) -> Resolved:
    period = period_of(scope.value)
    if period is None or period.end is None:
        return Resolved(UNKNOWN, scope.anchor)
    if nth.weekday:
        days = (nth.weekday - period.begin.isoweekday()) % 7
        first, step = Period(_plus(period.begin, days), Granularity.DAY), 7
    elif nth.unit is Granularity.WEEK:  # the week of the first Thursday, as ISO counts in a year
        thursday = _plus(period.begin, (4 - period.begin.isoweekday()) % 7)
        first, step = Period.around(thursday, nth.unit), 1
    else:
        first, step = Period.around(period.begin, nth.unit), 1
    if nth.number > 0:
        found = first.shift(step * (nth.number - 1))
    else:
        last = Period.around(period.end - timedelta(days=1), nth.unit)
        if nth.weekday:
            last = Period(
                _plus(last.begin, -((last.begin.isoweekday() - nth.weekday) % 7)), nth.unit
            )
        found = last.shift(step * (nth.number + 1))
    inside = found is not None and found.interval.overlaps(period.interval)
    return Resolved(found.value if found and inside else UNKNOWN, scope.anchor)


def _at(tail: str, day: Meaning | None, anchor: Anchor, direction: Direction | None) -> Resolved:
    if day is not None:
        found = resolve(day, anchor, direction)
        return Resolved(found.value + tail, found.anchor)
    base = anchor.base(Base.THEN)
    if base.granularity is not Granularity.DAY:
        base = anchor.base(Base.NOW)
    return Resolved(base.value + tail, base)


def _fiscal(part: Partial) -> str:
    """Return a value that names the fiscal year and claims no day: companies begin it at will."""
    year = f"FY{part.year:04d}" if part.year else "FYXXXX"
    if part.quarter:
        return f"{year}-Q{part.quarter}"
    return f"{year}-H{part.half}" if part.half else year


def _before_christ(part: Partial) -> str:
    if part.century is not None:
        return f"BC{part.century:02d}"
    if part.decade is not None:
        return f"BC{part.decade:03d}"
    value = f"BC{part.year or 0:04d}"
    if part.season:
        return f"{value}-{('SP', 'SU', 'FA', 'WI')[part.season - 1]}"
    month = f"-{part.month:02d}" if part.month else ""
    return f"{value}{month}" + (f"-{part.day:02d}" if part.day and part.month else "")


def _is_weekday(part: Partial) -> bool:
    return bool(part.weekday) and not part.day


def _begins_in(inner: Period, outer: Period) -> bool:
    return outer.begin <= inner.begin and (outer.end is None or inner.begin < outer.end)


def _last(periods: Iterable[Period]) -> Period | None:
    found = None
    for found in periods:  # noqa: B007 - the last one is the result
        pass
    return found


def _plus(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))
