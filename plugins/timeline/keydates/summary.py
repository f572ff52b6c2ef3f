"""Which sentences tell a day best: those that say what its articles have in common.

Candidates are the sentences that name the day and the openings of the articles published on it or
the day after. A term weighs by the share of these articles that have it, and by its rarity in the
collection. A sentence is worth its terms that no chosen sentence has said yet, over the root of
its length; more if it has a topic word, and more if it looks back, for then it is written to be
understood alone.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from math import log, sqrt
from typing import TYPE_CHECKING, Final

from plugins.timeline.keydates.collection import OPENING
from plugins.timeline.keydates.days import BACKGROUND
from plugins.timeline.lang.en.concepts import MONTHS, STOP
from plugins.timeline.terms import words_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from plugins.timeline.keydates.collection import Collection

ON_TOPIC: Final = 1.5
LOOKS_BACK: Final = 1.5
WEEK: Final = 7
WORDS: Final = range(6, 41)
"""Words in a sentence that can stand alone and is no paragraph."""
ALIKE: Final = 0.5
"""Two sentences that share this much of the shorter one's terms say the same."""
EMPTY: Final = frozenset({*STOP, *MONTHS, "said", "say", ""})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may tell of a day."""

    story: int
    text: str
    terms: frozenset[str]
    factor: float


class Summarizer:
    """Chooses sentences; made once for a collection, whose terms it counts."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._terms = [
            [terms_of(sentence) for sentence in story.sentences] for story in collection.stories
        ]
        counts = Counter(term for story in self._terms for terms in story for term in terms)
        total = sum(map(len, self._terms)) or 1
        self._rarity = {term: sqrt(log(1 + total / count)) for term, count in counts.items()}
        self._naming: defaultdict[date, list[int]] = defaultdict(list)
        self._published: defaultdict[date, list[int]] = defaultdict(list)
        for number, story in enumerate(collection.stories):
            self._published[story.published].append(number)
            for day in story.named:
                self._naming[day].append(number)

    def sentences_of(
        self, day: date, count: int, taken: AbstractSet[str] = frozenset()
    ) -> list[str]:
        """Return at most `count` sentences about the day, best first.

        One that is `taken`, because it tells another day, is chosen only where there is no other.
        """
        found = self._candidates(day)
        weights = self._weights(found)
        free = [one for one in found if one.text not in taken] or found
        candidates = [one for one in free if len(one.text.split()) in WORDS] or free
        chosen: list[Candidate] = []
        said: set[str] = set()
        while candidates and len(chosen) < count:
            best = max(candidates, key=lambda one: _worth(one, weights, said))
            chosen.append(best)
            said |= best.terms
            candidates = [one for one in candidates if not alike(one.terms, best.terms)]
        return [one.text for one in chosen]

    def _candidates(self, day: date) -> list[Candidate]:
        places = {
            (story, index)
            for story in self._naming[day]
            for index in self._collection.stories[story].named[day]
        }
        for story in (*self._published[day], *self._published[_next(day)]):
            places |= {(story, index) for index in range(min(OPENING, len(self._terms[story])))}
        found = (self._candidate(story, index, day) for story, index in sorted(places))
        return [one for one in found if one.terms]

    def _candidate(self, number: int, index: int, day: date) -> Candidate:
        story = self._collection.stories[number]
        text = story.sentences[index]
        factor = ON_TOPIC if self._collection.topic.search(text) else 1.0
        if index in story.named.get(day, ()) and (story.published - day).days >= WEEK:
            factor *= LOOKS_BACK
        return Candidate(number, text, self._terms[number][index], factor)

    def _weights(self, candidates: Sequence[Candidate]) -> dict[str, float]:
        """Return what each term weighs: the share of articles that have it, times its rarity.

        A term of one article only weighs nothing, unless there is no other article.
        """
        stories = {one.story for one in candidates}
        having: defaultdict[str, set[int]] = defaultdict(set)
        for one in candidates:
            for term in one.terms:
                having[term].add(one.story)
        total = sum(map(self._relevance, sorted(stories))) or 1.0
        return {
            term: sum(map(self._relevance, sorted(who))) / total * self._rarity[term]
            for term, who in having.items()
            if len(who) > 1 or len(stories) == 1
        }

    def _relevance(self, story: int) -> float:
        return BACKGROUND + self._collection.stories[story].relevance


def terms_of(sentence: str) -> frozenset[str]:
    """Return the words of a sentence without their plural; words that say nothing are left out.

    >>> sorted(terms_of("The dams broke on Monday, officials said."))
    ['broke', 'dam', 'official']
    """
    return frozenset(map(_singular, words_of(sentence))) - EMPTY


def _singular(word: str) -> str:
    base = word.removesuffix("'s").removesuffix("’s")
    return base[:-1] if len(base) > 3 and base.endswith("s") and not base.endswith("ss") else base  # noqa: PLR2004


def alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sentences say much the same."""
    return len(one & other) >= ALIKE * min(len(one), len(other))


def _worth(one: Candidate, weights: Mapping[str, float], said: set[str]) -> float:
    new = sum(weights.get(term, 0.0) for term in sorted(one.terms - said))
    return one.factor * new / sqrt(max(len(one.terms), 3))


def _next(day: date) -> date:
    return day + timedelta(1) if day < date.max else day
