"""Words before and after a time that belong to it in English: "early", "more than", "or so"."""

# ruff: noqa: E501 - rows of a table

from __future__ import annotations

from typing import Final

from plugins.timex.tables import Modifier
from plugins.timex.types import Mod

_CALENDAR: Final = r"(?:partial\.|shift\.|within|nth|weekof|offset|at).*"
_STRETCH: Final = r"(?:partial\.(?:weekend|week|month|quarter|season|half|year|decade|century)|shift\.|within|nth).*"
_COUNTED: Final = r"length/(?:duration|and_a_half|half_an_hour|from_to_units)"
_BOTH: Final = rf"{_COUNTED}|{_CALENDAR}"

MODIFIERS: Final = (
    Modifier(Mod.START, r"(?:the )?(?:very )?early(?: in| on)?(?: the)?[ -]", _CALENDAR, "early 1990", "1990"),
    Modifier(Mod.START, r"earlier(?: in)? ", _CALENDAR, "earlier this month", "2020-06"),
    Modifier(None, r"earlier on ", _CALENDAR, "earlier on Friday", "2020-06-12"),
    Modifier(Mod.END, r"(?:the )?(?:very )?late(?: in| on)?(?: the)?[ -]", _CALENDAR, "late September", "2019-09"),
    Modifier(Mod.END, r"later(?: in| on)? ", _CALENDAR, "later this year", "2020"),
    Modifier(Mod.MID, r"(?:the )?(?:mid|middle)-? ?", _CALENDAR, "mid-1996", "1996"),
    Modifier(Mod.START, r"(?:the )?(?:beginning|start|outset|opening) of (?:the )?", _STRETCH, "the beginning of March", "2020-03"),
    Modifier(Mod.END, r"(?:the )?(?:end|close) of (?:the )?", _STRETCH, "the end of 1994", "1994"),
    Modifier(Mod.MID, r"(?:the )?middle of (?:the )?", _STRETCH, "the middle of October", "2019-10"),
    Modifier(Mod.START, r"(?:the )?first half of (?:the )?", r"partial\.(?:century|decade)/.*", "the first half of the 20th century", "19"),
    Modifier(Mod.END, r"(?:the )?(?:second|latter) half of (?:the )?", r"partial\.(?:century|decade)/.*", "the second half of the 1970s", "197"),
    Modifier(Mod.START, r"(?:the )?turn of (?:the )?", r"partial\.century/.*", "the turn of the 20th century", "19"),
    Modifier(Mod.APPROX, r"(?:about|around|approximately|roughly|circa|some) ", _BOTH, "about two years", "P2Y"),
    Modifier(Mod.MORE_THAN, r"(?:more than|over|longer than|well over) ", _COUNTED, "more than a decade", "P10Y"),
    Modifier(Mod.LESS_THAN, r"(?:less than|under|nearly|almost|just under|fewer than) ", _COUNTED, "nearly three years", "P3Y"),
    Modifier(Mod.LESS_THAN, r"(?:nearly|almost|less than) ", r"shift\..*/ago", "nearly three years ago", "2017"),
    Modifier(Mod.MORE_THAN, r"(?:more than|over) ", r"shift\..*/ago", "more than three years ago", "2017"),
    Modifier(Mod.EQUAL_OR_LESS, r"(?:up to|no more than|at most|a maximum of) ", _COUNTED, "up to 180 days", "P180D"),
    Modifier(Mod.EQUAL_OR_MORE, r"(?:at least|no less than|a minimum of) ", _COUNTED, "at least 30 days", "P30D"),
    Modifier(None, r"the ", r"offset/weekday", "the Friday before Easter", "2020-04-10"),
    Modifier(None, r"(?:sometime|an additional|the entire|the whole|all of) ", _BOTH, "sometime next year", "2021"),
    Modifier(Mod.END, r"(?:'s)?[ -]end", r"shift\.month/month_end|weekof/year_end", "month's end", "2020-06", after=True),
    Modifier(Mod.APPROX, r" or so", _BOTH, "a week or so", "P1W", after=True),
    Modifier(Mod.EQUAL_OR_MORE, r" or (?:more|longer)", _COUNTED, "two years or more", "P2Y", after=True),
    Modifier(Mod.EQUAL_OR_LESS, r" or less", _COUNTED, "two years or less", "P2Y", after=True),
    Modifier(Mod.ON_OR_AFTER, r" (?:or later|and beyond|onwards?)", _CALENDAR, "1994 or later", "1994", after=True),
    Modifier(Mod.ON_OR_BEFORE, r" or earlier", _CALENDAR, "1994 or earlier", "1994", after=True),
)  # fmt: skip
