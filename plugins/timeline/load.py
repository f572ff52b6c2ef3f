"""A content folder, read as the timeline needs it: articles, decisions, tables, problems."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self, TypeVar

from plugins.articles import (
    Article,
    ContentError,
    KnownDate,
    Override,
    Problem,
    Status,
    Topic,
    load_all,
    read_known_dates,
    read_overrides,
    read_topics,
)
from plugins.timeline.build import build_site_timeline
from plugins.timeline.settings import TimelineSettings
from plugins.timeline.types import SiteTimeline

_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class Tables:
    """What content/ says beside its articles. A file that cannot be read counts as empty."""

    overrides: tuple[Override, ...]
    known_dates: tuple[KnownDate, ...]
    topics: tuple[Topic, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """All that a site's timeline is made of: from equal ones equal timelines are made."""

    articles: tuple[Article, ...]
    """The published ones, by path."""
    tables: Tables
    settings: TimelineSettings

    @classmethod
    def of(cls, articles: Iterable[Article], tables: Tables, settings: TimelineSettings) -> Self:
        """Take articles in any order, drafts among them."""
        published = (article for article in articles if article.status is Status.PUBLISHED)
        return cls(tuple(sorted(published, key=lambda article: article.path)), tables, settings)


@dataclass(frozen=True, slots=True)
class Made:
    """A timeline and what it was made of, so that it need not be made twice."""

    given: Given
    timeline: SiteTimeline


def load_tables(content: Path) -> Tables:
    """Read timeline.yml, known-dates.yml and topics.yml of a content folder."""
    problems: list[Problem] = []
    return Tables(
        _read(read_overrides, content, problems),
        _read(read_known_dates, content, problems),
        _read(read_topics, content, problems),
        tuple(problems),
    )


def timeline_of(given: Given) -> SiteTimeline:
    """Return the timeline of articles and tables; the problems of the tables are among its own."""
    keywords = {topic.slug: topic.keywords for topic in given.tables.topics}
    settings = replace(given.settings, keywords={**keywords, **given.settings.keywords})
    tables = given.tables
    site = build_site_timeline(given.articles, tables.overrides, settings, tables.known_dates)
    return replace(site, problems=tuple(sorted((*tables.problems, *site.problems))))


def load_made(content: Path, settings: TimelineSettings) -> Made:
    """Return the timeline of a content folder with what it was made of.

    Articles that cannot be read are left out.
    """
    given = Given.of(load_all(content).articles, load_tables(content), settings)
    return Made(given, timeline_of(given))


def load_timeline(content: Path, settings: TimelineSettings) -> SiteTimeline:
    """Return the timeline of a content folder. Articles that cannot be read are left out."""
    return load_made(content, settings).timeline


def _read(
    read: Callable[[Path], tuple[_Row, ...]], content: Path, problems: list[Problem]
) -> tuple[_Row, ...]:
    try:
        return read(content)
    except ContentError as error:
        problems += error.problems
        return ()
