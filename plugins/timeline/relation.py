"""How the dates of two mentions stand to each other, if they may tell of one event at all."""

import re
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final

from plugins.timeline.types import DatedEvent, EventKind, When
from plugins.timex import Granularity, Interval


class Relation(StrEnum):
    """What two dates say of each other."""

    SAME_DAY = "the same day"
    SAME_MONTH = "the same month, or less"
    SAME_YEAR = "the same year, or more"
    WITHIN_MONTH = "the one within the other, a month or less"
    WITHIN_YEAR = "the one within the other, which is longer than a month"
    APART = "two days near each other"
    TWO_CLOCKS = "two days that one sentence gives to one event"


NEAR: Final = timedelta(days=3)
"""Accounts of one event may differ by so many days: midnight lies between two time zones, or
between an event and its announcement. Beyond it they are taken for two events."""

_NIGHT: Final = 2
_MONTH: Final = 31
"""Days that a night touches, and that a month has at most."""
_NOT_PLANNED: Final = {EventKind.STATE_START, EventKind.STATEMENT}
_ONE_DATE: Final = {Relation.SAME_DAY, Relation.SAME_MONTH, Relation.SAME_YEAR}
_ABOUT: Final = "APPROX"
_PARTS: Final = {"START": (0.0, 0.5), "MID": (0.25, 0.75), "END": (0.5, 1.0)}
_TWO_ACCOUNTS: Final = re.compile(
    r"\b(?:local time|universal time|time zones?|gmt|utc|greenwich|according to .*according to)\b",
    re.IGNORECASE,
)
"""Signs that a sentence gives one event on two days."""
_BOUNDS: Final = frozenset({"BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"})


def relation(left: DatedEvent, right: DatedEvent) -> Relation | None:
    """Return how the dates stand; None where the two cannot be mentions of one event.

    A plan is one event with what happened at the time it names; a plan for another time is another
    entry, so that plans that slip stay visible.
    """
    if not _kinds_agree(left, right):
        return None
    dates = _dates(left.when, right.when)
    if dates is None or dates in _ONE_DATE:
        return dates
    if _in_one_sentence(left, right):
        return Relation.TWO_CLOCKS if dates is Relation.APART and _two_accounts(left) else None
    return dates if dates is not Relation.APART or _may_differ(left, right) else None


def _kinds_agree(left: DatedEvent, right: DatedEvent) -> bool:
    """Whether a plan does not meet a statement, nor what was worked out anything else."""
    kinds = {left.kind, right.kind}
    if EventKind.DERIVED in kinds:
        return kinds == {EventKind.DERIVED}
    return EventKind.SCHEDULED not in kinds or not kinds & _NOT_PLANNED


@lru_cache(maxsize=200_000)
def _dates(left: When, right: When) -> Relation | None:
    """Return how two dates stand to each other."""
    if _plain(left) == _plain(right):
        return _same(left)
    if left.mod in _BOUNDS or right.mod in _BOUNDS:
        return None
    a, b = span_of(left), span_of(right)
    if a.begin is None or b.begin is None:  # of years before Christ no days are known
        return None
    if a.contains(b) or b.contains(a):
        return _within(left, right)
    if not (_is_day(left) and _is_day(right)):
        return None
    return Relation.APART if abs(a.begin - b.begin) <= NEAR else None


@lru_cache(maxsize=50_000)
def span_of(when: When) -> Interval:
    """Return the days of a date with its modifier: "early November" is its first half."""
    interval, part = when.interval, _PARTS.get(when.mod)
    if part is None or interval.begin is None or interval.end is None or _is_day(when):
        return interval
    days = (interval.end - interval.begin).days
    begin, end = (round(days * share) for share in part)
    return Interval(interval.begin + timedelta(days=begin), interval.begin + timedelta(days=end))


@lru_cache(maxsize=50_000)
def precision(when: When) -> int:
    """Return how many days a date leaves open; the fewer, the finer. Open ends count as all."""
    span = span_of(when)
    if span.begin is None or span.end is None:
        return date.max.toordinal()
    return (span.end - span.begin).days


def _plain(when: When) -> When:
    """Return a day without its part, a date without "about": early on Tuesday is Tuesday."""
    loose = when.mod == _ABOUT or (when.mod in _PARTS and _is_day(when))
    return When(when.value) if loose else when


@lru_cache(maxsize=50_000)
def _is_day(when: When) -> bool:
    return when.granularity <= Granularity.DAY and "/" not in when.value


def _same(when: When) -> Relation:
    if _is_day(when):
        return Relation.SAME_DAY
    return Relation.SAME_MONTH if precision(when) <= _MONTH else Relation.SAME_YEAR


def _in_one_sentence(left: DatedEvent, right: DatedEvent) -> bool:
    """Whether one sentence gives both dates: then it tells of two events."""
    return left.article == right.article and left.sentence.index == right.sentence.index


def _within(left: When, right: When) -> Relation | None:
    """Return how a coarse date holds a finer one; None where the coarse one is a long range.

    A month leaves open which day it was, and so does a night or a weekend. "From 8 to 13 October"
    leaves nothing open: it tells how long something took, and what was on the 9th is another
    thing.
    """
    coarse = max(left, right, key=precision)
    if "/" in coarse.value and precision(coarse) > NEAR.days:
        return None
    if precision(coarse) <= _NIGHT:
        return Relation.SAME_DAY
    return Relation.WITHIN_MONTH if precision(coarse) <= _MONTH else Relation.WITHIN_YEAR


def _may_differ(left: DatedEvent, right: DatedEvent) -> bool:
    """Whether these can be two accounts of one event: by two articles, or where one says so.

    Only of what happened: a thing that is said twice is said on two days, and a plan for another
    day is another plan.
    """
    if {left.kind, right.kind} & {EventKind.STATEMENT, EventKind.SCHEDULED}:
        return False
    if left.article != right.article:
        return True
    return _two_accounts(left) or _two_accounts(right)


def _two_accounts(event: DatedEvent) -> bool:
    """Whether the sentence says why one event has two days: another clock, or another source."""
    return bool(_TWO_ACCOUNTS.search(event.sentence.text))
