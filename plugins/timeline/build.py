"""The main line of the site's timeline: articles and decisions in, everything shown out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from plugins.articles import Article, KnownDate, Override, Problem, Status, TimelineMode
from plugins.timeline.curate import ArticleEvents, curate
from plugins.timeline.extract import extract
from plugins.timeline.ids import with_unique_ids
from plugins.timeline.merge import merge
from plugins.timeline.order import in_order, text_order
from plugins.timeline.overrides import apply_overrides
from plugins.timeline.rank import rank
from plugins.timeline.settings import TimelineSettings
from plugins.timeline.types import (
    DatedEvent,
    EventKind,
    Origin,
    SiteTimeline,
    Timeline,
    TimelineEntry,
)


def build_site_timeline(
    articles: Iterable[Article],
    overrides: Sequence[Override],
    settings: TimelineSettings,
    known_dates: Sequence[KnownDate] = (),
) -> SiteTimeline:
    """From articles to the site's timeline; people have the last word.

    Drafts are left out. Of articles with the same slug the first one counts. The order of the
    articles makes no difference; no article's problem changes another article's entries.
    """
    by_slug = _in_stable_order(articles)
    told = with_unique_ids([events_of(article, known_dates) for article in by_slug.values()])
    entries = merge([event for one in told for event in one.events], by_slug)
    decided = apply_overrides(entries, told, overrides, by_slug)
    ranked = rank(decided.shown, by_slug, settings)
    shown = [entry for entry in ranked if settings.derived or not _only_worked_out(entry)]
    derived = [entry for entry in ranked if not settings.derived and _only_worked_out(entry)]
    return SiteTimeline(
        whole=Timeline("", in_order(shown)),
        by_topic=_by_topic(shown),
        events_by_article=_by_article(ranked),
        entry_of_event=_by_id(ranked),
        hidden=in_order(decided.hidden),
        derived=in_order(derived),
        problems=tuple(sorted((*_problems(told), *decided.problems))),
    )


def _only_worked_out(entry: TimelineEntry) -> bool:
    """Whether an entry is a start worked out from a length that no person asked for."""
    return entry.kind is EventKind.DERIVED and entry.origin is Origin.AUTO


def events_of(article: Article, known_dates: Sequence[KnownDate] = ()) -> ArticleEvents:
    """Return one article's events after its own curation; a pure function of the article."""
    # Whatever its `timeline:` says: a fix can keep one, and each that is hidden can say why.
    return curate(article, extract(replace(article, timeline=TimelineMode.AUTO), known_dates))


def check_overrides(
    articles: Iterable[Article], overrides: Sequence[Override]
) -> tuple[Problem, ...]:
    """Return what is wrong with people's decisions, those of articles and those of the site."""
    return build_site_timeline(articles, overrides, TimelineSettings()).problems


def _in_stable_order(articles: Iterable[Article]) -> Mapping[str, Article]:
    ordered = sorted(articles, key=lambda article: (article.published, article.slug, article.path))
    by_slug: dict[str, Article] = {}
    for article in ordered:
        if article.status is Status.PUBLISHED:
            by_slug.setdefault(article.slug, article)
    return by_slug


def _problems(told: Iterable[ArticleEvents]) -> list[Problem]:
    return [problem for one in told for problem in one.problems]


def _by_topic(entries: Iterable[TimelineEntry]) -> Mapping[str, Timeline]:
    topics: dict[str, list[TimelineEntry]] = {}
    for entry in entries:
        for topic in entry.topics:
            topics.setdefault(topic, []).append(entry)
    return MappingProxyType(
        {slug: Timeline(slug, in_order(topics[slug])) for slug in sorted(topics)}
    )


def _by_article(entries: Iterable[TimelineEntry]) -> Mapping[str, tuple[DatedEvent, ...]]:
    events: dict[str, list[DatedEvent]] = {}
    for entry in entries:
        for mention in entry.mentions:
            events.setdefault(mention.article, []).append(mention)
    return MappingProxyType({slug: text_order(events[slug]) for slug in sorted(events)})


def _by_id(entries: Iterable[TimelineEntry]) -> Mapping[str, TimelineEntry]:
    return MappingProxyType(
        {name: entry for entry in entries for name in (entry.id, *entry.aliases)}
    )
