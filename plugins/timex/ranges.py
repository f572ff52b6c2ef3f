"""Ranges: two expressions that are the ends of one stretch, "from May 3 to June 7"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plugins.timex.lang import english
from plugins.timex.language import flat
from plugins.timex.types import Range, TimexType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.timex.types import TimeExpression

_LONGEST_GAP = 16


def ranges(expressions: Sequence[TimeExpression], text: str) -> tuple[Range, ...]:
    """Return the pairs among `expressions` that are the two ends of one range, in text order.

    Two neighbours are a range when a range word stands between them ("to", "until", a dash;
    "and" after "between"), both are dates, and the second one does not begin before the first.
    No expression is an end of two ranges.
    """
    found: list[Range] = []
    free = 0
    for place in range(len(expressions) - 1):
        first, last = expressions[place], expressions[place + 1]
        if place >= free and _is_range(first, last, text):
            found.append(Range(first, last))
            free = place + 2
    return tuple(found)


def _is_range(first: TimeExpression, last: TimeExpression, text: str) -> bool:
    gap = flat(text[first.span.end : min(last.span.start, first.span.end + _LONGEST_GAP)])
    if {first.type, last.type} - {TimexType.DATE, TimexType.TIME}:
        return False
    language = english()
    opener = language.tables.range_openers.get(gap.strip())
    if not language.range_words.fullmatch(gap) and (opener is None or first.signal != opener):
        return False
    begin, end = first.interval, last.interval
    if begin is None or end is None or begin.begin is None or end.begin is None:
        return False
    return begin.begin <= end.begin
