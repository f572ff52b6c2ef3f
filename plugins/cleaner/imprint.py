"""What the furniture gives away before it is thrown out: author, site, date of publication."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from plugins.cleaner.furniture import furniture
from plugins.cleaner.metadata import read_date
from plugins.cleaner.types import Clue, Dated, DateSource, Dropped
from plugins.timex import tag

DCT: Final = date(2020, 6, 15)
"""Only dates that do not depend on it are read."""
LABEL: Final = re.compile(
    r"(?:first )?(?:published|posted|date|issued|created|added|released)\b", re.IGNORECASE
)
UPDATED: Final = re.compile(r"(?:last )?(?:updated|modified)\b", re.IGNORECASE)
BESIDE: Final = frozenset(
    {
        "published",
        "byline",
        "reading-time",
        "share",
        "source-line",
        "image-credit",
        "caption",
        "tags",
        "comments",
    }
)
"""What may stand between a bare date and the article if the date is the article's."""
SITE_RULES: Final = ("comment-disclaimer", "copyright", "source-line")
MAIL: Final = re.compile(r"([\w.+-]{1,64})@([\w-]{1,64}(?:\.[\w-]{1,24}){1,4})")
WEBMAIL: Final = frozenset(
    {
        "gmail",
        "googlemail",
        "yahoo",
        "hotmail",
        "outlook",
        "aol",
        "proton",
        "protonmail",
        "gmx",
        "icloud",
        "mail",
        "live",
        "yandex",
    }
)


@dataclass(frozen=True, slots=True)
class Imprint:
    """What the furniture says of the article; empty where it says nothing."""

    author: str
    site: str
    dates: tuple[Dated, ...]
    clues: tuple[Clue, ...]


def read_imprint(dropped: Sequence[Dropped], body_line: int) -> Imprint:
    """Read the lines that were dropped; the body begins at `body_line`."""
    before = sorted(
        (item for item in dropped if item.line <= body_line), key=lambda item: item.line
    )
    dates, clues = _dates(before)
    return Imprint(
        next(_named(before, ("byline",), "author"), ""),
        next(_named(dropped, SITE_RULES, "site"), "") or next(_from_mail(dropped), ""),
        tuple(dates),
        tuple(clues),
    )


def _dates(before: Sequence[Dropped]) -> tuple[list[Dated], list[Clue]]:
    dates: list[Dated] = []
    clues: list[Clue] = []
    for index, item in enumerate(before):
        day = _full_date(item.text) if item.rule in {"published", "byline"} else None
        if day is None:
            continue
        near = all(other.rule in BESIDE for other in before[index + 1 :])
        if UPDATED.match(item.text):
            says = f"changed on {day}: published on that day or before"
            clues.append(Clue("updated", item.text, item.line, says, last=day))
        elif near or LABEL.match(item.text):
            dates.append(Dated(day, DateSource.TEXT, item.text))
        else:
            says = "a bare date on the page: of publication, or of the day on which it was saved"
            clues.append(Clue("page-date", item.text, item.line, says, first=day, last=day))
    return dates, clues


def _full_date(text: str) -> date | None:
    for time in tag(text, DCT):
        if time.anchor is None:
            day = read_date(text[time.span.start : time.span.end])
            if day:
                return day
    return None


def _named(dropped: Sequence[Dropped], rules: Sequence[str], group: str) -> Iterator[str]:
    for rule in rules:
        for item in dropped:
            found = furniture(item.text) if item.rule == rule else None
            name = found[1].groupdict().get(group) if found else None
            if name:
                yield name.strip(" .,")


def _from_mail(dropped: Sequence[Dropped]) -> Iterator[str]:
    for item in dropped:
        found = MAIL.search(item.text) if item.rule == "contact" else None
        if found:
            host = found[2].lower()
            yield found[1] if host.split(".")[0] in WEBMAIL else host
