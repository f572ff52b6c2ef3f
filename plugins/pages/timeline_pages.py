"""The pages of a timeline: its index, years, months, and the days of long months."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from plugins.pages.entries import Link, entry_view
from plugins.pages.filters import Filter, facts_of, filter_of, span_of
from plugins.pages.lists import Line, article_line
from plugins.pages.long import NOTHING, Group, Long, days_of, listed, long
from plugins.pages.page import Everything, Page
from plugins.pages.places import period_path, place_of
from plugins.pages.sections import (
    Cut,
    Part,
    by_month,
    month_links,
    month_part,
    year_parts,
    years_of,
)
from plugins.pages.strip import Strip, density_strip
from plugins.pages.weight import BARE_PAGE, PAGE, fits, keys_that_fit
from plugins.pages.words import date_words
from plugins.timeline.types import When

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from plugins.articles import Article
    from plugins.pages.site import Site
    from plugins.timeline.types import TimelineEntry

_MOST_YEARS: Final = 40
"""A strip of years shows the latest so many."""
_ROOM_UNDATED: Final = PAGE // 3
"""Bytes on the page of a long year (timeline) for what has no month (year); the rest is for key
events of its parts."""
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
    in_full: tuple[Link, ...] = ()
    """Where the events of a page that only lists them stand in full."""


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
    whole = fits(scope.entries)
    pages = scope.always_pages or not whole
    cut = Cut(scope.base, whole, pages, first_year=min(_years(scope, site), default=0))
    nowhere = [] if whole else [one for one in scope.entries if not place_of(one.when)[0]]
    undated = _undated(nowhere, site.t("timeline.undated"), f"{scope.base}undated/")
    yield _index(scope, site, cut, undated)
    yield from _pages_in_full(scope, site, undated, _crumbs(scope, site))
    if not pages:
        return
    placed = sorted(scope.entries, key=lambda entry: place_of(entry.when))
    for year in _periods(placed, months=False):
        yield from _year_pages(scope, site, year)
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


def _undated(entries: Sequence[TimelineEntry], title: str, path: str) -> Long:
    """Return what has no month (no year), with pages of its own; nothing where there is none."""
    return long([Group(title, "undated", tuple(entries))], path) if entries else NOTHING


def _index(scope: Scope, site: Site, cut: Cut, undated: Long) -> Page:
    everything = None if cut.whole else scope.everything
    in_years = [entry for entry in scope.entries if entry.id not in undated.path_of]
    room = PAGE - _ROOM_UNDATED if undated.groups else PAGE
    articles = scope.articles[::-1][:_MOST_ARTICLES]
    view = TimelineView(
        title=scope.title,
        lede=scope.lede,
        facts=(
            *facts_of(scope.entries, site, len(scope.articles)),
            *span_of(scope.entries),
        ),
        strip=_strip(scope, site, cut),
        parts=(*listed(undated, site, _ROOM_UNDATED), *years_of(in_years, site, cut, room)),
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


def _year_pages(scope: Scope, site: Site, period: _Period) -> Iterator[Page]:
    """Return the page of a year; of a long one, with key events, and what has no month listed."""
    entries, year = period.entries, period.year
    cut, coarse = Cut(scope.base, whole=fits(entries)), _without_month(entries)
    undated = NOTHING
    if cut.whole:
        bands, singles, months = year_parts(entries, site, cut)
    else:
        if not fits(coarse, _ROOM_UNDATED):
            title = site.t("date.sometime", date=str(year))
            undated = _undated(coarse, title, f"{period_path(year, base=scope.base)}undated/")
        bands, singles, _ = year_parts([] if undated.groups else coarse, site, cut)
        in_months = list(by_month(entries))
        room = PAGE - _ROOM_UNDATED
        cut = replace(cut, most=keys_that_fit([same for _, same in in_months], room))
        months = tuple(month_part(same, site, cut, digest=True) for _, same in in_months)
    part = Part(
        f"y{year}",
        str(year),
        len(entries),
        is_year=True,
        links=month_links(year, entries, site, ""),
        bands=bands,
        entries=singles,
        parts=(*listed(undated, site, _ROOM_UNDATED), *months),
    )
    strip = _year_strip(scope, site, period, {month.anchor for month in months})
    yield _period_page(scope, site, period, (part,), strip)
    yield from _pages_in_full(scope, site, undated, _crumbs(scope, site, (year, 0)))


def _without_month(entries: Sequence[TimelineEntry]) -> list[TimelineEntry]:
    return [entry for entry in entries if not place_of(entry.when)[1]]


def _month_pages(scope: Scope, site: Site, period: _Period) -> Iterator[Page]:
    """Return the page of a month; of a long one, with its events listed by day, and its days'."""
    if fits(period.entries, BARE_PAGE):
        part = month_part(period.entries, site, Cut(scope.base, whole=True, pages=False))
        yield _period_page(scope, site, period, (part,))
        return
    path = period_path(period.year, period.month, base=scope.base)
    days = long(days_of(period.entries, site), path)
    page = _period_page(scope, site, period, listed(days, site, BARE_PAGE))
    yield replace(page, view=replace(page.view, in_full=_in_full(days, site)))
    crumbs = _crumbs(scope, site, (period.year, 0), (period.year, period.month))
    yield from _pages_in_full(scope, site, days, crumbs, date_words(period.when, site.t))


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
        else filter_of(entries, site, scope.everything.path, period.when.value),
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


def _in_full(what: Long, site: Site) -> tuple[Link, ...]:
    """Return links to the pages on which a listed period stands in full."""
    return tuple(
        Link(site.t("timeline.page", n=number), path)
        for number, (path, _) in enumerate(what.pages, 1)
    )


def _pages_in_full(
    scope: Scope, site: Site, what: Long, crumbs: tuple[Link, ...], name: str = ""
) -> Iterator[Page]:
    """Return the pages on which a listed period stands in full, each with links to its next."""
    t, all_ = site.t, len(what.pages)
    links = (None, *_in_full(what, site), None)
    for number, (path, entries) in enumerate(what.pages, 1):
        date = name or what.groups[0].title
        title = t("timeline.page_of", date=date, n=number, all=all_) if all_ > 1 else date
        title = t("timeline.title_in", topic=scope.title, date=title)
        facts = (t.count("event", len(entries)),)
        views = tuple(entry_view(entry, site) for entry in entries)
        parts = (Part("events", title, len(entries), entries=views),)
        view = TimelineView(title, "", facts, None, parts, None, len(entries))
        view = replace(view, earlier=links[number - 1], later=links[number + 1])
        about = f"{title}: {facts[0]}."
        yield Page(path, "timeline.html", title, about, view, nav=scope.nav, crumbs=crumbs)


def _crumbs(scope: Scope, site: Site, *periods: tuple[int, int] | None) -> tuple[Link, ...]:
    inner = (_link(scope, site, period) for period in periods)
    return (*scope.crumbs, Link(scope.title, scope.base), *(link for link in inner if link))


def _link(scope: Scope, site: Site, period: tuple[int, int] | None) -> Link | None:
    if period is None:
        return None
    return Link(date_words(_when(*period), site.t), period_path(*period, base=scope.base))


def _when(year: int, month: int) -> When:
    return When(f"{year:04}-{month:02}" if month else f"{year:04}")


def _years(scope: Scope, site: Site) -> Sequence[int]:
    """Return the years in which the scope's articles were published: the time that it is about."""
    years = [article.published.year for article in scope.articles]
    return range(min(years), max(years) + 1) if years else site.years


def _strip(scope: Scope, site: Site, cut: Cut) -> Strip | None:
    years = _years(scope, site)[-_MOST_YEARS:]
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
