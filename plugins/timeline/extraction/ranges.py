"""Two expressions that are the ends of one stretch, as one: "from May 3 to June 7"."""

from collections.abc import Sequence
from dataclasses import replace

from plugins.timex import TimeExpression
from plugins.timex.ranges import ranges


def joined(text: str, times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """Return the expressions, every two ends of a stretch as one whose value is `A/B`."""
    pairs = {pair.first: pair for pair in ranges(times, text)}
    ends = {pair.last for pair in pairs.values()}
    return tuple(
        replace(time, span=pairs[time].span, value=pairs[time].value) if time in pairs else time
        for time in times
        if time not in ends
    )
