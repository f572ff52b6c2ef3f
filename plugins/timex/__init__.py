"""Time expressions: text and its date of publication in, TIMEX3 out, each with its reason."""

from plugins.timex.explain import Explanation, explain, in_words
from plugins.timex.ranges import ranges
from plugins.timex.tagger import tag
from plugins.timex.types import (
    Direction,
    Mention,
    Mod,
    Range,
    Reason,
    Span,
    Tense,
    TimeExpression,
    TimexType,
)
from plugins.timex.values import Granularity, Interval, granularity_of, interval_of

__all__ = [
    "Direction",
    "Explanation",
    "Granularity",
    "Interval",
    "Mention",
    "Mod",
    "Range",
    "Reason",
    "Span",
    "Tense",
    "TimeExpression",
    "TimexType",
    "explain",
    "granularity_of",
    "in_words",
    "interval_of",
    "ranges",
    "tag",
]
