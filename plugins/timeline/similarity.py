"""How alike two mentions are: the words they share, each weighed by how much it says.

The words of the clause that reports the event count in full, the rest of its sentence half, the
title of its article (what "the capsule" is) a little. A rare word says more than a common one, a
name or a number more than another word. Words that mean the same in news count as one.
"""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from plugins.articles import Article
from plugins.timeline.extraction.forms import base_of
from plugins.timeline.lang.en.concepts import CONCEPTS, COUNTRIES, PHRASES, STOP
from plugins.timeline.types import DatedEvent

CLAUSE: Final = 1.0
SENTENCE: Final = 0.4
TITLE: Final = 0.25
NAME: Final = 1.5
"""A name or number weighs so much more than another word of the same rarity."""
_BACKGROUND: Final = 300
"""Mentions that every corpus is taken to have besides its own, so that a word of a site with three
articles is not taken for common because all three have it."""
_WORD: Final = re.compile(r"[^\W_]+(?:[-.,][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Terms:
    """What a mention is about: term to weight, and the terms of its trigger."""

    weights: Mapping[str, float]
    trigger: frozenset[str]
    norm: float


class Similarity:
    """Scores of pairs of mentions; word weights come from all the mentions given."""

    def __init__(self, events: Sequence[DatedEvent], articles: Mapping[str, Article]) -> None:
        """Weigh the words of `events`, each of which lies in one of `articles`."""
        titles = {slug: terms_of(articles[slug].title) for slug in {e.article for e in events}}
        zones = [_zones(event, titles[event.article]) for event in events]
        counts = Counter(term for zone in zones for term in zone)
        total = len(events) + _BACKGROUND
        rarity = {term: math.log(total / (count + 1)) for term, count in counts.items()}
        self.terms = [
            _weighed(event, zone, rarity) for event, zone in zip(events, zones, strict=True)
        ]

    def score(self, left: int, right: int) -> float:
        """Return how alike two mentions are, 0 to 1, by their numbers in `events`."""
        a, b = self.terms[left], self.terms[right]
        if len(b.weights) < len(a.weights):
            a, b = b, a
        shared = sum(weight * b.weights.get(term, 0.0) for term, weight in a.weights.items())
        return shared / (a.norm * b.norm) if shared else 0.0

    def shared(self, left: int, right: int, limit: int = 4) -> tuple[str, ...]:
        """Return the terms that make two mentions alike, the weightiest first."""
        a, b = self.terms[left].weights, self.terms[right].weights
        both = sorted(a.keys() & b.keys(), key=lambda term: (-a[term] * b[term], term))
        return tuple(both[:limit])

    def strongest(self, number: int, limit: int) -> tuple[str, ...]:
        """Return the terms that say most about a mention, the weightiest first."""
        weights = self.terms[number].weights
        return tuple(sorted(weights, key=lambda term: (-weights[term], term))[:limit])


@lru_cache(maxsize=100_000)
def term_of(word: str) -> str:
    """Return the concept that a word means, else its stem; empty for a word that says nothing.

    >>> term_of("soldiers"), term_of("Russian"), term_of("Sudzha"), term_of("the")
    ('troops', 'russia', 'sudzha', '')
    """
    low = word.lower()
    if low in STOP or (len(low) == 1 and not low.isdigit()):
        return ""
    if low in COUNTRIES:
        return COUNTRIES[low]
    stem = _stem(low)
    return _CONCEPT_OF.get(stem, stem)


def terms_of(text: str) -> tuple[tuple[str, float], ...]:
    """Return the terms of a text with what their kind weighs, in order, repeats kept.

    >>> terms_of("The capsule splashed down near Guam")
    (('spacecraft', 1.0), ('land', 1.0), ('guam', 1.5))
    """
    found: list[tuple[str, float]] = []
    before = ""
    for match in _WORD.finditer(text):
        word = match.group()
        if phrase := _PHRASE_OF.get((before, _stem(word.lower()))):
            found = [*found[:-1], (phrase, 1.0)]
        elif term := term_of(word):
            known = term in CONCEPTS
            named = word[0].isdigit() or (word[0].isupper() and match.start() > 0 and not known)
            found.append((term, NAME if named else 1.0))
        before = _stem(word.lower())
    return tuple(found)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words and numbers of a text in lower case, in order.

    >>> words_of("At 1.47 a.m., Orion")
    ('at', '1.47', 'a.m', 'orion')
    """
    return tuple(match.group().lower() for match in _WORD.finditer(text))


def _zones(event: DatedEvent, title: Sequence[tuple[str, float]]) -> dict[str, float]:
    text, span = event.sentence.text, event.expression.span
    sentence = text[: span.start] + " … " + text[span.end :]
    weights: dict[str, float] = {}
    zones = ((CLAUSE, terms_of(event.headline)), (SENTENCE, terms_of(sentence)), (TITLE, title))
    for zone, terms in zones:
        for term, kind in terms:
            weights[term] = max(weights.get(term, 0.0), zone * kind)
    return weights


def _weighed(event: DatedEvent, zone: Mapping[str, float], rarity: Mapping[str, float]) -> Terms:
    weights = {term: weight * rarity[term] for term, weight in zone.items()}
    norm = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return Terms(weights, frozenset(term for term, _ in terms_of(event.trigger)), norm)


def _stem(low: str) -> str:
    base = base_of(low.removesuffix("'s").removesuffix("’s"))
    return base[:-1] + "y" if base.endswith("i") else base.rstrip("e") or base


_CONCEPT_OF: Final = {
    _stem(word): concept for concept, words in CONCEPTS.items() for word in words.split()
}
_PHRASE_OF: Final = {
    tuple(_stem(word) for word in phrase.split()): concept for phrase, concept in PHRASES.items()
}
