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
    """The months of one year, or the years of one decade, with its name below."""

    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Strip:
    """A density strip."""

    groups: tuple[BarGroup, ...]
    """Each with twelve bars, or each with ten: a bar's place is known before the next one comes."""
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
    tally = _tally([entry for entry in entries if place_of(entry.when)[0] in years], by_month)
    if by_month:
        groups = tuple(
            BarGroup(str(year), tuple(_bar(year, month, tally, href, t) for month in range(1, 13)))
            for year in years
        )
    else:
        groups = tuple(
            BarGroup(
                t("date.decade", year=decade),
                tuple(_bar(decade + year, 0, tally, href, t) for year in range(10)),
            )
            for decade in dict.fromkeys(year // 10 * 10 for year in years)
        )
    return Strip(groups, by_month, tally.undrawn)


@dataclass(frozen=True, slots=True)
class _Tally:
    """Events by year and month (month 0: by year), exact ones and coarser ones."""

    solid: Counter[tuple[int, int]]
    hollow: Counter[tuple[int, int]]
    undrawn: int

    @property
    def most(self) -> int:
        return max((self.solid + self.hollow).values(), default=1)


def _tally(entries: Sequence[TimelineEntry], by_month: bool) -> _Tally:  # noqa: FBT001 - private
    exact = Granularity.WEEK if by_month else Granularity.SEASON
    tally = _Tally(Counter(), Counter(), sum(not place_of(one.when)[1] for one in entries))
    for entry in entries:
        year, month = place_of(entry.when)
        counts = tally.solid if entry.when.granularity <= exact else tally.hollow
        if month or not by_month:
            counts[year, month if by_month else 0] += 1
    return tally if by_month else _Tally(tally.solid, tally.hollow, 0)


def _bar(year: int, month: int, tally: _Tally, href: Callable[[int, int], str], t: Strings) -> Bar:
    solid, hollow, most = tally.solid[year, month], tally.hollow[year, month], tally.most
    value = f"{year:04}-{month:02}" if month else f"{year:04}"
    events = t.count("event", solid + hollow)
    tall, above = solid / most * _HEIGHT, hollow / most * _HEIGHT
    return Bar(
        t.months_short[month - 1][:1] if month else f"{year % 100:02}",
        t("timeline.bar", date=date_words(When(value), t), events=events),
        href(year, month) if solid + hollow else "",
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
    begin = date(years[0], 1, 1)
    end = date(years[-1], 12, 31)  # not the day after: the year 9999 has none
    days = (end - begin).days + 1

    def y(day: date) -> float:
        return (day - begin).days / days * 200

    ticks: dict[bool, list[str]] = {True: [], False: []}
    for entry in entries:
        day = entry.when.interval.begin
        if day and begin <= day <= end and entry.when.granularity <= Granularity.MONTH:
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
