"""Dates by the calendar: days, months, years, and their parts, as English writes them.

The last two columns of a row are a test on Monday 2020-06-15.
"""

# ruff: noqa: E501, ARG005, PLR2004 - rows of a table: one line each, one signature for all

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from plugins.timex.holidays import NATIONAL_DAYS
from plugins.timex.lang.en.slots import number
from plugins.timex.mean import At, Base, Clock, Length, Meaning, Nth, Partial, Shift, WeekOf, Within
from plugins.timex.tables import Rule
from plugins.timex.values import Granularity

if TYPE_CHECKING:
    from plugins.timex.tables import Slots

_SHORT: Final = 100
_FOUR_DIGITS: Final = 1000


def _date(s: Slots) -> Partial:
    """Year, month and day as far as the slots name them."""
    day = s.get("day") or s.get("dd") or s.get("day_word") or s.get("nth_day")
    year = s.get("year") or s.get("any_year") or s.get("short_year") or s.get("year_words")
    year = year or s.get("padded_year")
    return Partial(year=year, month=s.get("month") or s.get("mm"), day=day)


def _full_date(s: Slots) -> Partial | None:
    """Return a day with its year, of four digits: "150" after a day is a number of something."""
    return _date(s) if s["padded_year"] or s["any_year"] >= _FOUR_DIGITS else None


def _numeric(s: Slots) -> Partial | None:
    """Read 2/24/2022 as America does; where that is no date (24/2/2022), as Europe does."""
    first, second = s["dd"], s["dd2"]
    year = s.get("year") or s.get("short_year")
    month, day = (first, second) if first <= 12 else (second, first)
    return Partial(year=year, month=month, day=day) if month <= 12 else None


def _dotted(s: Slots) -> Partial | None:
    """Read 24.2.2022 as Europe does; where that is no date (2.24.2022), as America does."""
    first, second = s["dd"], s["dd2"]
    day, month = (first, second) if second <= 12 else (second, first)
    return Partial(year=s["year"], month=month, day=day) if month <= 12 else None


def _iso_month(s: Slots) -> Partial | None:
    """Return the month of 2020-02; what could be a season (2019-20, 2008-09) is two years."""
    season = s["mm"] == s["year"] % _SHORT + 1
    return None if season else Partial(year=s["year"], month=s["mm"])


def _days(s: Slots) -> tuple[Partial, Partial]:
    """Two days of one month: "Oct. 3-5"."""
    first = _date(s)
    return replace(first, day=s["day"]), replace(first, day=s["day2"])


def _weekdays(s: Slots) -> tuple[Meaning, ...]:
    """Two days with their weekdays: "Monday 8 to Friday 12 June"."""
    first, last = _days(s)
    return replace(first, weekday=s["weekday"]), replace(last, weekday=s["weekday2"])


def _weekdays_before_days(s: Slots) -> tuple[Meaning, ...] | None:
    """Two days after their weekdays: "Thursday-Sunday, June 4-7", "Thursday-Sunday 4-7 June"."""
    month, other = s["month"], s["month2"]
    if bool(month) == bool(other):
        return None
    days = (s["day"], s["day2"]) if month else (s["day3"], s["day4"])
    first, last = (Partial(year=s["year"], month=month or other, day=day) for day in days)
    return replace(first, weekday=s["weekday"]), replace(last, weekday=s["weekday2"])


_MONTHS_AWAY: Final = {
    "last": Shift(-1, Granularity.MONTH),
    "this": Shift(0, Granularity.MONTH),
    "the current": Shift(0, Granularity.MONTH),
    "next": Shift(1, Granularity.MONTH),
    "the previous": Shift(-1, Granularity.MONTH, Base.THEN),
    "that": Shift(0, Granularity.MONTH, Base.THEN),
    "the same": Shift(0, Granularity.MONTH, Base.THEN),
    "the following": Shift(1, Granularity.MONTH, Base.THEN),
}


def _day_of_month(s: Slots) -> Meaning:
    """Return a day of a month seen from now: "the 5th of last month"."""
    return Within(Partial(day=s["nth_day"] or s["day_word"]), _MONTHS_AWAY[s["of"]])


def _days_of_month(s: Slots) -> tuple[Meaning, ...]:
    """Two days of a month seen from now: "from 4 to 22 this month"."""
    return tuple(Within(Partial(day=s[day]), _MONTHS_AWAY[s["of"]]) for day in ("day", "day2"))


def _word_days(s: Slots) -> tuple[Partial, Partial]:
    """Two days of one month in words: "the third and fourth of May"."""
    first = _date(s)
    return first, replace(first, day=s["day_word2"])


def _years(s: Slots) -> tuple[Meaning, Meaning] | None:
    """Two years: "1914-18"; the second one has as many digits as it needs."""
    first, last = s["year"], s["any_year"] or int(s["early"])
    full = last if last >= 1000 else first // _SHORT * _SHORT + last
    if full == first // _SHORT * _SHORT and first % _SHORT == _SHORT - 1:  # 1999-00
        full += _SHORT
    written = last < _SHORT or last >= 1000
    return (Partial(year=first), Partial(year=full)) if written and full > first else None


def _century(s: Slots) -> Partial | None:
    if s.get("before_christ"):
        return Partial(century=s["ordinal"] - 1, before_christ=True)
    return Partial(century=s["ordinal"] - 1) if 1 < s["ordinal"] <= 30 else None


def _quarter(s: Slots) -> Partial | None:
    number = s.get("ordinal") or s.get("dd") or 0
    if not 1 <= number <= 4:
        return None
    return Partial(quarter=number, year=s.get("year") or s.get("short_year"))


def _last_quarter(s: Slots) -> Meaning:
    away = {"last": -1, "this": 0, "next": 1}.get(s["of"] or "")
    part = Partial(quarter=4, year=s["year"])
    return part if away is None else Within(part, Shift(away, Granularity.YEAR))


def _national_day(s: Slots) -> Partial | None:
    day = NATIONAL_DAYS.get((s["nation"], s["kind"]))
    return Partial(month=day.month, day=day.day, year=s["year"]) if day else None


def _half(s: Slots) -> Partial:
    return Partial(half=s["half"], year=s.get("year"))


def _clock_words(s: Slots) -> At:
    """Return a quarter or half of an hour before or after the full one: "half past six"."""
    return _beside_hour(s, _QUARTERS[s["how"]])


def _clock_minutes(s: Slots) -> At | None:
    """Return minutes before or after the full hour: "ten minutes to three"."""
    minutes = int(number(s["minute"]) or 0)
    later = (s["way"] or s["way2"]) in ("past", "after")
    return _beside_hour(s, minutes if later else -minutes) if minutes < 60 else None


def _beside_hour(s: Slots, minutes: int) -> At:
    full = s["hour"] or s["mm"]
    if s["noon"]:
        full = int(s["noon"].tail[1:3])
    half = {"a": "morning", "p": "afternoon"}.get((s["half"] or "")[:1]) or s["half2"]
    moment = (_of_day(full, half) * 60 + minutes) % (24 * 60)
    return At(Clock(f"T{moment // 60:02d}:{moment % 60:02d}"))


def _clock_range(s: Slots) -> tuple[At, At] | None:
    """Return both ends of "7 to 9 p.m."; a first one that is greater is of the other half."""
    last: Clock | None = s["clock"]
    first = s["hour"] or s["mm"]
    if last is None:
        return None
    hour = int(last.tail[1:3])
    half = hour >= 12
    moment = first % 12 + 12 * half
    if moment > hour or (moment == hour and (s["minutes"] or 0) >= int(last.tail[4:6])):
        moment = (moment + 12) % 24
    return At(Clock(f"T{moment:02d}:{s['minutes'] or 0:02d}", last.zone)), At(last)


_PARTS: Final = {"TMO": "morning", "TAF": "afternoon", "TEV": "evening", "TNI": "night"}
_DAYS_AWAY: Final = {"this": 0, "tomorrow": 1, "yesterday": -1}


def _clock_and_part(s: Slots) -> At | None:
    """Return an hour whose half of the day a word tells: "at 8 tomorrow evening"."""
    part: Clock | None = s["part"] or s["part2"]
    half = _PARTS.get(part.tail) if part else "night"
    if half is None:
        return None
    near = Shift(_DAYS_AWAY[s["near"] or "this"], Granularity.DAY)
    day: Meaning = Partial(weekday=s["weekday"]) if s["weekday"] else near
    hour = _of_day(s["hour"] or s["mm"], half)
    return At(Clock(f"T{hour:02d}:{s['minutes'] or 0:02d}"), day)


def _compact(s: Slots) -> At:
    """Read a moment without signs between its parts: 20200224T0815."""
    day, time = s["whole"].split("t")
    date = Partial(year=int(day[:4]), month=int(day[4:6]), day=int(day[6:]))
    return At(Clock(f"T{time[:2]}:{time[2:]}"), date)


def _clock_of_day(s: Slots) -> At | None:
    hour = s["hour"] or s["mm"]
    return At(Clock(f"T{_of_day(hour, s['half']):02d}:{s['minutes'] or 0:02d}"))


def _of_day(hour: int, half: str | None) -> int:
    """Return an hour of twelve as one of 24: four in the afternoon is 16, at night it is 4."""
    if half is None or half == "morning":
        return hour % 12 if half and hour == 12 else hour
    if half == "night" and (hour < 6 or hour == 12):
        return 24 if hour == 12 else hour
    return hour % 12 + 12


def _game_clock(s: Slots) -> Length:
    """Return what is left or played of a match: "with 4:29 left"."""
    minutes, seconds = int(s["m"]), int(s["s"])
    if not seconds:
        return Length(f"PT{minutes}M")
    return Length(f"PT{minutes}M{seconds}S" if minutes else f"PT{seconds}S")


_THIRD_OF_CENTURY: Final = 33
"""Years from which on writers call the next turn of a century by that name."""
_QUARTERS: Final = {"half past": 30, "quarter past": 15, "quarter after": 15, "quarter to": -15}


def _bc(s: Slots) -> Partial:
    return replace(_date(s), before_christ=True)


CALENDAR: Final = (
    # days in full
    Rule("iso_date", r"{year}-{mm}-{dd}(?![0-9-])", _date, "2020-02-24", "2020-02-24"),
    Rule("iso_moment", r"{year}-{mm}-{dd}(?:t|,? ){hh}:{minutes}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?: ?(?:z|utc|gmt|[+-][0-9]{2}:?[0-9]{2}))?(?![0-9:])", lambda s: At(Clock(f"T{s['hh']:02d}:{s['minutes']:02d}"), _date(s)), "2020-02-24T08:15:30+01:00", "2020-02-24T08:15"),
    Rule("iso_compact", r"(?P<whole>(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])t(?:[01][0-9]|2[0-3])[0-5][0-9])(?:[0-5][0-9])?(?:z|[+-][0-9]{2}:?[0-9]{2})?", _compact, "20200224T081530Z", "2020-02-24T08:15"),
    Rule("iso_week", r"{year}-?w{week}(?![0-9-])", lambda s: Partial(year=s["year"], week=s["week"]), "2020-W09", "2020-W09"),
    Rule("iso_week_day", r"{year}-?w{week}-?(?P<of_week>[1-7])(?![0-9-])", lambda s: Nth(int(s["of_week"]), Granularity.DAY, None, Partial(year=s["year"], week=s["week"])), "2020-W09-1", "2020-02-24"),
    Rule("unix_moment", r"(?:{weekday},? )?{month} {day},? {clock} {year}", lambda s: At(s["clock"], replace(_date(s), weekday=s["weekday"])) if s["clock"] else None, "Mon Feb 24 08:15:30 UTC 2020", "2020-02-24T08:15"),
    Rule("iso_hour", r"{year}-{mm}-{dd}t{hh}z?(?![0-9:])", lambda s: At(Clock(f"T{s['hh']:02d}:00"), _date(s)), "2020-02-24T08", "2020-02-24T08:00"),
    Rule("iso_slashes", r"{year}[/.]{mm}[/.]{dd}(?![0-9/])", _date, "2020/02/24", "2020-02-24"),
    Rule("numeric_date", r"{dd}/{dd2}/{year}(?!/)", _numeric, "2/24/2020", "2020-02-24"),
    Rule("numeric_short", r"{dd}/{dd2}/{short_year}(?![/0-9])", _numeric, "24/2/20", "2020-02-24"),
    Rule("numeric_dashes", r"{dd}-{dd2}-{year}(?!-)", _numeric, "24-02-2020", "2020-02-24"),
    Rule("dotted_date", r"{dd}\.{dd2}\.{year}(?!\.[0-9])", _dotted, "24.02.2020", "2020-02-24"),
    Rule("numeric_month", r"(?<![0-9/.-]){mm}/{year}(?![/0-9-])", _date, "in 2/2020", "2020-02"),
    Rule("iso_month", r"{year}-{mm}(?![0-9-])", _iso_month, "by 2020-02", "2020-02"),
    Rule("month_day_year", r"{month} ?{day}(?:(?: ?,)? |,)(?:{any_year}|{padded_year})(?! (?:people|percent)|[,.:]?[0-9]|%)", _full_date, "Feb. 24, 2020", "2020-02-24"),
    Rule("month_day_short", r"{month} {day},? (?='){short_year}", _date, "Feb. 24, '20", "2020-02-24"),
    Rule("day_month_short", r"(?:the )?{day}(?: |-){month}(?: |-)(?={short_year}(?: ?[.,;:)]|$)){short_year2}", lambda s: Partial(year=s["short_year2"], month=s["month"], day=s["day"]), "24-Feb-20", "2020-02-24"),
    Rule("day_month_year", r"(?:the )?{day}(?:\. | of |[ -])?{month}(?: ?,? |-)(?:of )?(?:{any_year}|{padded_year})(?![,.:]?[0-9]|%)", _full_date, "24 February 2020", "2020-02-24"),
    Rule("dotted_moment", r"(?:{weekday},? )?{day} {month},? {year},? {hh}\.{minutes}(?: (?:gmt|utc|bst|cest|cet|edt|est|ist|aest)\b)?(?![0-9]| ?(?:percent|per cent|million|billion|euros|dollars|pounds|points)\b|[%.]\w)", lambda s: At(Clock(f"T{s['hh']:02d}:{s['minutes']:02d}"), replace(_date(s), weekday=s["weekday"])), "Mon 24 February 2020 00.46", "2020-02-24T00:46"),
    Rule("month_word_year", r"{month} (?:the )?{day_word},? {year}", _date, "February second, 2020", "2020-02-02"),
    Rule("month_word_words", r"{month} (?:the )?{day_word},? {year_words}", _date, "May sixth, nineteen ninety-six", "1996-05-06"),
    Rule("date_bc", r"{day} {month} {any_year} (?:bce?\b|b\.c\.?(?:e\.?)?)", _bc, "15 March 44 BC", "BC0044-03-15"),
    # days without a year
    Rule("attacks_of_2001", r"(?:sept\.?|september) 11(?:th)?(?=,? (?:terror|attack|hijack|atrocit|suicide|commission|victim|memorial|plot|families))", lambda s: Partial(year=2001, month=9, day=11), "the Sept. 11 attacks", "2001-09-11"),
    Rule("month_of_nought", r"(?<=in ){month} (?=0){short_year}(?! ?[-/]| [ap]\.?m)", _date, "in June 09", "2009-06"),
    Rule("month_day", r"{month} ?{day}(?! (?:percent|million|billion|points?)\b|[,.][0-9]|[$%])", _date, "Feb. 24", "2020-02-24"),
    Rule("day_month", r"(?:the )?{day}(?: of |[ -])?(?:the month of )?{month}", _date, "24 February", "2020-02-24"),
    Rule("month_the_day", r"{month} the {nth_day}", _date, "February the 24th", "2020-02-24"),
    Rule("month_word", r"{month} (?:the (?=[a-z-]+(?:[.,;:)]|$| (?:and|or|at|in|to|when|after|before|but|as|he|she|they|we|it|i|the|a|an|was|is|will)\b)))?{day_word}", _date, "February second", "2020-02-02"),
    Rule("word_of_month", r"(?:the )?{day_word} of {month}", _date, "the second of February", "2020-02-02"),
    Rule("numeric_month_day", r"(?:(?<=on )|(?<=until )|(?<=since )|(?<=dated )){dd}/{dd2}(?![/0-9%])", _numeric, "on 2/24", "2020-02-24"),
    Rule("weekday_numeric", r"{weekday},? {dd}/{dd2}(?![/0-9%])", lambda s: (day := _numeric(s)) and replace(day, weekday=s["weekday"]), "Monday 2/24", "2020-02-24"),
    Rule("weekday_the_day", r"{weekday}(?:,? (?:the )?{nth_day}(?! (?:of )?{month})| the {day_word}(?= ?[.;:)]|$))", lambda s: Partial(weekday=s["weekday"], day=s["nth_day"] or s["day_word"]), "Friday the 12th", "2020-06-12"),
    Rule("on_the_day", r"(?:(?<=on )|(?<=by )|(?<=until )|(?<=since )|(?<=morning of )|(?<=afternoon of )|(?<=evening of )|(?<=night of ))the {nth_day}(?! (?:floor|anniversary|century|day|hole|minute|lap|birthday|street|avenue|ballot|try|attempt))", _date, "on the 8th", "2020-06-08"),
    Rule("the_day", r"the {nth_day}(?= of (?:this|last|next|the) month|[.,;:)]| (?:and|at|to|in|when|after|before|but|as|with|for|he|she|they|we|it|i)\b)", _date, "the 8th.", "2020-06-08"),
    Rule("day_of_month", r"(?:the )?(?:{nth_day}(?: of)?|{day_word} of) (?P<of>last|this|next|that|the (?:current|previous|same|following)) month", _day_of_month, "the 5th of last month", "2020-05-05"),
    # two days in one
    Rule("days_of_month", r"(?P<a>{month} {day}) ?(?:-{1,2}|/|to|and|through|thru|until|till) ?(?P<b>{day2}(?:(?: ?,)? {year})?)(?! ?(?:percent|million|billion|{month2})|[,.:]?[0-9]|[$%])", _days, "Oct. 3-5, 2019", "2019-10-03 2019-10-05"),
    Rule("days_of_that_month", r"(?P<a>(?:the )?{day}) ?(?:-{1,2}|to|and|through|until|till) ?(?P<b>(?:the )?{day2}(?: of| in)? (?P<of>last|this|next|that|the (?:current|previous|same|following)) month)", _days_of_month, "4 to 22 of this month", "2020-06-04 2020-06-22"),
    Rule("word_days_of_month", r"(?P<a>(?:the )?{day_word}) (?:and|to|or|through|until) (?P<b>(?:the )?{day_word2} of {month}(?:(?: ?,)? {year})?)", _word_days, "the third and fourth of May", "2020-05-03 2020-05-04"),
    Rule("month_of_days", r"(?P<a>(?:the )?{day}) ?(?:-{1,2}|/|to|and|through|thru|until|till) ?(?P<b>(?:the )?{day2}(?: of)? {month}(?:(?: ?,)? {year})?)", _days, "3-5 October 2019", "2019-10-03 2019-10-05"),
    Rule("weekdays_of_month", r"(?P<a>{weekday} {day}) ?(?:-|to|and|until) ?(?P<b>{weekday2} {day2} {month}(?: {year})?)", _weekdays, "Monday 8 to Friday 12 June", "2020-06-08 2020-06-12"),
    Rule("weekdays_before_days", r"(?P<a>{weekday} ?(?:-|to|through|until|and) ?{weekday2},? (?:{month} {day}|{day3})) ?(?:-|to|through|until|and) ?(?P<b>(?:{day4} {month2}|{day2})(?:(?: ?,)? {year})?)(?![0-9])", _weekdays_before_days, "Saturday-Sunday, June 6-7, 2020", "2020-06-06 2020-06-07"),
    Rule("two_bare_days", r"(?:(?<=on )|(?<=from )|(?<=between ))(?P<a>the {nth_day}) (?:and|to|or|until) (?P<b>(?:the )?{nth_day2})(?= ?[.,;:)]|$| of (?:this|the) month)", lambda s: (Partial(day=s["nth_day"]), Partial(day=s["nth_day2"])), "on the 8th and 9th", "2020-06-08 2020-06-09"),
    Rule("three_days", r"(?P<a>{month} {day}), (?P<b>{day2}),? (?:and|or) (?P<c>{day3}(?:(?: ?,)? {year})?)(?! ?(?:percent|million|billion|people)|[,.:]?[0-9]|%)", lambda s: (*_days(s), replace(_date(s), day=s["day3"])), "May 3, 4 and 5", "2020-05-03 2020-05-04 2020-05-05"),
    # months
    Rule("month_year", r"{month},? (?:of )?{year}(?! (?:people|percent|men)\b|[,.:]?[0-9]|%)", _date, "August 2019", "2019-08"),
    Rule("month_dash_year", r"{month}[-/]{year}", _date, "Aug-2019", "2019-08"),
    Rule("month_year_words", r"{month},? (?:of )?{year_words}", _date, "January nineteen ninety-seven", "1997-01"),
    Rule("month_short_year", r"{month} (?='){short_year}", _date, "August '19", "2019-08"),
    Rule("month_bc", r"{month},? {any_year} (?:bce?\b|b\.c\.?(?:e\.?)?)", _bc, "March 44 BC", "BC0044-03"),
    Rule("month", r"(?:the (?:entire |whole )?month of )?{month}", _date, "in August", "2019-08"),
    # years and more
    Rule("the_year", r"the year (?:{any_year}(?![,.:]?[0-9]|%)|(?='){short_year})", _date, "the year 1066", "1066"),
    Rule("year", r"(?<![0-9][/-]){year}(?![,:]?[0-9]|\.[0-9]|[-/][0-9]|%)", _date, "since 2014", "2014"),
    Rule("year_ad", r"{any_year} (?:ad|a\.d\.?|ce)", _date, "in 988 AD", "0988"),
    Rule("ad_year", r"(?:ad|a\.d\.) {any_year}", _date, "AD 988", "0988"),
    Rule("years_bc", r"(?P<a>{any_year}) ?(?:-|to|and|until) ?(?P<b>{any_year2} ?(?:bce?\b|b\.c\.?(?:e\.?)?))", lambda s: (Partial(year=s["any_year"], before_christ=True), Partial(year=s["any_year2"], before_christ=True)) if s["any_year"] > s["any_year2"] else None, "499-493 BC", "BC0499 BC0493"),
    Rule("year_bc", r"{any_year} ?(?:bce?\b|b\.c\.?(?:e\.?)?)", _bc, "490 BC", "BC0490"),
    Rule("year_words", r"(?:the year )?{year_words}", _date, "nineteen ninety-six", "1996"),
    Rule("short_year", r"(?:(?<=in )|(?<=of )|(?<=since )|(?<=early )|(?<=late )|(?<=by )|(?<=until )|(?<=to )|(?<=from ))(?='){short_year}(?! ?(?:s\b|'))", _date, "in '89", "1989"),
    Rule("years", r"(?<![0-9][/-])(?P<a>{year}) ?(?:-|/) ?(?P<b>{any_year}|(?P<early>0[0-9]))(?![0-9/-])", _years, "1914-18", "1914 1918"),
    Rule("decade", r"(?<![0-9]-)(?:the )?{decade_digits}0'?s", lambda s: Partial(century=s["decade_digits"] // 10) if s["decade_digits"] % 10 == 0 and s["decade_digits"] < 190 else Partial(decade=s["decade_digits"]), "the 1970s", "197"),
    Rule("short_decade", r"(?:the )?'?{short_decade}0'?s", lambda s: Partial(decade=s["short_decade"]) if s["short_decade"] else None, "the '90s", "199"),
    Rule("decade_words", r"(?:(?=the )|(?<=early )|(?<=late )|(?<=mid-))(?:the )?{decade}", lambda s: Partial(decade=s["decade"]), "the nineties", "199"),
    Rule("decade_by_name", r"(?:the )?(?:roaring twenties|(?P<sixties>swinging sixties))", lambda s: Partial(decade=196 if s["sixties"] else 192), "the roaring twenties", "192"),
    Rule("decade_years", r"(?:the )?nineteen[ -](?!noughties){decade}", lambda s: Partial(decade=190 + s["decade"]), "the nineteen-sixties", "196"),
    Rule("decade_of_century", r"(?:the )?{ordinal} decade of (?:the )?{ordinal2}[ -]century", lambda s: Partial(decade=(s["ordinal2"] - 1) * 10 + s["ordinal"] - 1) if s["ordinal"] <= 10 < s["ordinal2"] else None, "the first decade of the 21st century", "200"),
    Rule("decade_of_this_century", r"(?:the )?{ordinal} decade of (?:this|the) century", lambda s: Nth(s["ordinal"], Granularity.DECADE, None, Shift(0, Granularity.CENTURY)), "the first decade of this century", "200"),
    Rule("turn_of_century", r"(?<=turn of )the century", lambda _: WeekOf(Granularity.CENTURY, Shift(_THIRD_OF_CENTURY, Granularity.YEAR)), "since the turn of the century", "20"),
    Rule("century", r"(?:the )?{ordinal}[ -]century(?: (?:ad\b|a\.d\.?|ce\b))?(?! (?:bc|b\.c))", _century, "the 20th century", "19"),
    Rule("centuries", r"(?P<a>(?:the )?(?:early |late |mid-? ?)?{ordinal})-? (?:and|to|or) (?P<b>(?:the )?(?:early |late |mid-? ?)?{ordinal2}[ -]centur(?:ies|y))", lambda s: (Partial(century=s["ordinal"] - 1), Partial(century=s["ordinal2"] - 1)) if 1 < s["ordinal"] < s["ordinal2"] <= 30 else None, "the 18th and 19th centuries", "17 18"),
    Rule("century_bc", r"(?:the )?{ordinal}[ -]century (?:bce?\b|b\.c\.?(?:e\.?)?)", lambda s: Partial(century=s["ordinal"] - 1, before_christ=True), "the fifth century BC", "BC04"),
    Rule("fiscal_year", r"(?:the )?(?:(?:fiscal|financial) (?:year )?{year}|{year2} (?:fiscal|financial) year)", lambda s: Partial(year=s["year"] or s["year2"], fiscal=True), "fiscal 2019", "FY2019"),
    Rule("fiscal_short", r"(?:q(?P<quarter2>[1-4]) ?|h(?P<half2>[12]) ?)?fy ?(?:'?{short_year}|{year})(?:[/-](?:20)?[0-9]{2}(?![0-9]))?(?:[ -]?(?:q(?P<quarter>[1-4])|h(?P<half>[12])))?", lambda s: Partial(year=s["short_year"] or s["year"], quarter=int(s["quarter"] or s["quarter2"] or 0) or None, half=int(s["half"] or s["half2"] or 0) or None, fiscal=True), "FY19", "FY2019"),
    # parts of a year
    Rule("year_quarter", r"(?:the )?{year} {ordinal}[ -]quarter", _quarter, "the 2019 third quarter", "2019-Q3"),
    Rule("quarter_adjective", r"{ordinal}-quarter", _quarter, "third-quarter profit", "2019-Q3"),
    Rule("quarter", r"(?:the )?{ordinal} (?:quarter|qtr)(?! (?:century|mile|pole|of the (?:[0-9]+(?:st|nd|rd|th)|[a-z-]+)[ -]century))(?: of (?=[12][0-9]{3})| (?=[12][0-9]{3}))?(?:{year})?", _quarter, "the third quarter", "2019-Q3"),
    Rule("quarters", r"(?P<a>(?:the )?{ordinal}) (?:and|to|through|or) (?P<b>{ordinal2} quarters?(?:(?: of)? {year})?)", lambda s: (Partial(quarter=s["ordinal"], year=s["year"]), Partial(quarter=s["ordinal2"], year=s["year"])) if s["ordinal"] < s["ordinal2"] <= 4 else None, "the first and second quarters of 2019", "2019-Q1 2019-Q2"),
    Rule("last_quarter_of", r"(?:the )?(?:last|final) quarter of (?:{year}|the year|(?P<of>last|this|next) year)", _last_quarter, "the last quarter of 2018", "2018-Q4"),
    Rule("fiscal_quarter", r"(?:the |its |their )?(?:fiscal[ -]{ordinal}[ -]quarter|{ordinal2} fiscal quarter)", lambda s: replace(_quarter({"ordinal": s["ordinal"] or s["ordinal2"]}) or Partial(), fiscal=True), "its fiscal first quarter", "FYXXXX-Q1"),
    Rule("month_quarter", r"(?:the )?{month}(?: {year})? quarter(?! ?-? ?finals?\b)(?:(?: of)? {year2})?", lambda s: Partial(quarter=s["month"] // 3, year=s["year"] or s["year2"]) if s["month"] % 3 == 0 else None, "the March quarter", "2020-Q1"),
    Rule("q_quarter", r"q{dd}(?: of (?=[12][0-9]{3})| |'|/|-)?(?:{year}|(?<='){short_year})?", _quarter, "Q3 2019", "2019-Q3"),
    Rule("quarter_q", r"{dd}q(?: of (?=[12][0-9]{3})| |'|-)?(?:{year}|(?<=['q]){short_year})?", _quarter, "3Q 2019", "2019-Q3"),
    Rule("first_half", r"(?:the )?first[ -]half(?= of (?:the year|this year|last year|next year|[12][0-9]{3}))(?: of {year}| of the year)?", lambda s: _half({**s, "half": 1}), "the first half of 2019", "2019-H1"),
    Rule("second_half", r"(?:the )?(?:second|last|latter)[ -]half(?= of (?:the year|this year|last year|next year|[12][0-9]{3}))(?: of {year}| of the year)?", lambda s: _half({**s, "half": 2}), "the second half of 2019", "2019-H2"),
    Rule("half_h", r"h{dd}(?: of)? {year}|{year2} h{dd2}", lambda s: Partial(half=s["dd"] or s["dd2"], year=s["year"] or s["year2"]) if (s["dd"] or s["dd2"]) < 3 else None, "H1 2019", "2019-H1"),
    Rule("season_year", r"(?:the )?{season}(?: of|,)? {year}(?:[/-](?:[0-9]{2}){1,2}(?![0-9]))?", lambda s: Partial(season=s["season"], year=s["year"]), "the summer of 1994", "1994-SU"),
    Rule("year_season", r"(?:the )?{year} {season}", lambda s: Partial(season=s["season"], year=s["year"]), "the 1982 summer", "1982-SU"),
    Rule("seasons", r"(?P<a>the {season}) (?:and|or) (?P<b>(?:early |late )?{season2}(?: of {year})?)", lambda s: (Partial(season=s["season"], year=s["year"]), Partial(season=s["season2"], year=s["year"])), "the spring and summer of 1994", "1994-SP 1994-SU"),
    Rule("season_short_year", r"(?:the )?{season}(?: of|,)? (?='){short_year}", lambda s: Partial(season=s["season"], year=s["short_year"]), "the summer of '69", "1969-SU"),
    Rule("season_year_words", r"(?:the )?{season}(?: of|,)? {year_words}", lambda s: Partial(season=s["season"], year=s["year_words"]), "the winter of nineteen ninety-four", "1994-WI"),
    Rule("season_bc", r"(?:the )?{season}(?: of|,)? {any_year} (?:bce?\b|b\.c\.?(?:e\.?)?)", lambda s: Partial(season=s["season"], year=s["any_year"], before_christ=True), "the spring of 479 BC", "BC0479-SP"),
    Rule("the_season", r"the {season}(?! (?:of (?!(?:last|this|next|that|the (?:same|following|previous|preceding|next) year))|from|in price|school|camp|olympics?|games|line|house|coat|clothes|dress|tyres|tires|jacket))", lambda s: Partial(season=s["season"]), "in the spring", "2020-SP"),
    Rule("in_season", r"(?:(?<=in )|(?<=by )|(?<=until )|(?<=since )|(?<=during )|(?<=early )|(?<=late )|(?<=mid-)|(?<=year's )|(?<=at )(?=mid)|(?<=from )(?={season2} (?:to|through|until|into) )){season}(?! (?:of (?!(?:last|this|next|that))|from))", lambda s: Partial(season=s["season"]), "by autumn", "2020-FA"),
    Rule("weekday", r"{weekday}", lambda s: Partial(weekday=s["weekday"]), "on Friday", "2020-06-12"),
    Rule("weekend", r"(?:the|(?P<this>this)) week-?end(?! (?:warrior|edition|magazine)s?)", lambda s: Partial(weekend=True, step=0 if s["this"] else None), "over the weekend", "2020-W24-WE"),
    Rule("holiday", r"(?:the )?{holiday}", lambda s: Partial(holiday=s["holiday"]), "Christmas Eve", "2019-12-24"),
    Rule("national_day", r"(?:the )?{nation}(?:'s)? (?P<kind>independence|national|republic|constitution|liberation|unity) day(?:,? (?:of |in )?{year})?", _national_day, "Ukraine's Independence Day 2019", "2019-08-24"),
    Rule("holiday_weekend", r"(?:the )?{holiday} (?P<grain>week-?end|week)(?:,? (?:of |in )?{year})?", lambda s: WeekOf(Granularity[s["grain"].replace("-", "").upper()], Partial(holiday=s["holiday"], year=s["year"])), "the Easter weekend", "2020-W15-WE"),
    Rule("holiday_year", r"{holiday},? (?:(?:of|in) )?{year}", lambda s: Partial(holiday=s["holiday"], year=s["year"]), "Easter 2019", "2019-04-21"),
    Rule("nine_eleven", r"9/11(?![/0-9])", lambda s: Partial(year=2001, month=9, day=11), "after 9/11", "2001-09-11"),
    Rule("d_day", r"d-day(?= (?:landings?|invasions?|veterans?|beaches|assault|anniversary)\b)", lambda _: Partial(year=1944, month=6, day=6), "the D-Day landings", "1944-06-06"),
    # ordinals within a date
    Rule("nth_weekday", r"(?:the )?{ordinal} {weekday} (?:of|in) {month}(?:(?: ?,)? {year})?", lambda s: Nth(s["ordinal"], Granularity.DAY, s["weekday"], _date(s)), "the second Monday of March", "2020-03-09"),
    Rule("nth_weekday_beside", r"(?:the )?{ordinal} {weekday}(?= (?:before|after|following) )", lambda s: Nth(s["ordinal"], Granularity.DAY, s["weekday"], Shift(0, Granularity.DAY)), "the third Sunday after Easter", "2020-05-03", alone=False),
    Rule("nth_weekday_of_month", r"(?:the )?(?:{ordinal}|last|final) {weekday} (?:of|in) (?P<of>last|this|next|that|the (?:current|previous|same|following)) month", lambda s: Nth(s["ordinal"] or -1, Granularity.DAY, s["weekday"], _MONTHS_AWAY[s["of"]]), "the second Monday of next month", "2020-07-13"),
    Rule("nth_weekday_of_year", r"(?:the )?(?:{ordinal}|last|final) {weekday} (?:of|in) {year}", lambda s: Nth(s["ordinal"] or -1, Granularity.DAY, s["weekday"], Partial(year=s["year"])), "the last Friday of 2019", "2019-12-27"),
    Rule("last_weekday_of", r"(?:the )?(?:last|final) {weekday} (?:of|in) {month}(?:(?: ?,)? {year})?", lambda s: Nth(-1, Granularity.DAY, s["weekday"], _date(s)), "the last Monday of March", "2020-03-30"),
    Rule("nth_unit_of", r"(?:(?:the|this) )?{ordinal} (?P<grain>day|week|weekend) (?:of|in) {month}(?:(?: ?,)? {year})?", lambda s: Nth(s["ordinal"], Granularity[s["grain"].upper()], None, _date(s)), "the first week of March", "2020-W10"),
    Rule("last_unit_of", r"(?:the )?(?:last|final) (?P<grain>day|week|weekend) (?:of|in) {month}(?:(?: ?,)? {year})?", lambda s: Nth(-1, Granularity[s["grain"].upper()], None, _date(s)), "the last day of February", "2020-02-29"),
    Rule("last_month_of_year", r"the last (?P<grain>day|week|month) of {year}", lambda s: Nth(-1, Granularity[s["grain"].upper()], None, _date(s)), "the last day of 2019", "2019-12-31"),
    Rule("first_of_year", r"the {ordinal} (?P<grain>day|week|month) of {year}", lambda s: Nth(s["ordinal"], Granularity[s["grain"].upper()], None, _date(s)), "the first week of 2020", "2020-W01"),
    Rule("week_of", r"(?:the )?(?P<grain>week|weekend) (?:of|ending|ended|beginning|starting|commencing) (?:{month} {day}(?: ?(?:-|/|to|and) ?{day3})?|(?:the )?(?:{day4} ?(?:-|/|to|and) ?)?{day2}(?: of)? {month2})(?:(?: ?,)? {year})?", lambda s: WeekOf(Granularity[s["grain"].upper()], Partial(year=s["year"], month=s["month"] or s["month2"], day=s["day"] or s["day2"])), "the week of May 4", "2020-W19"),
    Rule("week_of_year", r"week {dd}(?: of|,) {year}", lambda s: Partial(year=s["year"], week=s["dd"]), "week 9 of 2020", "2020-W09"),
    # times of day
    Rule("clock_range", r"(?P<a>(?:{hour}|{mm}(?:[:.]{minutes})?)) ?(?:-|to|until|till|and) ?(?P<b>(?=[0-9:.]{1,5} ?[ap]|[a-z]{3,6} [ap]){clock})", _clock_range, "from 7 to 9 p.m.", "2020-06-15T19:00 2020-06-15T21:00"),
    Rule("clock_before_part", r"(?:(?<=at )|(?<=around )|(?<=about )|(?<=by )|(?<=until )|(?<=till )|(?<=before )|(?<=after ))(?:{hour}|{mm}(?:[:.]{minutes})?) (?:(?P<tonight>tonight)|(?P<near>this|tomorrow|yesterday) {part}|(?:on )?{weekday} {part2})", _clock_and_part, "at 8 tomorrow evening", "2020-06-16T20:00"),
    Rule("clock_after_part", r"(?:(?P<tonight>tonight)|(?P<near>this|tomorrow|yesterday) {part}|{weekday} {part2}) at (?:{hour}|{mm}(?:[:.]{minutes})?)(?! ?(?:[ap]\.m|[ap]m\b|o'clock)|[:.][0-9])", _clock_and_part, "tonight at 8", "2020-06-15T20:00"),
    Rule("clock_spoken", r"{hour}[ -](?P<minute>ten|fifteen|twenty|thirty|forty|forty-five|fifty) ?(?P<half>[ap]\.m\.?|[ap]m\b)", lambda s: _beside_hour({**s, "mm": None, "noon": None, "half2": None}, int(number(s["minute"]) or 0)), "at seven thirty p.m.", "2020-06-15T19:30"),
    Rule("game_clock", r"(?P<m>[0-9]{1,2}):(?P<s>[0-5][0-9])(?= (?:left|remaining|to (?:go|play)|into|of the (?:first|second|third|fourth|final)(?! (?:day|morning|night|week)))\b)", _game_clock, "with 4:29 left", "PT4M29S"),
    Rule("last_of_game", r"(?:(?<=in )|(?<=over )|(?<=during ))the (?:final|last|first|opening) (?P<m>[0-9]{1,2}):(?P<s>[0-5][0-9])(?! ?[ap]\.?m\b)", _game_clock, "in the final 4:29", "PT4M29S"),
    Rule("kick_off", r"{mm}[:.]{minutes}(?= (?:kick-?off|tip-?off|face-?off|first pitch|puck drop)\b)", lambda s: _clock_of_day({**s, "hour": None, "half": "afternoon" if s["mm"] < 10 else None}), "a 4:25 kickoff", "2020-06-15T16:25"),
    Rule("clock", r"(?:the )?{clock}(?!\.[0-9])", lambda s: At(s["clock"]) if s["clock"] else None, "at 5:30 p.m. EST", "2020-06-15T17:30"),
    Rule("clock_of_day", r"(?:(?<=at )|(?<=around )|(?<=about )|(?<=by )|(?<=until )|(?<=before )|(?<=after )|(?=[0-9]{1,2}:|[a-z0-9]+ o'))(?:{hour}|{mm}(?:[:.]{minutes})?)(?: o'clock)? (?:in the (?P<half>morning|afternoon|evening)|at (?P<half2>night))", lambda s: _clock_of_day({**s, "half": s["half"] or s["half2"]}), "at three in the afternoon", "2020-06-15T15:00"),
    Rule("clock_words", r"(?:a )?(?P<how>half past|quarter past|quarter to|quarter after) (?:{hour}|{mm}|{noon})(?: ?(?P<half>[ap]\.m\.?|[ap]m\b)| in the (?P<half2>morning|afternoon|evening))?", _clock_words, "at half past six", "2020-06-15T06:30"),
    Rule("clock_minutes", r"(?P<minute>five|ten|twenty|twenty-five|[1-5]?[0-9])(?: minutes? (?P<way>past|after|to|before)| (?P<way2>past)) (?:{hour}|{mm}|{noon})(?: ?(?P<half>[ap]\.m\.?|[ap]m\b)| in the (?P<half2>morning|afternoon|evening))?(?! (?:percent|people|minutes?|hours?|days?|weeks?|months?|years?)\b)", _clock_minutes, "at ten past eight", "2020-06-15T08:10"),
    Rule("noon", r"(?:12 )?{noon}", lambda s: At(s["noon"]), "at noon", "2020-06-15T12:00"),
)  # fmt: skip
