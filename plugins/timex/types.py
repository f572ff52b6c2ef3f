"""The types that the package takes and gives: frozen, half-open, nothing stored twice."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from plugins.timex.values import Granularity, Interval, granularity_of, interval_of

if TYPE_CHECKING:
    from plugins.timex.mean import Meaning


class TimexType(StrEnum):
    """The four types of TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Direction(StrEnum):
    """Where an expression lies as seen from its anchor."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


class Tense(StrEnum):
    """Tense of the finite verb that governs an expression, as far as word lists can tell."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


class Reason(StrEnum):
    """What decided the direction, in the order in which it is asked."""

    ABSOLUTE = "absolute"
    """Nothing had to be decided: the words name the date in full."""
    CUE = "cue"
    PREPOSITION = "preposition"
    TENSE = "tense"
    NEIGHBOUR = "neighbour"
    """The other end of a range, or of a list, names what is missing."""
    NARRATIVE = "narrative"
    """The text tells history: the year is that of the last full date."""
    NEAREST = "nearest"
    """Nothing decides: the nearest one, since a writer adds the year to a day far away."""
    NEAREST_PAST = "nearest past"


class Mod(StrEnum):
    """TIMEX3 modifiers."""

    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open character offsets: the words are `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a time: found, not yet resolved."""

    span: Span
    rule: str
    meaning: Meaning
    mod: Mod | None = None
    core: Span = Span(0, 0)
    """The words without modifiers: of "early next year", "next year"."""


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """One mention of time, as TIMEX3 names its parts."""

    span: Span
    type: TimexType
    value: str
    """TIMEX3 value: `2020-02-24`, `2020-08`, `2020-W32`, `2020-Q3`, `2020-SU`, `202` (decade),
    `P34M`, `PAST_REF`. Empty when the words name a day that no calendar has (Feb. 30)."""
    mod: Mod | None
    rule: str
    """Name of the rule that fired, so that a wrong date can be traced."""
    anchor: str | None = None
    """TIMEX3 value of the date counted from; None when the words name the date in full."""
    direction: Direction | None = None
    reason: Reason = Reason.ABSOLUTE
    cue: str = ""
    """The words that decided the direction: "ago", "until", "will meet"."""
    signal: str = ""
    """The preposition before the expression, in lower case: "since", "until", "by", "from"."""
    tense: Tense | None = None
    """Tense of the nearest finite verb; None where none was recognised."""
    meaning: Meaning | None = field(default=None, repr=False, compare=False)

    @property
    def granularity(self) -> Granularity:
        """How fine the value is."""
        return granularity_of(self.value)

    @property
    def interval(self) -> Interval | None:
        """The days that the value covers; None where it names no stretch of the calendar."""
        return interval_of(self.value)


@dataclass(frozen=True, slots=True)
class Range:
    """Two expressions that are the ends of one stretch: "from May 3 to June 7"."""

    first: TimeExpression
    last: TimeExpression

    @property
    def span(self) -> Span:
        """From the first word of the one end to the last word of the other."""
        return Span(self.first.span.start, self.last.span.end)

    @property
    def value(self) -> str:
        """Both values, as ISO 8601 writes an interval: `2020-05-03/2020-06-07`."""
        return f"{self.first.value}/{self.last.value}"

    @property
    def interval(self) -> Interval:
        """From the first day of the one end to the last day of the other."""
        first, last = self.first.interval, self.last.interval
        return Interval(first.begin if first else None, last.end if last else None)
