"""Mentions of one event, in one article or many, become one entry with all of them."""

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from plugins.articles import Article
from plugins.timeline.blocks import candidates
from plugins.timeline.entry import entry_of
from plugins.timeline.evidence import have_anything_in_common, is_single, log_odds
from plugins.timeline.order import stable_order
from plugins.timeline.relation import Relation, precision, relation, span_of
from plugins.timeline.similarity import Reader
from plugins.timeline.types import DatedEvent, TimelineEntry

SURE: Final = 0.7
"""Log odds from which on two mentions are one event: two to one, because a wrong merge hides an
event and a missed one shows it twice."""
LINK: Final = -0.5
"""Log odds that the pairs of two groups reach on average before these join: what two articles
tell in other words is held together by a third."""
_SAMPLE: Final = 6
"""Mentions of either group that are compared before they join, those with the finest dates: what
they do not contradict the coarser ones do not either."""


def merge(
    events: Sequence[DatedEvent], articles: Mapping[str, Article]
) -> tuple[TimelineEntry, ...]:
    """Group mentions into entries, in the stable order of their first mentions.

    The result depends on the set of mentions only, not on their order; each of them is in exactly
    one entry. `articles` has the article of every mention, by slug.
    """
    ordered = stable_order(events, articles)
    reader = Reader(ordered, articles)
    published = [articles[event.article].published for event in ordered]
    pairs = _Pairs(ordered, reader, published)
    groups = _Groups(pairs)
    for left, right in pairs.surest():
        groups.join(left, right)
    return tuple(entry_of([ordered[n] for n in group], articles) for group in groups.all())


class _Pairs:
    """What pairs of mentions, by number, say for and against being one event."""

    def __init__(
        self, events: Sequence[DatedEvent], reader: Reader, published: Sequence[date]
    ) -> None:
        self.events = events
        self._reader = reader
        self._published = published

    def surest(self) -> Iterator[tuple[int, int]]:
        """Return the pairs that are one event, the surest first, ties in stable order."""
        sure: list[tuple[float, int, int]] = []
        terms = self._reader.terms
        for left, right in candidates(self.events, self._reader):
            if have_anything_in_common(terms[left], terms[right]):
                odds = self.odds(left, right)
                if odds is not None and odds >= SURE:
                    sure.append((-odds, left, right))
        return ((left, right) for _, left, right in sorted(sure))

    def odds(self, left: int, right: int) -> float | None:
        """Return a pair's log odds; None where the two cannot be one event."""
        related = relation(self.events[left], self.events[right])
        if related is None:
            return None
        a, b = self._reader.terms[left], self._reader.terms[right]
        if related is Relation.APART and not (is_single(a, b) and self._both_knew(left, right)):
            return None
        return log_odds(a, b, related)

    def _both_knew(self, left: int, right: int) -> bool:
        """Whether both articles came out when both days had begun.

        An article of the first day reports that day's news, whatever the next day brings.
        """
        days = [span_of(self.events[number].when).begin for number in (left, right)]
        told = min(self._published[left], self._published[right])
        return all(day is not None and day <= told for day in days)


class _Groups:
    """Mentions by number, in groups that grow; a group is named by its first mention."""

    def __init__(self, pairs: _Pairs) -> None:
        self._pairs = pairs
        self._events = pairs.events
        self._group_of = list(range(len(self._events)))
        self._members: dict[int, list[int]] = {n: [n] for n in self._group_of}
        self._finest: dict[int, list[int]] = {n: [n] for n in self._group_of}
        """The few mentions of each group that are compared before it joins another."""

    def join(self, left: int, right: int) -> None:
        """Make one group of the groups of two mentions, unless they contradict each other."""
        first, second = sorted((self._group_of[left], self._group_of[right]))
        if first == second or not self._agree(self._finest[first], self._finest[second]):
            return
        both = [*self._finest[first], *self._finest.pop(second)]
        self._finest[first] = sorted(both, key=self._fineness)[:_SAMPLE]
        for member in self._members.pop(second):
            self._group_of[member] = first
            self._members[first].append(member)

    def all(self) -> Iterator[list[int]]:
        """Return the groups, each in stable order, in the order of their first mentions."""
        return (sorted(self._members[name]) for name in sorted(self._members))

    def _agree(self, left: Sequence[int], right: Sequence[int]) -> bool:
        """Whether no pair contradicts, and the pairs are sure enough on average."""
        odds = [self._pairs.odds(a, b) for a in left for b in right]
        sure = [one for one in odds if one is not None]
        return len(sure) == len(odds) and math.fsum(sure) >= LINK * len(sure)

    def _fineness(self, number: int) -> tuple[int, int]:
        return precision(self._events[number].when), number
