"""Two expressions that are the ends of one stretch, as one: "from May 3 to June 7"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from plugins.timeline.lang.en.verbs import MOVING
from plugins.timex import Direction, Span, TimeExpression, interval_of
from plugins.timex.mean import Partial
from plugins.timex.ranges import ranges
from plugins.timex.resolve import Anchor, resolve

_BETWEEN: Final = re.compile(r"\b(?:between|from)\s+$", re.IGNORECASE)
#: "Extended on Friday until May", "slipped in 2022 to 2023": no stretch has "on" or "in" in front.
_APART: Final = re.compile(r"\b(?:on|in) $", re.IGNORECASE)
_ON: Final = re.compile(r" (?:to|until|till) ")
_AND: Final = re.compile(r"\s+(?:and|to)\s+")
_LOOK: Final = 12


def joined(text: str, times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """Return the expressions, every two ends of a stretch as one whose value is `A/B`.

    "Between December and February" looks back over a new year: where the first end lies after
    the last one, it is the one of the year before.
    """
    times = _in_order(text, [time for time in times if not _is_idiom(text, time)])
    pairs = {pair.first: pair for pair in ranges(times, text) if not _moves(text, pair.first)}
    ends = {pair.last for pair in pairs.values()}
    return tuple(
        replace(time, span=pairs[time].span, value=pairs[time].value) if time in pairs else time
        for time in times
        if time not in ends
    )


def _moves(text: str, first: TimeExpression) -> bool:
    """Whether a date is moved from one end to the other: "slipped from May to June"."""
    before = text[max(0, first.span.start - _FAR) : first.span.start]
    apart = bool(_APART.search(before) and _ON.match(text, first.span.end))
    return apart or bool(MOVING.search(before))


_FAR: Final = 60


def _is_idiom(text: str, time: TimeExpression) -> bool:
    """Whether an expression names no day: "seven years ago to *the day*"."""
    start = max(0, time.span.start - len("to "))
    return text[start : time.span.end].lower() == "to the day"


def _in_order(text: str, times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    ordered = list(times)
    for place in range(len(times) - 1):
        first, last = times[place], times[place + 1]
        gap = Span(first.span.end, last.span.start)
        if not _AND.fullmatch(text, gap.start, gap.end):
            continue
        opened = _BETWEEN.search(text, max(0, first.span.start - _LOOK), first.span.start)
        begin, end = _begin(first), _begin(last)
        if opened and begin and end and begin > end and isinstance(first.meaning, Partial):
            earlier = resolve(first.meaning, Anchor(end), Direction.PAST)
            ordered[place] = replace(first, value=earlier.value, anchor=last.value)
    return tuple(ordered)


def _begin(time: TimeExpression) -> date | None:
    days = interval_of(time.value)
    return days.begin if days else None
