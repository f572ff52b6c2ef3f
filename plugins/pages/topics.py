"""Topics: each with all its events as ticks and its most important ones; the page of them all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from plugins.pages.lists import Line, LineGroup, ListView, counts_words
from plugins.pages.page import Page
from plugins.pages.places import entry_path, place_of, topic_path
from plugins.pages.rule import Look
from plugins.pages.strip import TopicStrip, topic_strip
from plugins.pages.weight import key_of
from plugins.pages.when import WhenView, claims_of, look_of, when_view

if TYPE_CHECKING:
    from plugins.articles import Topic
    from plugins.pages.site import Site
    from plugins.timeline.types import TimelineEntry

_KEY_OF_A_TOPIC: Final = 3
_MOST_DRAWN: Final = 18
"""Topics on one page that are drawn; a drawn one takes about a kilobyte (gzip)."""


@dataclass(frozen=True, slots=True)
class TopicHeadline:
    """A key event of a topic."""

    when: WhenView
    headline: str
    path: str


@dataclass(frozen=True, slots=True)
class TopicView:
    """A topic among others."""

    title: str
    path: str
    summary: str
    events: int
    articles: int
    strip: TopicStrip
    headlines: tuple[TopicHeadline, ...]


@dataclass(frozen=True, slots=True)
class TopicsView:
    """The page of all topics."""

    title: str
    lede: str
    topics: tuple[TopicView, ...]


def topics_index(site: Site) -> Page:
    """Return the page of all topics; where they are many, each on a line."""
    t = site.t
    title, lede = t("topics.title"), t("topics.lede")
    if len(site.topics) > _MOST_DRAWN:
        lines = tuple(_line(topic, site) for topic in site.topics)
        plain = ListView(title, lede, (), (LineGroup("", "", lines),))
        return Page("topics/", "list.html", title, lede, plain, nav="topics")
    view = TopicsView(title, lede, tuple(topic_view(topic, site) for topic in site.topics))
    return Page("topics/", "topics.html", title, lede, view, nav="topics")


def _line(topic: Topic, site: Site) -> Line:
    timeline = site.timeline.by_topic.get(topic.slug)
    number = len(timeline.entries) if timeline else 0
    counts = counts_words(number, len(site.by_topic.get(topic.slug, ())), site)
    note = f"{topic.summary} {counts}." if topic.summary else f"{counts}."
    return Line(None, topic.title, topic_path(topic.slug), note)


def topic_view(topic: Topic, site: Site) -> TopicView:
    """Return a topic with its strip and its most important events so far."""
    timeline = site.timeline.by_topic.get(topic.slug)
    entries = timeline.entries if timeline else ()
    in_years = [
        entry
        for entry in entries
        if place_of(entry.when)[0] in site.years and has_happened(entry, site)
    ]
    return TopicView(
        title=topic.title,
        path=topic_path(topic.slug),
        summary=topic.summary,
        events=len(entries),
        articles=len(site.by_topic.get(topic.slug, ())),
        strip=topic_strip(entries, site.years or (1,)),
        headlines=tuple(
            TopicHeadline(
                when_view(entry, claims_of(entry), None, site.t), entry.headline, entry_path(entry)
            )
            for entry in key_of(in_years, _KEY_OF_A_TOPIC)
        ),
    )


def has_happened(entry: TimelineEntry, site: Site) -> bool:
    """Whether an entry is of the past, as seen from the newest article."""
    begin = entry.when.interval.begin if entry.when.interval else None
    return begin is not None and begin <= site.as_of and look_of(entry) is not Look.SCHEDULED
