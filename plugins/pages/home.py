"""The home page: an example, the latest events, the topics, the newest articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from plugins.pages.entries import EntryView, entry_view, quote_of
from plugins.pages.lists import Line, article_line, entry_line
from plugins.pages.page import Page
from plugins.pages.places import entry_path, place_of, topic_path
from plugins.pages.rule import Look
from plugins.pages.strip import TopicStrip, topic_strip
from plugins.pages.weight import key_of
from plugins.pages.when import WhenView, claims_of, look_of, when_view
from plugins.pages.why import draw
from plugins.pages.words import Style, day_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.articles import Topic
    from plugins.pages.site import Site
    from plugins.timeline.types import TimelineEntry

_KEY_OF_A_TOPIC: Final = 3


@dataclass(frozen=True, slots=True)
class TopicHeadline:
    """A key event of a topic."""

    when: WhenView
    headline: str
    path: str


@dataclass(frozen=True, slots=True)
class TopicView:
    """A topic on the home page."""

    title: str
    path: str
    summary: str
    events: int
    articles: int
    strip: TopicStrip
    headlines: tuple[TopicHeadline, ...]


@dataclass(frozen=True, slots=True)
class HomeView:
    """The home page."""

    example: EntryView | None
    example_published: str
    latest: tuple[Line, ...]
    topics: tuple[TopicView, ...]
    newest: tuple[Line, ...]
    events: int
    articles: int


def home_page(site: Site) -> Page:
    """Return the home page."""
    entries = site.timeline.whole.entries
    known = [entry for entry in entries if _has_happened(entry, site)]
    example = _example(entries, site)
    published = site.by_slug[example.mentions[0].article].published if example else None
    newest = site.settings.latest
    view = HomeView(
        example=entry_view(example, site) if example else None,
        example_published=day_words(published, site.t, Style.WEEKDAY) if published else "",
        latest=tuple(entry_line(entry, site) for entry in known[::-1][:newest]),
        topics=tuple(_topic(topic, site) for topic in site.topics),
        newest=tuple(article_line(article, site) for article in site.articles[::-1][:newest]),
        events=len(entries),
        articles=len(site.articles),
    )
    return Page("", "home.html", "", site.settings.description, view)


def _has_happened(entry: TimelineEntry, site: Site) -> bool:
    begin = entry.when.interval.begin if entry.when.interval else None
    return begin is not None and begin <= site.as_of and look_of(entry) is not Look.SCHEDULED


def _example(entries: Sequence[TimelineEntry], site: Site) -> TimelineEntry | None:
    """Return the most important event whose way from the words to the date can be drawn."""
    drawn = [
        entry
        for entry in entries
        if entry.mentions and not claims_of(entry) and _drawing(entry, site)
    ]

    def rank(entry: TimelineEntry) -> tuple[bool, float, str]:
        """Words without a figure ("on Tuesday") show best how a date gets here."""
        quote = quote_of(entry.mentions[0])
        return any(map(str.isdigit, quote.phrase)), -entry.importance, entry.id

    return min(drawn, key=rank, default=None)


def _drawing(entry: TimelineEntry, site: Site) -> bool:
    mention = entry.mentions[0]
    return draw(mention, site.by_slug[mention.article].published, site.t) is not None


def _topic(topic: Topic, site: Site) -> TopicView:
    timeline = site.timeline.by_topic.get(topic.slug)
    entries = timeline.entries if timeline else ()
    in_years = [
        entry
        for entry in entries
        if place_of(entry.when)[0] in site.years and _has_happened(entry, site)
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
