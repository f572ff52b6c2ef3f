"""Stage three: a meaning, as seen from an anchor, becomes a TIMEX3 value. No text, no patterns."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from dateutil.relativedelta import relativedelta

from plugins.timex.choose import begins_in, candidates, carry, choose, in_year, plus_days
from plugins.timex.mean import (
    At,
    Base,
    Length,
    Meaning,
    Nth,
    Offset,
    Partial,
    Reference,
    Repeat,
    Shift,
    Vague,
    WeekOf,
    Within,
)
from plugins.timex.types import Direction, TimexType
from plugins.timex.values import Granularity, Period, period_of

if TYPE_CHECKING:
    from datetime import date

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
    bound: bool = False
    """Whether it does for a day of this year."""
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

    >>> from datetime import date
    >>> resolve(Partial(month=8), Anchor(date(2020, 6, 15)), Direction.PAST).value
    '2019-08'
    """
    match meaning:
        case Partial():
            return _partial(meaning, anchor, direction)
        case Shift():
            return _shift(meaning, anchor, direction)
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
        period = next(in_year(part, part.year or 0), None)
        return Resolved(period.value if period else UNKNOWN)
    base = anchor.base(part.base)
    near = list(candidates(part, base.begin))
    if anchor.carries and part.step is None and (part.month or part.season or part.holiday):
        found = carry(near, part, base)
    else:
        found = choose(near, part, base, direction, strict=anchor.strict, bound=anchor.bound)
    return Resolved(found.value if found else UNKNOWN, base)


def _shift(shift: Shift, anchor: Anchor, direction: Direction | None) -> Resolved:
    base = anchor.base(shift.base)
    unit, count = _whole(shift)
    if unit is Granularity.WEEK and base == Period(anchor.now, Granularity.DAY):
        count += _on_sunday(count, anchor.now, direction) if shift.base is Base.NOW else 0
    if shift.keep and anchor.reported and _comparable(unit, count):
        moved = (
            _moved(anchor.reported, unit, count) if unit is Granularity.YEAR else anchor.reported
        )
        return Resolved(moved.value if moved else UNKNOWN, anchor.reported)
    if shift.result:
        day = _moved_day(base.begin, unit, count)
        return Resolved(Period.around(day, shift.result).value if day else UNKNOWN, base)
    if base.granularity > unit:
        return Resolved(UNKNOWN, base)
    start = Period.around(base.begin, unit)
    moved = start.shift(count)
    if moved is None and unit is Granularity.YEAR and count < 0:
        return Resolved(Reference.PAST.value, base)  # "2,500 years ago": so many, about
    return Resolved(moved.value if moved else UNKNOWN, base)


def _on_sunday(count: int, today: date, direction: Direction | None) -> int:
    """Return by how many weeks a Sunday's writer is ahead of the calendar.

    On a Sunday the old week is "last week", and "they will meet this week" is of the new one.
    """
    if today.isoweekday() != _SUNDAY:
        return 0
    return count == -1 or (count == 0 and direction is Direction.FUTURE)


_SUNDAY: Final = 7


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
    near = [p for p in candidates(inner, day) if begins_in(p, period)]
    return Resolved(near[0].value if near else UNKNOWN, outer.anchor)


def _around(unit: Granularity, day: Resolved) -> Resolved:
    period = period_of(day.value)
    if period is None:
        return Resolved(UNKNOWN, day.anchor)
    begin = period.begin
    if unit is Granularity.WEEKEND:  # that of a Monday or Tuesday comes before it
        begin = _moved_day(begin, Granularity.DAY, -2) or begin
    value = Period.around(begin, unit).value
    return Resolved(value, day.anchor)


def _offset(offset: Offset, day: Resolved) -> Resolved:
    period = period_of(day.value)
    if period is None:
        return Resolved(UNKNOWN, day.anchor)
    unit, count, begin = offset.unit, offset.count, period.begin
    if offset.weekday:
        sign = 1 if count > 0 else -1
        nearest = (offset.weekday - begin.isoweekday()) * sign % 7 or 7
        count = sign * (nearest + 7 * (abs(count) - 1))
    moved = _moved_day(begin, unit, count)
    fine = offset.result or (Granularity.DAY if unit is Granularity.WEEK else unit)
    return Resolved(Period.around(moved, fine).value if moved else UNKNOWN, day.anchor)


_PIVOTS: Final = {Granularity.WEEK: 4, Granularity.WEEKEND: 6}
"""The day that decides which month a week is of: Thursday, as ISO counts; of a weekend Saturday."""


def _nth(nth: Nth, scope: Resolved) -> Resolved:
    period = period_of(scope.value)
    if period is None or period.end is None:
        return Resolved(UNKNOWN, scope.anchor)
    pivot = _PIVOTS.get(nth.unit)
    if nth.weekday:
        days = (nth.weekday - period.begin.isoweekday()) % 7
        first, step = Period(plus_days(period.begin, days), Granularity.DAY), 7
    elif pivot:
        days = (pivot - period.begin.isoweekday()) % 7
        first, step = Period.around(plus_days(period.begin, days), nth.unit), 1
    else:
        first, step = Period.around(period.begin, nth.unit), 1
    if nth.number > 0:
        found = first.shift(step * (nth.number - 1))
    else:
        end = period.end - timedelta(days=1)
        back = (end.isoweekday() - pivot) % 7 if pivot else 0
        last = Period.around(plus_days(end, -back), nth.unit)
        if nth.weekday:
            last = Period(
                plus_days(last.begin, -((last.begin.isoweekday() - nth.weekday) % 7)), nth.unit
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
