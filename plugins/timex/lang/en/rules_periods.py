"""Durations, repeated times and times without a date.

The last two columns of a row are a test on Monday 2020-06-15.
"""

# ruff: noqa: E501, ARG005 - rows of a table: one line each, one signature for all

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from plugins.timex.holidays import HOLIDAYS, Fixed
from plugins.timex.lang.en.words import UNITS
from plugins.timex.mean import At, Clock, Length, Meaning, Reference, Repeat, Unit, Vague, length
from plugins.timex.tables import Rule

if TYPE_CHECKING:
    from plugins.timex.tables import Reading, Slots

_FREQUENCIES: Final = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W",
    "biweekly": "P2W", "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P3M",
    "per annum": "P1Y", "annually": "P1Y", "yearly": "P1Y", "annual": "P1Y", "biennially": "P2Y", "semiannually": "P6M",
}  # fmt: skip


def _length(s: Slots) -> Meaning | None:
    unit: Unit = s.get("unit") or s["units"]
    count = s.get("n") or s.get("few") or (100 if s.get("hundred") else None)
    if unit.code == "WE":
        return None
    return length(count, unit)


def _compound(s: Slots) -> Meaning | None:
    """Return a length in two units, the coarser one first: `PT2H15M`, `P1Y3M`, `P1DT6H`."""
    whole, rest = s["unit"], s["unit2"]
    if s["n"] is None or s["n2"] is None or "WE" in (whole.code, rest.code):
        return None
    if whole.grain < rest.grain or (whole.code, rest.code) not in _DESCENDING:
        return None
    first, last = length(s["n"], whole).value, length(s["n2"], rest).value
    timed = first.startswith("PT") or not last.startswith("PT")
    return Length(first + (last.removeprefix("PT").removeprefix("P") if timed else last[1:]))


_DESCENDING: Final = {
    ("Y", "M"), ("Y", "W"), ("Y", "D"), ("M", "W"), ("M", "D"), ("W", "D"), ("D", "TH"),
    ("TH", "TM"), ("TM", "TS"),
}  # fmt: skip


def _every_date(s: Slots) -> Meaning:
    """Return a date of every year: "each July 4", "every Christmas"."""
    if s["season"]:
        return Repeat(f"XXXX-{('SP', 'SU', 'FA', 'WI')[s['season'] - 1]}")
    if s["month"]:
        return Repeat(f"XXXX-{s['month']:02d}" + (f"-{s['day']:02d}" if s["day"] else ""))
    match HOLIDAYS[s["holiday"]]:
        case Fixed(month, day):
            return Repeat(f"XXXX-{month:02d}-{day:02d}")
        case _:
            return Repeat("P1Y")


def _every_unit(s: Slots) -> Meaning:
    unit: Unit = s["unit"]
    if unit.code == "WE":
        return Repeat("XXXX-WXX-WE")
    return Repeat(length(s["ordinal"] or (2 if s["other"] else 1), unit).value)


_OPENING: Final = {"mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7}


def _opening_days(s: Slots) -> tuple[Meaning, Meaning]:
    """Return the two ends of the days on which something is open: "Mon-Fri"."""
    first, last = (_OPENING[s[group][:3]] for group in "ab")
    return Repeat(f"XXXX-WXX-{first}"), Repeat(f"XXXX-WXX-{last}")


def _every_n(s: Slots) -> Meaning:
    many = s["more"] or s["units2"]
    return Repeat(length(None if many else s["n"], s["units2"] or s["units"]).value)


def _weekday_of_every(s: Slots) -> Meaning:
    return Repeat(
        f"XXXX-{s['month']:02d}" if s["month"] else length(1, UNITS[s["grain"] or "month"]).value
    )


def _vague(reference: Reference) -> Reading:
    return lambda _: Vague(reference)


_PAST: Final = _vague(Reference.PAST)
_PRESENT: Final = _vague(Reference.PRESENT)
_FUTURE: Final = _vague(Reference.FUTURE)

PERIODS: Final = (
    # durations
    Rule("duration", r"{n}[ -](?:(?:single|more|additional|full|long|straight|consecutive|whole|solid|calendar|business|working|further) )?{unit}(?: ?- ?old| ?- ?long|[ -](?:long|old))?(?!-(?:ago|earlier|round|end|on|over|to)\b)", _length, "34-month-old", "P34M"),
    Rule("compound", r"{n}[ -]{unit},? (?:and )?{n2}[ -]{unit2}(?! (?:ago|earlier|later|before|from)\b)", _compound, "two hours and 15 minutes", "PT2H15M"),
    Rule("all_of_it", r"(?:all|the (?:whole|entire)) (?P<grain>day|week|month|year|decade)(?! (?:long|of)\b)", lambda s: length(1, UNITS[s["grain"]]), "all week", "P1W"),
    Rule("straight_unit", r"(?:the |a )?{ordinal} (?:straight|consecutive|successive) (?P<grain>day|night|week|month|quarter|year)", lambda s: length(s["ordinal"], UNITS[s["grain"]]), "for the third straight day", "P3D"),
    Rule("and_a_half", r"(?:an?|one) (?P<grain>year|hour|day|minute|decade|century|month|week) and a half(?!-)", lambda s: length(1.5, UNITS[s["grain"]]), "a year and a half", "P1Y6M"),
    Rule("from_to_units", r"(?:the (?:next|past|last|coming) )?{n}[ -]?(?:to|or|-)[ -]?{n2}[ -]{unit}", lambda s: length(None, s["unit"]) if (s["n"] or 0) < (s["n2"] or 0) else None, "12 to 18 months", "PXM"),
    Rule("year_ended", r"(?:the )?(?:fiscal )?year(?= (?:that )?(?:ended|ending|to) (?:{day2} )?{month}(?: {day})?)", lambda s: length(1, UNITS["year"]), "the year ended Sept. 30", "P1Y 2019-09-30"),
    Rule("fiscal_year_long", r"the (?:full )?(?:fiscal|financial|calendar|school|academic|tax) year(?! [12][0-9]{3})", lambda s: length(1, UNITS["year"]), "for the fiscal year", "P1Y"),
    Rule("half_an_hour", r"half an? (?P<grain>hour|year|day|century|decade)|(?:a )?half[ -](?P<part>hour|day|decade|century)", lambda s: length(0.5, UNITS[s["grain"] or s["part"]]), "half an hour", "PT30M"),
    Rule("fortnight", r"the (?:next|coming|following) fortnight", lambda s: length(1, UNITS["fortnight"]), "the next fortnight", "P2W"),
    Rule("quarter_hour", r"(?:(?:a |(?P<three>three)[ -])?quarters?[ -](?:of )?an[ -]hour)", lambda s: Length("PT45M" if s["three"] else "PT15M"), "a quarter of an hour", "PT15M"),
    Rule("vague_duration", r"(?:(?:the )?(?:past|last|next|coming|first|final|previous|following) )?{few}[ -](?:(?:hundred|thousand|million) )?{units}", _length, "several months", "PXM"),
    Rule("many_units", r"(?:many|several|multi)[ -]{unit}", lambda s: length(None, s["unit"]), "several-year", "PXY"),
    Rule("units_long", r"{units}-(?:long|old)", lambda s: length(None, s["units"]), "decades-long", "PXDE"),
    Rule("for_units", r"(?:(?<=for )|(?<=in )|(?<=within )|(?<=over )|(?<=after )|(?<=took )|(?<=takes )|(?<=take )|(?<=many )|(?<=follows )|(?<=followed )|(?<=despite )|(?<=through )|(?<=just )|(?<=only )|(?<=mere )){units}(?: (?:or|and) (?:even )?{units2})?(?! (?:ago|earlier|later|past|[12][0-9]{3}))", lambda s: length(None, s["units"]), "for years", "PXY"),
    Rule("units_of", r"(?!seconds|minutes|hours|days|nights|quarters|millennia){units}(?= of (?!(?:the|his|her|their|our|its|my|your|age|experience|service)\b))", lambda s: length(None, s["units"]), "Years of drought", "PXY"),
    Rule("phase", r"(?:the|his|her|its|their|our|my|your) (?:first|early|opening|middle|later|latter|last|final|closing) (?!seconds|minutes|millennia|(?<=early )hours){units}(?! (?:(?:ago|earlier|later)\b|of (?:the )?(?:[12][0-9]{2}0s|[a-z0-9-]+[ -]century)))", lambda s: length(None, s["units"]), "in the early years", "PXY"),
    Rule("the_years", r"(?<=over )the (?:years|decades|centuries)(?= ?(?:[.,;:)]|$)| [a-z])", lambda _: length(None, UNITS["year"]), "over the years", "PXY"),
    Rule("units_around", r"the {units}(?= (?:before|after|following|leading up to|that followed)\b)", lambda s: length(None, s["units"]), "in the weeks after the vote", "PXW"),
    Rule("counted_span", r"(?:the|these|those|its|their|his|her) (?:past|last|next|coming|first|final|previous|following|preceding|latest|ensuing) (?:{n}|(?P<hundred>hundred))[ -]{unit}", _length, "the past two months", "P2M"),
    Rule("bare_span", r"(?:past|last|next|coming|first|final|previous|following|preceding) {n} {units}", _length, "last five years", "P5Y"),
    Rule("the_counted", r"the {n} {unit}", _length, "the nine months", "P9M"),
    # sets
    Rule("every_weekday", r"(?:every|each) (?:(?:other|last|{ordinal}(?: (?:and|or) {ordinal2})?) )?{weekday}(?: {part})?", lambda s: Repeat(f"XXXX-WXX-{s['weekday']}{s['part'].tail if s['part'] else ''}"), "every Friday", "XXXX-WXX-5"),
    Rule("every_date", r"(?:every|each) (?:{month}(?: {day})?|{season}|{holiday})", _every_date, "every July 4", "XXXX-07-04"),
    Rule("every_part", r"(?:every|each) {part}", lambda s: Repeat(f"XXXX-XX-XX{s['part'].tail}"), "every morning", "XXXX-XX-XXTMO"),
    Rule("every_unit", r"(?:every|each) (?:single )?(?:(?:(?P<other>other)|{ordinal}) )?{unit}", _every_unit, "every other week", "P2W"),
    Rule("every_two", r"(?P<a>(?:every|each) {weekday}),? (?:and|or) (?P<b>{weekday2})", lambda s: (Repeat(f"XXXX-WXX-{s['weekday']}"), Repeat(f"XXXX-WXX-{s['weekday2']}")), "every Monday and Friday", "XXXX-WXX-1 XXXX-WXX-5"),
    Rule("day_of_every", r"(?:the )?(?:{nth_day}|{day_word}) (?:day )?of (?:every|each) month", lambda s: Repeat(f"XXXX-XX-{s['nth_day'] or s['day_word']:02d}"), "the 5th of every month", "XXXX-XX-05"),
    Rule("weekday_of_every", r"(?:the )?(?:{ordinal}|last|final) (?:{weekday}|weekend|(?:working |business )?day|week) (?:of|in) (?:every|each) (?:{month}|(?P<grain>month|quarter|year))|(?:the )?(?:{ordinal2}|last|final) {weekday2} of the month", _weekday_of_every, "the last Friday of every month", "P1M"),
    Rule("every_n", r"(?:once )?every (?:(?:few|several|couple of) {units2}|(?:{n}(?P<more> ?(?:to|or|-) ?{n2})? ){units})", _every_n, "every two weeks", "P2W"),
    Rule("alternate", r"alternate (?:(?P<weekday_s>{weekday}s)|{units})", lambda s: Repeat("P2W" if s["weekday_s"] else length(2, s["units"]).value), "on alternate Thursdays", "P2W"),
    Rule("opening_days", r"(?P<a>mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun) ?- ?(?P<b>mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)(?![a-z])(?! ?,? (?:{month}|{day}(?: ?- ?[0-9]{1,2})?(?:st|nd|rd|th)?(?: of)? {month2}))", _opening_days, "Open Mon-Fri", "XXXX-WXX-1 XXXX-WXX-5"),
    Rule("weekdays", r"{weekday}s(?: {part}s?)?", lambda s: Repeat(f"XXXX-WXX-{s['weekday']}{s['part'].tail if s['part'] else ''}"), "on Fridays", "XXXX-WXX-5"),
    Rule("weekday_parts", r"{weekday} {part}s", lambda s: Repeat(f"XXXX-WXX-{s['weekday']}{s['part'].tail}"), "on Friday nights", "XXXX-WXX-5TNI"),
    Rule("weekends", r"weekends", lambda s: Repeat("XXXX-WXX-WE"), "on weekends", "XXXX-WXX-WE"),
    Rule("frequency", r"(?:(?:once|twice|{n} times) )?(?P<word>hourly|daily|nightly|(?:bi-?)?weekly|fortnightly|(?:bi-?)?monthly|quarterly(?= ?[.,;:)]|$)|(?:semi-?)?annually|biennially|per annum|yearly)", lambda s: Repeat(_FREQUENCIES[" ".join(s["word"].replace("-", "").split())]), "meets monthly", "P1M"),
    Rule("times_a", r"(?:once|twice|thrice|{n} times) (?:a|an|each|every|per) {unit}", lambda s: Repeat(length(1, s["unit"]).value), "twice a year", "P1Y"),
    Rule("per_unit", r"per {unit}", lambda s: Repeat(length(1, s["unit"]).value) if s["unit"].code != "WE" else None, "one per week", "P1W"),
    Rule("small_hours", r"the (?:early|small|wee) hours(?: of)?", lambda s: At(Clock("TMO")), "the early hours of Friday", "2020-06-12TMO", alone=False),
    Rule("day_part", r"(?:the )?{part}(?: of)?", lambda s: At(s["part"]), "Friday evening", "2020-06-12TEV", alone=False),
    # no date
    Rule("present", r"(?:(?:right )?now(?! that\b)|currently|at present|at the time of (?:writing|publication|going to press)|(?<=at )th(?:e|is) (?:present )?moment|(?<=for )the (?:time being|moment)|at this time|these days|nowadays)", _PRESENT, "now", "PRESENT_REF"),
    Rule("current", r"current", _PRESENT, "the current account", "PRESENT_REF"),
    Rule("past", r"(?:(?:more |most |very )?recently|lately|formerly)(?! as\b)", _PAST, "recently", "PAST_REF"),
    Rule("recent", r"(?:most )?recent(?: (?:days|weeks|months|years|decades|times))?", _PAST, "in recent years", "PAST_REF"),
    Rule("the_past", r"(?:(?<=in )the past(?= ?[.,;:)]|$)|the distant past)", _PAST, "in the past", "PAST_REF"),
    Rule("future", r"(?:the )?(?:(?:near|foreseeable|immediate|distant) )future|(?<=in )(?:the )?future|the future(?= ?[.,;:)]|$)", _FUTURE, "the near future", "FUTURE_REF"),
    Rule("soon", r"soon(?= ?[.,;:)]|$)", _FUTURE, "soon", "FUTURE_REF"),
    Rule("coming", r"(?:the )?coming (?:days|weeks|months|years|decades)", _FUTURE, "in the coming weeks", "FUTURE_REF"),
)  # fmt: skip
