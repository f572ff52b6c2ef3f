"""What stands around mentions in English: prepositions, and what joins dates."""

# ruff: noqa: E501 - rows of a table

from __future__ import annotations

from typing import Final

from plugins.timex.tables import Signal
from plugins.timex.types import Direction, Tense

ABBREVIATIONS: Final = frozenset(
    "mr mrs ms dr gen sen rep gov lt col sgt st jr sr inc corp co ltd no vs jan feb mar apr aug "
    "sept sep oct nov dec mon tue tues wed thu thurs fri sat sun a.m p.m u.s u.k".split()
)

SIGNALS: Final = {
    "since": Signal(Direction.PAST),
    "until": Signal(Direction.FUTURE, unless=(Tense.PAST,)),
    "till": Signal(Direction.FUTURE, unless=(Tense.PAST,)),
    "by": Signal(Direction.FUTURE, unless=(Tense.PAST,), agent=True, tells=True),
    "before": Signal(Direction.FUTURE, unless=(Tense.PAST, Tense.PRESENT), event=True),
    "after": Signal(Direction.PAST, unless=(Tense.FUTURE,), event=True),
    "from": Signal(),
    "to": Signal(ahead=True),
    "through": Signal(ahead=True),
    "as soon as": Signal(Direction.FUTURE),
    "no later than": Signal(Direction.FUTURE),
    "as early as": Signal(Direction.FUTURE, unless=(Tense.PAST,)),
    "ahead of": Signal(Direction.FUTURE),
    "throughout": Signal(tells=True),
    "than in": Signal(),
    "as in": Signal(),
    "unlike in": Signal(),
    "between": Signal(),
    "in": Signal(counts=True, tells=True, binds=True),
    "on": Signal(binds=True, tells=True),
    "at": Signal(),
    "of": Signal(),
    "for": Signal(),
    "during": Signal(tells=True),
    "within": Signal(),
    "over": Signal(),
    "starting": Signal(),
    "beginning": Signal(),
    "effective": Signal(Direction.FUTURE),
    "ended": Signal(Direction.PAST),
    "ending": Signal(),
}

GAP: Final = (
    r"(?: ?,| of| on| on the|, on| at| at around| at about| around|, at(?: about| around)?)? ?"
)
POSSESSIVE: Final = r"'s? "
OFFSETS: Final = {
    "before": -1, "prior to": -1, "ahead of": -1, "after": 1, "following": 1,
}  # fmt: skip
COMPARED: Final = r"[a-z]+est|worst|most|least|first|second|third|fourth|fifth|times?|percent|per cent|record|[0-9.]+%"
NO_OFFSET: Final = (
    r"for|within|over|in|about|lasted|took|spent|serv(?:ed|ing)|the (?:past|last|next|first|final)"
)
RANGE_WORDS: Final = r" ?(?:-{1,2}|to|until|till|through|thru) ?"
RANGE_OPENERS: Final = {"and": "between"}
LIST_WORDS: Final = r" ?(?:-{1,2}|/|to|until|till|through|thru|and|or|,) ?"
APPOSITION: Final = r", (?:a|an) "
