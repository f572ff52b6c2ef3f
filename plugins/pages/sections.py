"""A timeline cut into years and months, as a page shows it under headings.

One rule: what fits on a page is shown in full. A timeline or a year that does not fit shows the
key events of its parts, each with a link to the part's own page. What lives on a page and does not
fit there is listed: `long`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from plugins.pages.entries import EntryView, Link, entry_view
from plugins.pages.places import period_path, place_of
from plugins.pages.rule import PARTS, Look
from plugins.pages.weight import KEY_OF_A_PART, PAGE, key_of, keys_that_fit
from plugins.pages.when import WhenView, claims_of, look_of, plain_view
from plugins.pages.words import date_words, day_words
from plugins.timeline.types import TimelineEntry, When
from plugins.timex import Granularity

if TYPE_CHECKING:
    from plugins.pages.site import Site

Entries = Sequence[TimelineEntry]
_THIRD_OF_A_MONTH: Final = 10


@dataclass(frozen=True, slots=True)
class Band:
    """Entries of which only one and the same month (or year) is known."""

    when: WhenView
    heading: str
    entries: tuple[EntryView, ...]


@dataclass(frozen=True, slots=True)
class ShortEntry:
    """An entry on a line."""

    id: str
    aliases: tuple[str, ...]
    path: str
    """Where it stands in full."""
    headline: str
    note: str
    """Who says so."""
    key: bool
    when: WhenView | None
    """None under a heading that says its day."""


@dataclass(frozen=True, slots=True)
class Anchors:
    """Ids of entries that are not shown, with the page on which they stand."""

    path: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a timeline with its heading: a year, a month, a day."""

    anchor: str
    title: str
    count: int
    """All its entries, shown here or not."""
    is_year: bool = False
    """Whether it is a year, or all that lies before or after: it has a bar that stays in sight."""
    path: str = ""
    """Its own page; empty where it has none."""
    note: str = ""
    links: tuple[Link, ...] = ()
    """Its parts, for a row of links."""
    bands: tuple[Band, ...] = ()
    entries: tuple[EntryView, ...] = ()
    parts: tuple[Part, ...] = ()
    lines: tuple[ShortEntry, ...] = ()
    anchors: tuple[Anchors, ...] = ()
    whole: bool = True
    """False where some of its entries are not shown here in full."""


@dataclass(frozen=True, slots=True)
class Cut:
    """How a timeline is cut for one page."""

    base: str
    """Path under which the timeline's years and months have their pages."""
    whole: bool
    """Whether the page shows every entry in full."""
    pages: bool = True
    """Whether years and months have pages of their own."""
    first_year: int = 0
    """What lies before this year stands together under one heading."""
    most: int = KEY_OF_A_PART
    """Where it does not show every entry: how many key events of each part."""


def years_of(entries: Entries, site: Site, cut: Cut, room: float = PAGE) -> tuple[Part, ...]:
    """Cut a timeline into years; what is still to come, and what is long past, stand apart."""
    heads = {entry.id: _head(entry, site, cut.first_year) for entry in entries}
    ordered = sorted(entries, key=lambda entry: (heads[entry.id], place_of(entry.when)))
    years = [
        (head, list(of_head)) for head, of_head in groupby(ordered, lambda entry: heads[entry.id])
    ]
    cut = replace(cut, most=keys_that_fit([of_head for _, of_head in years], room))
    return tuple(_year(head, of_head, site, cut) for head, of_head in years)


_BEFORE: Final = -1
_AHEAD: Final = 10_000


def _head(entry: TimelineEntry, site: Site, first_year: int) -> int:
    """Return the year under which an entry stands, or that it is long past, or still to come."""
    begin = entry.when.interval.begin if entry.when.interval else None
    if begin and begin > site.as_of:
        return _AHEAD
    year = place_of(entry.when)[0]
    return _BEFORE if year < first_year else year


def _year(head: int, entries: Entries, site: Site, cut: Cut) -> Part:
    t = site.t
    shown = entries if cut.whole else key_of(entries, cut.most)
    whole = len(shown) == len(entries)
    if head in {_BEFORE, _AHEAD}:
        as_of = day_words(site.as_of, t)
        views = tuple(entry_view(entry, site) for entry in shown)
        if head == _BEFORE:
            title, note = t("timeline.before", year=cut.first_year), ""
        else:
            title, note = t("timeline.ahead"), t("timeline.ahead_note", date=as_of)
        anchor = "before" if head == _BEFORE else "ahead"
        years = year_links(entries, cut.base) if cut.pages and not whole else ()
        return Part(
            anchor,
            title,
            len(entries),
            is_year=True,
            note=note,
            links=years,
            entries=views,
            whole=whole,
        )
    title = str(head) if head else t("date.unknown")
    path = period_path(head, base=cut.base) if cut.pages else ""
    links = month_links(head, entries, site, cut.base if cut.pages and not whole else "")
    part = Part(f"y{head}", title, len(entries), is_year=True, path=path, links=links, whole=whole)
    if not whole:
        return replace(part, entries=tuple(entry_view(entry, site) for entry in shown))
    bands, coarse, months = year_parts(shown, site, cut)
    return replace(part, bands=bands, entries=coarse, parts=months)


def year_links(entries: Entries, base: str) -> tuple[Link, ...]:
    """Return links to the pages of the years that the entries lie in, in the order of time."""
    years = sorted({place_of(entry.when)[0] for entry in entries} - {0})
    return tuple(Link(str(year), period_path(year, base=base)) for year in years)


def month_links(year: int, entries: Entries, site: Site, base: str) -> tuple[Link, ...]:
    """Return links to the months of a year that have entries.

    They lead to the months' pages below `base`; where that is empty, to headings on the page.
    """
    return tuple(
        Link(
            site.t.months[month - 1],
            period_path(year, month, base=base) if base else f"#{year:04}-{month:02}",
        )
        for month, _ in by_month(entries)
    )


def year_parts(
    entries: Entries, site: Site, cut: Cut
) -> tuple[tuple[Band, ...], tuple[EntryView, ...], tuple[Part, ...]]:
    """Return a year's bands, its entries without a month, and its months with all of theirs."""
    bands, coarse = _banded(
        [entry for entry in entries if not place_of(entry.when)[1]], Granularity.YEAR, site
    )
    months = tuple(month_part(of_month, site, cut) for _, of_month in by_month(entries))
    return bands, coarse, months


def by_month(entries: Entries) -> Iterator[tuple[int, list[TimelineEntry]]]:
    """Give each month of a year's entries with them; those without a month are left out."""
    dated = [entry for entry in entries if place_of(entry.when)[1]]
    for month, of_month in groupby(dated, key=lambda entry: place_of(entry.when)[1]):
        yield month, list(of_month)


def month_part(entries: Entries, site: Site, cut: Cut, *, digest: bool = False) -> Part:
    """Return the month of some entries, with them or, with `digest`, with the key events."""
    year, month = place_of(entries[0].when)
    shown = sorted(key_of(entries, cut.most) if digest else entries, key=_stands_at)
    bands, singles = _banded(shown, Granularity.MONTH, site)
    return Part(
        f"{year:04}-{month:02}",
        f"{site.t.months[month - 1]} {year}",
        len(entries),
        path=period_path(year, month, base=cut.base) if cut.pages else "",
        bands=bands,
        entries=singles,
        whole=len(shown) == len(entries),
    )


def _stands_at(entry: TimelineEntry) -> int:
    """Return how far into its month a part of it begins, in days: late August is after the 10th.

    What is not a part of a month stays where the timeline has it, by its first day.
    """
    begin = entry.when.interval.begin
    first = begin.day if begin else 0
    part = PARTS.get(entry.when.mod, 0) if entry.when.granularity is Granularity.MONTH else 0
    return first + part * _THIRD_OF_A_MONTH


def _banded(
    entries: Entries, granularity: Granularity, site: Site
) -> tuple[tuple[Band, ...], tuple[EntryView, ...]]:
    """Put two entries or more of the same bare month (or year) into a band; leave one alone."""
    alike: dict[str, list[TimelineEntry]] = {}
    for entry in entries:
        if _is_bare(entry, granularity):
            alike.setdefault(entry.when.value, []).append(entry)
    bands = []
    for value, same in alike.items():
        if len(same) > 1:
            heading = site.t("date.sometime", date=date_words(When(value), site.t))
            views = tuple(entry_view(entry, site) for entry in same)
            bands.append(Band(plain_view(When(value), site.t), heading, views))
    banded = {view.id for band in bands for view in band.entries}
    rest = tuple(entry_view(entry, site) for entry in entries if entry.id not in banded)
    return tuple(bands), rest


def _is_bare(entry: TimelineEntry, granularity: Granularity) -> bool:
    """Whether an entry's date is one month (year), with nothing more to say about it."""
    when = entry.when
    is_unit = when.granularity is granularity and not when.mod and "/" not in when.value
    return is_unit and look_of(entry) is Look.PLAIN and not claims_of(entry)
