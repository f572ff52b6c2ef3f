"""What a mention is about: its actions, things, names and numbers, weighed over all mentions.

Words that mean the same in news count as one. A rare word says more than a common one, a name or a
number more than another word, and a word of the clause that reports the event more than one of its
sentence, of what stands before it in the paragraph, or of the title (what "the capsule" is).
"""

import math
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from plugins.articles import Article
from plugins.timeline.extraction.headlines import MOST
from plugins.timeline.relation import span_of
from plugins.timeline.terms import is_action, names_an_action, says_little, term_of, terms_of
from plugins.timeline.types import DatedEvent, EventKind

CLAUSE: Final = 1.0
SENTENCE: Final = 0.5
SHARED: Final = 0.25
BEFORE: Final = 0.25
TITLE: Final = 0.25
"""What a word weighs by its place: in the event's clause, its sentence, a sentence that tells of
other events too, the sentences before it in the paragraph, the article's title."""
AFTER: Final = 0.5
"""What an event's noun weighs that stands after the trigger."""
STRONGEST: Final = 8
"""Things by which a mention is looked for."""
_BACKGROUND: Final = 300
"""Mentions that every corpus is taken to have besides its own, so that a word of a site with three
articles is not taken for common because all three have it."""
_AROUND: Final = 7
"""Words on either side of a date and its trigger that tell of the event, where no clause could be
cut out of the sentence; five lose its names, ten take in other events."""
_NEAR: Final = 3_000
"""Characters of a mention's paragraph that are read before it: a paragraph may be a whole book."""
_CAPITAL: Final = re.compile(r"(?<=[a-z,] )[A-Z][^\W_]+(?:-[^\W_]+)*")
"""A word with a capital that does not begin a sentence."""
_YEAR: Final = 365
"""Days after which an event is recalled as one of the few that are; more adds nothing."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a mention is about."""

    topic: str
    """Slug."""
    kind: EventKind
    recalled: float
    """How long before its article the event was, by logarithm: 0 the same day, 1 a year or more."""
    things: Mapping[str, float]
    """Names, numbers and things, each with its weight; weights squared sum up to 1."""
    strongest: tuple[str, ...]
    """The things that say most about it, the weightiest first."""
    clause: Mapping[str, float]
    """Everything that the event's own words say, actions too, each with its rarity."""
    sentence: frozenset[str]
    """Everything that its sentence says."""
    actions: Mapping[str, float]
    """What happens, in the event's own words: 1 for its trigger and what stands before it, less
    for what they name after it."""
    known: frozenset[str]
    """Every name in the article."""
    figures: frozenset[str]
    """The numbers in the event's own words."""


class Reader:
    """Terms of mentions, by their numbers in the events given."""

    def __init__(self, events: Sequence[DatedEvent], articles: Mapping[str, Article]) -> None:
        """Weigh the words of `events`, each of which lies in one of `articles`."""
        slugs = sorted({event.article for event in events})
        titles = {slug: terms_of(articles[slug].title) for slug in slugs}
        known = {slug: _names(articles[slug]) for slug in slugs}
        told = Counter((event.article, event.sentence.index) for event in events)
        zones = [
            _zones(
                event,
                SENTENCE if told[event.article, event.sentence.index] == 1 else SHARED,
                articles[event.article],
                titles[event.article],
            )
            for event in events
        ]
        counts = Counter(term for zone in zones for term in zone)
        total = len(events) + _BACKGROUND
        rarity = {term: math.log(total / (count + 1)) for term, count in counts.items()}
        self.terms = [
            _weighed(event, zone, rarity, known[event.article], articles[event.article])
            for event, zone in zip(events, zones, strict=True)
        ]


def own_words(event: DatedEvent) -> str:
    """Return the words that tell of an event: its headline, where that is not a long sentence.

    Of a long one, the words around the date and the trigger: "the scale of the backlash for the
    refinery fire in 2005" is about the fire.
    """
    if len(event.headline.split()) <= MOST:
        return event.headline
    text, span = event.sentence.text, event.expression.span
    begin, end = span.start, span.end
    word = event.trigger.rpartition(" ")[2]
    places = (
        [found.start() for found in re.finditer(rf"\b{re.escape(word)}\b", text)] if word else []
    )
    if places:
        at = min(places, key=lambda place: (abs(place - begin), place))
        begin, end = min(begin, at), max(end, at + len(word))
    before, after = text[:begin].split()[-_AROUND:], text[end:].split()[:_AROUND]
    between = f"{text[begin : max(begin, span.start)]} {text[min(end, span.end) : end]}"
    return " ".join((*before, between, *after))


def _names(article: Article) -> frozenset[str]:
    """Return the names that stand in an article's text."""
    words = {word for block in article.blocks for word in _CAPITAL.findall(block.text)}
    return frozenset(term for term in map(term_of, words) if term)


def _zones(
    event: DatedEvent, own: float, article: Article, title: Sequence[tuple[str, float]]
) -> dict[str, float]:
    """Return the terms of a mention with their weights by place and kind.

    `own` is what its sentence weighs.
    """
    start = event.sentence.start
    before = article.blocks[event.sentence.block].text[max(start - _NEAR, 0) : start]
    weights: dict[str, float] = {}
    for zone, terms in (
        (CLAUSE, terms_of(own_words(event))),
        (own, terms_of(_undated(event))),
        (BEFORE, terms_of(before)),
        (TITLE, title),
    ):
        for term, kind in terms:
            weights[term] = max(weights.get(term, 0.0), zone * kind)
    return weights


def _undated(event: DatedEvent) -> str:
    """Return a mention's sentence without the words that date it."""
    text, span = event.sentence.text, event.expression.span
    return f"{text[: span.start]} … {text[span.end :]}"


def _weighed(
    event: DatedEvent,
    zone: Mapping[str, float],
    rarity: Mapping[str, float],
    known: frozenset[str],
    article: Article,
) -> Terms:
    clause = terms_of(own_words(event))
    actions = _actions(clause, {term for term, _ in terms_of(event.trigger)})
    things = {
        term: weight * rarity[term]
        for term, weight in zone.items()
        if term not in actions and not is_action(term)
    }
    norm = math.sqrt(math.fsum(weight * weight for weight in things.values())) or 1.0
    own = {term: rarity[term] for term, _ in clause}
    strongest = sorted(things, key=lambda term: (-things[term], term))[:STRONGEST]
    return Terms(
        topic=article.topic,
        kind=event.kind,
        recalled=_recalled(event, article.published),
        things={term: weight / norm for term, weight in things.items()},
        strongest=tuple(strongest),
        clause=own,
        sentence=frozenset((*own, *(term for term, _ in terms_of(_undated(event))))),
        actions=actions,
        known=known,
        figures=frozenset(term for term in own if term[0].isdigit()),
    )


def _recalled(event: DatedEvent, published: date) -> float:
    end = span_of(event.when).end
    days = (published - end).days if end else 0
    return min(math.log1p(max(days, 0)) / math.log1p(_YEAR), 1.0)


def _actions(clause: Sequence[tuple[str, float]], trigger: Collection[str]) -> dict[str, float]:
    """Return the actions of a clause with their weight: its trigger, and events by their nouns.

    "The quake killed many" is about the quake too, "they promised help against an attack" hardly
    about the attack. A trigger that says little leaves all to the nouns. Where nobody gave a
    trigger, each verb may be it.
    """
    own = {term for term, _ in clause if is_action(term) and (not trigger or term in trigger)}
    heavy = not all(map(says_little, own))
    found: dict[str, float] = {}
    passed = False
    for term, _ in clause:
        passed = passed or (heavy and term in own)
        if term in own or names_an_action(term):
            weight = AFTER if passed and term not in own else 1.0
            found[term] = max(found.get(term, 0.0), weight)
    return found
