"""The publication date: what somebody stated, else the days that the clues leave."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from plugins.cleaner.types import Clue, Dated, DateSource

LONGEST: Final = 400
"""Days. Clues that leave more time than this tell nothing."""
ASK: Final = "settle it with --date"
FARTHEST: Final = 15_000
"""Days, where the day of the year is known and only the year is not."""
PAGE_DATE: Final = "page-date"
"""A bare date in a page's header is mostly the day on which it was saved."""
MOST: Final = 14
"""Candidates. More than a person would look at are none."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The date with its source, or candidates; and what a reviewer should know."""

    date: dt.date | None
    source: DateSource
    candidates: tuple[dt.date, ...] = ()
    warnings: tuple[str, ...] = ()


def settle(stated: Sequence[Dated], clues: Sequence[Clue]) -> Settled:
    """Return the most trusted stated date; without one, never a date, only candidates."""
    if stated:
        order = list(DateSource)
        best = min(stated, key=lambda dated: order.index(dated.source))
        return Settled(best.value, best.source, (), tuple(_doubts(best, stated, clues)))
    candidates, warning = _candidates(clues)
    source = DateSource.INFERRED if candidates else DateSource.UNKNOWN
    return Settled(None, source, candidates, (warning,))


def _candidates(clues: Sequence[Clue]) -> tuple[tuple[dt.date, ...], str]:
    first = max((clue.first for clue in clues if clue.first), default=None)
    last = min((clue.last for clue in clues if clue.last), default=None)
    if first and last and first > last:
        return (), f"the clues contradict each other: not before {first}, not after {last}; {ASK}"
    longest = FARTHEST if any(clue.month_day for clue in clues) else LONGEST
    if first is None or last is None or (last - first).days > longest:
        told = [f"not before {first}"] if first else []
        told += [f"not after {last}"] if last else []
        return (), f"{', '.join(['no date is stated', *told])}; {ASK}"
    span = (first + dt.timedelta(days=days) for days in range((last - first).days + 1))
    fit = tuple(day for day in span if all(clue.allows(day) for clue in clues))
    if not fit:
        return (), f"no day from {first} to {last} agrees with every clue; {ASK}"
    if len(fit) > MOST:
        days = f"{len(fit)} days from {fit[0]} to {fit[-1]} fit"
        return (), f"no date is stated; {days}; {ASK}"
    days = ", ".join(map(str, fit))
    return fit, f"no date is stated; the clues leave {days}; {ASK}"


def _doubts(best: Dated, stated: Sequence[Dated], clues: Sequence[Clue]) -> list[str]:
    """Return where other statements or the text disagree with the chosen date."""
    chosen = f"{best.source.value} says {best.value}"
    doubts = [
        f"{other.source.value} says {other.value} ({other.phrase}), {chosen}"
        for other in stated
        if abs((other.value - best.value).days) > 1
    ]
    # A report on Saturday's words may be printed on Sunday.
    near = (best.value, best.value - dt.timedelta(days=1))
    doubts += [
        f"the date {best.value} does not fit “{clue.phrase}” (line {clue.line}: {clue.says})"
        for clue in clues
        if clue.rule != PAGE_DATE and not any(clue.allows(day) for day in near)
    ]
    return doubts
