"""What a language consists of: rows of tables, as people write them.

Patterns are for text as `language.flat` gives it: lower case, plain quotes, hyphens and spaces. A
space in a pattern is white space in a line or over one line break; `{month}` is a slot.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from plugins.timex.mean import Meaning

if TYPE_CHECKING:
    from plugins.timex.types import Direction, Mod, Tense

Slots: TypeAlias = Mapping[str, Any]
"""What the slots of a rule read: `{"month": 8, "day": 6}`; absent ones are None."""

Reading: TypeAlias = Callable[[Slots], Meaning | tuple[Meaning, ...] | None]
"""From what the slots read to a meaning; several for patterns with the groups `a`, `b`, `c`."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A named place in a pattern: the words that may stand there and what they say."""

    pattern: str
    read: Callable[[str], Any]
    first: frozenset[str]
    """The first words it can begin with; "0" stands for anything that begins with a digit."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of naming a time. The last two columns are a test on Monday 2020-06-15."""

    name: str
    pattern: str
    meaning: Reading
    example: str
    value: str
    """The values of the example, with spaces between them."""
    alone: bool = True
    """Whether it is a time without a neighbour: "evening" is one only beside a day."""


@dataclass(frozen=True, slots=True)
class Veto:
    """Where a rule's words are not a time: "may", "Mr March", "24/7"."""

    name: str
    rules: str
    """A regular expression that the names of the rules concerned match in full."""
    example: str
    """A text without any time in it."""
    before: str = ""
    words: str = ""
    after: str = ""
    cased: bool = False
    """Whether the patterns are for the text as it is written, capitals and all."""


@dataclass(frozen=True, slots=True)
class Modifier:
    """Words before or after a mention that belong to it and modify it: "early", "or so"."""

    mod: Mod | None
    pattern: str
    kinds: str
    """A regular expression for the kinds it goes with, as `find.kind` names them."""
    example: str
    value: str
    after: bool = False


@dataclass(frozen=True, slots=True)
class Signal:
    """What a preposition says about the date after it."""

    direction: Direction | None = None
    unless: tuple[Tense, ...] = ()
    """Tenses of the nearest verb that overrule it: "by December" in the past tense."""
    binds: bool = False
    """Whether the tense of the verb holds for the date after it: "on", but not "payable Dec. 7"."""
    ahead: bool = False
    """Whether a verb that sets something for later puts the date ahead: "extended through May"."""
    event: bool = False
    """Whether `direction` only holds before an event: "before Friday's vote"."""
    agent: bool = False
    """Whether before an event it tells what did it: "damage caused by Friday's storm"."""
    counts: bool = False
    """Whether a length after it is counted from now beside a verb of the future: "in a week"."""
    tells: bool = False
    """Whether a story goes on in the year after it: "in 1791", but not "the law of 1791"."""


@dataclass(frozen=True, slots=True)
class Verbs:
    """What the verb nearest to a date tells of it."""

    tense: Callable[[list[str], list[str]], tuple[Tense, str] | None]
    """From the words before and after to the tense of the nearest verb, and that verb."""
    looks_ahead: Callable[[str], bool]
    """Whether a verb in the past sets something for later: "postponed until Tuesday"."""
    looks_back: Callable[[str], bool]
    """Whether a verb looks back from the date that the text spoke of last: "had left"."""
    reports: Callable[[str], bool]
    """Whether a past verb only tells what somebody said, of whatever day."""
    is_perfect: Callable[[str], bool]
    """Whether a verb is in the present perfect, beside which no day of the past is named."""
    is_open: Callable[[str], bool]
    """Whether what a verb looked ahead to may have come or not: "was due in June"."""
    is_parted: Callable[[list[str], str], bool]
    """Whether of the words before a date and its verb the last have the date: "told to leave"."""
    is_of_then: Callable[[str], bool]
    """Whether a verb looks ahead from a day in the past, and not from today: "agreed to meet"."""


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of one language, as people write them."""

    code: str
    article: str
    """The definite article: many rules begin with it, and few articles begin a time."""
    slots: Mapping[str, Slot]
    rules: tuple[Rule, ...]
    vetoes: tuple[Veto, ...]
    modifiers: tuple[Modifier, ...]
    gap: str
    """What may stand between two mentions that are one: "5 p.m. *on* Friday"."""
    possessive: str
    """What stands between a stretch of time and a part of it: "last year*'s* third quarter"."""
    offsets: Mapping[str, int]
    """What stands between a length and the day it is counted from: before (-1), after (1)."""
    no_offset: str
    """Words before a length that make it one: "for two days before Friday"."""
    compared: str
    """Words before "in" that make a length one: "the third time in two years"."""
    range_words: str
    """What joins the two ends of a range: "to", "until", "-"."""
    range_openers: Mapping[str, str]
    """Words that join two ends only after another one: `{"and": "between"}`."""
    list_words: str
    """What joins two dates of a list, which share what only one of them names: "and"."""
    apposition: str
    """What stands between a day and its weekday, said after it: "6 August*, a* Tuesday"."""
    abbreviations: frozenset[str]
    """Words whose full stop ends no sentence; single letters need no mention."""
    signals: Mapping[str, Signal]
    """Prepositions, and what they say about an underspecified date."""
    verbs: Verbs
    """What verbs tell of the date beside them."""
