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
    "eighties": 8, "nineties": 9, "noughties": 200,
}  # fmt: skip
SEASONS: Final = {
    "spring": 1, "springtime": 1, "summer": 2, "summertime": 2, "autumn": 3, "fall": 3,
    "winter": 4, "wintertime": 4, "midsummer": 2, "midwinter": 4,
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
    "dozens of", "hundreds of", "thousands of", "millions of", "billions of", "hundreds of thousands of",
    "tens of thousands of", "hundreds of millions of", "multiple", "various", "numerous",
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
    "trinity sunday": "trinity_sunday", "mothering sunday": "mothering_sunday",
    "orthodox good friday": "orthodox_good_friday", "orthodox easter": "orthodox_easter",
    "orthodox easter sunday": "orthodox_easter", "orthodox easter monday": "orthodox_easter_monday",
    "new year's": "new_year", "waitangi day": "waitangi",
    "st. david's day": "st_david", "st david's day": "st_david",
    "st. george's day": "st_george", "st george's day": "st_george",
    "st. andrew's day": "st_andrew", "st andrew's day": "st_andrew",
    "st. nicholas day": "st_nicholas", "st nicholas day": "st_nicholas",
    "st. stephen's day": "boxing_day", "st stephen's day": "boxing_day",
    "patriots' day": "patriots", "patriots day": "patriots", "patriot day": "patriot_day",
    "early may bank holiday": "may_bank_holiday", "may day bank holiday": "may_bank_holiday",
    "spring bank holiday": "spring_bank_holiday", "august bank holiday": "august_bank_holiday",
    "summer bank holiday": "august_bank_holiday", "cinco de mayo": "cinco_de_mayo",
    "ides of march": "ides_of_march",
    "world refugee day": "refugee_day", "feast of the assumption": "assumption",
    "assumption day": "assumption", "all souls' day": "all_souls", "day of the dead": "all_souls",
    "remembrance sunday": "remembrance_sunday", "indigenous peoples' day": "columbus",
    "indigenous people's day": "columbus", "world aids day": "aids_day",
    "pearl harbor day": "pearl_harbor", "human rights day": "human_rights_day",
    "july fourth": "independence_day", "july 4th": "independence_day",
    "diwali": "diwali",
    "eid al-adha": "eid_al_adha", "eid ul-adha": "eid_al_adha",
    "eid al-fitr": "eid_al_fitr", "eid ul-fitr": "eid_al_fitr", "hanukkah": "hanukkah",
    "chanukah": "hanukkah", "lunar new year": "lunar_new_year",
    "chinese new year": "lunar_new_year",
    "lunar new year's eve": "lunar_new_year", "lunar new year's day": "lunar_new_year",
    "chinese new year's eve": "lunar_new_year", "chinese new year's day": "lunar_new_year", "nowruz": "nowruz", "passover": "passover",
    "ramadan": "ramadan", "ramzan": "ramadan", "rosh hashanah": "rosh_hashanah",
    "rosh hashana": "rosh_hashanah", "yom kippur": "yom_kippur",
}  # fmt: skip
NATIONS: Final = {
    "afghanistan": "afghanistan", "afghan": "afghanistan", "algeria": "algeria",
    "algerian": "algeria", "america": "america", "american": "america", "us": "america",
    "u.s.": "america", "argentina": "argentina", "argentine": "argentina", "armenia": "armenia",
    "armenian": "armenia", "austria": "austria", "austrian": "austria",
    "bangladesh": "bangladesh", "bangladeshi": "bangladesh", "belarus": "belarus",
    "belarusian": "belarus", "belgium": "belgium", "belgian": "belgium", "brazil": "brazil",
    "brazilian": "brazil", "chile": "chile", "chilean": "chile", "china": "china",
    "chinese": "china", "colombia": "colombia", "colombian": "colombia", "denmark": "denmark",
    "danish": "denmark", "estonia": "estonia", "estonian": "estonia", "finland": "finland",
    "finnish": "finland", "georgia": "georgia", "georgian": "georgia", "germany": "germany",
    "german": "germany", "ghana": "ghana", "ghanaian": "ghana", "greece": "greece",
    "greek": "greece", "iceland": "iceland", "icelandic": "iceland", "india": "india",
    "indian": "india", "indonesia": "indonesia", "indonesian": "indonesia", "italy": "italy",
    "italian": "italy", "jordan": "jordan", "jordanian": "jordan", "kazakhstan": "kazakhstan",
    "kazakh": "kazakhstan", "kosovo": "kosovo", "kuwait": "kuwait", "kuwaiti": "kuwait",
    "latvia": "latvia", "latvian": "latvia", "lebanon": "lebanon", "lebanese": "lebanon",
    "lithuania": "lithuania", "lithuanian": "lithuania", "malaysia": "malaysia",
    "malaysian": "malaysia", "mexico": "mexico", "mexican": "mexico", "moldova": "moldova",
    "moldovan": "moldova", "morocco": "morocco", "moroccan": "morocco", "nigeria": "nigeria",
    "nigerian": "nigeria", "norway": "norway", "norwegian": "norway", "pakistan": "pakistan",
    "pakistani": "pakistan", "peru": "peru", "peruvian": "peru", "philippines": "philippines",
    "philippine": "philippines", "poland": "poland", "polish": "poland", "qatar": "qatar",
    "qatari": "qatar", "romania": "romania", "romanian": "romania", "saudi": "saudi",
    "saudi arabia": "saudi", "singapore": "singapore", "south korea": "south korea",
    "south korean": "south korea", "south sudan": "south sudan", "spain": "spain",
    "spanish": "spain", "sri lanka": "sri lanka", "sri lankan": "sri lanka", "sweden": "sweden",
    "swedish": "sweden", "switzerland": "switzerland", "swiss": "switzerland",
    "taiwan": "taiwan", "taiwanese": "taiwan", "tunisia": "tunisia", "tunisian": "tunisia",
    "turkey": "turkey", "turkish": "turkey", "ukraine": "ukraine", "ukrainian": "ukraine",
    "uzbekistan": "uzbekistan", "uzbek": "uzbekistan", "venezuela": "venezuela",
    "venezuelan": "venezuela", "vietnam": "vietnam", "vietnamese": "vietnam",
}  # fmt: skip
