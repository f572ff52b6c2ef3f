"""How the dates of two mentions stand to each other, if they may tell of one event at all."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from plugins.timeline.types import DatedEvent, EventKind, When
from plugins.timex import Granularity, Interval


class Relation(StrEnum):
    """What two dates say of each other."""

    SAME_DAY = "same day"
    SAME_PERIOD = "same period"
    WITHIN = "the one lies within the other"
    APART = "near, yet different"


NEAR: Final = timedelta(days=10)
"""Accounts of one event may differ by so much; beyond it they are taken for two events."""

_FAMILY: Final = {
    EventKind.STATEMENT: "statement",
    EventKind.DERIVED: "derived",
    EventKind.OCCURRENCE: "happening",
    EventKind.STATE_START: "happening",
    EventKind.SCHEDULED: "happening",
}
_PARTS: Final = {"START": (0.0, 0.5), "MID": (0.25, 0.75), "END": (0.5, 1.0)}
_BOUNDS: Final = frozenset({"BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"})


def relation(left: DatedEvent, right: DatedEvent) -> Relation | None:
    """Return how the dates stand; None where the two cannot be mentions of one event.

    What somebody said is not what happened. A plan is one event with what happened on the day it
    names; a plan for another day is another entry, so that plans that slip stay visible.
    """
    if _FAMILY[left.kind] != _FAMILY[right.kind] or _one_sentence(left, right):
        return None
    if left.when == right.when:
        day = left.when.granularity <= Granularity.DAY and "/" not in left.when.value
        return Relation.SAME_DAY if day else Relation.SAME_PERIOD
    if left.when.mod in _BOUNDS or right.when.mod in _BOUNDS:
        return None
    a, b = span_of(left.when), span_of(right.when)
    if a.contains(b) or b.contains(a):
        ranges = "/" in left.when.value and "/" in right.when.value
        return None if ranges or not _coarse_holds_fine(left.when, right.when) else Relation.WITHIN
    planned = EventKind.SCHEDULED in (left.kind, right.kind)
    return None if planned or not _may_differ(left, right) else Relation.APART


def span_of(when: When) -> Interval:
    """Return the days of a date with its modifier: "early November" is its first half."""
    interval = when.interval
    part = _PARTS.get(when.mod)
    if part is None or interval.begin is None or interval.end is None:
        return interval
    days = (interval.end - interval.begin).days
    begin, end = (round(days * share) for share in part)
    return Interval(interval.begin + timedelta(days=begin), interval.begin + timedelta(days=end))


def precision(when: When) -> int:
    """Return how many days a date leaves open; the fewer, the finer. Open ends count as all."""
    span = span_of(when)
    if span.begin is None or span.end is None:
        return date.max.toordinal()
    return (span.end - span.begin).days


def _one_sentence(left: DatedEvent, right: DatedEvent) -> bool:
    """Two dates in one sentence are two events; two finds of one date there are one."""
    there = left.article == right.article and left.sentence.index == right.sentence.index
    return there and left.when != right.when


def _coarse_holds_fine(left: When, right: When) -> bool:
    """Whether the coarser date leaves open what the finer one tells; a range leaves nothing open.

    "From 8 to 13 October" tells how long it took, "on 9 October" when it was.
    """
    coarse = max(left, right, key=precision)
    return "/" not in coarse.value


def _may_differ(left: DatedEvent, right: DatedEvent) -> bool:
    """Whether these can be two accounts of one event: different articles, days near each other."""
    if left.article == right.article:
        return False
    a, b = span_of(left.when), span_of(right.when)
    if None in (a.begin, a.end, b.begin, b.end) or a.overlaps(b):
        return False
    if max(left.when.granularity, right.when.granularity) > Granularity.MONTH:
        return False
    first, second = sorted((a, b), key=lambda span: span.begin or date.min)
    return bool(first.end and second.begin and second.begin - first.end < NEAR)
