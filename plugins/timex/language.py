"""A language made ready for matching, and text made ready for its patterns."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from plugins.timex.patterns import (
    CompiledModifier,
    CompiledRule,
    CompiledVeto,
    compile_modifier,
    compile_rule,
    compile_veto,
    compile_words,
    first_words,
    followers,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from plugins.timex.tables import Tables

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
            self._vetoes[rule] = tuple(compile_veto(veto) for veto in rows)
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
    def after_article(self) -> Mapping[str, tuple[CompiledRule, ...]]:
        """Which rules can begin with the article and a word; "" stands for any other word.

        Articles are every tenth word or so, and hardly one in ten of them begins a time.
        """
        rules = self.starters.get(self.tables.article, ())
        going_on = [
            followers(compiled.rule.pattern, self.tables.article, self.tables.slots)
            for compiled in rules
        ]
        words = frozenset().union(*(known for known in going_on if known is not None))
        return {
            word: tuple(
                rule
                for rule, known in zip(rules, going_on, strict=True)
                if known is None or word in known
            )
            for word in sorted(words | {""})
        }

    @cached_property
    def gap(self) -> re.Pattern[str]:
        """What may stand between two mentions that are one."""
        return compile_words(self.tables.gap)

    @cached_property
    def possessive(self) -> re.Pattern[str]:
        """What stands between a stretch of time and a part of it."""
        return compile_words(self.tables.possessive)

    @cached_property
    def no_offset(self) -> re.Pattern[str]:
        """What stands before a length that is counted from nothing."""
        return re.compile(rf"(?<!\w)(?:{self.tables.no_offset}) \Z")

    @cached_property
    def compared(self) -> re.Pattern[str]:
        """What stands before a length over which something is counted or compared."""
        return re.compile(rf"(?<!\w)(?:{self.tables.compared})\b[^.;:!?\n]*\Z")

    @cached_property
    def range_words(self) -> re.Pattern[str]:
        """What joins the two ends of a range."""
        return compile_words(self.tables.range_words)

    @cached_property
    def list_words(self) -> re.Pattern[str]:
        """What joins two dates of a list."""
        return compile_words(self.tables.list_words)

    @cached_property
    def apposition(self) -> re.Pattern[str]:
        """What stands between a day and its weekday, said after it."""
        return compile_words(self.tables.apposition)

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
        return tuple(compile_modifier(row) for row in self.tables.modifiers if not row.after)

    @cached_property
    def after(self) -> tuple[CompiledModifier, ...]:
        """Modifiers that stand after a mention."""
        return tuple(compile_modifier(row) for row in self.tables.modifiers if row.after)
