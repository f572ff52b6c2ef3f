"""What the pages are made from: articles, topics and the timeline, looked up by name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from plugins.pages.places import slug_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from plugins.articles import Article, Page, Topic
    from plugins.pages.entries import EntryView
    from plugins.pages.settings import PagesSettings
    from plugins.pages.strings import Strings
    from plugins.timeline.types import SiteTimeline, TimelineEntry

T = TypeVar("T")


@dataclass(frozen=True)
class Site:
    """The whole site, before it is pages. Nothing in it changes; what is derived is kept."""

    settings: PagesSettings
    t: Strings
    articles: tuple[Article, ...]
    """Published ones, oldest first; those of one day by slug."""
    topics: tuple[Topic, ...]
    """In the order of the navigation; every topic of an article is among them."""
    timeline: SiteTimeline
    about: tuple[Page, ...] = ()
    """Pages beside the articles: about, method."""

    @cached_property
    def by_slug(self) -> Mapping[str, Article]:
        """Articles by their slugs."""
        return {article.slug: article for article in self.articles}

    @cached_property
    def topic_titles(self) -> Mapping[str, str]:
        """Titles of topics by their slugs."""
        return {topic.slug: topic.title for topic in self.topics}

    @cached_property
    def as_of(self) -> date:
        """The day of the newest article: what lies after it had not happened when it was told."""
        return max((article.published for article in self.articles), default=date.min)

    @cached_property
    def years(self) -> tuple[int, ...]:
        """The years in which the articles were published, without gaps: the site's own time."""
        years = [article.published.year for article in self.articles]
        return tuple(range(min(years), max(years) + 1)) if years else ()

    @cached_property
    def by_source(self) -> Mapping[str, tuple[Article, ...]]:
        """Articles by the slug of their publisher's name."""
        return _grouped([(slug_of(self.source_of(article)), article) for article in self.articles])

    @cached_property
    def by_tag(self) -> Mapping[str, tuple[Article, ...]]:
        """Articles by the slug of each of their tags."""
        return _grouped(
            [(slug_of(tag), article) for article in self.articles for tag in article.tags]
        )

    @cached_property
    def by_topic(self) -> Mapping[str, tuple[Article, ...]]:
        """Articles by their topic's slug, oldest first."""
        return _grouped([(article.topic, article) for article in self.articles])

    @cached_property
    def place_in_topic(self) -> Mapping[str, int]:
        """Where an article stands among those of its topic."""
        return {
            article.slug: place
            for articles in self.by_topic.values()
            for place, article in enumerate(articles)
        }

    @cached_property
    def entry_of_mention(self) -> Mapping[str, TimelineEntry]:
        """Shown entries by the ids of their mentions."""
        entries = self.timeline.whole.entries
        return {mention.id: entry for entry in entries for mention in entry.mentions}

    @cached_property
    def entries_by_article(self) -> Mapping[str, tuple[TimelineEntry, ...]]:
        """Entries that an article tells of, in the timeline's order."""
        pairs = [
            (slug, entry)
            for entry in self.timeline.whole.entries
            for slug in dict.fromkeys(mention.article for mention in entry.mentions)
        ]
        return _grouped(pairs)

    @cached_property
    def views(self) -> dict[str, EntryView]:
        """Views of entries that were asked for, by id: an entry stands on several pages."""
        return {}

    def source_of(self, article: Article) -> str:
        """Return who published an article: its source, or this site where it is our own."""
        return article.source.name if article.source and article.source.name else self.settings.name


def _grouped(pairs: Sequence[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    groups: dict[str, list[T]] = {}
    for key, thing in pairs:
        groups.setdefault(key, []).append(thing)
    return {key: tuple(things) for key, things in groups.items()}
