"""The order of things: entries on a timeline, mentions in the text of all articles."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from plugins.articles import Article
from plugins.timeline.types import DatedEvent, TimelineEntry, When

_BEFORE_CHRIST: Final = re.compile(r"BC([0-9]{2,4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?")
_YEAR: Final = 12 * 31
"""Days of a year before Christ, as far as order needs them."""


def in_order(entries: Iterable[TimelineEntry]) -> tuple[TimelineEntry, ...]:
    """Sort entries as a timeline shows them: by begin; then the coarser first; then by id."""
    return tuple(sorted(entries, key=lambda entry: (*date_order(entry.when), entry.id)))


def date_order(when: When) -> tuple[int, int]:
    """Return begin and negated end as day numbers; years before Christ begin below zero.

    >>> date_order(When("2024-08")) < date_order(When("2024-08-01"))
    True
    """
    if found := _BEFORE_CHRIST.match(when.value):
        years, month, day = found.groups("0")
        earliest = int(years.ljust(4, "9"))  # BC04 are the years 499 to 400 before Christ
        return (int(month) * 31 + int(day) - earliest * _YEAR, len(years))
    interval = when.interval
    begin = interval.begin.toordinal() if interval.begin else 0
    end = interval.end.toordinal() if interval.end else date.max.toordinal() + 1
    return (begin, -end)


def stable_order(events: Iterable[DatedEvent], articles: Mapping[str, Article]) -> list[DatedEvent]:
    """Sort mentions by publication, article and place in the text.

    An article that is added later is mostly published later too, so what comes first here stays
    first: the id of an entry is that of its first mention in this order.
    """
    return sorted(events, key=lambda event: (articles[event.article].published, *_place(event)))


def text_order(events: Iterable[DatedEvent]) -> tuple[DatedEvent, ...]:
    """Sort one article's mentions as its text has them."""
    return tuple(sorted(events, key=_place))


def _place(event: DatedEvent) -> tuple[str, int, int, str]:
    return (event.article, event.sentence.index, event.expression.span.start, event.id)
