"""From the rows of a language to regular expressions, and to the words that they begin with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from plugins.timex.tables import Modifier, Rule, Slot, Slots, Veto
    from plugins.timex.types import Mod

GAP: Final = r"(?:[ ]{1,3}|[ ]?\n[ ]{0,8})"
"""White space within an expression: a line may break in it, a paragraph may not."""
_SPACE: Final = re.compile(r"\[ -\]|\[[^\]]*\]|\(\?<[=!][^)]*\)| ")
_WORD_BEFORE: Final = re.compile(r"\(\?<[=!](?=[A-Za-z]|\[[A-Za-z]{2}\][a-z])")
_SLOT: Final = re.compile(r"\{([a-z_]+?)([0-9]?)\}")


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
    """Let every space of a pattern match a line break too, except in character classes.

    A word to look back at is a whole one: the "in " of "in May" is not that of "Putin may".
    """

    def wider(found: re.Match[str]) -> str:
        if found[0] in (" ", "[ -]"):
            return GAP if found[0] == " " else f"(?:-|{GAP})"
        if found[0][0] == "[":
            return found[0]
        return _WORD_BEFORE.sub(r"\g<0>\\b", found[0].replace(" ", r"\s"))

    return _SPACE.sub(wider, pattern)


def compile_words(pattern: str) -> re.Pattern[str]:
    """Return a pattern without slots, its spaces as wide as in rules."""
    return re.compile(_spaced(pattern))


def compile_veto(veto: Veto) -> CompiledVeto:
    """Return the veto with its patterns."""
    return CompiledVeto(
        before=compile_words(rf"(?:{veto.before})\Z") if veto.before else None,
        words=compile_words(veto.words) if veto.words else None,
        after=compile_words(veto.after) if veto.after else None,
        cased=veto.cased,
    )


def compile_modifier(modifier: Modifier) -> CompiledModifier:
    """Return the modifier with its patterns."""
    pattern = (
        rf"(?:{modifier.pattern})(?!\w)" if modifier.after else rf"(?<!\w)(?:{modifier.pattern})\Z"
    )
    return CompiledModifier(modifier.mod, compile_words(pattern), re.compile(modifier.kinds))


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


def followers(pattern: str, article: str, slots: Mapping[str, Slot]) -> frozenset[str] | None:
    """Return the words that `pattern` can go on with after `article`; None where it is not plain.

    >>> sorted(followers("(?:the )?(?:last|past) night", "the", {}))
    ['last', 'past']
    """
    for opening in (f"(?:{article} )?", f"{article} "):
        if pattern.startswith(opening):
            rest = pattern.removeprefix(opening)
            return None if len(_options(pattern)) > 1 else first_words(rest, slots)
    return None


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
