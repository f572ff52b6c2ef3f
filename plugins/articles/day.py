"""Dates as people write them in front matter: days, and the coarser ones of the timeline."""

import re
from collections.abc import Callable
from datetime import date
from typing import Final

from jsonschema import FormatChecker

FORMATS: Final = FormatChecker(formats=())
"""The two formats of our schemas: `date` and `event-date`."""

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_YEAR: Final = re.compile(r"(?!0000)\d{4}", re.ASCII)
_WEEK: Final = re.compile(r"\d{4}-W\d{2}", re.ASCII)
_BEFORE_CHRIST: Final = re.compile(
    r"BC(?!0000)(?:\d{2,4}|\d{4}-(?:SP|SU|FA|WI|0[1-9]|1[0-2])|\d{4}(?P<day>-\d{2}-\d{2}))",
    re.ASCII,
)
_PART: Final = re.compile(r"(?!0000)\d{4}-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]|SP|SU|FA|WI)", re.ASCII)


def read_day(text: str) -> date | None:
    """Return the day that `YYYY-MM-DD` names, from 0001 to 9999; None if no calendar has it.

    >>> read_day("2023-02-29") is None
    True
    """
    if not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def is_event_date(text: str) -> bool:
    """Whether `text` is a date of the timeline, as TIMEX3 writes it.

    That is a day, week, month, quarter, season, half or year, a range of two of them
    (`2024-08-06/2024-08-09`), or one without end (`2024-08/`). Before Christ: `BC0044-03-15`,
    `BC0044`, and coarser `BC044` and `BC04`, the years that begin so.

    >>> [is_event_date(text) for text in ("2024-W32", "2024-13", "2024-08/2024-07", "BC0044/0014")]
    [True, False, False, True]
    """
    first, slash, last = text.partition("/")
    if not _is_single(first) or (last and not _is_single(last)):
        return False
    comparable = _DAY.fullmatch(first) and _DAY.fullmatch(last)
    # Of two dates of one form, the text's order is time's; of others, the years' must do.
    if "BC" in first + last:
        return not slash or not last or _year(first) <= _year(last)
    same_form = comparable or (len(first) == len(last) and first[4:6] not in {"-S", "-F", "-W"})
    size = None if same_form else len("2024")
    return not slash or not last or first[:size] <= last[:size]


def _is_single(text: str) -> bool:
    if _WEEK.fullmatch(text):
        try:
            date.fromisocalendar(int(text[:4]), int(text[6:]), 1)
        except ValueError:
            return False
        return True
    if found := _BEFORE_CHRIST.fullmatch(text):
        return not found["day"] or read_day(f"2000{found['day']}") is not None  # 2000 had them all
    return bool(_YEAR.fullmatch(text) or _PART.fullmatch(text) or read_day(text))


def _year(text: str) -> int:
    """Return the year of a date, below zero before Christ; of several the first."""
    if text.startswith("BC"):
        return -int(text[2:].partition("-")[0].ljust(4, "9"))
    return int(text[:4])


def _register(name: str, check: Callable[[str], object]) -> None:
    FORMATS.checks(name)(lambda value: not isinstance(value, str) or bool(check(value)))


_register("date", read_day)
_register("event-date", is_event_date)
