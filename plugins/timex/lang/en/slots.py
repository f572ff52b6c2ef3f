"""The slots of the English rules: what may stand there, and how it is read."""

# ruff: noqa: E501 - rows of a table

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from plugins.timex.lang.en.words import (
    DAY_PARTS,
    DECADES,
    HOLIDAYS,
    MONTHS,
    NATIONS,
    ONES,
    ORDINALS,
    SEASONS,
    TENS,
    UNITS,
    VAGUE_NUMBERS,
    WEEKDAYS,
)
from plugins.timex.mean import Clock, Unit
from plugins.timex.tables import Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_HUNDRED: Final = 100
_NOON: Final = 12
_SCALES: Final = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}


def _any(words: Iterable[str]) -> str:
    """Return a pattern for any of `words`, longer ones first, with the language's white space."""
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", " ").replace(r"\-", "[ -]") for word in ordered)


def _firsts(words: Iterable[str]) -> frozenset[str]:
    return frozenset(re.split(r"[^a-z]", word)[0] or "0" for word in words)


def _slot(pattern: str, read: Callable[[str], Any], words: Iterable[str] = ()) -> Slot:
    first = _firsts(words)
    return Slot(pattern, read, first | {"0"} if "[0-9]" in pattern or not first else first)


def _plain(text: str) -> str:
    return re.sub(r"[\s-]+", " ", text.strip(" ."))


def number(text: str) -> float | None:
    """Return the number that digits or words name; None for "several".

    >>> number("twenty-five"), number("2 1/2"), number("a hundred and ten")
    (25.0, 2.5, 110.0)
    """
    words = _plain(text).replace(",", "")
    if words in VAGUE_NUMBERS:
        return None
    if words[:1] in "0123456789":
        return _digits(words)
    total, part = 0.0, 0.0
    for word in words.split():
        if word in _SCALES:
            scale = _SCALES[word]
            part = (part or 1) * scale
            if scale > _HUNDRED:
                total, part = total + part, 0
        elif word == "dozen":
            part = (part or 1) * 12
        elif word == "half":
            part += 0.5
        else:
            part += (
                ONES.get(word) or TENS.get(word) or (1 if word in ("a", "an") and not part else 0)
            )
    return total + part


def _digits(words: str) -> float:
    whole, _, rest = words.partition(" ")
    half = 0.5 if whole.endswith("½") or rest.startswith(("1/2", "and a half", "½")) else 0.0
    scale = 1
    for word, by in _SCALES.items():
        if rest.startswith(word):
            scale = by
    value = float(whole.rstrip("½")[:15])
    return (int(value) if value == int(value) else value) * scale + half


def ordinal(text: str) -> int:
    """Return the number of an ordinal.

    >>> ordinal("21st"), ordinal("twenty-first")
    (21, 21)
    """
    words = _plain(text)
    if words[0] in "0123456789":
        return int(re.sub(r"[^0-9]", "", words))
    tens, _, last = words.rpartition(" ")
    return TENS.get(tens, 0) + ORDINALS[last]


def year(text: str) -> int:
    """Return the year that digits or words name.

    >>> year("nineteen ninety-six"), year("two thousand and five"), year("'22")
    (1996, 2005, 2022)
    """
    words = _plain(text.replace(" and ", " "))
    digits = words.lstrip("'")
    if digits.isdigit():
        return short_year(digits) if len(digits) < 3 else int(digits)  # noqa: PLR2004 - '22
    head, _, tail = words.partition(" ")
    if tail.startswith("thousand"):
        return 2000 + int(number(tail.removeprefix("thousand").strip() or "0") or 0)
    tail = tail.removeprefix("oh ").removeprefix("o ")
    return int(number(head) or 0) * _HUNDRED + int(number(tail) or 0)


def short_year(text: str) -> int:
    """Return the year of two digits: 30 to 99 are of the 20th century (of the 21st below that)."""
    value = int(text.strip("'"))
    return value + (1900 if value >= 30 else 2000)  # noqa: PLR2004 - as the docstring says


def clock(text: str) -> Clock | None:
    """Return a time of day; None where there is none, as in 25:00.

    >>> clock("5:30 p.m. est")
    Clock(tail='T17:30', zone='est')
    """
    found = re.fullmatch(_CLOCK, re.sub(r"\s+", " ", text))
    if found is None:
        return None
    hour = int(number(found["hour"]) or 0)
    minute = int(found["minute"] or 0)
    half = (found["half"] or "")[:1]
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    if hour > 24 or minute > 59:  # noqa: PLR2004 - the clock
        return None
    return Clock(f"T{hour:02d}:{minute:02d}", found["zone"] or "")


def _unit(text: str) -> Unit:
    word = text.strip(".").replace("-", "")
    return UNITS.get(word) or UNITS[word.removesuffix("s")]


_ONE = _any(ONES)
_SMALL = rf"(?:(?:{_any(TENS)})(?:[ -](?:{_any(list(ONES)[:9])}))?|{_ONE})"
_NUMBER_WORDS = (
    rf"(?:{_SMALL}|an?)[ -](?:hundred|thousand|million|billion)(?:(?: and)? {_SMALL})?"
    rf"|(?:a|two|three|half a) dozen|{_SMALL}(?:[ -]and[ -](?:a[ -])?half)?|an?"
)
_NUMBER = (
    r"[0-9]{1,3}(?:,[0-9]{3}){1,4}(?!,[0-9])|[0-9]{1,6}(?:\.[0-9]{1,2}|[ -]1/2|½)?"
    r"(?:[ -](?:hundred|thousand|million|billion))?(?: and a half)?"
    rf"|{_NUMBER_WORDS}"
)
_NUMBER_FIRSTS = [*ONES, *TENS, "a", "an", "half"]
_MONTH = (
    r"(?:jan|febr?|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\.|(?=[ ,'/-]{0,2}[0-9])"
    r"|(?=[/-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? [0-9]))"
    r"|(?:(?<=[0-9][ /-])|(?<=[0-9])|(?<=[0-9](?:st|nd|rd|th)\s)|(?<=[0-9h]\sof\s)|(?<=first\sof\s)|(?<=in\s)"
    r"|(?<=last\s)|(?<=next\s)|(?<=this\s)|(?<=after\s)|(?<=before\s)|(?<=since\s)|(?<=until\s)|(?<=early\s)|(?<=late\s)|(?<=mid-))"
    r"(?:jan|febr?|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
)
_WEEKDAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)"
    r"(?:\.|(?= ?,? ?(?:(?:- ?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?[0-9]|(?:- ?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b)))"
    r"|(?:(?<=on\s)|(?<=last\s)|(?<=next\s)|(?<=this\s)|(?<=past\s)|(?<=coming\s))(?:mon|tues?|weds?|thu(?:rs?)?|fri)\b"
)
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)?(?![0-9%]|:[0-9])"
_ORDINAL_WORD = rf"(?:{_any(t for t in TENS)})[ -](?:{_any(list(ORDINALS)[:9])})|{_any(ORDINALS)}"
_ZONE = (
    r"(?:[+-][0-9]{2}:?[0-9]{2}(?![0-9])|[ecmp][sd]?t|gmt|utc|bst|cest|cet|msk|jst|ist|aest|eest|eet|local(?: time)?"
    r"|(?:eastern|central|pacific|mountain)(?: (?:standard|daylight))?(?: time)?|(?:moscow|beijing|london) time)"
)
_HALF_OF_DAY = r"(?:[ap]\.m\.?|[ap]m\b)"
_HOUR_WORDS = _any(list(ONES)[:12])
_CLOCK_TEXT = (
    rf"(?:(?:[01]?[0-9]|2[0-4])(?:[:.][0-5][0-9])?|{_HOUR_WORDS})[ ]?{_HALF_OF_DAY}(?:,? \(?{_ZONE}\)?)?"
    rf"|(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9])?(?: ?(?:hrs|hours|h\b))?(?:,? \(?{_ZONE}\)?)?"
    rf"|(?:[01][0-9]|2[0-4])[0-5][0-9] ?(?:hrs|hours|gmt|utc)"
    r"|(?:[01]?[0-9]|2[0-4])h[0-5][0-9]"
    r"|(?:[01]?[0-9]|2[0-4])\.[0-5][0-9] (?:gmt|utc|bst|cest|cet|edt|pdt|aest|ist|jst|msk)"
    rf"|(?:{_HOUR_WORDS}|[0-9]{{1,2}}) o'?clock(?: {_HALF_OF_DAY})?"
)
_CLOCK: Final = (
    rf"(?P<hour>[0-9]{{1,2}}?(?=[0-5][0-9] ?[hgu])|[0-9]{{1,2}}|{_HOUR_WORDS})"
    r"[:.h]?(?P<minute>[0-9]{2})?(?::[0-9]{2})?"
    rf" ?(?:hrs|hours|h|o'?clock)? ?(?P<half>{_HALF_OF_DAY})?,? ?\(?(?P<zone>{_ZONE})?\)?"
)

SLOTS: Final = {
    "month": _slot(_MONTH, lambda text: MONTHS[_plain(text)], MONTHS),
    "weekday": _slot(_WEEKDAY, lambda text: WEEKDAYS[_plain(text)], [*WEEKDAYS, *(f"{day}s" for day in WEEKDAYS)]),
    "day": _slot(_DAY, ordinal),
    "nth_day": _slot(r"(?:0?[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)", ordinal),
    "day_word": _slot(_ORDINAL_WORD, ordinal, [*TENS, *ORDINALS]),
    "ordinal": _slot(rf"[0-9]{{1,2}}(?:st|nd|rd|th)|{_ORDINAL_WORD}", ordinal, [*TENS, *ORDINALS]),
    "hh": _slot(r"[01][0-9]|2[0-4]", int),
    "minutes": _slot(r"[0-5][0-9]", int),
    "week": _slot(r"0[1-9]|[1-4][0-9]|5[0-3]", int),
    "mm": _slot(r"0?[1-9]|1[0-2]", int),
    "dd": _slot(r"0?[1-9]|[12][0-9]|3[01]", int),
    "year": _slot(r"(?:1[0-9]|20)[0-9]{2}(?![0-9])", int),
    "padded_year": _slot(r"0(?!000)[0-9]{3}(?![0-9])", int),
    "any_year": _slot(r"[1-9][0-9]{0,3}(?![0-9])", int),
    "short_year": _slot(r"'?[0-9]{2}(?![0-9])", short_year),
    "year_words": _slot(
        rf"(?:nineteen|eighteen|seventeen|twenty)[ -](?:(?:oh?[ -])?(?:{_any(TENS)})(?:[ -](?:{_any(list(ONES)[:9])}))?|{_any(list(ONES)[9:])}|oh?[ -](?:{_any(list(ONES)[:9])}))"
        rf"|two thousand(?:(?: and)? {_SMALL})?",
        year,
        ["nineteen", "eighteen", "seventeen", "twenty", "two"],
    ),
    "decade_digits": _slot(r"(?:1[0-9]|20)[0-9](?=0)", int),
    "short_decade": _slot(r"[0-9](?=0)", int),
    "decade": _slot(_any(DECADES), DECADES.__getitem__, DECADES),
    "season": _slot(_any(SEASONS), SEASONS.__getitem__, SEASONS),
    "part": _slot(_any(DAY_PARTS), lambda text: Clock(DAY_PARTS[text]), DAY_PARTS),
    "noon": _slot("noon|midnight|midday", lambda text: Clock(DAY_PARTS[text]), ["noon", "midnight", "midday"]),
    "clock": _slot(_CLOCK_TEXT, clock, list(ONES)[:12]),
    "holiday": _slot(_any(HOLIDAYS), lambda text: HOLIDAYS[re.sub(r"\s+", " ", text)], [
        *HOLIDAYS, *(name.replace("-", "") for name in HOLIDAYS)
    ]),
    "nation": _slot(_any(NATIONS), lambda text: NATIONS[re.sub(r"\s+", " ", text)], NATIONS),
    "hour": _slot(_HOUR_WORDS, ONES.__getitem__, list(ONES)[:12]),
    "n": _slot(_NUMBER, number, _NUMBER_FIRSTS),
    "few": _slot(_any(VAGUE_NUMBERS), lambda text: 2 if "couple" in text else None, VAGUE_NUMBERS),
    "unit": _slot(
        r"(?:second|minute|hour|day|night|weekend|week|fortnight|month|quarter|semester|year|decade)s?"
        r"|centur(?:y|ies)|millenni(?:um|a)|(?:sec|min|hr|yr)s?\b\.?",
        _unit,
        ["second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "night", "nights",
         "week", "weeks", "month", "months", "quarter", "quarters", "year", "years", "decade",
         "decades", "century", "centuries", "weekend", "weekends", "fortnight"],
    ),
    "single": _slot(
        r"day|week-?end|week|fortnight|month|quarter|qtr|semester|year|yr|decade|century|hour|minute",
        _unit,
        ["day", "weekend", "week", "qtr", "yr", "fortnight", "month", "quarter", "semester", "year", "decade", "century", "hour", "minute"],
    ),
    "units": _slot(
        r"seconds|minutes|hours|days|nights|weeks|months|quarters|years|decades|centuries|millennia",
        _unit,
        ["seconds", "minutes", "hours", "days", "nights", "weeks", "months", "quarters", "years",
         "decades", "centuries", "millennia"],
    ),
}  # fmt: skip
