"""Events dated by how far from them another stands: "two years after the fall, it reopened".

Counted from the date of the clause that the distance stands in; where that clause has none, from
the day of writing, if its tense says that it holds today. A past without a date counts from
nothing.
"""

from dataclasses import replace
from datetime import date
from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.attach import attach
from plugins.timeline.extraction.cases import when_of
from plugins.timeline.extraction.derived import Start, began, unit_of
from plugins.timeline.extraction.governing import governing_verb
from plugins.timeline.extraction.reading import BREAKS, Reading
from plugins.timeline.extraction.soundness import is_date
from plugins.timeline.extraction.verb_groups import Form, Tense, VerbGroup
from plugins.timeline.lang.en.function_words import RELATIVES
from plugins.timex import Granularity

_SIGNS: Final = {"after": 1, "into": 1, "before": -1}
_UNITS: Final = {
    "D": Granularity.DAY,
    "W": Granularity.WEEK,
    "M": Granularity.MONTH,
    "Y": Granularity.YEAR,
}
_HOLDS: Final = frozenset({Tense.PRESENT, Tense.PERFECT})


def offset_start(reading: Reading, at: int, dct: date) -> Start | None:
    """Return the event that a length at token `at` is counted from, and when it was."""
    sign = _SIGNS.get(reading.low(at + 1))
    unit = unit_of(reading, at)
    if sign is None or unit is None:
        return None
    end = _end(reading, at + 2)
    verb = _main(reading, at, end)
    told = _told(reading, at + 2, end)
    dated = any(is_date(token.time) for token in reading.tokens[at + 2 : end])
    if verb is None or told is None or dated:
        return None
    trigger, event = told
    anchor = _anchor(reading, range(at, end), verb, _UNITS[unit])
    if anchor is None:
        holds = verb.tense in _HOLDS and (event is None or event.tense is not Tense.PRESENT)
        heads = verb.first > at or verb.tense is Tense.PERFECT or event is not None
        anchor = dct if holds and heads else None
    if anchor is None:
        return None
    start = began(reading, at, trigger, anchor, sign=sign)
    return replace(start, verb=event) if start else None


def _main(reading: Reading, at: int, end: int) -> VerbGroup | None:
    """Return the verb of the clause that a distance at token `at` stands in."""
    if any(group.first < at for group in reading.groups):
        return governing_verb(reading, at, -1)
    later = (g for g in reading.groups if g.first > end and g.form is Form.FINITE)
    return next((g for g in later if reading.low(g.first - 1) not in RELATIVES), None)


def _end(reading: Reading, start: int) -> int:
    """Return where the phrase or clause that starts at token `start` ends."""
    marks = (",", ".", *BREAKS)
    return next(
        (at for at in range(start, len(reading.tokens)) if reading.low(at) in marks),
        len(reading.tokens),
    )


def _told(reading: Reading, start: int, end: int) -> tuple[int, VerbGroup | None] | None:
    """Return the token that names what stands after "after", and its verb where it is a clause."""
    inside = [group for group in reading.groups if start <= group.first < end]
    finite = next((group for group in inside if group.form is Form.FINITE), None)
    if finite is not None and not reading.lows_in(start, finite.first) & RELATIVES:
        return finite.head, finite
    if inside and inside[0].first == start and inside[0].form is Form.GERUND:
        return inside[0].head, None
    named = (at for at in range(start, end) if nouns.may_be_event(reading.low(at)))
    noun = next(named, None)
    return (noun, None) if noun is not None else None


def _anchor(reading: Reading, inside: range, verb: VerbGroup, unit: Granularity) -> date | None:
    """Return the first day of the date that the clause around the distance has."""
    for at, token in enumerate(reading.tokens):
        if token.time is None or at in inside:
            continue
        when = when_of(token.time)
        if when is None or when.granularity > unit or when.interval.begin is None:
            continue
        if attach(reading, at).verb is verb:
            return when.interval.begin
    return None
