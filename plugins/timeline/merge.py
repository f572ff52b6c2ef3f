"""Mentions of one event, in one article or many, become one entry with all of them."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from plugins.articles import Article
from plugins.timeline.blocks import candidates
from plugins.timeline.entry import entry_of
from plugins.timeline.order import stable_order
from plugins.timeline.relation import Relation, precision, relation, span_of
from plugins.timeline.similarity import Similarity
from plugins.timeline.types import DatedEvent, TimelineEntry

THRESHOLDS: Final = {
    Relation.SAME_DAY: 0.36,
    Relation.SAME_MONTH: 0.50,
    Relation.SAME_YEAR: 0.68,
    Relation.WITHIN_MONTH: 0.55,
    Relation.WITHIN_YEAR: 0.68,
    Relation.APART: 0.55,
}
"""A pair at least so alike is one event. Chosen on the first half of tests/gold/pairs.jsonl."""
SAME_ARTICLE: Final = 0.1
"""An article tells most of its events once: two of its sentences with one date have to be so much
more alike. That it gives the day here and only the month there is as good a sign as any."""
_ONE_DATE: Final = frozenset({Relation.SAME_DAY, Relation.SAME_MONTH, Relation.SAME_YEAR})
NO_ACTION: Final = 0.2
"""Without an action in common only the day can tell that two mentions are one event."""
STRANGERS: Final = 0.2
"""A rocket from one place and a rocket from another are two events on one day: no labelled pair of
one event has names in both clauses that the other text does not know."""
LINK: Final = 0.9
"""Two groups join when their pairs reach this share of their thresholds on average."""
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
    alike = Similarity(ordered, articles)
    published = [articles[event.article].published for event in ordered]
    pairs = _Pairs(ordered, alike, published)
    groups = _Groups(pairs)
    for left, right in pairs.likeliest():
        groups.join(left, right)
    return tuple(entry_of([ordered[n] for n in group], articles) for group in groups.all())


class _Pairs:
    """What pairs of mentions, by number, say for and against being one event."""

    def __init__(
        self, events: Sequence[DatedEvent], alike: Similarity, published: Sequence[date]
    ) -> None:
        self.events = events
        self._alike = alike
        self._published = published

    def likeliest(self) -> Iterator[tuple[int, int]]:
        """Return the pairs over their thresholds, most alike first, ties in stable order."""
        sure: list[tuple[float, int, int]] = []
        for left, right in candidates(self.events, self._alike):
            margin = self.margin(left, right)
            if margin is not None and margin >= 1:
                sure.append((-self._alike.compare(left, right).score, left, right))
        return ((left, right) for _, left, right in sorted(sure))

    def margin(self, left: int, right: int) -> float | None:
        """Return a pair's score by its threshold; None where the two cannot be one event."""
        a, b = self.events[left], self.events[right]
        related = relation(a, b)
        if related is None:
            return None
        found = self._alike.compare(left, right)
        if related is Relation.APART and not (found.single and self._both_knew(left, right)):
            return None
        threshold = THRESHOLDS[related]
        if a.article == b.article and related in _ONE_DATE:
            threshold += SAME_ARTICLE
        if related is not Relation.SAME_DAY and found.action < 1:
            threshold += NO_ACTION
        if found.strangers:
            threshold += STRANGERS
        return found.score / threshold

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

    def join(self, left: int, right: int) -> None:
        """Make one group of the groups of two mentions, unless they contradict each other."""
        first, second = sorted((self._group_of[left], self._group_of[right]))
        if first == second or not self._agree(self._members[first], self._members[second]):
            return
        for member in self._members.pop(second):
            self._group_of[member] = first
            self._members[first].append(member)

    def all(self) -> Iterator[list[int]]:
        """Return the groups, each in stable order, in the order of their first mentions."""
        return (sorted(self._members[name]) for name in sorted(self._members))

    def _agree(self, left: Sequence[int], right: Sequence[int]) -> bool:
        """Whether no pair contradicts, and the pairs are alike enough on average.

        Two sentences of one article have to be one event by themselves: what they have in common
        with a third one does not count.
        """
        total = 0.0
        pairs = [(a, b) for a in self._finest(left) for b in self._finest(right)]
        for a, b in pairs:
            margin = self._pairs.margin(a, b)
            if margin is None:
                return False
            if margin < 1 and self._events[a].article == self._events[b].article:
                return False
            total += margin
        return total >= LINK * len(pairs)

    def _finest(self, group: Sequence[int]) -> list[int]:
        return sorted(group, key=lambda n: (precision(self._events[n].when), n))[:_SAMPLE]
