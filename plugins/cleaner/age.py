"""How wide the words are that tell an age: "nearly 34 months", "more than two years"."""

import re
from datetime import date
from typing import Final

from dateutil.relativedelta import relativedelta

from plugins.timex import Mod

DURATION: Final = re.compile(r"P(\d{1,5})([DWMY])")
NEARLY: Final = frozenset({Mod.LESS_THAN, Mod.EQUAL_OR_LESS})
OVER: Final = frozenset({Mod.MORE_THAN, Mod.EQUAL_OR_MORE})
ROUNDING: Final = {
    "D": relativedelta(days=1),
    "W": relativedelta(days=3),
    "M": relativedelta(days=15),
    "Y": relativedelta(months=1),
}
"""How much too early a plain "34-month-old" may be: ages are rounded, not only cut."""
NEAR: Final = {
    "D": relativedelta(days=2),
    "W": relativedelta(weeks=1),
    "M": relativedelta(months=1),
    "Y": relativedelta(months=6),
}
"""How far "nearly" and "about" reach: to the next smaller number that one would say instead,
and not beyond half a year."""


def read_duration(value: str) -> tuple[int, str] | None:
    """Return number and unit of a TIMEX3 duration: `P34M` is (34, "M")."""
    found = DURATION.fullmatch(value)
    return (int(found[1]), found[2]) if found else None


def window(start: date, number: int, unit: str, mod: Mod | None) -> tuple[date, date] | None:
    """Return the first and last day on which something that began on `start` has that age.

    >>> window(date(2020, 1, 10), 5, "M", Mod.LESS_THAN)
    (datetime.date(2020, 5, 10), datetime.date(2020, 6, 9))
    """
    day = relativedelta(days=1)
    # A round number of days is rougher than its last digit: "1,000 days".
    rough = (
        relativedelta(days=number // 20) if unit == "D" and number % 10 == 0 else relativedelta()
    )
    try:
        full, more = plus(start, number, unit), plus(start, number + 1, unit)
        if mod in NEARLY:
            return full - NEAR[unit] - rough, full - day
        if mod in OVER:
            return full, more + rough
        if mod is Mod.APPROX:
            return full - NEAR[unit] - rough, full + NEAR[unit] + rough
        if unit == "D":
            return full - ROUNDING[unit], full + ROUNDING[unit]
        return full - ROUNDING[unit], more - day
    except (OverflowError, ValueError):
        return None


def plus(start: date, number: int, unit: str) -> date:
    """Return `start` plus so many days, weeks, months or years; raises where no calendar has it."""
    step = {"D": "days", "W": "weeks", "M": "months", "Y": "years"}[unit]
    later = start + relativedelta(**{step: number})  # type: ignore[arg-type]  # one keyword of four
    if not isinstance(later, date):
        raise TypeError
    return later
