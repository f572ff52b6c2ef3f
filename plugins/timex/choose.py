"""Which of the dates that words may mean: the candidates around an anchor, and the choice.

"August" may be any August; "Friday" any Friday. The candidates near the anchor are listed in
order, and one is chosen: on the side asked for, nearest, or in the year that a story is in.
"""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date
from typing import TYPE_CHECKING, Final

from plugins.timex.holidays import holiday_in
from plugins.timex.mean import Base, Partial
from plugins.timex.types import Direction
from plugins.timex.values import Granularity, Period

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def candidates(part: Partial, day: date) -> Iterator[Period]:
    """Yield the dates around `day` that `part` may mean, in order."""
    if part.granularity in (Granularity.WEEKEND, Granularity.WEEK) or _is_weekday(part):
        for weeks in (-2, -1, 0, 1, 2):
            week = Period.around(day, Granularity.WEEK).shift(weeks)
            if week and part.weekend:
                yield Period.around(week.begin, Granularity.WEEKEND)
            elif week:
                yield Period(plus_days(week.begin, (part.weekday or 1) - 1), Granularity.DAY)
    elif part.day and not part.month:
        yield from _days_of_months(part, day)
    elif part.decade is not None:
        for century in range(day.year // 100 - 1, day.year // 100 + 1):
            yield from in_year(part, century * 100 + part.decade * 10)
    else:
        near = [p for y in (-1, 0, 1) for p in in_year(part, day.year + y)]
        if not near or (part.weekday and part.month):  # 29 February; "Friday, March 13"
            near = [p for y in range(-8, 9) for p in in_year(part, day.year + y)]
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


def in_year(part: Partial, year: int) -> Iterator[Period]:
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


def choose(  # noqa: PLR0911, PLR0913 - one return per case
    near: list[Period],
    part: Partial,
    base: Period,
    direction: Direction | None,
    *,
    strict: bool,
    bound: bool = False,
) -> Period | None:
    """Return the candidate that `part` means as seen from `base`; None where none is.

    Without a direction it is the nearest one; `strict` holds to it however far away that is,
    `bound` for a day of this year.
    """
    day = base.begin
    if part.weekday and part.month:  # the year in which the two agree, on whichever side
        fitting = [p for p in near if p.begin.isoweekday() == part.weekday]
        if nearest := _nearest(fitting, day):
            return nearest
    if part.step == 0:
        return _this(near, part, day)
    if part.step == -1:
        return _last(p for p in near if (p.end or date.max) <= day)
    if part.step == 1:
        return _following(near, part, base)
    if direction is None:
        inside = [p for p in near if base.granularity > p.granularity and begins_in(p, base)]
        return _nearest(inside or near, day)
    if (part.holiday or (part.month and part.day)) and not (part.weekday or strict):
        return _dated(near, day, direction, bound=bound)
    if direction is Direction.FUTURE and (part.quarter or part.half):
        return _nearest(near, day)
    if direction is Direction.FUTURE:
        return _to_come(near, part, day, strict=strict)
    return _last(p for p in near if p.begin <= day) or (near[0] if near else None)


def _to_come(near: list[Period], part: Partial, day: date, *, strict: bool) -> Period | None:
    """Return the first date that is not over; what is nearly a year away is called the next one."""
    found = next((p for p in near if (p.end or date.max) > day), None)
    if found and part.month and not strict and (found.begin - day).days > _NEXT:
        return _nearest(near, day)
    return found or (_last(near) if part.decade is not None else None)


_NEXT: Final = 305
"""Days ahead from which on a month is "next May", and not "May"."""
_NOT_SO_NEAR: Final = 3
"""Days ahead from which on a weekday is called the next one."""


def _following(near: list[Period], part: Partial, base: Period) -> Period | None:
    """Return the next one: after 2019, "the following spring" is that of 2020.

    "Next Friday" is neither tomorrow nor the day after: "Friday" alone would say that.
    """
    if base.granularity <= part.granularity:
        first = _NOT_SO_NEAR if _is_weekday(part) and part.base is Base.NOW else 1
        return next((p for p in near if (p.begin - base.begin).days >= first), None)
    if _is_weekday(part) and base.granularity > Granularity.WEEK:
        return None
    return next((p for p in near if base.end and p.begin >= base.end), None)


def carry(near: list[Period], part: Partial, base: Period) -> Period | None:
    """Return the date in the year of a story; in the next one if that is half a year back.

    In the development histories hardly any month was of the year before, however near.
    """
    fitting = [p for p in near if part.weekday in (None, p.begin.isoweekday())]
    near = fitting or near
    around = [p for p in near if p.interval.contains(base.interval)]
    same = [p for p in near if p.begin.year == base.begin.year]
    mere_year = base.granularity >= Granularity.YEAR
    close = [p for p in same if mere_year or (base.begin - p.begin).days <= _HALF_A_YEAR]
    later = [p for p in near if p.begin.year > base.begin.year]
    return next(iter((*around, *close, *later, *near)), None)


_HALF_A_YEAR: Final = 183


def _dated(near: list[Period], day: date, direction: Direction, *, bound: bool) -> Period | None:
    """Return a day of the year on the side asked for, unless it is too far away there.

    In the development corpora no day more than nine months away was written without its year;
    but a day of this year ("it took effect January 1") needs none, where it is `bound`.
    """
    sides = {
        Direction.PAST: [p for p in near if p.begin <= day],
        Direction.FUTURE: [p for p in near if p.begin >= day],
    }
    close = [
        p
        for p in sides.get(direction, near)
        if abs((p.begin - day).days) <= _FAR or (bound and p.begin.year == day.year)
    ]
    return _nearest(close or near, day)


_FAR: Final = 275
"""Days beyond which a date would say of which year it is."""


def _this(near: list[Period], part: Partial, day: date) -> Period | None:
    """Return the date in the present week or year: "this Friday", "this August"."""
    holding = [p for p in near if p.begin <= day and (p.end is None or day < p.end)]
    if holding:
        return holding[0]
    if _is_weekday(part) or part.weekend:
        week = Period.around(day, Granularity.WEEK).interval
        return next((p for p in near if week.contains(p.interval)), None)
    return next((p for p in near if p.begin.year == day.year), None)


def _nearest(periods: list[Period], day: date) -> Period | None:
    return min(periods, key=lambda p: _gap(p, day), default=None)


def _gap(period: Period, day: date) -> int:
    """Return the days between `day` and the nearer end of a period; 0 within it."""
    if period.begin > day:
        return (period.begin - day).days
    return max((day - (period.end or date.max)).days + 1, 0)


def _is_weekday(part: Partial) -> bool:
    return bool(part.weekday) and not part.day


def begins_in(inner: Period, outer: Period) -> bool:
    """Whether the first day of `inner` is in `outer`."""
    return outer.begin <= inner.begin and (outer.end is None or inner.begin < outer.end)


def _last(periods: Iterable[Period]) -> Period | None:
    found = None
    for found in periods:  # noqa: B007 - the last one is the result
        pass
    return found


def plus_days(day: date, days: int) -> date:
    """Return the day `days` later, or the last one there is on the way."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))
