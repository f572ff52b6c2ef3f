"""Dates as seen from now, or from the date that the text spoke of last.

The last two columns of a row are a test on Monday 2020-06-15.
"""

# ruff: noqa: E501, ARG005, PLR2004 - rows of a table: one line each, one signature for all

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from plugins.timex.mean import (
    At,
    Base,
    Clock,
    Meaning,
    Nth,
    Offset,
    Partial,
    Reference,
    Shift,
    Unit,
    Vague,
    WeekOf,
    Within,
    length,
)
from plugins.timex.tables import Rule
from plugins.timex.values import Granularity

if TYPE_CHECKING:
    from plugins.timex.tables import Reading, Slots

_DAY: Final = Granularity.DAY
_LAST: Final = r"(?:last|this past|the past)"
_NEXT: Final = r"(?:next|(?:this |the )?(?:coming|upcoming))"


def _unit_shift(count: float, base: Base = Base.NOW, *, keep: bool = False) -> Reading:
    def meaning(s: Slots) -> Meaning | None:
        unit: Unit = s.get("single") or s["single2"]
        return _moved(count, unit, base, keep=keep)

    return meaning


def _moved(count: float, unit: Unit, base: Base, *, keep: bool = False) -> Meaning | None:
    """Return the unit `count` units away; hours are too fine to name a day."""
    if unit.grain is Granularity.TIME:
        return _hours(count, unit, base)
    times = unit.times if unit.code == "W" else 6 if unit.times == 6 else 1
    return Shift(count * times, unit.grain, base, keep)


def _hours(count: float, unit: Unit, base: Base) -> Meaning | None:
    """Return the day some hours away; within one day it is that day, at a time unknown."""
    hours = count * {"TS": 1 / 3600, "TM": 1 / 60, "TH": 1}[unit.code]
    if not count:
        return None
    if abs(hours) < _DAY_HOURS:
        return At(Clock("TXX"), Shift(0, _DAY, base))
    return Shift(int(hours / _DAY_HOURS), _DAY, base)


_DAY_HOURS: Final = 24


def _counted(sign: int, base: Base) -> Reading:
    def meaning(s: Slots) -> Meaning | None:
        unit: Unit = s.get("unit") or s["units"]
        if s.get("n") is None:
            return _uncounted(sign, unit, base)
        return _moved(sign * s["n"], unit, base, keep=True)

    return meaning


def _uncounted(sign: int, unit: Unit, base: Base) -> Meaning:
    """Return the meaning of "weeks ago", and of "weeks later": a week that is not told."""
    if base is Base.NOW:
        return Vague(Reference.PAST if sign < 0 else Reference.FUTURE)
    if unit.grain is Granularity.TIME:
        return At(Clock("TXX"), Shift(0, _DAY, base))
    return Vague(_SOME.get(unit.grain, Reference.SOME_YEAR))


_SOME: Final = {
    Granularity.DAY: Reference.SOME_DAY,
    Granularity.WEEKEND: Reference.SOME_DAY,
    Granularity.WEEK: Reference.SOME_WEEK,
    Granularity.MONTH: Reference.SOME_MONTH,
    Granularity.QUARTER: Reference.SOME_MONTH,
}


_NAMED: Final = r"(?:{month} {day}|{month2}|{weekday}|{season}|{holiday})"


def _named(step: int | None, base: Base = Base.NOW) -> Reading:
    def meaning(s: Slots) -> Partial:
        return Partial(
            month=s["month"] or s["month2"],
            day=s["day"],
            weekday=s["weekday"],
            season=s["season"],
            holiday=s["holiday"],
            step=step,
            base=base,
        )

    return meaning


def _part_of(count: int, base: Base = Base.NOW) -> Reading:
    return lambda s: At(s["part"], Shift(count, _DAY, base))


def _quarter_ended(s: Slots) -> Meaning:
    """Return the quarter of the calendar that holds most of the three months up to a date."""
    middle = s["month"] - (s["day"] > 15)
    return Partial(quarter=((middle or 12) + 2) // 3)


def _quarter_century(s: Slots) -> Meaning:
    way = (s["way"] or "").strip()
    if not way:
        return length(25, Unit("Y", Granularity.YEAR))
    base = Base.NOW if way == "ago" else Base.THEN
    return Shift(25 if way == "later" else -25, Granularity.YEAR, base)


def _half_away(s: Slots) -> Meaning:
    base = Base.NOW if s["way"] == "ago" else Base.THEN
    return Shift(0.5 if s["way"] == "later" else -0.5, Granularity[s["grain"].upper()], base)


def _and_a_half(s: Slots) -> Meaning:
    sign = 1 if s["way"] == "later" else -1
    base = Base.NOW if s["way"] == "ago" else Base.THEN
    if s["grain"] == "month":
        return Shift(sign * 6, Granularity.WEEK, base)
    return Shift(sign * 1.5, Granularity[s["grain"].upper()], base)


def _ago_today(s: Slots) -> Meaning | None:
    unit = Granularity[s["grain"].rstrip("s").upper()]
    result = Granularity[(s["result"] or "day").upper()]
    if s["n"] and s["day"] in _BESIDE_TODAY:
        return Offset(-int(s["n"]), unit, Shift(_BESIDE_TODAY[s["day"]], _DAY), result=_DAY)
    return Shift(-s["n"], unit, result=result) if s["n"] else None


_BESIDE_TODAY: Final = {"yesterday": -1, "tomorrow": 1}


def _ago_weekday(s: Slots) -> Meaning | None:
    unit = Granularity[s["grain"].upper()]
    return (
        Offset(-int(s["n"]), unit, Partial(weekday=s["weekday"]), result=_DAY) if s["n"] else None
    )


def _weekdays_ago(s: Slots) -> Meaning | None:
    last = Partial(weekday=s["weekday"], step=-1)
    return Offset(1 - int(s["n"]), Granularity.WEEK, last) if s["n"] else None


def _seasons_ago(s: Slots) -> Meaning | None:
    last = Partial(season=s["season"], step=-1)
    count = int(s["n"] or 0)
    return Offset(1 - count, Granularity.YEAR, last, result=Granularity.SEASON) if count else None


def _from_named_day(s: Slots) -> Meaning | None:
    day: Meaning = Shift(1, _DAY)
    if s["weekday"]:
        day = Partial(weekday=s["weekday"], step=int(s["step"] == "next"))
    return Offset(int(s["n"]), Granularity[s["grain"].upper()], day) if s["n"] else None


def _compound_away(s: Slots) -> Meaning | None:
    """Count in the finer unit, of which the coarser one has a whole number; else it is vague."""
    sign = -1 if s["way"] in ("ago", "earlier") else 1
    base = Base.NOW if s["way"] in ("ago", "from now") else Base.THEN
    per_unit = _PER_UNIT.get((s["unit"].code, s["unit2"].code))
    if s["n"] is None or s["n2"] is None:
        return None
    if per_unit is None:
        return Vague(Reference.PAST if sign < 0 else Reference.FUTURE)
    return _moved(sign * (s["n"] * per_unit + s["n2"]), s["unit2"], base)


_PER_UNIT: Final = {("Y", "M"): 12, ("W", "D"): 7, ("D", "TH"): 24, ("TH", "TM"): 60}


def _to_the_day(s: Slots) -> Meaning | None:
    sign = 1 if s["way"] == "later" else -1
    base = Base.NOW if s["way"] == "ago" else Base.THEN
    unit = Granularity[s["grain"].rstrip("s").upper()]
    return Shift(sign * s["n"], unit, base, result=_DAY) if s["n"] else None


def _from_today(s: Slots) -> Meaning | None:
    count, grain = int(s["n"] or 0), s["grain"].rstrip("s")
    if grain in ("month", "year"):
        return Shift(count, Granularity[grain.upper()], result=_DAY) if count else None
    days = {"day": 1, "week": 7, "fortnight": 14}[grain] * count
    return Shift(days, _DAY) if days else None


RELATIVE: Final = (
    # days around now
    Rule("today", r"today", lambda s: Shift(0, _DAY), "today", "2020-06-15"),
    Rule("yesterday", r"yesterday", lambda s: Shift(-1, _DAY), "yesterday", "2020-06-14"),
    Rule("tomorrow", r"tomorrow", lambda s: Shift(1, _DAY), "tomorrow", "2020-06-16"),
    Rule("day_before_yesterday", r"(?:the )?day before yesterday", lambda s: Shift(-2, _DAY), "the day before yesterday", "2020-06-13"),
    Rule("day_after_tomorrow", r"(?:the )?day after tomorrow", lambda s: Shift(2, _DAY), "the day after tomorrow", "2020-06-17"),
    Rule("tonight", r"tonight", lambda s: At(Clock("TNI"), Shift(0, _DAY)), "tonight", "2020-06-15TNI"),
    Rule("last_night", r"last (?:night|evening)", lambda s: At(Clock("TNI"), Shift(-1, _DAY)), "last night", "2020-06-14TNI"),
    Rule("this_part", r"this {part}", _part_of(0), "this morning", "2020-06-15TMO"),
    Rule("previous_part", r"the (?:previous|preceding) {part}|the (?P<night>night) before(?= ?[.,;:)]|$)", lambda s: At(s["part"] or Clock("TNI"), Shift(-1, _DAY, Base.THEN)), "the previous evening", "2020-06-14TEV"),
    Rule("that_part", r"(?:that(?: (?:very )?same)?|the same) {part}", _part_of(0, Base.THEN), "that evening", "2020-06-15TEV"),
    Rule("next_part", r"the (?:next|following) {part}", _part_of(1, Base.THEN), "the following morning", "2020-06-16TMO"),
    Rule("in_the_part", r"(?<=in )the {part}|(?<=during )the {part2}", lambda s: At(s["part"] or s["part2"]), "in the morning", "2020-06-15TMO"),
    Rule("night_before_last", r"the (?P<part>night|evening) before last", lambda s: At(Clock("TNI"), Shift(-2, _DAY)), "the night before last", "2020-06-13TNI"),
    Rule("the_other_day", r"the other (?:day|night|week)(?! (?:of|in)\b)", lambda s: Vague(Reference.PAST), "the other day", "PAST_REF"),
    Rule("overnight_on", r"overnight (?:on |from )?{weekday}", lambda s: At(Clock("TNI"), Partial(weekday=s["weekday"])), "overnight on Friday", "2020-06-12TNI"),
    Rule("overnight", r"overnight", lambda s: At(Clock("TNI"), Shift(-1, _DAY)), "overnight", "2020-06-14TNI"),
    # one unit away
    Rule("this_time", r"(?:this|(?:at )?the same) time (?P<way>last|next) (?P<grain>week|month|year)", lambda s: Shift(-1 if s["way"] == "last" else 1, Granularity[s["grain"].upper()]), "by this time next year", "2021"),
    Rule("last_unit", r"(?:last|this past|the last(?= (?:weekend|quarter|century))) (?!day|minute|hour|quarter of the ){single}(?! of the (?:month|quarter|year|decade|century|season|war|campaign)\b)", _unit_shift(-1), "last week", "2020-W24"),
    Rule("past_year", r"past (?!day|hour|minute|quarter){single3}|the (?:past {single}|last (?!(?:day|minute|hour|weekend|quarter|century)\b){single2}(?! (?:of|in) (?:{month}|{year}|the (?:decade|year|quarter|month|week|season)|this|last|next|every|each)\b))", lambda s: length(1, unit) if (unit := s["single"] or s["single2"] or s["single3"]).code != "WE" else None, "the past year", "P1Y"),
    Rule("next_unit", r"(?:next|this (?:coming|upcoming)) (?!day|minute|hour){single}", _unit_shift(1), "next month", "2020-07"),
    Rule("coming_unit", r"the (?:coming|upcoming) {single}", _unit_shift(1), "the coming year", "2021"),
    Rule("this_unit", r"(?:this|(?:the )?current|the present) {single}", _unit_shift(0), "this quarter", "2020-Q2"),
    Rule("before_last", r"the {single} before last(?! (?:{weekday}|{month}|{holiday}|week|month|year)\b)", _unit_shift(-2), "the week before last", "2020-W23"),
    Rule("after_next", r"the {single} after next", _unit_shift(2), "the year after next", "2022"),
    Rule("nth_of_last", r"the {ordinal} (?P<grain>day|week|month) of (?P<of>last|this|next) {unit}", lambda s: Nth(s["ordinal"], Granularity[s["grain"].upper()], None, Shift({"last": -1, "this": 0, "next": 1}[s["of"]], s["unit"].grain)), "the first week of next month", "2020-W27"),
    # named times one step away
    Rule("last_named", rf"{_LAST} {_NAMED}", _named(-1), "last October", "2019-10"),
    Rule("next_named", rf"{_NEXT} {_NAMED}", _named(1), "next Friday", "2020-06-19"),
    Rule("this_named", rf"(?:this|(?:the )?current) {_NAMED}", _named(0), "this summer", "2020-SU"),
    Rule("previous_named", rf"the (?:previous|preceding) {_NAMED}", _named(-1, Base.THEN), "the previous Friday", "2020-06-12"),
    Rule("following_named", rf"the (?:following|next) {_NAMED}", _named(1, Base.THEN), "the following March", "2021-03"),
    Rule("that_named", rf"(?:that|the same) {_NAMED}", _named(0, Base.THEN), "that summer", "2020-SU"),
    Rule("named_before_last", r"(?:the )?{weekday} before last", lambda s: Offset(-1, Granularity.WEEK, Partial(weekday=s["weekday"], step=-1)), "the Friday before last", "2020-06-05"),
    Rule("named_after_next", r"(?:the )?{weekday} after next", lambda s: Offset(1, Granularity.WEEK, Partial(weekday=s["weekday"], step=1)), "the Friday after next", "2020-06-26"),
    # a number of units away
    Rule("ago", r"{n}[ -]{unit}(?:[ -]ago| back(?= ?(?:[.,;:)]|$)))", _counted(-1, Base.NOW), "three days ago", "2020-06-12"),
    Rule("to_the_day", r"{n} (?P<grain>weeks?|months?|years?|decades?) (?P<way>ago|earlier|later) to the day", _to_the_day, "two years ago to the day", "2018-06-15"),
    Rule("compound_away", r"{n} {unit},? (?:and )?{n2} {unit2} (?P<way>ago|earlier|later|from now)", _compound_away, "two years and three months ago", "2018-03"),
    Rule("half_ago", r"(?:half an? |(?:an? )?half[ -])(?P<grain>year|decade|century) (?P<way>ago|earlier|later)", _half_away, "half a century ago", "1970"),
    Rule("quarter_century", r"(?:a )?quarter(?:[ -]of)?(?: a)?[ -]century(?P<way> ago| earlier| later)?", _quarter_century, "a quarter of a century ago", "1995"),
    Rule("and_half_ago", r"an? (?P<grain>week|month|year|decade|century) and a half (?P<way>ago|earlier|later)", _and_a_half, "a year and a half ago", "2018-12"),
    Rule("ago_today", r"{n} (?P<grain>days?|weeks?|months?|years?) ago (?:(?P<day>today|yesterday|tomorrow)|this (?P<result>day|week|month|year))", _ago_today, "a year ago this week", "2019-W24"),
    Rule("vague_ago", r"(?:{few} )?{units} (?:ago|back(?= ?(?:[.,;:)]|$)))", _counted(-1, Base.NOW), "several years ago", "PAST_REF"),
    Rule("or_so_ago", r"{n} {unit} or (?:so|more) ago", _counted(-1, Base.NOW), "a week or so ago", "2020-W24"),
    Rule("from_now", r"{n} {unit} (?:from now|hence)", _counted(1, Base.NOW), "two weeks from now", "2020-W27"),
    Rule("earlier", r"{n} {unit} (?:earlier|before(?=[.,;:)]|$)|previously)", _counted(-1, Base.THEN), "a year earlier", "2019"),
    Rule("later", r"{n} {unit} (?:later|afterwards?|after(?=[.;:)]|$))", _counted(1, Base.THEN), "three days later", "2020-06-18"),
    Rule("vague_earlier", r"(?:{few} )?{units} earlier", _counted(-1, Base.THEN), "some months earlier", "XXXX-XX"),
    Rule("units_ahead", r"the {units} (?:ahead|to come)", lambda s: Vague(Reference.FUTURE), "in the months ahead", "FUTURE_REF"),
    Rule("vague_later", r"(?:{few} )?{units} later", _counted(1, Base.THEN), "several days later", "XXXX-XX-XX"),
    Rule("from_today", r"{n} (?P<grain>days?|weeks?|fortnight|months?|years?) from today", _from_today, "a week from today", "2020-06-22"),
    Rule("week_from_day", r"{n} weeks? from {weekday}", lambda s: Nth(s["weekday"], _DAY, None, Shift(int(s["n"]), Granularity.WEEK)) if s["n"] else None, "two weeks from Friday", "2020-07-03"),
    Rule("units_time", r"(?<=in )(?!an? ){n} {units}' time|(?<=in )(?:a|one) {unit}'s time", lambda s: _moved(s["n"] or 1, s["units"] or s["unit"], Base.NOW), "in three years' time", "2023"),
    Rule("ago_weekday", r"{n} (?P<grain>week|month|year)s? ago (?:on |last )?{weekday}", _ago_weekday, "a week ago Sunday", "2020-06-07"),
    Rule("weekdays_ago", r"{n} {weekday}s ago", _weekdays_ago, "two Fridays ago", "2020-06-05"),
    Rule("seasons_ago", r"{n} {season}s ago", _seasons_ago, "two summers ago", "2018-SU"),
    Rule("weekday_week", r"(?<=on ){weekday} week|{weekday2} week(?= ?(?:[.,;:)]|$))", lambda s: Offset(2, Granularity.WEEK, Partial(weekday=s["weekday"] or s["weekday2"], step=-1)), "Friday week", "2020-06-26"),
    Rule("week_on", r"a week on {weekday}", lambda s: Offset(2, Granularity.WEEK, Partial(weekday=s["weekday"], step=-1)), "a week on Tuesday", "2020-06-23"),
    Rule("from_named_day", r"{n} (?P<grain>day|week)s? from (?:(?P<step>this|next) {weekday}|(?P<tomorrow>tomorrow))", _from_named_day, "two weeks from next Friday", "2020-07-03"),
    Rule("year_ago", r"(?:(?:the (?:comparable |corresponding )?)?year-(?:ago|earlier) (?:period|quarter)|year-(?:ago|earlier)|(?:the (?:(?:comparable|corresponding|same|year-(?:ago|earlier)) )?)?(?:period|quarter) (?:a year (?:ago|earlier|before)|last year|of last year|in the previous year)|last year's quarter|the (?:comparable|corresponding) (?:period|quarter))", lambda s: Shift(-1, Granularity.YEAR, keep=True), "year-earlier", "2019"),
    Rule("year_ago_quarter", r"(?:the )?year-(?:ago|earlier) {ordinal}[ -]quarter", lambda s: Within(Partial(quarter=s["ordinal"]), Shift(-1, Granularity.YEAR)) if s["ordinal"] < 5 else None, "the year-ago third quarter", "2019-Q3"),
    # from the date that the text spoke of last
    Rule("for_the_next", r"(?:(?<=for )the (?:next|past|last|following|coming)|(?:(?<=over )|(?<=within )|(?<=throughout ))the (?:next|coming)) (?!day){single}", lambda s: length(1, s["single"]) if s["single"].code != "WE" else None, "for the next decade", "P10Y"),
    Rule("same_unit", r"(?:(?:the|that) (?:very )?same|that) {single}", _unit_shift(0, Base.THEN), "that same day", "2020-06-15"),
    Rule("next_one", r"the (?:next|following|ensuing) (?!fortnight){single}", _unit_shift(1, Base.THEN), "the next day", "2020-06-16"),
    Rule("unit_after", r"the {single} after(?= ?[.,;:)]|$)", _unit_shift(1, Base.THEN), "the day after", "2020-06-16"),
    Rule("unit_beside", r"the (?P<grain>day|week|month|year)(?= (?:before|after|following) )", lambda s: Shift(1, Granularity[s["grain"].upper()]), "the week after Christmas", "2020-W01", alone=False),
    Rule("previous_one", r"(?:(?:the )?(?:previous|preceding|prior) {single}|the {single2} before(?= ?[.,;:)]|$))", _unit_shift(-1, Base.THEN), "the previous day", "2020-06-14"),
    Rule("the_unit", r"(?:the (?P<word>day|week|month|year|decade)(?=[.,;:)]|$|'s\b(?! end\b))|(?:(?<=later in )|(?<=earlier in )|(?<=end of )|(?<=start of )|(?<=beginning of )|(?<=middle of )|(?<=rest of )|(?<=remainder of ))the (?P<unit_word>week|month|year|decade))", lambda s: Shift(0, Granularity[(s["word"] or s["unit_word"]).upper()], Base.THEN), "later in the year.", "2020"),
    Rule("the_quarter", r"the (?:latest |current )?(?:quarter|reporting period)(?!-)(?! (?:ended|ending|of|century|mile|final))|the latest period", lambda s: Shift(-1, Granularity.QUARTER, keep=True), "for the quarter", "2020-Q1"),
    Rule("quarter_ended", r"(?:the )?(?:latest |(?:fiscal[ -])?{ordinal} (?:fiscal )?)?quarter(?= (?:that )?(?:ended|ending) {month} {day})", _quarter_ended, "the quarter ended Sept. 30", "2019-Q3 2019-09-30"),
    Rule("year_end_day", r"(?:the )?year-end", lambda s: Partial(month=12, day=31), "by year-end", "2020-12-31"),
    Rule("year_end", r"(?:the )?year(?=(?:'s)? end\b)", lambda s: WeekOf(Granularity.YEAR, Partial(month=12, day=31)), "by year's end", "2020"),
    Rule("mid_unit", r"(?<=mid-)(?P<grain>week|month|year)(?!-)", lambda s: Shift(0, Granularity[s["grain"].upper()]), "by mid-year", "2020"),
    Rule("month_end", r"(?:the )?month(?=(?:'s)?[ -]end\b)", lambda s: Shift(0, Granularity.MONTH, Base.THEN), "by month's end", "2020-06"),
)  # fmt: skip
