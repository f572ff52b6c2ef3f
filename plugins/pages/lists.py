"""Pages that list: articles, topics, tags, sources, corrections."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from plugins.pages.entries import Link, hand_words
from plugins.pages.page import Page
from plugins.pages.places import article_path, entry_path, slug_of
from plugins.pages.when import WhenView, claims_of, plain_view, when_view
from plugins.pages.words import day_words
from plugins.timeline.types import When

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from plugins.articles import Article
    from plugins.pages.site import Site
    from plugins.timeline.types import TimelineEntry

_MOST_LINES: Final = 150
"""A list shows so many lines; a longer one goes on in pages by year."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing on one line: when, what, who."""

    when: WhenView | None
    text: str
    path: str
    note: str
    key: bool = False


@dataclass(frozen=True, slots=True)
class LineGroup:
    """Lines under a heading; the heading may be empty."""

    title: str
    anchor: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class ListView:
    """A page of lines, with links to more of them."""

    title: str
    lede: str
    facts: tuple[str, ...]
    groups: tuple[LineGroup, ...]
    more: tuple[Link, ...] = ()
    """Pages on which the list goes on."""
    note: str = ""


def article_line(article: Article, site: Site) -> Line:
    """Return an article as a line: day, title, source and number of events."""
    number = len(site.entries_by_article.get(article.slug, ()))
    note = site.t(
        "article.listed", source=site.source_of(article), events=site.t.count("event", number)
    )
    return Line(_day(article.published, site), article.title, article_path(article.slug), note)


def _day(day: date, site: Site) -> WhenView:
    """Return a day without a mark: it dates an article, not an event."""
    return replace(plain_view(When(day.isoformat()), site.t), rule=())


def entry_line(entry: TimelineEntry, site: Site) -> Line:
    """Return an entry as a line: date and mark, headline, source."""
    first = site.by_slug[entry.mentions[0].article] if entry.mentions else None
    others = len({mention.article for mention in entry.mentions}) - 1
    note = f"{site.source_of(first)}, {day_words(first.published, site.t)}" if first else ""
    if others > 0:
        note = f"{note}, {site.t.count('entry.agree', others)}"
    when = when_view(entry, claims_of(entry), first.published if first else None, site.t)
    return Line(when, entry.headline, entry_path(entry), note, entry.key)


def articles_pages(site: Site) -> Iterator[Page]:
    """Return the list of all articles, newest first, and its pages by year."""
    view, more = _article_list(site.articles[::-1], site, "articles/")
    t = site.t
    title = t("articles.title")
    feed = Link(title, "feeds/articles.atom.xml")
    yield Page("articles/", "list.html", title, view.lede, view, nav="articles", feeds=(feed,))
    yield from more


def _article_list(
    articles: Sequence[Article], site: Site, base: str
) -> tuple[ListView, list[Page]]:
    t = site.t
    shown = articles[:_MOST_LINES]
    years = [
        (year, list(same)) for year, same in groupby(articles, key=lambda one: one.published.year)
    ]
    long = len(shown) < len(articles)
    more = tuple(Link(str(year), f"archive/{year}/") for year, _ in years) if long else ()
    view = ListView(
        title=t("articles.title"),
        lede=t("articles.lede"),
        facts=(
            t.count("article", len(articles)),
            t.count("event", len(site.timeline.whole.entries)),
        ),
        groups=_by_year(shown, site),
        more=more,
        note=t("list.newest_of", n=len(shown), all=len(articles)) if long else "",
    )
    crumbs = (Link(t("articles.title"), base),)
    pages = (
        [page for year, same in years for page in _archive(year, same, site, crumbs)]
        if long
        else []
    )
    return view, pages


def _archive(
    year: int, articles: Sequence[Article], site: Site, crumbs: tuple[Link, ...]
) -> Iterator[Page]:
    """Return the list of a year's articles, by month where it is long."""
    t = site.t
    title = t("articles.by_year", year=year)
    months = [
        (month, list(same))
        for month, same in groupby(articles, key=lambda one: one.published.month)
    ]
    long = len(articles) > _MOST_LINES
    more = tuple(Link(t.months[month - 1], f"archive/{year}/{month:02}/") for month, _ in months)
    lines = tuple(article_line(article, site) for article in articles[:_MOST_LINES])
    facts = (t.count("article", len(articles)),)
    view = ListView(title, "", facts, (LineGroup("", "", lines),), more if long else ())
    yield Page(f"archive/{year}/", "list.html", title, title, view, nav="articles", crumbs=crumbs)
    for month, same in months if long else []:
        name = f"{t.months[month - 1]} {year}"
        title = t("articles.by_year", year=name)
        lines = tuple(article_line(article, site) for article in same)
        facts = (t.count("article", len(same)),)
        view = ListView(title, "", facts, (LineGroup("", "", lines),))
        inner = (*crumbs, Link(str(year), f"archive/{year}/"))
        yield Page(
            f"archive/{year}/{month:02}/",
            "list.html",
            title,
            title,
            view,
            nav="articles",
            crumbs=inner,
        )


def _by_year(articles: Sequence[Article], site: Site) -> tuple[LineGroup, ...]:
    return tuple(
        LineGroup(str(year), f"y{year}", tuple(article_line(article, site) for article in same))
        for year, same in groupby(articles, key=lambda article: article.published.year)
    )


@dataclass(frozen=True, slots=True)
class _Group:
    """A tag or a publisher: its name, its articles, and the events that are its own."""

    slug: str
    name: str
    articles: Sequence[Article]
    entries: Sequence[TimelineEntry]


def tags_pages(site: Site) -> Iterator[Page]:
    """Return the list of tags, and a page of each with its events and articles."""
    entries = _entries_by(
        (slug_of(tag), entry) for entry in site.timeline.whole.entries for tag in entry.tags
    )
    names = {slug_of(tag): tag for article in site.articles for tag in article.tags}
    groups = [
        _Group(slug, names[slug], site.by_tag[slug], entries.get(slug, ()))
        for slug in sorted(names)
    ]
    yield from _group_pages("tags", groups, site)


def sources_pages(site: Site) -> Iterator[Page]:
    """Return the list of publishers, and a page of each with its events and articles."""
    entries = _entries_by(
        (slug, entry)
        for entry in site.timeline.whole.entries
        for slug in dict.fromkeys(
            slug_of(site.source_of(site.by_slug[mention.article])) for mention in entry.mentions
        )
    )
    groups = [
        _Group(slug, site.source_of(articles[0]), articles, entries.get(slug, ()))
        for slug, articles in sorted(site.by_source.items())
    ]
    yield from _group_pages("sources", groups, site)


def _entries_by(pairs: Iterable[tuple[str, TimelineEntry]]) -> dict[str, list[TimelineEntry]]:
    groups: dict[str, list[TimelineEntry]] = {}
    for slug, entry in pairs:
        groups.setdefault(slug, []).append(entry)
    return groups


def counts_words(events: int, articles: int, site: Site) -> str:
    """Return `150 events in 14 articles`."""
    t = site.t
    return t(
        "home.topic_counts",
        events=t.count("event", events),
        articles=t.count("article", articles),
    )


def _group_pages(nav: str, groups: Sequence[_Group], site: Site) -> Iterator[Page]:
    t = site.t
    lines = tuple(
        Line(
            None,
            group.name,
            f"{nav}/{group.slug}/",
            counts_words(len(group.entries), len(group.articles), site),
        )
        for group in groups
    )
    view = ListView(t(f"{nav}.title"), t(f"{nav}.lede"), (), (LineGroup("", "", lines),))
    yield Page(f"{nav}/", "list.html", view.title, view.lede, view, nav=nav)
    for group in groups:
        yield _group_page(nav, group, site)


def _group_page(nav: str, group: _Group, site: Site) -> Page:
    """Return a page of one tag or source: its latest events in order, its newest articles."""
    t = site.t
    one = nav.removesuffix("s")
    most = _MOST_LINES // 2
    events = tuple(entry_line(entry, site) for entry in group.entries[-most:])
    articles = tuple(article_line(article, site) for article in group.articles[::-1][:most])
    lists = (
        LineGroup(t("list.events"), "events", events),
        LineGroup(t("list.articles"), "articles", articles),
    )
    facts = (t.count("event", len(group.entries)), t.count("article", len(group.articles)))
    long = len(events) < len(group.entries)
    everything = Link(t("list.all_events"), f"timeline/?{one}={group.slug}")
    view = ListView(
        t(f"{one}.title", name=group.name),
        "",
        facts,
        tuple(same for same in lists if same.lines),
        more=(everything,) if long else (),
        note=t("list.newest_events", n=len(events), all=len(group.entries)) if long else "",
    )
    path = f"{nav}/{group.slug}/"
    about = f"{view.title}: {', '.join(facts)}."
    crumbs = (Link(t(f"{nav}.title"), f"{nav}/"),)
    return Page(path, "list.html", view.title, about, view, nav=nav, crumbs=crumbs)


def corrections_page(site: Site) -> Page:
    """Return all corrections of articles, newest first, and what people did to events."""
    t = site.t
    fixes = [(fix.date, one.slug, fix.note) for one in site.articles for fix in one.corrections]
    corrections = tuple(
        Line(_day(day, site), site.by_slug[slug].title, article_path(slug), note)
        for day, slug, note in sorted(fixes, reverse=True)
    )
    edited = tuple(
        _edited_line(entry, entry_path(entry), site)
        for entry in site.timeline.whole.entries
        if entry.edits
    )
    hidden = tuple(
        _edited_line(entry, "", site)
        for entry in site.timeline.hidden
        if any(edit.line for edit in entry.edits)  # else a whole article is `curated` or `off`
    )
    groups = (
        LineGroup(t("article.corrections"), "articles", corrections),
        LineGroup(t("corrections.edits"), "events", edited),
        LineGroup(t("corrections.hidden"), "hidden", hidden),
    )
    shown = tuple(group for group in groups if group.lines)
    all_edited = Link(t("list.all_events"), "timeline/?edited=1")
    view = ListView(
        t("corrections.title"),
        t("corrections.lede"),
        (t.count("correction", len(corrections)), t.count("edited", len(edited))),
        tuple(replace(group, lines=group.lines[:_MOST_LINES]) for group in shown),
        more=(all_edited,) if len(edited) > _MOST_LINES else (),
        note="" if shown else t("corrections.none"),
    )
    return Page("corrections/", "list.html", view.title, view.lede, view)


def _edited_line(entry: TimelineEntry, path: str, site: Site) -> Line:
    line = entry_line(entry, site)
    return Line(line.when, entry.headline, path, " ".join(hand_words(entry, site)), entry.key)
