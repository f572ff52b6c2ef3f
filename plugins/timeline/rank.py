"""Which entries matter, and why: importance in one line, key events, what is folded away."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from typing import Final

from plugins.articles import Article
from plugins.timeline.copies import sources
from plugins.timeline.settings import TimelineSettings
from plugins.timeline.terms import terms_of
from plugins.timeline.types import EventKind, Origin, TimelineEntry

LATER_DAYS: Final = 7
"""An article that still names an event so many days after it looks back on it."""
LEAD: Final = 2
"""Sentences at the head of an article that tell its news."""
FRESH_DAYS: Final = 31
"""What a lead says of longer ago is background: "since the invasion of 2022"."""
WEIGHTS: Final = {"sources": 1.0, "later": 0.4, "lead": 0.4, "topic": 0.15}
"""What each count adds to the importance, by its logarithm; a principle from work on T17, where
articles say more than sentences. The title counts as a sentence of the lead."""
STATEMENT: Final = 0.5
"""What somebody said counts half of what happened."""
PLAN: Final = 0.7
MANY: Final = 5
"""Background that so many articles tell may be a key event of their topic."""
UNSURE: Final = 0.5
"""An event that the rules are no surer of than this is folded away."""


@dataclass(frozen=True, slots=True)
class Signals:
    """What is counted of an entry."""

    sources: int
    """Articles that tell it in words of their own."""
    later: int
    """Articles that came back to it a week or more after it, the first one to tell it left out."""
    lead: int
    """Articles that tell it in their first sentences."""
    topic: tuple[str, ...]
    """Words of its topic in its sentences, in the topic's order."""


def rank(
    entries: Sequence[TimelineEntry], articles: Mapping[str, Article], settings: TimelineSettings
) -> tuple[TimelineEntry, ...]:
    """Return the entries with importance, its reason, `key` and `quiet`; in the same order.

    Importance and quiet depend on the entry's own mentions only; key events are chosen among
    those of a topic.
    """
    weighed = [_weighed(entry, articles, settings) for entry in entries]
    key = _key_ids(weighed, articles, settings)
    return tuple(replace(entry, key=entry.id in key) for entry in weighed)


def signals(
    entry: TimelineEntry, articles: Mapping[str, Article], settings: TimelineSettings
) -> Signals:
    """Count what speaks for an entry."""
    end = entry.when.interval.end or date.max
    published = sorted(articles[slug].published for slug in entry.articles)
    later = [day for day in published[1:] if (day - end).days >= LATER_DAYS]
    lead = {
        mention.article
        for mention in entry.mentions
        if mention.sentence.index < LEAD
        and (articles[mention.article].published - end).days <= FRESH_DAYS
    }
    words = {term for mention in entry.mentions for term, _ in terms_of(mention.sentence.text)}
    return Signals(
        sources=sources(entry.mentions),
        later=len(later),
        lead=len(lead),
        topic=tuple(
            dict.fromkeys(
                keyword
                for topic in entry.topics
                for keyword in settings.keywords.get(topic, ())
                if words.issuperset(term for term, _ in terms_of(keyword))
            )
        ),
    )


def _weighed(
    entry: TimelineEntry, articles: Mapping[str, Article], settings: TimelineSettings
) -> TimelineEntry:
    found = signals(entry, articles, settings)
    counts = {
        "sources": found.sources,
        "later": found.later,
        "lead": found.lead,
        "topic": len(found.topic),
    }
    total = sum(WEIGHTS[name] * math.log1p(count) for name, count in counts.items())
    if entry.kind is EventKind.STATEMENT:
        total *= STATEMENT
    elif entry.kind is EventKind.SCHEDULED:
        total *= PLAN
    return replace(
        entry,
        importance=round(1 - math.exp(-total), 4),
        importance_reason=_reason(entry, found),
        quiet=_is_quiet(entry, found, articles, settings),
    )


def _reason(entry: TimelineEntry, found: Signals) -> str:
    """Say in one line what made an entry important, or not."""
    if not entry.mentions:
        return "added by hand"
    parts = [f"told by {_count(found.sources, 'article')}"]
    if found.later:
        parts.append(f"{_count(found.later, 'article')} came back to it")
    if found.lead:
        parts.append(f"in the lead of {found.lead}")
    if found.topic:
        parts.append(f"names {', '.join(found.topic[:3])}")
    if entry.kind is EventKind.STATEMENT:
        parts.append("something said counts half")
    if entry.kind is EventKind.SCHEDULED:
        parts.append("a plan counts less")
    return "; ".join(parts)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"


def _is_quiet(
    entry: TimelineEntry,
    found: Signals,
    articles: Mapping[str, Article],
    settings: TimelineSettings,
) -> bool:
    """Whether an entry is folded away: one article's remark, background, or a doubtful find.

    What a person touched is never folded away.
    """
    if entry.origin is not Origin.AUTO or found.sources > 1:
        return False
    if found.lead:
        return False
    doubtful = max(mention.confidence for mention in entry.mentions) <= UNSURE
    background = _is_background(entry, articles, settings)
    return entry.kind is EventKind.STATEMENT or background or doubtful


def _is_background(
    entry: TimelineEntry, articles: Mapping[str, Article], settings: TimelineSettings
) -> bool:
    """Whether every article that tells an entry looks back on it from long after."""
    day = entry.when.interval.end or entry.when.interval.begin
    told = min((articles[slug].published for slug in entry.articles), default=date.min)
    return bool(entry.mentions) and (day is None or (told - day).days >= settings.background_days)


def _key_ids(
    entries: Sequence[TimelineEntry],
    articles: Mapping[str, Article],
    settings: TimelineSettings,
) -> set[str]:
    """Return the ids of each topic's key events: those pinned, and the most important ones.

    What happened long before the topic's first news of it is no key event of the topic, unless
    many articles come back to it.
    """
    pinned = {entry.id for entry in entries if any(edit.what == "pinned" for edit in entry.edits)}
    topics: dict[str, list[TimelineEntry]] = {}
    for entry in entries:
        for topic in entry.topics:
            topics.setdefault(topic, []).append(entry)
    chosen: set[str] = set()
    for topic in sorted(topics):
        own = topics[topic]
        best = sorted(own, key=lambda entry: (-entry.importance, entry.id))
        wanted = math.ceil(len(own) * settings.key_share)
        told = (
            entry.id
            for entry in best
            if not entry.quiet
            and not (_is_background(entry, articles, settings) and sources(entry.mentions) < MANY)
        )
        chosen.update(islice(told, wanted))
    return chosen | pinned
