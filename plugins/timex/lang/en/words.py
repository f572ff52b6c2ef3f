"""English words of time and what they say."""

# ruff: noqa: E501 - rows of a table

from __future__ import annotations

from typing import Final

from plugins.timex.mean import Unit
from plugins.timex.values import Granularity

MONTHS: Final = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "febr": 2, "march": 3, "mar": 3, "april": 4,
    "apr": 4, "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8,
    "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11,
    "december": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS: Final = {
    "monday": 1, "mon": 1, "tuesday": 2, "tues": 2, "tue": 2, "wednesday": 3, "weds": 3, "wed": 3,
    "thursday": 4, "thurs": 4, "thur": 4, "thu": 4, "friday": 5, "fri": 5, "saturday": 6, "sat": 6,
    "sunday": 7, "sun": 7,
}  # fmt: skip
ONES: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
ORDINALS: Final = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
DECADES: Final = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7,
    "eighties": 8, "nineties": 9,
}  # fmt: skip
SEASONS: Final = {
    "spring": 1, "springtime": 1, "summer": 2, "summertime": 2, "autumn": 3, "fall": 3,
    "winter": 4, "wintertime": 4,
}  # fmt: skip
DAY_PARTS: Final = {
    "morning": "TMO", "noon": "T12:00", "noontime": "T12:00", "midday": "T12:00",
    "lunchtime": "T12:00", "afternoon": "TAF", "evening": "TEV", "night": "TNI",
    "midnight": "T24:00", "dawn": "TMO", "daybreak": "TMO", "sunrise": "TMO", "dusk": "TEV",
    "sunset": "TEV", "nightfall": "TEV", "daytime": "TDT",
}  # fmt: skip
UNITS: Final = {
    "second": Unit("TS", Granularity.TIME),
    "sec": Unit("TS", Granularity.TIME),
    "minute": Unit("TM", Granularity.TIME),
    "min": Unit("TM", Granularity.TIME),
    "hour": Unit("TH", Granularity.TIME),
    "hr": Unit("TH", Granularity.TIME),
    "day": Unit("D", Granularity.DAY),
    "night": Unit("D", Granularity.DAY),
    "weekend": Unit("WE", Granularity.WEEKEND),
    "week": Unit("W", Granularity.WEEK),
    "fortnight": Unit("W", Granularity.WEEK, 2),
    "month": Unit("M", Granularity.MONTH),
    "qtr": Unit("Q", Granularity.QUARTER),
    "quarter": Unit("Q", Granularity.QUARTER),
    "semester": Unit("M", Granularity.MONTH, 6),
    "year": Unit("Y", Granularity.YEAR),
    "yr": Unit("Y", Granularity.YEAR),
    "decade": Unit("Y", Granularity.DECADE, 10),
    "century": Unit("Y", Granularity.CENTURY, 100),
    "centurie": Unit("Y", Granularity.CENTURY, 100),
    "millennium": Unit("Y", Granularity.MILLENNIUM, 1000),
    "millennia": Unit("Y", Granularity.MILLENNIUM, 1000),
}
VAGUE_NUMBERS: Final = (
    "a few", "few", "several", "a couple of", "couple of", "a couple", "some", "many", "a number of",
    "dozens of", "hundreds of", "thousands of", "multiple", "various", "numerous",
)  # fmt: skip
HOLIDAYS: Final = {
    "new year's eve": "new_years_eve", "new years eve": "new_years_eve",
    "new year's day": "new_year", "new years day": "new_year",
    "epiphany": "epiphany", "orthodox christmas": "orthodox_christmas",
    "martin luther king jr. day": "martin_luther_king", "martin luther king day": "martin_luther_king",
    "mlk day": "martin_luther_king",
    "australia day": "australia_day", "groundhog day": "groundhog",
    "valentine's day": "valentine", "valentines day": "valentine", "valentine day": "valentine",
    "st. valentine's day": "valentine",
    "presidents' day": "presidents", "presidents day": "presidents", "president's day": "presidents",
    "international women's day": "womens_day",
    "st. patrick's day": "st_patrick", "st patrick's day": "st_patrick",
    "saint patrick's day": "st_patrick",
    "april fools' day": "april_fools", "april fool's day": "april_fools",
    "april fools day": "april_fools", "earth day": "earth_day", "anzac day": "anzac",
    "may day": "may_day", "international workers' day": "may_day", "labour day": "labor_day",
    "v-e day": "ve_day", "ve day": "ve_day", "victory day": "victory_day",
    "mother's day": "mothers_day", "mothers day": "mothers_day", "memorial day": "memorial_day",
    "juneteenth": "juneteenth", "father's day": "fathers_day", "fathers day": "fathers_day",
    "flag day": "flag_day", "canada day": "canada_day",
    "fourth of july": "independence_day", "4th of july": "independence_day",
    "bastille day": "bastille", "labor day": "labor_day", "columbus day": "columbus",
    "halloween": "halloween", "all saints' day": "all_saints", "all saints day": "all_saints",
    "guy fawkes night": "guy_fawkes", "bonfire night": "guy_fawkes",
    "veterans day": "veterans", "veterans' day": "veterans", "armistice day": "veterans",
    "remembrance day": "veterans", "election day": "election_day",
    "thanksgiving day": "thanksgiving", "thanksgiving": "thanksgiving",
    "black friday": "black_friday", "christmas eve": "christmas_eve",
    "christmas day": "christmas", "christmas": "christmas", "xmas": "christmas",
    "boxing day": "boxing_day", "shrove tuesday": "shrove_tuesday", "mardi gras": "shrove_tuesday",
    "ash wednesday": "ash_wednesday", "palm sunday": "palm_sunday",
    "maundy thursday": "maundy_thursday", "holy thursday": "maundy_thursday",
    "good friday": "good_friday", "holy saturday": "holy_saturday",
    "easter sunday": "easter", "easter monday": "easter_monday", "easter": "easter",
    "ascension day": "ascension", "pentecost": "pentecost", "whit sunday": "pentecost",
    "whit monday": "whit_monday", "corpus christi": "corpus_christi",
}  # fmt: skip
