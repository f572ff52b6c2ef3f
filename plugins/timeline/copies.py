"""Which mentions are near-copies: the same wire text, carried by several articles."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from plugins.timeline.terms import words_of
from plugins.timeline.types import DatedEvent

ALIKE: Final = 0.7
"""Share of the shorter sentence's word pairs that the other one has too. Sentences written by two
people about one event share a third at most; cut or lightly edited copies nine tenths."""
_COMPARED: Final = 50
"""Versions of a sentence that a mention is compared with; enough for any event in the news."""


def independent(mentions: Sequence[DatedEvent]) -> tuple[tuple[DatedEvent, ...], ...]:
    """Return mentions in groups: near-copies of one sentence together, in the order given.

    What one article says in several sentences stays several groups.

    >>> independent(())
    ()
    """
    groups: list[list[DatedEvent]] = []
    pairs: list[frozenset[tuple[str, str]]] = []
    for mention in mentions:
        own = _pairs(mention.sentence.text)
        near = (n for n, other in enumerate(pairs[:_COMPARED]) if _overlap(own, other))
        number = next(near, None)
        if number is None:
            groups.append([mention])
            pairs.append(own)
        else:
            groups[number].append(mention)
    return tuple(tuple(group) for group in groups)


def sources(mentions: Sequence[DatedEvent]) -> int:
    """Return how many articles tell it in words of their own."""
    found: set[str] = set()
    counted = 0
    for group in independent(mentions):
        articles = {mention.article for mention in group}
        counted += found.isdisjoint(articles)
        found |= articles
    return counted


def alike(left: str, right: str) -> bool:
    """Whether one sentence is a near-copy of another: cut, or lightly edited."""
    return _overlap(_pairs(left), _pairs(right))


def _pairs(text: str) -> frozenset[tuple[str, str]]:
    words = words_of(text)
    return frozenset(pairwise(words))


def _overlap(left: frozenset[tuple[str, str]], right: frozenset[tuple[str, str]]) -> bool:
    shorter = min(len(left), len(right))
    return shorter > 0 and len(left & right) >= ALIKE * shorter
