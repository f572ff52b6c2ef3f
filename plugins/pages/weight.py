"""How heavy entries make a page, estimated before it is made, so that every page stays light."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from plugins.timeline.types import TimelineEntry

PAGE: Final = 20_000
"""Bytes (gzip) that the entries of a page may take; the budget of a page is 30 kB. Frame, strip,
filter and linked data take up to 9 kB."""
BARE_PAGE: Final = 24_000
"""The same for a page of a month or a day, which has no strip and no linked data."""
KEY_OF_A_PART: Final = 5
"""A part that is shown by its key events shows at most so many."""

# Measured on the entries of the demo, gzip -6: 264 bytes each on the page of a month, 370 where
# forty stand together that have nothing in common.
_ENTRY: Final = 190
_MENTION: Final = 40
_LINE: Final = 45
_TEXT: Final = 0.5
"""Of a byte of text, this much is left: English leaves about 0.4."""


def weight(entry: TimelineEntry) -> float:
    """Return the bytes (gzip) that an entry takes where it is shown in full."""
    sentences = {mention.sentence.text for mention in entry.mentions}
    text = len(entry.headline.encode()) + sum(len(one.encode()) for one in sentences)
    return _ENTRY + _MENTION * len(entry.mentions) + _TEXT * text


def line_weight(entry: TimelineEntry) -> float:
    """Return the bytes (gzip) that an entry takes where it is shown on a line."""
    return _LINE + _TEXT * len(entry.headline.encode())


def fits(entries: Iterable[TimelineEntry], room: float = PAGE) -> bool:
    """Whether entries can be shown in full in so many bytes."""
    return sum(map(weight, entries)) <= room


def lines_fit(entries: Iterable[TimelineEntry], room: float = PAGE) -> bool:
    """Whether entries can be shown on a line each in so many bytes."""
    return sum(map(line_weight, entries)) <= room


def split(entries: Iterable[TimelineEntry]) -> list[list[TimelineEntry]]:
    """Cut entries into pages, in order: as many to a page as fit, one at least."""
    pages: list[list[TimelineEntry]] = []
    room = 0.0
    for entry in entries:
        room -= weight(entry)
        if room < 0 or not pages:
            pages.append([])
            room = BARE_PAGE - weight(entry)
        pages[-1].append(entry)
    return pages


def key_of(entries: Sequence[TimelineEntry], most: int = KEY_OF_A_PART) -> list[TimelineEntry]:
    """Return the most important of the entries, in the timeline's order."""
    best = sorted(entries, key=lambda entry: (not entry.key, -entry.importance, entry.id))[:most]
    chosen = {entry.id for entry in best}
    return [entry for entry in entries if entry.id in chosen]


def keys_that_fit(parts: Sequence[Sequence[TimelineEntry]], room: float = PAGE) -> int:
    """Return how many key events of each part fit on one page: 5, or fewer, or none."""
    for most in range(KEY_OF_A_PART, 0, -1):
        if fits((entry for part in parts for entry in key_of(part, most)), room):
            return most
    return 0
