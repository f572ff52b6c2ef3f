"""Overviews: the density strip (events per month or year) and a topic's strip of ticks."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from plugins.pages.places import place_of
from plugins.pages.words import date_words
from plugins.timeline.types import When
from plugins.timex import Granularity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from plugins.pages.strings import Strings
    from plugins.timeline.types import TimelineEntry

_HEIGHT: Final = 20.0
_GAP: Final = 0.15
MOST_YEARS_BY_MONTH: Final = 4
"""Beyond so many years a bar of a month is narrower than a finger: years are drawn instead."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One month or year; heights and tops in a box 20 high. Empty strings: nothing to draw."""

    letter: str
    title: str
    """Says the month and how many events: for those who cannot see the bar."""
    href: str
    """Empty where there is nothing to link to."""
    y: str = ""
    height: str = ""
    hollow_y: str = ""
    hollow_height: str = ""


@dataclass(frozen=True, slots=True)
class BarGroup:
    """The bars of one year (of one century where bars are years), with its name below."""

    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """A density strip."""

    groups: tuple[BarGroup, ...]
    by_month: bool
    undrawn: int
    """Events whose date is too coarse for the strip."""


def density_strip(
    entries: Sequence[TimelineEntry],
    years: Sequence[int],
    href: Callable[[int, int], str],
    t: Strings,
) -> Strip:
    """Return the strip of some years; `href(year, month)` is where a bar leads, month 0 a year.

    Only the bars of months (years) that have events are links.
    """
    by_month = len(years) <= MOST_YEARS_BY_MONTH
    solid: Counter[tuple[int, int]] = Counter()
    hollow: Counter[tuple[int, int]] = Counter()
    undrawn = 0
    for entry in entries:
        year, month = place_of(entry.when)
        if year not in years:
            continue
        if by_month and not month:
            undrawn += 1
            continue
        exact = Granularity.WEEK if by_month else Granularity.SEASON
        counts = solid if entry.when.granularity <= exact else hollow
        counts[(year, month if by_month else 0)] += 1
    most = max((solid + hollow).values(), default=1)
    groups = [
        BarGroup(str(year), tuple(_bar((year, month), solid, hollow, most, href, t) for month in range(1, 13)))
        for year in years
    ] if by_month else [
        BarGroup("", tuple(_bar((year, 0), solid, hollow, most, href, t) for year in years))
    ]
    return Strip(tuple(groups), by_month, undrawn)


def _bar(
    place: tuple[int, int],
    solid: Counter[tuple[int, int]],
    hollow: Counter[tuple[int, int]],
    most: int,
    href: Callable[[int, int], str],
    t: Strings,
) -> Bar:
    year, month = place
    number = solid[place] + hollow[place]
    value = f"{year:04}-{month:02}" if month else f"{year:04}"
    title = t("timeline.bar", date=date_words(When(value), t), events=t.count("event", number))
    letter = t.months_short[month - 1][:1] if month else f"{year % 100:02}"
    tall, above = solid[place] / most * _HEIGHT, hollow[place] / most * _HEIGHT
    return Bar(
        letter,
        title,
        href(year, month) if number else "",
        *((_n(_HEIGHT - tall), _n(tall)) if tall else ("", "")),
        *((_n(_HEIGHT - tall - above + _GAP), _n(above - 2 * _GAP)) if above else ("", "")),
    )


@dataclass(frozen=True, slots=True)
class TopicStrip:
    """Ticks of a topic's events down a line 200 high."""

    axis: str
    """Path of the line and of its years."""
    ticks: str
    key_ticks: str
    labels: tuple[tuple[str, str], ...]
    """Year and its y."""


def topic_strip(entries: Sequence[TimelineEntry], years: Sequence[int]) -> TopicStrip:
    """Return the strip of the given years, which follow each other; coarse dates are left out."""
    begin, end = date(years[0], 1, 1), date(years[-1] + 1, 1, 1)
    days = (end - begin).days

    def y(day: date) -> float:
        return (day - begin).days / days * 200

    ticks: dict[bool, list[str]] = {True: [], False: []}
    for entry in entries:
        day = entry.when.interval.begin
        if day and begin <= day < end and entry.when.granularity <= Granularity.MONTH:
            ticks[entry.key].append(_n(y(day)))
    starts = [y(date(year, 1, 1)) for year in years]
    marks = "".join(f"M30 {_n(start)}h14" for start in starts[1:])
    return TopicStrip(
        axis=f"M40 0v200M36 .5h8{marks}M36 199.5h8",
        ticks="".join(f"M34 {at}h12" for at in dict.fromkeys(ticks[False])),
        key_ticks="".join(f"M34 {at}h16" for at in dict.fromkeys(ticks[True])),
        labels=tuple(
            (str(year), _n(max(start + 4, 9))) for year, start in zip(years, starts, strict=True)
        ),
    )


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
