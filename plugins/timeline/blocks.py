"""Which pairs of mentions are worth comparing: those near in time that share a weighty word.

Every mention is filed once, under its own date. It looks for others under its own date, the
coarser ones around it and the next days. What few mentions share is compared in full; a crowded
date is searched by words, and each word's list is capped, so that the cost grows with the number
of mentions and not with its square.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from plugins.timeline.relation import NEAR
from plugins.timeline.similarity import Reader
from plugins.timeline.types import DatedEvent, When
from plugins.timex import Granularity
from plugins.timex.values import Period

CROWD: Final = 30
"""A date with more mentions is searched by words."""
CAP: Final = 40
"""Mentions read of one word's list; what many share is reached through several of its words."""
BEST: Final = 30
"""Mentions of crowded dates that one is compared with: those that share most of its words."""

_UNITS: Final = (
    Granularity.DAY,
    Granularity.WEEKEND,
    Granularity.WEEK,
    Granularity.MONTH,
    Granularity.QUARTER,
    Granularity.SEASON,
    Granularity.HALF,
    Granularity.YEAR,
    Granularity.DECADE,
    Granularity.CENTURY,
)


def candidates(events: Sequence[DatedEvent], reader: Reader) -> Iterator[tuple[int, int]]:
    """Return pairs of numbers of `events` to compare, the smaller first, each once."""
    filed = _filed(events, reader)
    for number, event in enumerate(events):
        own = reader.terms[number].strongest
        found: set[int] = set()
        shared: Counter[int] = Counter()
        for place in _places(event.when):
            if drawer := filed.get(place):
                found.update(drawer.all)
                shared.update(drawer.sharing(own))
        found.update(sorted(shared, key=lambda other: (-shared[other], other))[:BEST])
        for other in sorted(found):
            if other < number or events[other].when.value != event.when.value:
                yield (min(number, other), max(number, other))


@dataclass(slots=True)
class _Drawer:
    """The mentions of one date: all together where they are few, else by word."""

    all: list[int]
    by_term: dict[str, list[int]]

    def sharing(self, terms: Sequence[str]) -> Iterator[int]:
        for term in terms:
            yield from self.by_term.get(term, ())[:CAP]


def _filed(events: Sequence[DatedEvent], reader: Reader) -> dict[str, _Drawer]:
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, event in enumerate(events):
        numbers[event.when.value].append(number)
    drawers: dict[str, _Drawer] = {}
    for value, own in numbers.items():
        by_term: dict[str, list[int]] = defaultdict(list)
        if len(own) > CROWD:
            for number in own:
                for term in reader.terms[number].strongest:
                    by_term[term].append(number)
        drawers[value] = _Drawer([] if by_term else own, by_term)
    return drawers


def _places(when: When) -> tuple[str, ...]:
    """Return the values under which a mention of the same event may be filed.

    A day looks at the days after it, not before: the earlier one of two looks.
    """
    interval, own = when.interval, when.granularity
    if interval.begin is None:
        return (when.value,)
    around = [Period.around(interval.begin, unit).value for unit in _UNITS if unit >= own]
    later: list[str] = []
    if own <= Granularity.DAY:
        days = (_shifted(interval.begin, count) for count in range(1, NEAR.days + 1))
        later = [day.isoformat() for day in days if day]
    return tuple(dict.fromkeys((when.value, *around, *later)))


def _shifted(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None
