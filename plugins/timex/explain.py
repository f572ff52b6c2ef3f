"""Why a date is what it is, in one plain sentence and as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from plugins.timex.lengths import MONTHS, SEASONS, again_in_words, length_in_words
from plugins.timex.mean import At, Base, Nth, Offset, Partial, Shift, WeekOf, Within
from plugins.timex.resolve import UNKNOWN
from plugins.timex.types import Direction, Mod, Reason, TimexType
from plugins.timex.values import Granularity, Period, period_of

if TYPE_CHECKING:
    from plugins.timex.mean import Meaning
    from plugins.timex.types import TimeExpression

_TIMES: Final = {
    "TMO": "morning",
    "TAF": "afternoon",
    "TEV": "evening",
    "TNI": "night",
    "TDT": "daytime",
    "TXX": "time unknown",
}
_REFERENCES: Final = {
    "PAST_REF": "a time in the past without a date",
    "PRESENT_REF": "the time of writing",
    "FUTURE_REF": "a time to come without a date",
    "XXXX-WXX": "a week that the text does not tell",
    "XXXX-XX": "a month that the text does not tell",
    "XXXX": "a year that the text does not tell",
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

    def as_dict(self) -> dict[str, str | int | None]:
        """Return the explanation as JSON wants it."""
        return {name: getattr(self, name) for name in self.__slots__}


def explain(expression: TimeExpression, text: str) -> Explanation:
    """Return why `expression`, found in `text`, has its value.

    The sentence names the words, what they say, what decided the direction, the anchor and the
    result: "“August” is a month without its year; the verb nearby (“began”) speaks of the past;
    as seen from 14 December 2024, that is August 2024."
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


def in_words(value: str) -> str:  # noqa: C901, PLR0911, PLR0912 - one return per case
    """Return a TIMEX3 value as people say it; the value itself where there is no such way.

    >>> in_words("2020-02-24"), in_words("2020-W25"), in_words("197")
    ('24 February 2020', 'the week of 15 June 2020', 'the 1970s')
    """
    if value in _REFERENCES:
        return _REFERENCES[value]
    if value.startswith("BC"):
        return _before_christ(value[2:])
    if value.startswith("FY"):
        return _fiscal(value)
    period = period_of(value)
    if period is None:
        return value
    if "T" in value:
        return f"{in_words(value.partition('T')[0])} ({_TIMES.get(value[-3:], value[-5:])})"
    day, year = period.begin, period.begin.year
    month = MONTHS[day.month - 1]
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
            return f"the {SEASONS[value[5:]]} of {year}"
        case Granularity.DECADE:
            return f"the {value}0s"
        case Granularity.CENTURY:
            return f"the years {value}00 to {value}99"
        case _:
            return value


def _before_christ(value: str) -> str:
    """Return a value before Christ, without its `BC`, as people say it: "August 490 BC"."""
    year, *parts = value.split("-")
    if len(year) == len("04"):
        return f"the years {int(year + '99')} to {int(year + '00') or 1} BC"
    if len(year) == len("048"):
        return f"the {int(year)}0s BC"
    words = [f"{int(year)} BC"]
    if parts:
        words.insert(
            0,
            f"the {SEASONS[parts[0]]} of" if parts[0] in SEASONS else MONTHS[int(parts[0]) - 1],
        )
    if len(parts) > 1:
        words.insert(0, str(int(parts[1])))
    return " ".join(words)


def _fiscal(value: str) -> str:
    year, _, part = value.removeprefix("FY").partition("-")
    whole = f"the fiscal year {year}" if year.isdigit() else "the fiscal year"
    kind = {"Q": "quarter", "H": "half"}.get(part[:1])
    return f"the {_ORDINALS[int(part[1:]) - 1]} {kind} of {whole}" if kind else whole


_ORDINALS: Final = ("first", "second", "third", "fourth")


def _sentence(expression: TimeExpression, words: str) -> str:
    value, name = expression.value, f"“{words}”"
    if value.startswith(UNKNOWN):
        return f"{name} {_unknown(expression.meaning)}."
    if expression.type is TimexType.DURATION:
        return f"{name} is a length of time: {_modified(length_in_words(value), expression.mod)}."
    if expression.type is TimexType.SET:
        return f"{name} is a time that comes again: {again_in_words(value)}."
    if expression.anchor is None:
        verb = "means" if value in _REFERENCES else "names the date itself:"
        return f"{name} {verb} {_modified(in_words(value), expression.mod)}."
    anchor, result = in_words(expression.anchor), _modified(in_words(value), expression.mod)
    what = _what(expression.meaning)
    if not what:
        parts = (f"{name} is counted from {anchor}", _why(expression), f"that is {result}")
    else:
        seen = f"as seen from {anchor}, that is {result}"
        parts = (f"{name} {what}", _why(expression), seen)
    return "; ".join(part for part in parts if part) + "."


def _unknown(meaning: Meaning | None) -> str:
    """Return why a time has no date."""
    match meaning:
        case Partial(month=month, day=day) if month and day:
            return "names no day that the calendar has"
        case Partial(holiday=holiday) if holiday:
            return (
                "names a day that this calendar does not tell: it goes by the moon or the country"
            )
        case Nth(scope=Partial()):
            return "names no day that the calendar has"
        case At(_, day) if day is not None:
            return _unknown(day)
        case _:
            return "has a date that the text does not tell"


def _modified(words: str, mod: Mod | None) -> str:
    before, after = _MODIFIED.get(mod, ("", "")) if mod else ("", "")
    return f"{before}{words}{after}"


_MODIFIED: Final = {
    Mod.START: ("early in ", ""),
    Mod.MID: ("the middle of ", ""),
    Mod.END: ("late in ", ""),
    Mod.APPROX: ("about ", ""),
    Mod.LESS_THAN: ("less than ", ""),
    Mod.MORE_THAN: ("more than ", ""),
    Mod.EQUAL_OR_LESS: ("at most ", ""),
    Mod.EQUAL_OR_MORE: ("at least ", ""),
    Mod.ON_OR_AFTER: ("", " or later"),
    Mod.ON_OR_BEFORE: ("", " or earlier"),
}


def _what(meaning: Meaning | None) -> str:  # noqa: C901, PLR0911 - one return per case
    match meaning:
        case Partial(weekday=weekday, day=None, step=None) if weekday:
            return "is a weekday without its date"
        case Partial(day=day, month=None, step=None) if day:
            return "is a day without its month"
        case Partial(weekend=True, step=None):
            return "is a weekend without its date"
        case Partial(step=None) as part:
            return f"is {_KINDS.get(part.granularity, 'a date')} without its year"
        case At(_, day) if day is None:
            return "is a time of the day that the text speaks of"
        case At(_, day):
            return _what(day)
        case Within(inner):
            return f"is {_KINDS.get(inner.granularity, 'a date')} in the time named beside it"
        case Nth():
            return "is told by its place in the time named beside it"
        case WeekOf(unit, Partial()):
            return f"is {_KINDS.get(unit, 'the time')} told by a day in it"
        case Offset(day=Partial(step=None)):
            return "is counted from the day named beside it"
        case _:
            return ""


_KINDS: Final = {
    Granularity.DAY: "a day",
    Granularity.WEEKEND: "a weekend",
    Granularity.WEEK: "a week",
    Granularity.MONTH: "a month",
    Granularity.QUARTER: "a quarter",
    Granularity.SEASON: "a season",
    Granularity.HALF: "a half-year",
    Granularity.YEAR: "a year",
    Granularity.DECADE: "a decade",
}


def _why(expression: TimeExpression) -> str:  # noqa: PLR0911 - one return per case
    match expression.reason:
        case Reason.CUE if _is_sundays(expression):
            return (
                "on a Sunday the week that ends is “last week”, and what is to come is of the next"
            )
        case Reason.PREPOSITION:
            return f"after “{expression.cue}” it lies in the {_side(expression)}"
        case Reason.TENSE:
            return f"the verb nearby (“{expression.cue}”) speaks of the {_side(expression)}"
        case Reason.NEIGHBOUR:
            return "it is the end of a range and cannot come before its beginning"
        case Reason.NARRATIVE:
            return "the text is telling of that time"
        case Reason.NEAREST:
            return "nothing says whether it is past or to come, so it is the nearest one"
        case Reason.NEAREST_PAST:
            return "nothing says otherwise, and news looks back"
        case _:
            return ""


def _is_sundays(expression: TimeExpression) -> bool:
    """Whether the week is not the one that its calendar would name, since today is Sunday."""
    match expression.meaning:
        case Shift(count=count, unit=Granularity.WEEK, base=Base.NOW):
            anchor, found = period_of(expression.anchor or ""), period_of(expression.value)
            week = (
                Period.around(anchor.begin, Granularity.WEEK).shift(int(count)) if anchor else None
            )
            return week is not None and found is not None and week != found
        case _:
            return False


def _side(expression: TimeExpression) -> str:
    return "future" if expression.direction is Direction.FUTURE else "past"
