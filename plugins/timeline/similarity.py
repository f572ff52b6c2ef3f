"""How alike two mentions are: what happened, and to whom and where.

Two mentions of one event mostly name the same action in the clause that reports it, and share
names and rare words in the clause, its sentence, what stands before it and the title (what "the
capsule" is). A rare word says more than a common one, a name or a number more than another word.
Words that mean the same in news count as one.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from plugins.articles import Article
from plugins.timeline.terms import NAME, happens_once, is_action, says_little, terms_of
from plugins.timeline.types import DatedEvent

CLAUSE: Final = 1.0
SENTENCE: Final = 0.5
SHARED: Final = 0.25
BEFORE: Final = 0.25
TITLE: Final = 0.25
"""What a word weighs by its place: in the event's clause, its sentence, a sentence that tells of
other events too, the sentences before it in the paragraph, the article's title."""
ACTION: Final = 0.3
"""Share of the score that an action in common is worth; half of it where only the sentence has
the action. The rest is for names and things. Chosen with the thresholds of `merge`."""
_BACKGROUND: Final = 300
"""Mentions that every corpus is taken to have besides its own, so that a word of a site with three
articles is not taken for common because all three have it."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What a mention is about."""

    things: Mapping[str, float]
    """Names, numbers and things, each with its weight; weights squared sum up to 1."""
    actions: frozenset[str]
    """What happens, in the event's clause."""
    others: frozenset[str]
    """Actions of the rest of the sentence."""
    names: frozenset[str]
    """Names and numbers of the event's clause."""


class Likeness(NamedTuple):
    """What two mentions have in common."""

    action: float
    """1 for an action in both clauses; 0.5 where it says little, or is in one clause and the other
    sentence; else 0."""
    things: float
    """0 to 1: the root of the cosine of their things."""
    strangers: bool
    """Both clauses have names, and neither text knows one of the other's."""
    single: bool
    """Both clauses tell of a thing that happens once, and their numbers do not contradict."""

    @property
    def score(self) -> float:
        """How alike the two are, 0 to 1."""
        return ACTION * self.action + (1 - ACTION) * self.things


class Similarity:
    """Scores of pairs of mentions; word weights come from all the mentions given."""

    def __init__(self, events: Sequence[DatedEvent], articles: Mapping[str, Article]) -> None:
        """Weigh the words of `events`, each of which lies in one of `articles`."""
        titles = {slug: terms_of(articles[slug].title) for slug in {e.article for e in events}}
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
        self._terms = [
            _weighed(event, zone, rarity) for event, zone in zip(events, zones, strict=True)
        ]

    def compare(self, left: int, right: int) -> Likeness:
        """Return what two mentions have in common, by their numbers in `events`."""
        a, b = self._terms[left], self._terms[right]
        both = a.things.keys() & b.things.keys()
        things = math.fsum([a.things[term] * b.things[term] for term in both])  # in any order
        return Likeness(_action(a, b), math.sqrt(things), _are_strangers(a, b), _is_single(a, b))

    def shared(self, left: int, right: int, limit: int = 4) -> tuple[str, ...]:
        """Return what makes two mentions alike: actions, then things, the weightiest first."""
        a, b = self._terms[left], self._terms[right]
        both = a.things.keys() & b.things.keys()
        things = sorted(both, key=lambda term: (-a.things[term] * b.things[term], term))
        return (*sorted(a.actions & b.actions), *things)[:limit]

    def strongest(self, number: int, limit: int) -> tuple[str, ...]:
        """Return the terms that say most about a mention, the weightiest first."""
        things = self._terms[number].things
        return tuple(sorted(things, key=lambda term: (-things[term], term))[:limit])


def _action(left: Terms, right: Terms) -> float:
    both = left.actions & right.actions
    if both:
        return 0.5 if says_little(both) else 1.0
    apart = left.actions.isdisjoint(right.others) and right.actions.isdisjoint(left.others)
    return 0.0 if apart else 0.5


def _are_strangers(left: Terms, right: Terms) -> bool:
    if not left.names or not right.names:
        return False
    return left.names.isdisjoint(right.things) and right.names.isdisjoint(left.things)


def _is_single(left: Terms, right: Terms) -> bool:
    if not happens_once(left.actions & right.actions):
        return False
    a, b = ({name for name in terms.names if name[0].isdigit()} for terms in (left, right))
    return not a or not b or not a.isdisjoint(b)


def _zones(
    event: DatedEvent, own: float, article: Article, title: Sequence[tuple[str, float]]
) -> dict[str, float]:
    """Return the terms of a mention with their weights by place and kind.

    `own` is what its sentence weighs.
    """
    text, span = event.sentence.text, event.expression.span
    sentence = f"{text[: span.start]} … {text[span.end :]}"
    before = article.blocks[event.sentence.block].text[: event.sentence.start]
    weights: dict[str, float] = {}
    for zone, terms in (
        (CLAUSE, terms_of(event.headline)),
        (own, terms_of(sentence)),
        (BEFORE, terms_of(before)),
        (TITLE, title),
    ):
        for term, kind in terms:
            weights[term] = max(weights.get(term, 0.0), zone * kind)
    return weights


def _weighed(event: DatedEvent, zone: Mapping[str, float], rarity: Mapping[str, float]) -> Terms:
    clause = dict(terms_of(event.headline))
    things = {term: weight * rarity[term] for term, weight in zone.items() if not is_action(term)}
    norm = math.sqrt(sum(weight * weight for weight in things.values())) or 1.0
    actions = frozenset(term for term in clause if is_action(term))
    others = (term for term, weight in zone.items() if is_action(term) and weight > BEFORE)
    return Terms(
        {term: weight / norm for term, weight in things.items()},
        actions,
        frozenset(others) - actions,
        frozenset(term for term, kind in clause.items() if kind == NAME),
    )
