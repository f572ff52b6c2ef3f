"""What does not fit on its page: it is listed there, and stands in full on pages that follow.

Listed means: each event on a line; where even the lines are too many, the key events and, for the
links to all the others, an anchor each that names the page on which the event stands.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from plugins.pages.entries import entry_view
from plugins.pages.places import place_of
from plugins.pages.sections import Anchors, Entries, Part, ShortEntry
from plugins.pages.weight import PAGE, key_of, keys_that_fit, lines_fit, split
from plugins.pages.words import date_words
from plugins.timeline.types import TimelineEntry, When
from plugins.timex import Granularity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.pages.site import Site

_ANCHOR: Final = 10
"""Bytes (gzip) of an anchor, nearly all of them for its id."""


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one heading of a list."""

    title: str
    anchor: str
    entries: tuple[TimelineEntry, ...]
    dated: bool = False
    """Whether the heading says the day of all of them."""


@dataclass(frozen=True, slots=True)
class Long:
    """Entries that do not fit on their page."""

    groups: tuple[Group, ...]
    pages: tuple[tuple[str, tuple[TimelineEntry, ...]], ...]
    """Path of each page on which they stand in full, with those that do."""

    @property
    def path_of(self) -> dict[str, str]:
        """The page of each, by its id."""
        return {entry.id: path for path, entries in self.pages for entry in entries}


NOTHING: Final = Long((), ())


def long(groups: Sequence[Group], path: str) -> Long:
    """Give groups as many pages as they need together: `…/08/1/`, `…/08/2/`."""
    entries = [entry for group in groups for entry in group.entries]
    pages = tuple(
        (f"{path}{number}/", tuple(part)) for number, part in enumerate(split(entries), 1)
    )
    return Long(tuple(groups), pages)


def days_of(entries: Entries, site: Site) -> list[Group]:
    """Cut a month into days; what has no day comes first."""

    def day_of(entry: TimelineEntry) -> int:
        begin = entry.when.interval.begin
        return begin.day if begin and entry.when.granularity <= Granularity.WEEK else 0

    days = []
    for day, of_day in groupby(sorted(entries, key=day_of), key=day_of):
        same = tuple(of_day)
        year, month = place_of(same[0].when)
        value = f"{year:04}-{month:02}" + (f"-{day:02}" if day else "")
        days.append(Group(date_words(When(value), site.t), f"d{day}", same, dated=bool(day)))
    return days


def listed(what: Long, site: Site, room: float = PAGE) -> tuple[Part, ...]:
    """Return the parts of the page that cannot hold them in full; each event is in its place."""
    groups = [group.entries for group in what.groups]
    if lines_fit((entry for group in groups for entry in group), room):
        return tuple(_in_lines(group, what.path_of, site) for group in what.groups)
    most = keys_that_fit(groups, room - _ANCHOR * sum(map(len, groups)))
    return tuple(_by_key_events(group, most, what.path_of, site) for group in what.groups)


def _in_lines(group: Group, path_of: dict[str, str], site: Site) -> Part:
    lines = []
    for entry in group.entries:
        view = entry_view(entry, site)
        note = f"{view.cited.source}, {view.cited.published}" if view.cited else ""
        when = None if group.dated else view.when
        path = f"{path_of[entry.id]}#{entry.id}"
        line = ShortEntry(view.id, view.aliases, path, view.headline, note, view.key, when)
        lines.append(line)
    part = Part(group.anchor, group.title, len(lines), path=lines[0].path, whole=False)
    return replace(part, lines=tuple(lines))


def _by_key_events(group: Group, most: int, path_of: dict[str, str], site: Site) -> Part:
    shown = key_of(group.entries, most)
    known = {entry.id for entry in shown}
    rest = [entry.id for entry in group.entries if entry.id not in known]
    anchors = tuple(
        Anchors(path, tuple(ids)) for path, ids in groupby(rest, lambda identity: path_of[identity])
    )
    first = group.entries[0].id
    entries = tuple(entry_view(entry, site) for entry in shown)
    path = f"{path_of[first]}#{first}"
    part = Part(group.anchor, group.title, len(group.entries), path=path, whole=False)
    return replace(part, entries=entries, anchors=anchors)
