"""Lengths of time, and times that come again, as people say them."""

from __future__ import annotations

import re
from typing import Final

_UNITS: Final = {
    "Y": "year", "M": "month", "W": "week", "D": "day", "Q": "quarter", "DE": "decade",
    "CE": "century", "WE": "weekend", "TH": "hour", "TM": "minute", "TS": "second",
}  # fmt: skip
_MANY: Final = {"century": "centuries"}
_PART: Final = re.compile(r"(?P<count>[0-9]+(?:\.[0-9]+)?|X)(?P<unit>DE|CE|WE|[YMWDQHS])")
MONTHS: Final = (
    "January February March April May June July August September October November December"
).split()
_WEEKDAYS: Final = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SEASONS: Final = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_PARTS: Final = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night"}
_AGAIN: Final = re.compile(
    r"XXXX-(?:WXX-(?P<weekday>[1-7]|WE)|(?P<season>SP|SU|FA|WI)"
    r"|(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)"
)


def length_in_words(value: str) -> str:
    """Return a duration as people say it; the value itself where there is no such way.

    >>> length_in_words("P1Y6M"), length_in_words("PT48H"), length_in_words("PXW")
    ('1 year and 6 months', '48 hours', 'some weeks')
    """
    days, _, hours = value.removeprefix("P").partition("T")
    parts = [_counted(found, "") for found in _PART.finditer(days)]
    parts += [_counted(found, "T") for found in _PART.finditer(hours)]
    return " and ".join(parts) if value.startswith("P") and parts else value


def again_in_words(value: str) -> str:
    """Return a set of times as people say it; the value itself where there is no such way.

    >>> again_in_words("P2W"), again_in_words("XXXX-WXX-5"), again_in_words("XXXX-07-04")
    ('every 2 weeks', 'every Friday', 'every 4 July')
    """
    if value.startswith("P"):
        return "every " + length_in_words(value).removeprefix("1 ").replace("some ", "few ")
    day, _, time = value.partition("T")
    found = _AGAIN.fullmatch(day)
    if found is None:
        return value
    words = f"every {_named(found)}"
    if ":" in time:
        return f"{words} at {time}"
    part = _PARTS.get(time, "")
    return f"every {part}" if part and words == "every day" else f"{words} {part}".rstrip()


def _counted(found: re.Match[str], prefix: str) -> str:
    unit = _UNITS[prefix + found["unit"]]
    if found["count"] == "1":
        return f"1 {unit}"
    count = "some" if found["count"] == "X" else found["count"]
    return f"{count} {_MANY.get(unit, unit + 's')}"


def _named(found: re.Match[str]) -> str:
    if found["weekday"]:
        return "weekend" if found["weekday"] == "WE" else _WEEKDAYS[int(found["weekday"]) - 1]
    if found["season"]:
        return SEASONS[found["season"]]
    day, month = found["day"] or "XX", found["month"]
    if month == "XX":
        return "day" if day == "XX" else f"month on day {int(day)}"
    return (f"{int(day)} " if day != "XX" else "") + MONTHS[int(month) - 1]
