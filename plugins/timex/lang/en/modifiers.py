"""Words before and after a time that belong to it in English: "early", "more than", "or so"."""

# ruff: noqa: E501 - rows of a table

from __future__ import annotations

from typing import Final

from plugins.timex.tables import Modifier
from plugins.timex.types import Mod

_CALENDAR: Final = r"(?:partial\.|shift\.|within|nth|weekof|offset|at).*"
_STRETCH: Final = r"(?:partial\.(?:weekend|week|month|quarter|season|half|year|decade|century)|shift\.|within|nth).*"
_COUNTED: Final = (
    r"length/(?:duration|compound|and_a_half|half_an_hour|quarter_century|from_to_units)"
)
_BOTH: Final = rf"{_COUNTED}|{_CALENDAR}"

_OF_AGES: Final = r"(?:partial\.(?:century|decade|month)|shift\.month)/.*"

MODIFIERS: Final = (
    Modifier(Mod.START, r"(?:the )?early[ -]to[ -]mid[ -]", _CALENDAR, "early to mid-July", "2019-07"),
    Modifier(Mod.END, r"(?:the )?mid[ -]to[ -]late[ -]", _CALENDAR, "mid-to-late July", "2019-07"),
    Modifier(Mod.START, r"(?:the )?(?:very )?early(?: in| on)?(?: the)?[ -]", _CALENDAR, "early 1990", "1990"),
    Modifier(Mod.START, r"earlier(?: in)? ", _CALENDAR, "earlier this month", "2020-06"),
    Modifier(None, r"earlier on ", _CALENDAR, "earlier on Friday", "2020-06-12"),
    Modifier(Mod.END, r"(?:the )?(?:very )?late(?: in| on)?(?: the)?[ -]", _CALENDAR, "late September", "2019-09"),
    Modifier(Mod.END, r"later(?: in| on)? ", _CALENDAR, "later this year", "2020"),
    Modifier(Mod.MID, r"(?:the )?(?:mid|middle)-? ?", _CALENDAR, "mid-1996", "1996"),
    Modifier(Mod.START, r"(?:the )?(?:beginning|start|outset|opening) of (?:the )?", _STRETCH, "the beginning of March", "2020-03"),
    Modifier(Mod.END, r"(?:the )?(?:end|close) of (?:the )?", _STRETCH, "the end of 1994", "1994"),
    Modifier(Mod.MID, r"(?:the )?middle of (?:the )?", _STRETCH, "the middle of October", "2019-10"),
    Modifier(Mod.START, r"(?:the )?(?:first|opening|early) (?:half|third|quarter|years|decades) of (?:the )?", _OF_AGES, "the first half of the 20th century", "19"),
    Modifier(Mod.END, r"(?:the )?(?:(?:second|latter) half|(?:last|final|closing) (?:half|third|quarter|years|decades)) of (?:the )?", _OF_AGES, "the second half of the 1970s", "197"),
    Modifier(Mod.START, r"(?:the )?(?:early|first) part of (?:the )?", _STRETCH, "the early part of 2019", "2019"),
    Modifier(Mod.END, r"(?:the )?(?:later|latter|last) part of (?:the )?", _STRETCH, "the latter part of May", "2020-05"),
    Modifier(Mod.MID, r"(?:the )?(?:(?:second|third) quarter|second third|middle (?:years|decades)) of (?:the )?", _OF_AGES, "the third quarter of the 19th century", "18"),
    Modifier(Mod.END, r"end-(?:of-)?", r"partial\.(?:month|year)/.*", "end-June", "2020-06"),
    Modifier(Mod.START, r"(?:the )?turn of (?:the )?", r"partial\.century/.*|weekof/turn_of_century", "the turn of the 20th century", "19"),
    Modifier(Mod.APPROX, r"(?:about|around|approximately|roughly|circa|some) ", rf"(?!partial\.day/weekday)(?:{_BOTH})", "about two years", "P2Y"),
    Modifier(Mod.APPROX, r"(?:c\.|ca\.) ?", r"partial\.(?:year|century)/.*", "c. 1780", "1780"),
    Modifier(Mod.EQUAL_OR_LESS, r"(?:up to|(?:no|not) (?:more|longer) than|at most|a maximum of) ", _COUNTED, "up to 180 days", "P180D"),
    Modifier(Mod.EQUAL_OR_MORE, r"(?:at least|(?:no|not) (?:less|fewer) than|a minimum of) ", _COUNTED, "at least 30 days", "P30D"),
    Modifier(Mod.MORE_THAN, r"(?:(?:just |slightly |a little |well |far )?(?:more than|over)|longer than|upwards of|in excess of) ", _COUNTED, "more than a decade", "P10Y"),
    Modifier(Mod.LESS_THAN, r"(?:(?:just |slightly |a little |well |far )?(?:less than|under|fewer than)|nearly|almost|not quite) ", _COUNTED, "nearly three years", "P3Y"),
    Modifier(Mod.LESS_THAN, r"(?:nearly|almost|less than) ", r"shift\..*/ago", "nearly three years ago", "2017"),
    Modifier(Mod.MORE_THAN, r"(?:more than|over) ", r"shift\..*/ago", "more than three years ago", "2017"),
    Modifier(None, r"the ", r"offset/weekday", "the Friday before Easter", "2020-04-10"),
    Modifier(None, r"(?:sometime|an additional|another|a further|a full|the entire|the whole(?: of)?|all of) ", _BOTH, "sometime next year", "2021"),
    Modifier(Mod.END, r"(?:'s)?[ -]end", r"shift\.month/month_end|weekof/year_end", "month's end", "2020-06", after=True),
    Modifier(Mod.APPROX, r" or so", _BOTH, "a week or so", "P1W", after=True),
    Modifier(Mod.EQUAL_OR_MORE, r" or (?:more|longer)", _COUNTED, "two years or more", "P2Y", after=True),
    Modifier(Mod.EQUAL_OR_LESS, r" or less", _COUNTED, "two years or less", "P2Y", after=True),
    Modifier(Mod.ON_OR_AFTER, r" (?:or (?:later|after)|and beyond|onwards?)", _CALENDAR, "1994 or later", "1994", after=True),
    Modifier(Mod.ON_OR_BEFORE, r" or earlier", _CALENDAR, "1994 or earlier", "1994", after=True),
)  # fmt: skip
