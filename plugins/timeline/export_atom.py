"""Atom feeds (RFC 4287) of articles and of events.

Articles and entries carry days, a feed wants moments: each is noon UTC of its day, which is the
same day on every reader's calendar from zone -12 to +11. Nothing is read from a clock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from plugins.timeline.export_site import article_path, entry_path, topic_path
from plugins.timeline.export_story import story_html, title
from plugins.timeline.export_text import EPOCH, last_told, newest, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from plugins.articles import Article
    from plugins.timeline.export_site import SiteInfo
    from plugins.timeline.types import Timeline, TimelineEntry

LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"


def articles_atom(
    timeline: Timeline, articles: Sequence[Article], site: SiteInfo, path: str
) -> bytes:
    """Return the feed of the newest articles, of the timeline's topic where it has one."""
    chosen = [one for one in articles if timeline.topic in ("", one.topic)]
    chosen.sort(key=lambda one: (-one.published.toordinal(), one.slug))
    home = topic_path(timeline.topic) if timeline.topic else "articles/"
    feed = _feed(f"{site.name}: {timeline.topic or 'articles'}", home, newest(chosen), site, path)
    for article in chosen[: site.feed_entries]:
        _article(feed, article, site, path)
    return _bytes(feed)


def events_atom(
    timeline: Timeline, articles: Sequence[Article], site: SiteInfo, path: str
) -> bytes:
    """Return the feed of the entries that were told of last.

    An entry is updated when an article about it is published or modified, so that an old event
    comes up again when there is news of it.
    """
    chosen = latest(timeline, articles, site)
    updated = max((day for day, _ in chosen), default=EPOCH)
    name = f"{site.name}: {timeline.topic or 'timeline'}"
    feed = _feed(name, topic_path(timeline.topic), updated, site, path)
    by_slug = {article.slug: article for article in articles}
    for day, entry in chosen:
        node = _entry(feed, title(entry), entry_path(entry), site, path)
        _add(node, "id", site.tag(f"event/{entry.id}"))
        _add(node, "updated", noon(day))
        _categories(node, (*entry.topics, *entry.tags))
        _add(node, "content", story_html(entry, by_slug, site, path), type="html")
    return _bytes(feed)


def latest(
    timeline: Timeline, articles: Sequence[Article], site: SiteInfo
) -> list[tuple[date, TimelineEntry]]:
    """Return as many entries as a feed holds, with the days on which they were last told of.

    Quiet ones are left out: a feed is for what is news.
    """
    by_slug = {article.slug: article for article in articles}
    shown = [entry for entry in reversed(timeline.entries) if not entry.quiet]
    told = [(last_told(entry, by_slug), entry) for entry in shown]
    told.sort(key=lambda pair: pair[0], reverse=True)
    return told[: site.feed_entries]


def noon(day: date) -> str:
    """Return the moment that stands for a day: `2024-08-06T12:00:00Z`."""
    return f"{day.isoformat()}T12:00:00Z"


def _article(feed: ET.Element, article: Article, site: SiteInfo, path: str) -> None:
    node = _entry(feed, one_line(article.title), article_path(article.slug), site, path)
    node.set(LANG, article.lang)
    _add(node, "id", site.tag(f"article/{article.slug}"))
    _add(node, "published", noon(article.published))
    _add(node, "updated", noon(article.modified or article.published))
    if article.source and article.source.author:
        _add(_add(node, "author"), "name", article.source.author)
    _categories(node, (article.topic, *article.tags))
    if article.summary:
        _add(node, "summary", article.summary)


def _feed(name: str, home: str, updated: date, site: SiteInfo, path: str) -> ET.Element:
    feed = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", LANG: site.lang})
    _add(feed, "title", name)
    if site.description:
        _add(feed, "subtitle", site.description)
    _add(feed, "id", site.tag(path))
    _add(feed, "link", rel="self", type="application/atom+xml", href=site.link(path, path))
    _add(feed, "link", rel="alternate", type="text/html", href=site.link(home, path))
    _add(feed, "updated", noon(updated))
    _add(_add(feed, "author"), "name", site.name)
    _add(feed, "generator", "Dateline")
    return feed


def _entry(feed: ET.Element, heading: str, page: str, site: SiteInfo, path: str) -> ET.Element:
    node = _add(feed, "entry")
    _add(node, "title", heading)
    _add(node, "link", rel="alternate", type="text/html", href=site.link(page, path))
    return node


def _categories(node: ET.Element, terms: Iterable[str]) -> None:
    for term in dict.fromkeys(filter(None, terms)):
        _add(node, "category", term=one_line(term))


def _add(parent: ET.Element, name: str, text: str = "", **attributes: str) -> ET.Element:
    node = ET.SubElement(parent, name, attributes)
    if text:
        node.text = one_line(text)
    return node


def _bytes(feed: ET.Element) -> bytes:
    ET.indent(feed, " ")
    text: str = ET.tostring(feed, "unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()
