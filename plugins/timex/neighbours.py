"""Dates side by side share what only one of them names: "in August and September 1914"."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING, Final

from plugins.timex.mean import At, Meaning, Partial, Shift, Within
from plugins.timex.values import Granularity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.timex.language import Language
    from plugins.timex.types import Mention

_LONGEST_GAP: Final = 12
_ENDS: Final = ("", ",", ".", ";", ")")
"""What follows a weekday said after its day; else it goes with a noun: "a Monday fire"."""


def completed(mentions: Sequence[Mention], plain: str, language: Language) -> list[Mention]:
    """Return the mentions, those in a list or range with the year (and month) of the next one.

    The first end of a range that runs over New Year is of the year before: "from October to
    March 2014".
    """
    found = list(mentions)
    for place in range(len(found) - 2, -1, -1):
        left, right = found[place], found[place + 1]
        gap = plain[left.span.end : min(right.span.start, left.span.end + _LONGEST_GAP)]
        if len(gap) < _LONGEST_GAP and language.list_words.fullmatch(gap):
            found[place] = replace(left, meaning=_shared(left.meaning, right.meaning))
        ends = plain[right.span.end : right.span.end + 1] in _ENDS
        if ends and language.apposition.fullmatch(gap) and _is_bare_weekday(right.meaning):
            found[place : place + 2] = _same_day(left, right)
    return found


class Place(Enum):
    """Where a mention stands in a range."""

    NONE = "none"
    LAST = "last"
    OVER_NEW_YEAR = "over new year"
    """The first end of one that runs over New Year: "from October to March"."""


def places_of(mentions: Sequence[Mention], plain: str, language: Language) -> list[Place]:
    """Return of each mention where it stands in a range."""
    found = [Place.NONE] * len(mentions)
    for place in range(1, len(mentions)):
        left, right = mentions[place - 1], mentions[place]
        if _is_range(left, right, plain, language):
            found[place] = Place.LAST
            if _runs_over(left.meaning, right.meaning):
                found[place - 1] = Place.OVER_NEW_YEAR
    return found


def _is_range(left: Mention, right: Mention, plain: str, language: Language) -> bool:
    """Whether two mentions are joined as the ends of a range: by "to", by "and" after "between"."""
    start, end = left.span.start, left.span.end
    gap = plain[end : min(right.span.start, end + _LONGEST_GAP)]
    if len(gap) == _LONGEST_GAP:
        return False
    opener = language.tables.range_openers.get(gap.strip())
    opened = opener is not None and plain.endswith(f"{opener} ", 0, start)
    return opened or language.range_words.fullmatch(gap) is not None


def _runs_over(left: Meaning, right: Meaning) -> bool:
    """Whether of two months without a year the first one comes later in it."""
    if not isinstance(left, Partial) or not isinstance(right, Partial):
        return False
    unnamed = _lacks_year(left) and _lacks_year(right)
    return unnamed and bool(left.month and right.month and left.month > right.month)


def _shared(left: Meaning, right: Meaning) -> Meaning:
    if isinstance(left, At) and isinstance(right, At):
        return left if left.day or not right.day else replace(left, day=right.day)
    if isinstance(left, Partial) and isinstance(right, Within):
        of_year = isinstance(right.outer, Shift) and right.outer.unit is Granularity.YEAR
        alike = _lacks_year(left) and left.month and right.inner.month
        of_week = _is_bare_weekday(left) and _is_bare_weekday(right.inner)
        return Within(left, right.outer) if (alike and of_year) or of_week else left
    if not isinstance(left, Partial) or not isinstance(right, Partial):
        return left
    if not _lacks_year(left) or right.year is None or right.granularity >= Granularity.YEAR:
        return left
    if left.day and not left.month:
        return replace(left, month=right.month, year=right.year) if right.day else left
    over = left.month and right.month and left.month > right.month
    return replace(
        left, year=right.year - bool(over), before_christ=right.before_christ, fiscal=right.fiscal
    )


def _same_day(left: Mention, right: Mention) -> tuple[Mention, Mention]:
    """Return both as the one day they are: "on 6 August, a Tuesday"."""
    match left.meaning, right.meaning:
        case Partial(day=day, weekday=None) as part, Partial(weekday=weekday) if day:
            both = replace(part, weekday=weekday)
            return replace(left, meaning=both), replace(right, meaning=both)
        case Within(inner=Partial(day=day)), _ if day:
            return left, replace(right, meaning=left.meaning)
        case _:
            return left, right


def _is_bare_weekday(meaning: Meaning) -> bool:
    return isinstance(meaning, Partial) and meaning == Partial(weekday=meaning.weekday)


def _lacks_year(part: Partial) -> bool:
    return part.step is None and not part.names_year and not part.before_christ and not part.weekday
