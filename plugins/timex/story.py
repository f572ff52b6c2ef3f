"""Where a text that tells history has got to, and which of its years it only visits.

A history names a year and goes on in it: "In 1805 the fleet sailed. In October it fought." The
year stays until the text names another one; but a year that the text visits and leaves again
("in 1614 the estates had met") takes nothing with it.
"""

from __future__ import annotations

from itertools import groupby, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from plugins.timex.mean import (
    At,
    Base,
    Meaning,
    Nth,
    Offset,
    Partial,
    Shift,
    WeekOf,
    Within,
    is_of_week,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.timex.types import Mention, Span
    from plugins.timex.values import Period

_SEQUENCE: Final = 3
"""Years named in full from which on a text may be a story; the fewest that make a sequence."""
_TO_ONE: Final = 8
"""Years long gone to one day counted from now: of 540 reports that name three such years, one in
fifteen still passes; the histories in the development corpora have twice as many, or no such day.
"""
_STRIDE: Final = 1500
"""Characters in which a history names a year; a report only looks back once or twice."""


_VISIT: Final = 300
"""Characters that a visit lasts: a sentence or two."""


def is_narrative(mentions: Sequence[Mention], year: int) -> bool:
    """Whether the text tells history: years long gone, and hardly a day counted from now."""
    told = deictic = 0
    for mention in mentions:
        match mention.meaning:
            case Partial(year=named) if named is not None:
                told += named < year - 1
            case meaning:
                deictic += is_of_week(meaning) or is_deictic(meaning)
    extent = mentions[-1].span.end if mentions else 0
    return told >= _SEQUENCE and told > _TO_ONE * deictic and told * _STRIDE >= extent


def visits(mentions: Sequence[Mention]) -> frozenset[Span]:
    """Return the dates whose year the text leaves at once for the one that it came from.

    The years before and after such a date are nearer to each other than to it.
    """
    named = [
        (mention.span, mention.meaning.year)
        for mention in mentions
        if isinstance(mention.meaning, Partial)
        and mention.meaning.year
        and not mention.meaning.before_christ
    ]
    runs = [(year, [span for span, _ in run]) for year, run in groupby(named, itemgetter(1))]
    visited: set[Span] = set()
    here = runs[0][0] if runs else 0
    for (year, spans), (following, _) in pairwise(runs):
        nearer = abs(following - here) < min(abs(year - here), abs(year - following))
        if nearer and spans[-1].start - spans[0].start <= _VISIT:
            visited.update(spans)
        else:
            here = year
    return frozenset(visited)


def goes_on(story: Period, heard: Period) -> Period:
    """Return where a story has got to after `heard`: a mere year does not lead it back."""
    coarser = heard.granularity > story.granularity
    return story if coarser and heard.interval.contains(story.interval) else heard


def is_deictic(meaning: Meaning) -> bool:
    """Whether the words are counted from the writer's own day, even in a story: "this year"."""
    match meaning:
        case Shift(base=Base.NOW):
            return True
        case Partial(step=step, base=Base.NOW):
            return step is not None
        case At(_, day):
            return day is not None and is_deictic(day)
        case Within(_, day) | Nth(scope=day) | WeekOf(_, day) | Offset(day=day):
            return is_deictic(day)
        case _:
            return False
