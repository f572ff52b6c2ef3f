"""What a language consists of, and how its rows become something that can be matched.

A language is tables: slots (words with a reading), rules, vetoes, modifiers, gaps. The engine
reads text as `flat` gives it, so that patterns see plain lower-case ASCII punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from plugins.timex.mean import Meaning

if TYPE_CHECKING:
    from plugins.timex.types import Direction, Mod, Tense

Slots: TypeAlias = Mapping[str, Any]
"""What the slots of a rule read: `{"month": 8, "day": 6}`; absent ones are None."""

Reading: TypeAlias = Callable[[Slots], Meaning | tuple[Meaning, ...] | None]
"""From what the slots read to a meaning; several for patterns with the groups `a`, `b`, `c`."""

_UPPER: Final = {ord(c): c.lower() for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
_SIGNS: Final = {
    **dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u2032"), "'"),
    **dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\t"), " "),
    ord("\r"): " ",
}


def flat(text: str) -> str:
    """Return `text` in lower case with plain signs; every character keeps its place.

    >>> flat("Oct. 3–5")
    'oct. 3-5'
    """
    return text.translate(_UPPER | _SIGNS)


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
    unless: Tense | None = None
    """The tense of the nearest verb that overrules it: "by December" in the past tense."""
    tells: bool = False
    """Whether a story goes on in the year after it: "in 1791", but not "the law of 1791"."""


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of one language, as people write them."""

    code: str
    slots: Mapping[str, Slot]
    rules: tuple[Rule, ...]
    vetoes: tuple[Veto, ...]
    modifiers: tuple[Modifier, ...]
    gap: str
    """What may stand between two mentions that are one: "5 p.m. *on* Friday"."""
    possessive: str
    """What stands between a stretch of time and a part of it: "last year*'s* third quarter"."""
    range_words: str
    """What joins the two ends of a range: "to", "until", "-"."""
    range_openers: Mapping[str, str]
    """Words that join two ends only after another one: `{"and": "between"}`."""
    list_words: str
    """What joins two dates of a list, which share what only one of them names: "and"."""
    abbreviations: frozenset[str]
    """Words whose full stop ends no sentence; single letters need no mention."""
    signals: Mapping[str, Signal]
    """Prepositions, and what they say about an underspecified date."""
    tense: Callable[[list[str], list[str]], tuple[Tense, str] | None]
    """From the words before and after to the tense of the nearest verb, and that verb."""
    looks_ahead: Callable[[str], bool]
    """Whether a verb in the past sets something for later: "postponed until Tuesday"."""


@dataclass(frozen=True)
class CompiledRule:
    """A rule whose slots have been filled in."""

    rule: Rule
    source: str
    """The whole regular expression; it is compiled when a text first asks for it."""
    readers: tuple[tuple[str, Callable[[str], Any]], ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The regular expression of the rule."""
        return re.compile(self.source)

    def slots(self, match: re.Match[str]) -> Slots:
        """Return what the slots read in `match`."""
        found: dict[str, Any] = dict(match.groupdict())
        for name, read in self.readers:
            text = match[name]
            found[name] = None if text is None else read(text)
        return found


GAP: Final = r"(?:[ ]{1,3}|[ ]?\n[ ]{0,8})"
"""White space within an expression: a line may break in it, a paragraph may not."""
_SPACE: Final = re.compile(r"\[[^\]]*\]|\(\?<[=!][^)]*\)| ")
_SLOT: Final = re.compile(r"\{([a-z_]+?)([0-9]?)\}")


class Language:
    """A language's tables, made ready for matching; patterns are compiled when first needed."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.names = tuple(rule.name for rule in tables.rules)
        self.bound = frozenset(rule.name for rule in tables.rules if not rule.alone)
        self._vetoes: dict[str, tuple[CompiledVeto, ...]] = {}

    def vetoes_of(self, rule: str) -> tuple[CompiledVeto, ...]:
        """Return the vetoes that concern a rule."""
        if rule not in self._vetoes:
            rows = [veto for veto in self.tables.vetoes if re.fullmatch(veto.rules, rule)]
            self._vetoes[rule] = tuple(_veto(veto) for veto in rows)
        return self._vetoes[rule]

    @cached_property
    def starters(self) -> Mapping[str, tuple[CompiledRule, ...]]:
        """Which rules can begin with a word; "0" stands for any digit."""
        found: dict[str, list[CompiledRule]] = {}
        for rule in self.tables.rules:
            compiled = compile_rule(rule, self.tables.slots)
            for word in first_words(rule.pattern, self.tables.slots):
                found.setdefault(word, []).append(compiled)
        return {word: tuple(rules) for word, rules in found.items()}

    @cached_property
    def gap(self) -> re.Pattern[str]:
        """What may stand between two mentions that are one."""
        return _compiled(self.tables.gap)

    @cached_property
    def possessive(self) -> re.Pattern[str]:
        """What stands between a stretch of time and a part of it."""
        return _compiled(self.tables.possessive)

    @cached_property
    def range_words(self) -> re.Pattern[str]:
        """What joins the two ends of a range."""
        return _compiled(self.tables.range_words)

    @cached_property
    def list_words(self) -> re.Pattern[str]:
        """What joins two dates of a list."""
        return _compiled(self.tables.list_words)

    @cached_property
    def signal(self) -> re.Pattern[str]:
        """A preposition right before a mention."""
        signals = "|".join(sorted(self.tables.signals, key=len, reverse=True))
        return re.compile(rf"(?<!\w)({signals})\s+\Z")

    @cached_property
    def abbreviation(self) -> re.Pattern[str]:
        """A word whose full stop ends no sentence."""
        shortened = "|".join(sorted(self.tables.abbreviations))
        return re.compile(rf"(?<!\w)(?:[a-z]|[a-z]\.[a-z]|{shortened})\Z")

    @cached_property
    def before(self) -> tuple[CompiledModifier, ...]:
        """Modifiers that stand before a mention."""
        return tuple(_modifier(row) for row in self.tables.modifiers if not row.after)

    @cached_property
    def after(self) -> tuple[CompiledModifier, ...]:
        """Modifiers that stand after a mention."""
        return tuple(_modifier(row) for row in self.tables.modifiers if row.after)


@dataclass(frozen=True, slots=True)
class CompiledVeto:
    """A veto with its patterns; None where it says nothing."""

    before: re.Pattern[str] | None
    words: re.Pattern[str] | None
    after: re.Pattern[str] | None
    cased: bool


@dataclass(frozen=True, slots=True)
class CompiledModifier:
    """A modifier with its patterns."""

    mod: Mod | None
    pattern: re.Pattern[str]
    kinds: re.Pattern[str]


def _spaced(pattern: str) -> str:
    """Let every space of a pattern match a line break too, except in character classes."""

    def wider(found: re.Match[str]) -> str:
        if found[0] == " ":
            return GAP
        return found[0] if found[0][0] == "[" else found[0].replace(" ", r"\s")

    return _SPACE.sub(wider, pattern)


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(_spaced(pattern))


def _veto(veto: Veto) -> CompiledVeto:
    return CompiledVeto(
        before=_compiled(rf"(?:{veto.before})\Z") if veto.before else None,
        words=_compiled(veto.words) if veto.words else None,
        after=_compiled(veto.after) if veto.after else None,
        cased=veto.cased,
    )


def _modifier(modifier: Modifier) -> CompiledModifier:
    pattern = (
        rf"(?:{modifier.pattern})(?!\w)" if modifier.after else rf"(?<!\w)(?:{modifier.pattern})\Z"
    )
    return CompiledModifier(modifier.mod, _compiled(pattern), re.compile(modifier.kinds))


def compile_rule(rule: Rule, slots: Mapping[str, Slot]) -> CompiledRule:
    """Return the rule with its slots as named groups: `{month}`; `{day2}` is a second `{day}`."""
    readers = []

    def group(found: re.Match[str]) -> str:
        slot = slots[found[1]]
        readers.append((found[1] + found[2], slot.read))
        return f"(?P<{found[1]}{found[2]}>{slot.pattern})"

    pattern = _spaced(_SLOT.sub(group, rule.pattern))
    return CompiledRule(rule, rf"(?:{pattern})(?![\w])", tuple(readers))


def first_words(pattern: str, slots: Mapping[str, Slot]) -> frozenset[str]:
    """Return the first words that `pattern` can begin with, so that no other word is tried.

    >>> sorted(first_words("(?:the )?(?:last|past) night", {}))
    ['last', 'past', 'the']
    """
    pattern = re.sub(r"\[[^\]]*\]|\\.", lambda found: found[0][0], pattern)  # only groups matter
    options = _options(pattern)
    if len(options) > 1:
        return frozenset().union(*(first_words(option, slots) for option in options))
    found: set[str] = set()
    rest = pattern
    while rest:
        rest = rest.removeprefix("'?")
        if rest.startswith(("(?<", "(?=", "(?!")):
            rest = rest[_closing(rest) + 1 :]
            continue
        if rest.startswith("(?P<"):
            rest = "(?:" + rest[rest.index(">") + 1 :]
        if rest.startswith("(?:"):
            close = _closing(rest)
            words = [first_words(option, slots) for option in _options(rest[3:close])]
            found.update(*words)
            rest = rest[close + 1 :]
            if not any(words):  # looks around, takes nothing
                continue
        elif slot := _SLOT.match(rest):
            found |= slots[slot[1]].first
            rest = rest[slot.end() :]
        elif word := re.match(r"'?(?P<stem>[a-z]*)(?P<last>[a-z])(?P<optional>\?)?|[0-9\[]", rest):
            found.add("0" if word["last"] is None else word["stem"] + word["last"])
            return frozenset(found | {word["stem"]} if word["optional"] else found)
        else:
            msg = f"a pattern may not begin with {rest!r}"
            raise ValueError(msg)
        if not rest.startswith("?"):
            return frozenset(found)
        rest = rest[1:].lstrip(" -")
    return frozenset(found)


def _closing(pattern: str) -> int:
    depth = 0
    for place, sign in enumerate(pattern):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return place
    msg = f"unbalanced pattern {pattern!r}"
    raise ValueError(msg)


def _options(pattern: str) -> list[str]:
    depth, start, found = 0, 0, []
    for place, sign in enumerate(pattern):
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            found.append(pattern[start:place])
            start = place + 1
    return [*found, pattern[start:]]
