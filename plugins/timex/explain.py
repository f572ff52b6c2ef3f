"""Why a date is what it is, in one plain sentence and as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from plugins.timex.resolve import UNKNOWN
from plugins.timex.types import Direction, Reason, TimexType
from plugins.timex.values import Granularity, period_of

if TYPE_CHECKING:
    from plugins.timex.types import TimeExpression

_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_REFERENCES = {
    "PAST_REF": "a time in the past without a date",
    "PRESENT_REF": "the time of writing",
    "FUTURE_REF": "a time to come without a date",
}


@dataclass(frozen=True, slots=True)
class Explanation:
    """The reason for one value: a sentence for people, the same as data for machines."""

    sentence: str
    words: str
    rule: str
    value: str
    anchor: str | None
    direction: str | None
    reason: str
    cue: str
    meaning: str

    def as_dict(self) -> dict[str, str | None]:
        """Return the explanation as JSON wants it."""
        return {name: getattr(self, name) for name in self.__slots__}


def explain(expression: TimeExpression, text: str) -> Explanation:
    """Return why `expression`, found in `text`, has its value.

    The sentence names the words, what they say, what decided the direction, the anchor and the
    result: "'August' names no year; the verb nearby is 'began'; the August nearest before
    14 December 2024 is August 2024."
    """
    words = " ".join(text[expression.span.start : expression.span.end].split())
    return Explanation(
        sentence=_sentence(expression, words),
        words=words,
        rule=expression.rule,
        value=expression.value,
        anchor=expression.anchor,
        direction=expression.direction.value if expression.direction else None,
        reason=expression.reason.value,
        cue=expression.cue,
        meaning=repr(expression.meaning),
    )


def in_words(value: str) -> str:
    """Return a TIMEX3 value as people say it; the value itself where there is no such way.

    >>> in_words("2020-02-24"), in_words("2020-W25"), in_words("197")
    ('24 February 2020', 'the week of 15 June 2020', 'the 1970s')
    """
    if value in _REFERENCES:
        return _REFERENCES[value]
    period = period_of(value)
    if period is None:
        return value
    day, year = period.begin, period.begin.year
    month = _MONTHS[day.month - 1]
    match period.granularity:
        case Granularity.DAY:
            return f"{day.day} {month} {year}"
        case Granularity.WEEK:
            return f"the week of {day.day} {month} {year}"
        case Granularity.WEEKEND:
            return f"the weekend of {day.day} {month} {year}"
        case Granularity.MONTH:
            return f"{month} {year}"
        case Granularity.QUARTER:
            return f"the {_ORDINALS[int(value[6:]) - 1]} quarter of {year}"
        case Granularity.HALF:
            return f"the {_ORDINALS[int(value[6:]) - 1]} half of {year}"
        case Granularity.SEASON:
            return f"the {_SEASONS[value[5:]]} of {year}"
        case Granularity.DECADE:
            return f"the {value}0s"
        case Granularity.CENTURY:
            return f"the years {value}00 to {value}99"
        case _:
            return value


_ORDINALS = ("first", "second", "third", "fourth")


def _sentence(expression: TimeExpression, words: str) -> str:
    result = in_words(expression.value)
    if expression.value.startswith(UNKNOWN):
        return f"“{words}” names no day that the calendar has, or none that the text makes known."
    if expression.type is TimexType.DURATION:
        return f"“{words}” is a length of time: {expression.value}."
    if expression.type is TimexType.SET:
        return f"“{words}” is a time that comes again: {expression.value}."
    if expression.anchor is None or expression.direction is None:
        if expression.value in _REFERENCES:
            return f"“{words}” means {result}."
        return f"“{words}” names the date itself: {result}."
    return f"“{words}” {_why(expression)}; counted from {in_words(expression.anchor)}, that is {result}."


def _why(expression: TimeExpression) -> str:
    direction = expression.direction or Direction.PAST
    side = {"past": "the last one before", "future": "the next one after", "present": "the one of"}
    match expression.reason:
        case Reason.CUE:
            return f"says itself that it lies in the {direction.value}"
        case Reason.PREPOSITION:
            return f"does not say which one; after “{expression.cue}” it is {side[direction]} that day"
        case Reason.TENSE:
            return (
                f"does not say which one; the verb nearby (“{expression.cue}”) speaks of the "
                f"{direction.value}"
            )
        case Reason.NEIGHBOUR:
            return "is completed by the date beside it"
        case Reason.NEAREST:
            return "does not say which one; it is the nearest one"
        case Reason.NARRATIVE:
            return "continues the story that the text tells"
        case _:
            return "does not say which one; news looks back, so it is the nearest past one"
