"""The pages of a timeline: its index, years, months, and the days of long months."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from plugins.pages.entries import Link
from plugins.pages.lists import Line, article_line
from plugins.pages.page import Everything, Page
from plugins.pages.places import period_path, place_of, slug_of
from plugins.pages.sections import (
    Cut,
    Part,
    by_month,
    day_parts,
    month_links,
    month_part,
    year_parts,
    years_of,
)
from plugins.pages.strip import Strip, density_strip
from plugins.pages.when import is_edited
from plugins.pages.words import date_words
from plugins.timeline.export_text import disputed
from plugins.timeline.types import EventKind, When

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from plugins.articles import Article
    from plugins.pages.site import Site
    from plugins.timeline.types import TimelineEntry

_MOST_YEARS: Final = 40
"""A strip of years shows the latest so many."""


_MOST_ARTICLES: Final = 75
"""A topic's page lists so many of its newest articles; all of them have their tags and years."""


@dataclass(frozen=True, slots=True)
class Filter:
    """What a page's events can be filtered by: values and their names."""

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


@dataclass(frozen=True, slots=True)
class TimelineView:
    """A page of a timeline."""

    title: str
    lede: str
    facts: tuple[str, ...]
    strip: Strip | None
    parts: tuple[Part, ...]
    filter: Filter | None
    whole: bool
    """Whether every entry is on the page in full."""
    count: int
    shown: int
    earlier: Link | None = None
    later: Link | None = None
    articles: tuple[Line, ...] = ()
    downloads: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Scope:
    """A timeline with pages of its own: the whole site's, or a topic's."""

    base: str
    title: str
    lede: str
    entries: tuple[TimelineEntry, ...]
    nav: str
    crumbs: tuple[Link, ...]
    folder: str = ""
    """Folder of its feeds and downloads: `topics/syria/`."""
    always_pages: bool = False
    """Whether years and months have pages even where the whole timeline fits on one."""
    articles: tuple[Article, ...] = ()


def timeline_pages(scope: Scope, site: Site) -> Iterator[Page]:
    """Return every page of a timeline."""
    limit = site.settings.full_entries
    whole = len(scope.entries) <= limit
    pages = scope.always_pages or not whole
    yield _index(scope, site, Cut(scope.base, whole, pages=pages, first_year=_first_year(site)))
    if not pages:
        return
    years = [
        (year, tuple(of_year))
        for year, of_year in groupby(_placed(scope.entries), key=lambda one: place_of(one.when)[0])
        if year
    ]
    for place, (year, of_year) in enumerate(years):
        around = [years[place - 1][0] if place else 0, years[place + 1][0] if place + 1 < len(years) else 0]
        yield _year_page(scope, site, year, of_year, around)
    yield from _month_pages(scope, site, years)


def _placed(entries: Sequence[TimelineEntry]) -> list[TimelineEntry]:
    """Sort entries by where they stand; what has no end yet keeps its place within its month."""
    return sorted(entries, key=lambda entry: place_of(entry.when))


def _first_year(site: Site) -> int:
    return site.years[0] if site.years else 0


def _index(scope: Scope, site: Site, cut: Cut) -> Page:
    t = site.t
    parts = years_of(scope.entries, site, cut)
    everything = None if cut.whole else Everything(f"{scope.base}entries.json", scope.entries)
    view = TimelineView(
        title=scope.title,
        lede=scope.lede,
        facts=facts_of(scope.entries, site, len(scope.articles)),
        strip=_strip(scope, site, cut),
        parts=parts,
        filter=filter_of(scope.entries, site, everything.path if everything else ""),
        whole=cut.whole,
        count=len(scope.entries),
        shown=sum(_shown(part) for part in parts),
        articles=tuple(article_line(one, site) for one in scope.articles[::-1][:_MOST_ARTICLES]),
        downloads=_downloads(scope, site),
    )
    return Page(
        scope.base, "timeline.html", scope.title, scope.lede or t("timeline.lede"), view,
        nav=scope.nav, crumbs=scope.crumbs, feeds=_feeds(scope, site), everything=everything,
    )  # fmt: skip


def _year_page(
    scope: Scope, site: Site, year: int, entries: Sequence[TimelineEntry], around: Sequence[int]
) -> Page:
    whole = len(entries) <= site.settings.full_entries
    cut = Cut(scope.base, whole)
    shown = entries if whole else [entry for entry in entries if not place_of(entry.when)[1]]
    bands, coarse, months = year_parts(year, shown, site, cut)
    if not whole:
        months = tuple(
            month_part(year, month, of_month, site, cut, digest=True)
            for month, of_month in by_month(entries)
        )
    part = Part(
        f"y{year}", str(year), len(entries), links=month_links(year, entries, site, ""),
        bands=bands, entries=coarse, parts=months, whole=whole,
    )  # fmt: skip
    near = [Link(str(one), period_path(one, base=scope.base)) if one else None for one in around]
    return _period_page(scope, site, When(f"{year:04}"), entries, (part,), near, year)


def _month_pages(
    scope: Scope, site: Site, years: Sequence[tuple[int, tuple[TimelineEntry, ...]]]
) -> Iterator[Page]:
    months = [(year, month, same) for year, entries in years for month, same in by_month(entries)]
    for place, (year, month, entries) in enumerate(months):
        around = [
            months[place - 1] if place else None,
            months[place + 1] if place + 1 < len(months) else None,
        ]
        near = [
            Link(_month_words(one, site), period_path(one[0], one[1], base=scope.base)) if one else None
            for one in around
        ]
        when = When(f"{year:04}-{month:02}")
        cut = Cut(scope.base, whole=True)
        if len(entries) <= site.settings.full_entries:
            part = month_part(year, month, entries, site, cut)
            yield _period_page(scope, site, when, entries, (replace(part, path=""),), near, year)
        else:
            days = day_parts(entries, site, scope.base)
            yield _period_page(scope, site, when, entries, days, near, year)
            for day in days:
                yield _day_page(scope, site, when, day)


def _day_page(scope: Scope, site: Site, month: When, day: Part) -> Page:
    year, number = (int(part) for part in month.value.split("-"))
    month_link = Link(date_words(month, site.t), period_path(year, number, base=scope.base))
    view = TimelineView(
        title=site.t("timeline.title_in", topic=scope.title, date=day.title),
        lede="", facts=(site.t.count("event", day.count),), strip=None,
        parts=(replace(day, compact=False, path=""),), filter=None, whole=True,
        count=day.count, shown=day.count,
    )  # fmt: skip
    return Page(
        day.path, "timeline.html", view.title, view.title, view,
        nav=scope.nav, crumbs=(*_inner_crumbs(scope, year), month_link),
    )  # fmt: skip


def _period_page(
    scope: Scope,
    site: Site,
    when: When,
    entries: Sequence[TimelineEntry],
    parts: tuple[Part, ...],
    near: Sequence[Link | None],
    year: int,
) -> Page:
    t = site.t
    words = date_words(when, t)
    title = t("timeline.title_in", topic=scope.title, date=words)
    slugs = {mention.article for entry in entries for mention in entry.mentions}
    facts = facts_of(entries, site, len(slugs), dates=False)
    is_month = "-" in when.value
    whole = all(part.whole and all(inner.whole for inner in part.parts) for part in parts)
    within = "" if whole else f"{year:04}"
    choices = filter_of(entries, site, "" if whole else f"{scope.base}entries.json")
    view = TimelineView(
        title=title,
        lede="",
        facts=facts,
        strip=None if is_month else _year_strip(scope, site, entries, year, parts),
        parts=parts,
        filter=None if choices is None else replace(choices, within=within),
        whole=all(part.whole and not part.compact for part in parts),
        count=len(entries),
        shown=sum(_shown(part) for part in parts),
        earlier=near[0],
        later=near[1],
    )
    path = period_path(year, int(when.value[5:]) if is_month else 0, base=scope.base)
    crumbs = _inner_crumbs(scope, year) if is_month else _inner_crumbs(scope)
    description = f"{title}: {', '.join(facts)}."
    return Page(path, "timeline.html", title, description, view, nav=scope.nav, crumbs=crumbs)


def _inner_crumbs(scope: Scope, year: int = 0) -> tuple[Link, ...]:
    crumbs = (*scope.crumbs, Link(scope.title, scope.base))
    return (*crumbs, Link(str(year), period_path(year, base=scope.base))) if year else crumbs


def _month_words(month: tuple[int, int, object], site: Site) -> str:
    return f"{site.t.months[month[1] - 1]} {month[0]}"


def _shown(part: Part) -> int:
    own = len(part.entries) + sum(len(band.entries) for band in part.bands)
    return own + sum(_shown(inner) for inner in part.parts)


def facts_of(
    entries: Sequence[TimelineEntry], site: Site, articles: int, *, dates: bool = True
) -> tuple[str, ...]:
    """Say in a line how much there is: events, articles, dates, disputes, hands."""
    t = site.t
    facts = [t.count("event", len(entries))]
    if articles:
        facts.append(t.count("article", articles))
    years = [year for year in (place_of(entry.when)[0] for entry in entries) if year]
    if dates and years:
        facts.append(f"{min(years)}–{max(years)}" if min(years) < max(years) else str(years[0]))
    if number := sum(bool(disputed(entry)) for entry in entries):
        facts.append(t.count("disputed", number))
    if number := sum(is_edited(entry) for entry in entries):
        facts.append(t.count("edited", number))
    return tuple(facts)


def _strip(scope: Scope, site: Site, cut: Cut) -> Strip | None:
    years = site.years[-_MOST_YEARS:]
    if not years or not scope.entries:
        return None

    def href(year: int, month: int) -> str:
        if cut.pages:
            return period_path(year, month, base=scope.base)
        return f"{scope.base}#{year:04}-{month:02}" if month else f"{scope.base}#y{year}"

    return density_strip(scope.entries, years, href, site.t)


def _year_strip(
    scope: Scope, site: Site, entries: Sequence[TimelineEntry], year: int, parts: Sequence[Part]
) -> Strip:
    here = {inner.anchor for part in parts for inner in part.parts}
    page = period_path(year, base=scope.base)

    def href(_year: int, month: int) -> str:
        anchor = f"{year:04}-{month:02}"
        return f"{page}#{anchor}" if anchor in here else period_path(year, month, base=scope.base)

    return density_strip(entries, [year], href, site.t)


def filter_of(entries: Sequence[TimelineEntry], site: Site, everything: str) -> Filter | None:
    """Return the choices that some of the entries have; None where there is nothing to choose."""
    if len(entries) < 2:  # noqa: PLR2004 - one event needs no filter
        return None
    t = site.t
    topics = {slug for entry in entries for slug in entry.topics}
    tags = {slug_of(tag): tag for entry in entries for tag in entry.tags}
    slugs = {mention.article for entry in entries for mention in entry.mentions}
    sources = {slug_of(name): name for name in sorted(site.source_of(site.by_slug[slug]) for slug in slugs)}
    kinds = {entry.kind for entry in entries}
    months = sorted(
        f"{year:04}-{month or 1:02}" for year, month in (place_of(one.when) for one in entries) if year
    )
    return Filter(
        topics=tuple((topic.slug, topic.title) for topic in site.topics if topic.slug in topics),
        sources=tuple(sorted(sources.items())),
        tags=tuple(sorted(tags.items())),
        kinds=tuple((kind.value, t(f"kind.{kind.value}")) for kind in EventKind if kind in kinds),
        first=months[0] if months else "",
        last=months[-1] if months else "",
        everything=everything,
    )


def _downloads(scope: Scope, site: Site) -> tuple[Link, ...]:
    t, folder = site.t, scope.folder
    return (
        Link(t("timeline.feed"), f"feeds/{folder}events.atom.xml"),
        Link(t("timeline.ics"), f"data/{folder}events.ics"),
        Link(t("nav.csv"), f"data/{folder}events.csv"),
        Link(t("nav.json"), f"data/{folder}events.json"),
    )


def _feeds(scope: Scope, site: Site) -> tuple[Link, ...]:
    return (Link(f"{site.settings.name}: {scope.title}", f"feeds/{scope.folder}events.atom.xml"),)


