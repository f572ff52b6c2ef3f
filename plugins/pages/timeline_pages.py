"""The pages of a timeline: its index, years, months, and the days of long months."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from plugins.pages.entries import Link
from plugins.pages.filters import Filter, facts_of, filter_of, span_of
from plugins.pages.lists import Line, article_line
from plugins.pages.page import Everything, Page
from plugins.pages.places import period_path, place_of
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
from plugins.pages.words import date_words
from plugins.timeline.types import When

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from plugins.articles import Article
    from plugins.pages.site import Site
    from plugins.timeline.types import TimelineEntry

_MOST_YEARS: Final = 40
"""A strip of years shows the latest so many."""
_MOST_ARTICLES: Final = 75
"""A topic's page lists so many of its newest articles; all of them are under Articles."""


@dataclass(frozen=True, slots=True)
class TimelineView:
    """A page of a timeline."""

    title: str
    lede: str
    facts: tuple[str, ...]
    strip: Strip | None
    parts: tuple[Part, ...]
    filter: Filter | None
    count: int
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

    @property
    def everything(self) -> Everything:
        """The file with all its entries, for the filters of pages that do not show them all."""
        return Everything(f"{self.base}entries.json", self.entries)


@dataclass(frozen=True, slots=True)
class _Period:
    """A year or a month of a timeline, and those beside it."""

    year: int
    month: int
    """0 for a whole year."""
    entries: tuple[TimelineEntry, ...]
    earlier: tuple[int, int] | None
    later: tuple[int, int] | None

    @property
    def when(self) -> When:
        return _when(self.year, self.month)


def timeline_pages(scope: Scope, site: Site) -> Iterator[Page]:
    """Return every page of a timeline."""
    whole = len(scope.entries) <= site.settings.full_entries
    pages = scope.always_pages or not whole
    yield _index(scope, site, Cut(scope.base, whole, pages, site.years[0] if site.years else 0))
    if not pages:
        return
    placed = sorted(scope.entries, key=lambda entry: place_of(entry.when))
    for year in _periods(placed, months=False):
        yield _year_page(scope, site, year)
    for month in _periods(placed, months=True):
        yield from _month_pages(scope, site, month)


def _periods(entries: Sequence[TimelineEntry], *, months: bool) -> list[_Period]:
    """Return the years (months) that have entries; what has no year (month) is left out."""

    def place(entry: TimelineEntry) -> tuple[int, int]:
        year, month = place_of(entry.when)
        return year, month if months else 0

    groups = [
        (at, tuple(same))
        for at, same in groupby(entries, key=place)
        if at[0] and (at[1] or not months)
    ]
    places = [None, *(at for at, _ in groups), None]
    return [
        _Period(*at, same, earlier, later)
        for (at, same), earlier, later in zip(groups, places, places[2:], strict=False)
    ]


def _index(scope: Scope, site: Site, cut: Cut) -> Page:
    everything = None if cut.whole else scope.everything
    articles = scope.articles[::-1][:_MOST_ARTICLES]
    view = TimelineView(
        title=scope.title,
        lede=scope.lede,
        facts=(
            *facts_of(scope.entries, site, len(scope.articles)),
            *span_of(scope.entries),
        ),
        strip=_strip(scope, site, cut),
        parts=years_of(scope.entries, site, cut),
        filter=filter_of(scope.entries, site, everything.path if everything else ""),
        count=len(scope.entries),
        articles=tuple(article_line(article, site) for article in articles),
        downloads=_downloads(scope, site),
    )
    return Page(
        scope.base,
        "timeline.html",
        scope.title,
        scope.lede,
        view,
        nav=scope.nav,
        crumbs=scope.crumbs,
        feeds=(
            Link(f"{site.settings.name}: {scope.title}", f"feeds/{scope.folder}events.atom.xml"),
        ),
        everything=everything,
    )


def _year_page(scope: Scope, site: Site, period: _Period) -> Page:
    entries, year = period.entries, period.year
    whole = len(entries) <= site.settings.full_entries
    cut = Cut(scope.base, whole)
    shown = entries if whole else [entry for entry in entries if not place_of(entry.when)[1]]
    bands, coarse, months = year_parts(shown, site, cut)
    if not whole:
        months = tuple(month_part(same, site, cut, digest=True) for _, same in by_month(entries))
    part = Part(
        f"y{year}",
        str(year),
        len(entries),
        links=month_links(year, entries, site, ""),
        bands=bands,
        entries=coarse,
        parts=months,
    )
    strip = _year_strip(scope, site, period, {month.anchor for month in months})
    return _period_page(scope, site, period, (part,), strip)


def _month_pages(scope: Scope, site: Site, period: _Period) -> Iterator[Page]:
    """Return the page of a month; of a long one, with a line for each entry, and its days'."""
    if len(period.entries) <= site.settings.full_entries:
        part = month_part(period.entries, site, Cut(scope.base, whole=True, pages=False))
        yield _period_page(scope, site, period, (part,))
        return
    days = day_parts(period.entries, site, scope.base)
    yield _period_page(scope, site, period, days)
    for day in days:
        yield _day_page(scope, site, period, day)


def _period_page(
    scope: Scope, site: Site, period: _Period, parts: tuple[Part, ...], strip: Strip | None = None
) -> Page:
    entries = period.entries
    title = site.t("timeline.title_in", topic=scope.title, date=date_words(period.when, site.t))
    told = {mention.article for entry in entries for mention in entry.mentions}
    facts = facts_of(entries, site, len(told))
    whole = all(part.whole for outer in parts for part in (outer, *outer.parts))
    view = TimelineView(
        title=title,
        lede="",
        facts=facts,
        strip=strip,
        parts=parts,
        filter=filter_of(entries, site)
        if whole
        else filter_of(entries, site, scope.everything.path, f"{period.year:04}"),
        count=len(entries),
        earlier=_link(scope, site, period.earlier),
        later=_link(scope, site, period.later),
    )
    return Page(
        period_path(period.year, period.month, base=scope.base),
        "timeline.html",
        title,
        f"{title}: {', '.join(facts)}.",
        view,
        nav=scope.nav,
        crumbs=_crumbs(scope, site, (period.year, 0) if period.month else None),
    )


def _day_page(scope: Scope, site: Site, period: _Period, day: Part) -> Page:
    title = site.t("timeline.title_in", topic=scope.title, date=day.title)
    facts = (site.t.count("event", day.count),)
    parts = (replace(day, compact=False, path=""),)
    view = TimelineView(title, "", facts, None, parts, None, day.count)
    crumbs = _crumbs(scope, site, (period.year, 0), (period.year, period.month))
    about = f"{title}: {facts[0]}."
    return Page(day.path, "timeline.html", title, about, view, nav=scope.nav, crumbs=crumbs)


def _crumbs(scope: Scope, site: Site, *periods: tuple[int, int] | None) -> tuple[Link, ...]:
    inner = (_link(scope, site, period) for period in periods)
    return (*scope.crumbs, Link(scope.title, scope.base), *(link for link in inner if link))


def _link(scope: Scope, site: Site, period: tuple[int, int] | None) -> Link | None:
    if period is None:
        return None
    return Link(date_words(_when(*period), site.t), period_path(*period, base=scope.base))


def _when(year: int, month: int) -> When:
    return When(f"{year:04}-{month:02}" if month else f"{year:04}")


def _strip(scope: Scope, site: Site, cut: Cut) -> Strip | None:
    years = site.years[-_MOST_YEARS:]
    if not years or not scope.entries:
        return None

    def href(year: int, month: int) -> str:
        if cut.pages:
            return period_path(year, month, base=scope.base)
        return f"{scope.base}#{year:04}-{month:02}" if month else f"{scope.base}#y{year}"

    return density_strip(scope.entries, years, href, site.t)


def _year_strip(scope: Scope, site: Site, period: _Period, here: set[str]) -> Strip:
    """Return the strip of one year, whose bars lead to the months on the same page."""

    def href(year: int, month: int) -> str:
        anchor = f"{year:04}-{month:02}"
        page = period_path(year, 0 if anchor in here else month, base=scope.base)
        return f"{page}#{anchor}" if anchor in here else page

    return density_strip(period.entries, [period.year], href, site.t)


def _downloads(scope: Scope, site: Site) -> tuple[Link, ...]:
    t, folder = site.t, scope.folder
    return (
        Link(t("timeline.feed"), f"feeds/{folder}events.atom.xml"),
        Link(t("timeline.json_feed"), f"feeds/{folder}events.json"),
        Link(t("timeline.ics"), f"data/{folder}events.ics"),
        Link(t("nav.csv"), f"data/{folder}events.csv"),
        Link(t("nav.json"), f"data/{folder}events.json"),
    )
