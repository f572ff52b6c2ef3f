"""Datelines: the `KYIV, Dec 14 (AGENCY) -` before a report's first words."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()
WIRES: Final = (
    r"AP|AFP|Reuters|REUTERS|dpa|DPA|UPI|TASS|ANI|PTI|Xinhua|ANSA|EFE|CNN|BBC|Bloomberg"
    r"|Interfax|Ukrinform|Yonhap|Kyodo"
)
NAMED: Final = (
    r"(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}"
    r"|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6})\.?"
)
WHEN: Final = (
    rf"(?:(?P<month>{NAMED}) (?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}}) (?P<month2>{NAMED}))"
    r"(?:,? (?P<year>\d{4}))?"
)
WORD: Final = r"[A-Z][\w.’'-]{1,24}"
CAPITALS: Final = rf"[A-Z][A-Z.’' -]{{1,30}}(?:[/,] ?(?!{NAMED} ?\d)[A-Z][\w.’' -]{{1,24}}){{0,2}}"
PLACE: Final = rf"{WORD}(?: {WORD}){{0,2}}(?:, {WORD}(?: {WORD})?)?"
DASH: Final = r" ?(?:[-–—]{1,2}|:) ?"

PATTERNS: Final = tuple(
    re.compile(pattern)
    for pattern in (
        # KYIV, Dec 14 (Reuters) -    KYIV/MOSCOW, Dec 14, 2020 -    LONDON (AP) —    MOSCOW —
        rf"(?:{CAPITALS})(?:,? {WHEN})?(?: ?\((?P<agency>[^()]{{2,40}})\))?{DASH}",
        # Kyiv, Ukraine (AP) —    Kyiv, 14 Dec (AFP) -
        rf"(?:{PLACE})(?:,? {WHEN})? ?\((?P<agency>[^()]{{2,40}})\){DASH}",
        # MOSCOW, December 14. /TASS/.
        rf"(?:{CAPITALS}),? {WHEN}\. /(?P<agency>[^/]{{2,30}})/\. ?",
        # (Reuters) -    (AP) —
        rf"\((?P<agency>{WIRES})\){DASH}",
    )
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """What a dateline says."""

    text: str
    agency: str
    month_day: tuple[int, int] | None
    year: int | None

    @property
    def date(self) -> date | None:
        """The full date, where the dateline has one."""
        if self.month_day is None or self.year is None:
            return None
        return _date(self.year, *self.month_day)


def split_dateline(text: str) -> tuple[Dateline | None, str]:
    """Return the dateline of a report's first paragraph, and the paragraph without it.

    >>> split_dateline("KYIV, Dec 14 (AFP) - Rain fell.")[1]
    'Rain fell.'
    """
    for pattern in PATTERNS:
        found = pattern.match(text)
        rest = text[found.end() :] if found else ""
        if found and rest[:1].isupper() | (rest[:1] in "“\"'‘0123456789$€£"):
            return _read(found), rest
    return None, text


def _read(found: re.Match[str]) -> Dateline:
    groups = found.groupdict()
    name = groups.get("month") or groups.get("month2")
    day = groups.get("day") or groups.get("day2")
    month_day = None
    if name and day:
        month = MONTHS.index(name[:3].lower()) + 1
        month_day = (month, int(day)) if _date(2020, month, int(day)) else None
    year = groups.get("year")
    return Dateline(
        found[0].strip(), groups.get("agency") or "", month_day, int(year) if year else None
    )


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
