"""Named days that a rule of the calendar fixes. Names are in `lang`; this is the arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeAlias

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta, weekday


@dataclass(frozen=True, slots=True)
class Fixed:
    """The same date every year."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The n-th weekday (Monday is 0) of a month, -1 for the last, and days added to it."""

    month: int
    weekday: int
    nth: int
    plus: int = 0


@dataclass(frozen=True, slots=True)
class Easter:
    """Days before or after Easter Sunday of the western churches."""

    plus: int = 0


Rule: TypeAlias = Fixed | NthWeekday | Easter

HOLIDAYS: Final[dict[str, Rule]] = {
    "new_year": Fixed(1, 1),
    "new_years_eve": Fixed(12, 31),
    "epiphany": Fixed(1, 6),
    "orthodox_christmas": Fixed(1, 7),
    "martin_luther_king": NthWeekday(1, 0, 3),
    "australia_day": Fixed(1, 26),
    "groundhog": Fixed(2, 2),
    "valentine": Fixed(2, 14),
    "presidents": NthWeekday(2, 0, 3),
    "womens_day": Fixed(3, 8),
    "pi_day": Fixed(3, 14),
    "st_patrick": Fixed(3, 17),
    "april_fools": Fixed(4, 1),
    "earth_day": Fixed(4, 22),
    "anzac": Fixed(4, 25),
    "may_day": Fixed(5, 1),
    "ve_day": Fixed(5, 8),
    "victory_day": Fixed(5, 9),
    "mothers_day": NthWeekday(5, 6, 2),
    "memorial_day": NthWeekday(5, 0, -1),
    "juneteenth": Fixed(6, 19),
    "fathers_day": NthWeekday(6, 6, 3),
    "flag_day": Fixed(6, 14),
    "canada_day": Fixed(7, 1),
    "independence_day": Fixed(7, 4),
    "bastille": Fixed(7, 14),
    "labor_day": NthWeekday(9, 0, 1),
    "columbus": NthWeekday(10, 0, 2),
    "halloween": Fixed(10, 31),
    "all_saints": Fixed(11, 1),
    "guy_fawkes": Fixed(11, 5),
    "veterans": Fixed(11, 11),
    "election_day": NthWeekday(11, 0, 1, plus=1),
    "thanksgiving": NthWeekday(11, 3, 4),
    "black_friday": NthWeekday(11, 3, 4, plus=1),
    "christmas_eve": Fixed(12, 24),
    "christmas": Fixed(12, 25),
    "boxing_day": Fixed(12, 26),
    "shrove_tuesday": Easter(-47),
    "ash_wednesday": Easter(-46),
    "palm_sunday": Easter(-7),
    "maundy_thursday": Easter(-3),
    "good_friday": Easter(-2),
    "holy_saturday": Easter(-1),
    "easter": Easter(),
    "easter_monday": Easter(1),
    "ascension": Easter(39),
    "pentecost": Easter(49),
    "whit_monday": Easter(50),
    "corpus_christi": Easter(60),
    "september_11": Fixed(9, 11),
}


def holiday_in(name: str, year: int) -> date:
    """Return the day on which the holiday `name` falls in `year`.

    >>> holiday_in("thanksgiving", 2024)
    datetime.date(2024, 11, 28)
    """
    match HOLIDAYS[name]:
        case Fixed(month, day):
            return date(year, month, day)
        case NthWeekday(month, number, nth, plus):
            start = date(year, month, 1 if nth > 0 else 31)
            return start + relativedelta(weekday=weekday(number, nth)) + timedelta(days=plus)
        case Easter(plus):
            return easter(year) + timedelta(days=plus)
