"""What the events of a page can be filtered by, and how much of everything there is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from plugins.pages.places import place_of, slug_of
from plugins.pages.when import claims_of, is_edited
from plugins.timeline.types import EventKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.pages.site import Site
    from plugins.timeline.types import TimelineEntry

_FEWEST: int = 2
"""One event needs no filter."""


@dataclass(frozen=True, slots=True)
class Filter:
    """The choices of a page's filter: values and their names."""

    topics: tuple[tuple[str, str], ...]
    sources: tuple[tuple[str, str], ...]
    tags: tuple[tuple[str, str], ...]
    kinds: tuple[tuple[str, str], ...]
    first: str
    """First and last month, `2024-08`."""
    last: str
    everything: str
    """Path of all the timeline's lines, where the page does not show all its events; or empty."""
    within: str = ""
    """The year of those lines that the page is about; empty: all are."""


def filter_of(
    entries: Sequence[TimelineEntry], site: Site, everything: str = "", within: str = ""
) -> Filter | None:
    """Return the choices that some of the entries have; None where there is nothing to choose."""
    if len(entries) < _FEWEST:
        return None
    topics = {slug for entry in entries for slug in entry.topics}
    tags = {slug_of(tag): tag for entry in entries for tag in entry.tags}
    sources = {slug_of(name): name for name in _sources(entries, site)}
    kinds = {entry.kind for entry in entries}
    places = (place_of(entry.when) for entry in entries)
    months = sorted(f"{year:04}-{month or 1:02}" for year, month in places if year)
    return Filter(
        topics=tuple((topic.slug, topic.title) for topic in site.topics if topic.slug in topics),
        sources=tuple(sorted(sources.items())),
        tags=tuple(sorted(tags.items())),
        kinds=tuple(
            (kind.value, site.t(f"kind.{kind.value}")) for kind in EventKind if kind in kinds
        ),
        first=months[0] if months else "",
        last=months[-1] if months else "",
        everything=everything,
        within=within,
    )


def _sources(entries: Sequence[TimelineEntry], site: Site) -> list[str]:
    slugs = {mention.article for entry in entries for mention in entry.mentions}
    return sorted({site.source_of(site.by_slug[slug]) for slug in slugs})


def facts_of(entries: Sequence[TimelineEntry], site: Site, articles: int) -> tuple[str, ...]:
    """Say how much there is: events, articles, disputed dates, hands."""
    t = site.t
    numbers = (
        ("event", len(entries)),
        ("article", articles),
        ("disputed", sum(bool(claims_of(entry)) for entry in entries)),
        ("edited", sum(is_edited(entry) for entry in entries)),
    )
    return tuple(t.count(name, number) for name, number in numbers if number or name == "event")


def span_of(entries: Sequence[TimelineEntry]) -> tuple[str, ...]:
    """Return the first and last year of some entries, as a fact; nothing where none is known."""
    years = [year for year in (place_of(entry.when)[0] for entry in entries) if year]
    if not years:
        return ()
    first, last = min(years), max(years)
    return (f"{first}–{last}" if first < last else str(first),)
