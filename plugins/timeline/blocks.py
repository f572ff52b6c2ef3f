"""Which pairs of mentions are worth comparing: those that share a word and a stretch of time.

Every mention is filed under its weightiest terms, once for its own date. A mention looks its terms
up under its own date, the coarser ones around it and the days near it. Lists are capped, so that
the cost grows with the number of mentions and not with its square.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from plugins.timeline.relation import NEAR
from plugins.timeline.similarity import Similarity
from plugins.timeline.types import DatedEvent, When
from plugins.timex import Granularity
from plugins.timex.values import Period

TERMS: Final = 8
"""Weightiest terms of a mention that it is filed and looked up under."""
CAP: Final = 40
"""Mentions read of one list; what many mentions share is reached through several of its words."""

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


def candidates(events: Sequence[DatedEvent], alike: Similarity) -> Iterator[tuple[int, int]]:
    """Return pairs of numbers of `events` to compare, the smaller first, each once."""
    filed: dict[tuple[str, str], list[int]] = defaultdict(list)
    strongest = [alike.strongest(number, TERMS) for number in range(len(events))]
    for number, event in enumerate(events):
        for term in strongest[number]:
            filed[term, event.when.value].append(number)
    for number, event in enumerate(events):
        places = _places(event.when)
        found = {
            other
            for term in strongest[number]
            for place in places
            for other in filed.get((term, place), ())[:CAP]
        }
        for other in sorted(found):
            if other < number or events[other].when.value != event.when.value:
                yield (min(number, other), max(number, other))


def _places(when: When) -> tuple[str, ...]:
    """Return the values under which a mention of the same event may be filed.

    Of values as fine as its own only itself and later ones: the earlier one of two looks.
    """
    interval, own = when.interval, when.granularity
    if interval.begin is None or interval.end is None:
        return (when.value,)
    begin, after = interval.begin, _shifted(interval.end, NEAR.days - 1)
    places = [when.value]
    for unit in _UNITS:
        if unit == own == Granularity.DAY:
            days: Iterable[date | None] = (_shifted(begin, count) for count in range(NEAR.days + 1))
        elif unit == own:
            days = (begin, after)
        elif unit > own:
            days = (_shifted(begin, -NEAR.days), begin, after)
        else:
            continue
        places += [Period.around(day, unit).value for day in days if day]
    return tuple(dict.fromkeys(places))


def _shifted(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None
