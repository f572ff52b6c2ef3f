"""The list of pages: everything that the site has an address for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from plugins.articles import render
from plugins.pages.accuracy import MeasureView, measure_views
from plugins.pages.article import article_view
from plugins.pages.entries import Link
from plugins.pages.filters import facts_of
from plugins.pages.home import home_page
from plugins.pages.linked_data import article_data, linked_data, timeline_data
from plugins.pages.lists import (
    articles_pages,
    corrections_page,
    sources_pages,
    tags_pages,
)
from plugins.pages.page import Page
from plugins.pages.places import TIMELINE, article_path, topic_path
from plugins.pages.timeline_pages import Scope, timeline_pages
from plugins.pages.topics import topics_index

if TYPE_CHECKING:
    from collections.abc import Iterator

    from plugins.articles import Article
    from plugins.articles import Page as Text
    from plugins.pages.site import Site


@dataclass(frozen=True, slots=True)
class TextView:
    """A page of running text."""

    title: str
    summary: str
    html: str
    """Sanitised by `plugins.articles.render`."""
    lang: str


@dataclass(frozen=True, slots=True)
class DataView:
    """The page about the machine-readable site."""

    facts: tuple[str, ...]
    files: tuple[Download, ...]
    topics: tuple[tuple[str, tuple[Link, ...]], ...]
    accuracy: tuple[MeasureView, ...]


@dataclass(frozen=True, slots=True)
class Download:
    """A file to download."""

    path: str
    what: str
    format: str


@dataclass(frozen=True, slots=True)
class PlainView:
    """A page that needs nothing but its template."""

    title: str
    lede: str = ""
    links: tuple[Link, ...] = ()


def all_pages(site: Site) -> Iterator[Page]:
    """Return every page of the site, each with its linked data."""
    for page in _pages(site):
        yield replace(page, data=linked_data(page, site))


def _pages(site: Site) -> Iterator[Page]:
    yield home_page(site)
    yield from _timelines(site)
    yield topics_index(site)
    yield from articles_pages(site)
    for article in site.articles:
        yield _article_page(article, site)
    yield from tags_pages(site)
    yield from sources_pages(site)
    yield corrections_page(site)
    yield _data_page(site)
    for text in site.about:
        yield _text_page(text, site)
    yield _missing_page(site)


def _timelines(site: Site) -> Iterator[Page]:
    t = site.t
    whole = Scope(
        TIMELINE,
        t("timeline.title"),
        t("timeline.lede"),
        site.timeline.whole.entries,
        "timeline",
        (),
        always_pages=True,
    )
    scopes = [whole]
    for topic in site.topics:
        timeline = site.timeline.by_topic.get(topic.slug)
        scopes.append(
            Scope(
                topic_path(topic.slug),
                topic.title,
                topic.description or topic.summary or t("topic.lede", topic=topic.title),
                timeline.entries if timeline else (),
                "topics",
                (Link(t("topics.title"), "topics/"),),
                folder=topic_path(topic.slug),
                articles=site.by_topic.get(topic.slug, ()),
            )
        )
    for scope in scopes:
        index, *rest = timeline_pages(scope, site)
        data = timeline_data(scope.title, index.description, scope.entries, scope.folder, site)
        yield replace(index, data=data)
        yield from rest


def _article_page(article: Article, site: Site) -> Page:
    t = site.t
    return Page(
        article_path(article.slug),
        "article.html",
        article.title,
        article.summary or article.title,
        article_view(article, site),
        nav="articles",
        crumbs=(Link(t("articles.title"), "articles/"),),
        kind="article",
        feeds=(Link(t("articles.title"), "feeds/articles.atom.xml"),),
        data=(article_data(article, site),),
    )


def _text_page(text: Text, site: Site) -> Page:
    view = TextView(
        text.title, text.summary, render(text), "" if text.lang == site.t.lang else text.lang
    )
    return Page(
        f"{text.slug}/", "text.html", text.title, text.summary or text.title, view, nav="about"
    )


def _data_page(site: Site) -> Page:
    t = site.t
    files = (
        Download("data/events.json", "data.events_json", "JSON"),
        Download("data/articles.json", "data.articles_json", "JSON"),
        Download("data/events.csv", "data.events_csv", "CSV"),
        Download("data/events.ics", "data.events_ics", "iCalendar"),
        Download("data/events.md", "data.events_md", "Markdown"),
        Download("data/timelinejs.json", "data.timelinejs", "JSON"),
        Download("feeds/events.atom.xml", "data.feed_events", "Atom"),
        Download("feeds/articles.atom.xml", "data.feed_articles", "Atom"),
        Download("feeds/events.json", "data.feed_json", "JSON Feed"),
        Download("data/schema/events-1.json", "data.schema_events", "JSON Schema"),
        Download("data/schema/articles-1.json", "data.schema_articles", "JSON Schema"),
    )
    by_topic = tuple(
        (
            topic.title,
            (
                Link("JSON", f"data/topics/{topic.slug}/events.json"),
                Link("CSV", f"data/topics/{topic.slug}/events.csv"),
                Link(t("nav.calendar"), f"data/topics/{topic.slug}/events.ics"),
                Link("Atom", f"feeds/topics/{topic.slug}/events.atom.xml"),
            ),
        )
        for topic in site.topics
        if topic.slug in site.timeline.by_topic
    )
    facts = facts_of(site.timeline.whole.entries, site, len(site.articles))
    told = tuple(replace(file, what=t(file.what)) for file in files)
    view = DataView(facts, told, by_topic, measure_views(t))
    return Page("data/", "data.html", t("data.title"), t("data.lede"), view, nav="data")


def _missing_page(site: Site) -> Page:
    t = site.t
    view = PlainView(t("missing.title"), t("missing.text"))
    return Page(
        "404.html", "missing.html", t("missing.title"), t("missing.text"), view, index=False
    )
