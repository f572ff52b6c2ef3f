"""Starts worked out from a length: "the nearly 34-month-old war" began 34 months ago."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.tokens import Tag
from plugins.timeline.extraction.verb_groups import Tense, VerbGroup
from plugins.timeline.types import When
from plugins.timex import Span, TimeExpression, TimexType, interval_of

_UNITS: Final = {"D": 1, "W": 7}
_LENGTH: Final = re.compile(r"P(?P<count>\d{1,4})(?P<unit>[DWMY])")
_BOUNDS: Final = frozenset({"more", "less", "fewer", "over", "under", "least", "most", "up"})
_ABOUT: Final = frozenset(
    {"nearly", "almost", "about", "around", "roughly", "some", "approximately"}
)


_ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
).split()
_NUMBERS: Final = "one two three four five six seven eight nine ten eleven twelve".split()
_COUNTED: Final = re.compile(
    r"\b(?:(?P<unit>day|week|month|year) (?P<count>\d{1,3})"
    rf"|(?P<ordinal>\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(_ORDINALS)}) (?P<of>day|week|month|year))"
    r" of (?=(?:the|a|an|its|his|her|their)\b)",
    re.IGNORECASE,
)


def counted(text: str) -> Iterator[TimeExpression]:
    """Yield the counts of a running process: "day 12 of the strike" has lasted eleven days."""
    for found in _COUNTED.finditer(text):
        unit = (found["unit"] or found["of"]).upper()[0]
        if found["count"]:
            count = int(found["count"])
        elif found["ordinal"][0].isdigit():
            count = int(found["ordinal"][:-2])
        else:
            count = _ORDINALS.index(found["ordinal"].lower()) + 1
        if count > 1:
            span = Span(found.start(), found.end() - len(" of "))
            yield TimeExpression(span, TimexType.DURATION, f"P{count - 1}{unit}", None, "count_of")


#: Tokenised text sets hyphens apart: "his 30 - year - rule".
_SPACED: Final = re.compile(
    rf"\b(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)}) - (?P<unit>day|week|month|year)(?: - old)?(?= )",
    re.IGNORECASE,
)


def spaced(text: str) -> Iterator[TimeExpression]:
    """Yield lengths whose hyphens stand apart: "the nearly 34 - month - old war"."""
    for found in _SPACED.finditer(text):
        word = found["count"].lower()
        count = int(word) if word.isdigit() else _NUMBERS.index(word) + 1
        span = Span(found.start(), found.end())
        value = f"P{count}{found['unit'][0].upper()}"
        yield TimeExpression(span, TimexType.DURATION, value, None, "spaced_length")


def with_counts(text: str, times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """Return a sentence's expressions with the counts among them, in order, without overlaps."""
    if " of " not in text and " - " not in text:
        return tuple(times)
    taken = [time.span for time in times]
    extra = [
        one
        for one in (*counted(text), *spaced(text))
        if all(one.span.end <= span.start or span.end <= one.span.start for span in taken)
    ]
    return tuple(sorted((*times, *extra), key=lambda time: time.span)) if extra else tuple(times)


@dataclass(frozen=True, slots=True)
class Start:
    """When something began, told by a length, and the token that names it."""

    when: When
    trigger: int
    anchor: date
    """The day counted from."""
    verb: VerbGroup | None = None
    """The verb of the clause that tells it, where it has one."""


def derived_start(reading: Reading, at: int, dct: date) -> Start | None:
    """Return the start that a length at token `at` gives, and the token of what began.

    The process must still go on: "a five-month trial" that is over gives nothing, and neither
    does a bound such as "more than two years".
    """
    time = reading.tokens[at].time
    if time is not None and time.rule == "count_of":
        process = _process_of(reading, at)
        return began(reading, at, process, dct) if process is not None else None
    process = _process_after(reading, at)
    trigger = _going_on(reading, at) if process is None else process
    return began(reading, at, trigger, dct) if trigger is not None else None


def began(reading: Reading, at: int, trigger: int, anchor: date, *, sign: int = 1) -> Start | None:
    """Return what lies the length at token `at` before a day, or after it where `sign` is -1.

    Only days are counted exactly; "exactly a year" is a year to the day.
    """
    words = _words_of(reading, at)
    time = reading.tokens[at].time
    length = _LENGTH.fullmatch(time.value) if time else None
    if length is None or words & _BOUNDS:
        return None
    value = _back(anchor, sign * int(length["count"]), length["unit"])
    loose = length["unit"] != "D"
    if loose and "exactly" in words and value:
        value, loose = _that_day(anchor, value), False
    mod = "APPROX" if loose or words & _ABOUT else ""
    return Start(When(value, mod), trigger, anchor) if value else None


def unit_of(reading: Reading, at: int) -> str | None:
    """Return the unit that the length at token `at` counts in, as TIMEX3 writes it."""
    time = reading.tokens[at].time
    length = _LENGTH.fullmatch(time.value) if time else None
    return length["unit"] if length else None


def _words_of(reading: Reading, at: int) -> set[str]:
    """Return the words of a length at token `at` and those right before it."""
    words = {reading.low(before) for before in range(max(0, at - 3), at)}
    return words | set(reading.tokens[at].low.replace("-", " ").split())


def _process_of(reading: Reading, at: int) -> int | None:
    """Return the process that is counted: "day 12 of the *strike*"."""
    ahead = range(at + 2, at + 6)
    return next((place for place in ahead if nouns.is_process(reading.low(place))), None)


def _process_after(reading: Reading, at: int) -> int | None:
    """Return the running process that a length stands before: "34-month-old *war*"."""
    ahead = at + 1
    old = "old" in reading.tokens[at].low
    while reading.low(ahead) in ("-", "old", "long") or reading.low(ahead).startswith("-old"):
        old = old or "old" in reading.low(ahead)
        ahead += 1
    for place in range(ahead, ahead + 3):
        if nouns.is_process(reading.low(place)):
            owned = reading.tag(at - 1) is Tag.POSS or reading.low(at - 1) in (
                "his",
                "her",
                "their",
                "its",
            )
            return place if old or owned else None
        if reading.tag(place) not in (Tag.WORD, Tag.NAME):
            return None
    return None


#: States that last as long as the perfect tense says: "has ruled for 30 years".
_LASTING: Final = frozenset({"rule", "govern", "reign", "occupy", "be"})


def _going_on(reading: Reading, at: int) -> int | None:
    """Return the verb of a state that has lasted so long: "has been out for 22 days"."""
    if reading.low(at - 1) != "for":
        return None
    for group in reversed(reading.groups):
        if group.last >= at:
            continue
        lasting = group.base in _LASTING or group.progressive
        short = reading.low(group.first) in ("'s", "’s")  # "he's ruled" is "he has ruled"
        active = group.tense is Tense.PERFECT and not group.passive
        perfect = group.first != group.last and (active or short)
        return group.head if lasting and perfect and not group.negated else None
    return None


def _back(dct: date, count: int, unit: str) -> str | None:
    if unit in _UNITS:
        ordinal = dct.toordinal() - count * _UNITS[unit]
        if not date.min.toordinal() <= ordinal <= date.max.toordinal():
            return None
        day = date.fromordinal(ordinal)
        week = day.isocalendar()
        return day.isoformat() if unit == "D" else f"{week.year:04d}-W{week.week:02d}"
    months = dct.year * 12 + dct.month - 1 - count * (12 if unit == "Y" else 1)
    year, month = divmod(months, 12)
    if not date.min.year <= year <= date.max.year:
        return None
    return f"{year:04d}" if unit == "Y" else f"{year:04d}-{month + 1:02d}"


def _that_day(anchor: date, value: str) -> str:
    """Return the day of a month or year that has its anchor's number: "exactly a year after"."""
    day = f"{value}{anchor.isoformat()[len(value) :]}"
    return day if interval_of(day) is not None else value
