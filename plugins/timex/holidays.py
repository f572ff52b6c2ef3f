"""Named days that a rule of the calendar fixes. Names are in `lang`; this is the arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeAlias

from dateutil.easter import EASTER_ORTHODOX, easter
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
    """Days before or after Easter Sunday of the western or of the eastern churches."""

    plus: int = 0
    eastern: bool = False


@dataclass(frozen=True, slots=True)
class Unfixed:
    """A day that this calendar does not tell: it goes by the moon, or each country has its own."""


Rule: TypeAlias = Fixed | NthWeekday | Easter | Unfixed

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
    "ides_of_march": Fixed(3, 15),
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
    "mothering_sunday": Easter(-21),
    "trinity_sunday": Easter(56),
    "orthodox_good_friday": Easter(-2, eastern=True),
    "orthodox_easter": Easter(eastern=True),
    "orthodox_easter_monday": Easter(1, eastern=True),
    "waitangi": Fixed(2, 6),
    "st_david": Fixed(3, 1),
    "st_george": Fixed(4, 23),
    "patriots": NthWeekday(4, 0, 3),
    "may_bank_holiday": NthWeekday(5, 0, 1),
    "cinco_de_mayo": Fixed(5, 5),
    "spring_bank_holiday": NthWeekday(5, 0, -1),
    "refugee_day": Fixed(6, 20),
    "assumption": Fixed(8, 15),
    "august_bank_holiday": NthWeekday(8, 0, -1),
    "patriot_day": Fixed(9, 11),
    "all_souls": Fixed(11, 2),
    "remembrance_sunday": NthWeekday(11, 6, 2),
    "st_andrew": Fixed(11, 30),
    "aids_day": Fixed(12, 1),
    "st_nicholas": Fixed(12, 6),
    "pearl_harbor": Fixed(12, 7),
    "human_rights_day": Fixed(12, 10),
    "diwali": Unfixed(),
    "eid_al_adha": Unfixed(),
    "eid_al_fitr": Unfixed(),
    "hanukkah": Unfixed(),
    "lunar_new_year": Unfixed(),
    "nowruz": Unfixed(),
    "passover": Unfixed(),
    "ramadan": Unfixed(),
    "rosh_hashanah": Unfixed(),
    "yom_kippur": Unfixed(),
}

NATIONAL_DAYS: Final[dict[tuple[str, str], Fixed]] = {
    ("afghanistan", "independence"): Fixed(8, 19),
    ("algeria", "independence"): Fixed(7, 5),
    ("america", "independence"): Fixed(7, 4),
    ("argentina", "independence"): Fixed(7, 9),
    ("armenia", "independence"): Fixed(9, 21),
    ("austria", "national"): Fixed(10, 26),
    ("bangladesh", "independence"): Fixed(3, 26),
    ("belarus", "independence"): Fixed(7, 3),
    ("belgium", "national"): Fixed(7, 21),
    ("brazil", "independence"): Fixed(9, 7),
    ("chile", "independence"): Fixed(9, 18),
    ("china", "national"): Fixed(10, 1),
    ("colombia", "independence"): Fixed(7, 20),
    ("denmark", "constitution"): Fixed(6, 5),
    ("estonia", "independence"): Fixed(2, 24),
    ("finland", "independence"): Fixed(12, 6),
    ("georgia", "independence"): Fixed(5, 26),
    ("germany", "unity"): Fixed(10, 3),
    ("ghana", "independence"): Fixed(3, 6),
    ("greece", "independence"): Fixed(3, 25),
    ("iceland", "national"): Fixed(6, 17),
    ("india", "independence"): Fixed(8, 15),
    ("india", "republic"): Fixed(1, 26),
    ("indonesia", "independence"): Fixed(8, 17),
    ("italy", "republic"): Fixed(6, 2),
    ("jordan", "independence"): Fixed(5, 25),
    ("kazakhstan", "independence"): Fixed(12, 16),
    ("kosovo", "independence"): Fixed(2, 17),
    ("kuwait", "national"): Fixed(2, 25),
    ("latvia", "independence"): Fixed(11, 18),
    ("lebanon", "independence"): Fixed(11, 22),
    ("lithuania", "independence"): Fixed(2, 16),
    ("malaysia", "independence"): Fixed(8, 31),
    ("mexico", "independence"): Fixed(9, 16),
    ("moldova", "independence"): Fixed(8, 27),
    ("morocco", "independence"): Fixed(11, 18),
    ("nigeria", "independence"): Fixed(10, 1),
    ("norway", "constitution"): Fixed(5, 17),
    ("norway", "national"): Fixed(5, 17),
    ("pakistan", "independence"): Fixed(8, 14),
    ("peru", "independence"): Fixed(7, 28),
    ("philippines", "independence"): Fixed(6, 12),
    ("poland", "constitution"): Fixed(5, 3),
    ("poland", "independence"): Fixed(11, 11),
    ("qatar", "national"): Fixed(12, 18),
    ("romania", "national"): Fixed(12, 1),
    ("saudi", "national"): Fixed(9, 23),
    ("singapore", "national"): Fixed(8, 9),
    ("south korea", "liberation"): Fixed(8, 15),
    ("south sudan", "independence"): Fixed(7, 9),
    ("spain", "national"): Fixed(10, 12),
    ("sri lanka", "independence"): Fixed(2, 4),
    ("sweden", "national"): Fixed(6, 6),
    ("switzerland", "national"): Fixed(8, 1),
    ("taiwan", "national"): Fixed(10, 10),
    ("tunisia", "independence"): Fixed(3, 20),
    ("turkey", "republic"): Fixed(10, 29),
    ("ukraine", "independence"): Fixed(8, 24),
    ("uzbekistan", "independence"): Fixed(9, 1),
    ("venezuela", "independence"): Fixed(7, 5),
    ("vietnam", "national"): Fixed(9, 2),
}
"""Days of one country, by its name and what the day is called."""


def holiday_in(name: str, year: int) -> date:
    """Return the day on which the holiday `name` falls in `year`.

    Raises `ValueError` where the calendar does not tell.

    >>> holiday_in("thanksgiving", 2024)
    datetime.date(2024, 11, 28)
    """
    match HOLIDAYS[name]:
        case Fixed(month, day):
            return date(year, month, day)
        case NthWeekday(month, number, nth, plus):
            start = date(year, month, 1 if nth > 0 else 31)
            return start + relativedelta(weekday=weekday(number, nth)) + timedelta(days=plus)
        case Easter(plus, eastern):
            sunday = easter(year, EASTER_ORTHODOX) if eastern else easter(year)
            return sunday + timedelta(days=plus)
        case Unfixed():
            msg = f"{name} is no date of this calendar"
            raise ValueError(msg)
