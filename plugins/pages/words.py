"""Dates in words, with exactly the precision that they have.

>>> from plugins.pages.strings import EN
>>> from plugins.timeline.types import When
>>> date_words(When("2024-08-06/2024-08-09"), EN)
'6–9 Aug 2024'
>>> date_words(When("2024-08", "START"), EN)
'Early August 2024'
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from plugins.timex import Granularity
from plugins.timex.values import Period, period_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.pages.strings import Strings
    from plugins.timeline.types import When


class Style(StrEnum):
    """How much of a day is written out."""

    SHORT = "short"
    """6 Aug 2024."""
    LONG = "long"
    """6 August 2024."""
    WEEKDAY = "weekday"
    """Tuesday 6 August 2024."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a date, and the machine's form of them where HTML has one."""

    text: str
    datetime: str = ""
    """Value for `<time datetime>`; empty where the words are no date, or one that HTML lacks."""


_MOST_NAMED: Final = 3
_HTML_DATE: Final = re.compile(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?|-W[0-9]{2})?")
_BEFORE_CHRIST: Final = re.compile(
    r"BC(?:(?P<year>[0-9]{4})(?:-(?P<season>SP|SU|FA|WI)|-(?P<month>0[1-9]|1[0-2])"
    r"(?:-(?P<day>[0-9]{2}))?)?|(?P<decade>[0-9]{3})|(?P<century>[0-9]{2}))"
)
_FIRST_PLAIN_YEAR: Final = 1000
"""A smaller number alone does not look like a year."""
_SEASONS: Final = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
_YEARS: Final = {Granularity.CENTURY: 100, Granularity.MILLENNIUM: 1000}


def day_words(day: date, t: Strings, style: Style = Style.SHORT, *, year: bool = True) -> str:
    """Return a day in words: `6 Aug 2024`, `Tuesday 6 August 2024`, without year `6 Aug`."""
    months = t.months_short if style is Style.SHORT else t.months
    words = f"{day.day} {months[day.month - 1]}"
    if style is Style.WEEKDAY:
        words = f"{t.weekdays[day.weekday()]} {words}"
    return f"{words} {_year_words(day.year, t)}" if year else words


def _year_words(year: int, t: Strings) -> str:
    return str(year) if year >= _FIRST_PLAIN_YEAR else t("date.ad", year=year)


def date_words(when: When, t: Strings, style: Style = Style.SHORT, *, since: bool = False) -> str:
    """Return a date in words, as a sentence begins; `since` where a state began and goes on."""
    return "".join(piece.text for piece in date_pieces(when, t, style, since=since))


def inner_words(when: When, t: Strings, style: Style = Style.LONG, *, since: bool = False) -> str:
    """Return a date in words, as the middle of a sentence has them: `early August 2024`."""
    pieces = _pieces(when, t, style, since=since)
    return "".join(piece.text for piece in pieces)


def date_pieces(
    when: When, t: Strings, style: Style = Style.SHORT, *, since: bool = False
) -> tuple[Piece, ...]:
    """Return the words of a date, each with the form that a machine reads."""
    first, *rest = _pieces(when, t, style, since=since)
    return (Piece(_capital(first.text), first.datetime), *rest)


def either_words(dates: Sequence[When], t: Strings) -> str:
    """Return dates that exclude each other, earlier first: `4 or 5 Nov 2024`.

    Of more than three, the first and the last are named.
    """
    first, last = date_words(dates[0], t), inner_words(dates[-1], t, Style.SHORT)
    if len(dates) > _MOST_NAMED:
        return t("date.several", n=t.in_words(len(dates)), first=first, last=last)
    periods = [period_of(when.value) for when in dates]
    days = [period.begin for period in periods if period and period.granularity is Granularity.DAY]
    if len(days) < len(dates) or any(when.mod for when in dates):
        words = [inner_words(when, t, Style.SHORT) for when in dates]
    else:
        words = [*(_shared_day(day, days[-1], t) for day in days[:-1]), last]
    either = t("date.or").join([t("date.and").join(words[:-1]), words[-1]])
    return _capital(either)


def _pieces(when: When, t: Strings, style: Style, *, since: bool) -> tuple[Piece, ...]:
    first, slash, last = when.value.partition("/")
    if slash and first and last:
        return _framed("date.mod." + when.mod, _range(first, last, t, style), t)
    if slash and last:
        return _framed("date.until", (_unit(last, t, style),), t)
    piece = _unit(first, t, style)
    if slash or since:
        return _framed("date.since", (piece,), t)
    day = granularity_is_day(first) and f"date.mod.{when.mod}.day" in t.table
    return _framed(f"date.mod.{when.mod}{'.day' if day else ''}", (piece,), t)


def granularity_is_day(value: str) -> bool:
    """Whether a value names one day (or a time of one)."""
    period = period_of(value)
    return period is not None and period.granularity is Granularity.DAY


def _framed(key: str, pieces: tuple[Piece, ...], t: Strings) -> tuple[Piece, ...]:
    """Put the words of `key` around the pieces; a modifier the table lacks adds nothing."""
    frame = t.table.get(key, "{date}")
    before, after = frame.split("{date}")
    around = ((Piece(before),) if before else (), (Piece(after),) if after else ())
    return (*around[0], *pieces, *around[1])


def _unit(value: str, t: Strings, style: Style) -> Piece:
    """Return one unit of the calendar in words."""
    period = period_of(value)
    if period is None:
        before_christ = _BEFORE_CHRIST.fullmatch(value)
        return Piece(_words_bc(before_christ, t, style) if before_christ else t("date.unknown"))
    machine = period.value if _HTML_DATE.fullmatch(period.value) else ""
    return Piece(_period_words(period, t, style), machine)


def _words_bc(found: re.Match[str], t: Strings, style: Style) -> str:
    """Return a year before Christ, or what is finer or coarser: `15 March 44 BC`."""
    part = found.groupdict()
    if part["century"]:
        words = t("date.century", nth=t.ordinal(int(part["century"]) + 1))
    elif part["decade"]:
        words = t("date.decade", year=int(part["decade"]) * 10)
    elif part["season"]:
        year = int(part["year"])
        words = t(f"date.season.{part['season']}", year=year, next_year=year - 1)
    else:
        months = t.months_short if style is Style.SHORT and part["day"] else t.months
        day = str(int(part["day"])) if part["day"] else ""
        month = months[int(part["month"]) - 1] if part["month"] else ""
        words = " ".join(filter(None, (day, month, str(int(part["year"])))))
    return t("date.bc", date=words)


def _period_words(period: Period, t: Strings, style: Style) -> str:
    begin = period.begin
    year = _year_words(begin.year, t)
    words = year
    match period.granularity:
        case Granularity.DAY:
            words = day_words(begin, t, style)
        case Granularity.WEEK:
            words = t("date.week", day=day_words(begin, t, style))
        case Granularity.WEEKEND:
            words = _days(begin, begin + timedelta(days=1), t, style)
        case Granularity.MONTH:
            words = f"{t.months[begin.month - 1]} {year}"
        case Granularity.QUARTER:
            words = t("date.quarter", nth=t.ordinal((begin.month + 2) // 3), year=year)
        case Granularity.HALF:
            words = t(f"date.half.{(begin.month + 5) // 6}", year=year)
        case Granularity.SEASON:
            season = f"date.season.{_SEASONS[begin.month]}"
            words = t(season, year=year, next_year=f"{(begin.year + 1) % 100:02}")
        case Granularity.DECADE:
            words = t("date.decade", year=year)
        case Granularity.CENTURY | Granularity.MILLENNIUM as unit:
            words = t(f"date.{unit.name.lower()}", nth=t.ordinal(begin.year // _YEARS[unit] + 1))
    return words


def _range(first: str, last: str, t: Strings, style: Style) -> tuple[Piece, ...]:
    """Return two ends, what they share said once: `6–9 Aug 2024`, `May–June 2024`."""
    one, two = period_of(first), period_of(last)
    left, right = _unit(first, t, style), _unit(last, t, style)
    dash = " – "
    if one and two and one.granularity == two.granularity and one.begin.year == two.begin.year:
        if one.granularity is Granularity.DAY:
            words = _shared_day(one.begin, two.begin, t, style)
            dash = "–" if words.isdigit() else " – "
            left = Piece(words, left.datetime)
        elif one.granularity is Granularity.MONTH:
            left, dash = Piece(t.months[one.begin.month - 1], left.datetime), "–"
    elif one and two and one.granularity is two.granularity is Granularity.YEAR:
        dash = "–"
    return (left, Piece(dash), right)


def _days(first: date, last: date, t: Strings, style: Style) -> str:
    words = _shared_day(first, last, t, style)
    return f"{words}{'–' if words.isdigit() else ' – '}{day_words(last, t, style)}"


def _shared_day(day: date, other: date, t: Strings, style: Style = Style.SHORT) -> str:
    """Return `day` without what the words of `other` after it will say."""
    if style is Style.WEEKDAY or day.year != other.year:
        return day_words(day, t, style)
    return str(day.day) if day.month == other.month else day_words(day, t, style, year=False)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
