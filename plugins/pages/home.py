"""The home page: an example, the latest events, the topics, the newest articles."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from plugins.pages.entries import EntryView, entry_view, quote_of
from plugins.pages.lists import Line, article_line, entry_line
from plugins.pages.page import Page
from plugins.pages.topics import TopicView, has_happened, topic_view
from plugins.pages.when import claims_of
from plugins.pages.why import draw
from plugins.pages.words import Style, day_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.pages.site import Site
    from plugins.timeline.types import TimelineEntry

_MOST_TOPICS: Final = 6
"""Two rows of them; all are under Topics."""


@dataclass(frozen=True, slots=True)
class HomeView:
    """The home page."""

    example: EntryView | None
    example_published: str
    latest: tuple[Line, ...]
    topics: tuple[TopicView, ...]
    newest: tuple[Line, ...]
    all_topics: int
    events: int
    articles: int


def home_page(site: Site) -> Page:
    """Return the home page."""
    entries = site.timeline.whole.entries
    known = [entry for entry in entries if has_happened(entry, site)]
    example = _example(entries, site)
    published = site.by_slug[example.mentions[0].article].published if example else None
    newest = site.settings.latest
    view = HomeView(
        example=entry_view(example, site) if example else None,
        example_published=day_words(published, site.t, Style.WEEKDAY) if published else "",
        latest=tuple(entry_line(entry, site) for entry in known[::-1][:newest]),
        topics=tuple(topic_view(topic, site) for topic in site.topics[:_MOST_TOPICS]),
        newest=tuple(article_line(article, site) for article in site.articles[::-1][:newest]),
        all_topics=len(site.topics),
        events=len(entries),
        articles=len(site.articles),
    )
    return Page("", "home.html", "", site.settings.description, view)


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
