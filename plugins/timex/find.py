"""Stage one: rules × text → mentions, in text order, without overlaps. No calendar.

Each word is looked up among the words that rules begin with, so that a rule is only tried where
it can match; windows are bounded, so that the time is linear in the length of any text.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from plugins.timex.mean import At, Partial, Shift, joined, offset, scoped
from plugins.timex.types import Mention, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from plugins.timex.language import Language
    from plugins.timex.patterns import CompiledRule

_WORD: Final = re.compile(r"(?<![\w$£€])(?<![0-9][.,:])'?([a-z]+|[0-9]+)")
_NEXT: Final = re.compile(r"\s+'?([a-z]+|[0-9])")
_WINDOW: Final = 48
"""Characters looked at before and after a mention for modifiers and vetoes."""


def find(text: str, plain: str, language: Language) -> list[Mention]:
    """Return the mentions of time in `text`; `plain` is the same text through `flat`."""
    cores = list(_cores(text, plain, language))
    merged = _join(_join(cores, plain, language, _together), plain, language, _counted)
    alone = [m for m in merged if m.rule not in language.bound]
    return list(_widen(alone, plain, language))


def kind(mention: Mention) -> str:
    """Return how modifier rows name a mention: meaning, grain, rule (`partial.month/month`)."""
    name = type(mention.meaning).__name__.lower()
    match mention.meaning:
        case Partial() as part:
            name += f".{part.granularity.name.lower()}"
        case Shift(unit=unit):
            name += f".{unit.name.lower()}"
        case _:
            pass
    return f"{name}/{mention.rule}"


def _cores(text: str, plain: str, language: Language) -> Iterator[Mention]:
    taken = 0
    for word in _WORD.finditer(plain):
        if word.start() < taken:
            continue
        rules = _rules_at(word, plain, language)
        found = _longest(text, plain, word.start(), rules, language) if rules else None
        if rules and not found and word.start() < word.start(1):  # no '90s, but 'Today we won'
            found = _longest(text, plain, word.start(1), rules, language)
        if found:
            yield from found
            taken = found[-1].span.end


def _rules_at(
    word: re.Match[str], plain: str, language: Language
) -> tuple[CompiledRule, ...] | None:
    """Return the rules that can begin with a word; after an article its next word decides."""
    key = _key(word[1])
    if key != language.tables.article:
        return language.starters.get(key)
    following = _NEXT.match(plain, word.end())
    after_article = language.after_article
    return after_article.get(_key(following[1]) if following else "") or after_article[""]


def _key(word: str) -> str:
    return "0" if word[0] in "0123456789" else word


def _longest(
    text: str, plain: str, start: int, rules: Iterable[CompiledRule], language: Language
) -> list[Mention]:
    """Return the mention of the rule that takes most at `start`; several for a range or list."""
    best: list[Mention] = []
    for compiled in rules:
        match = compiled.pattern.match(plain, start)
        if match is None or (best and match.end() <= best[-1].span.end):
            continue
        meaning = compiled.rule.meaning(compiled.slots(match))
        if meaning is None or _vetoed(compiled.rule.name, text, plain, match.span(), language):
            continue
        name = compiled.rule.name
        if isinstance(meaning, tuple):
            best = [
                Mention(span, name, part, core=span)
                for group, part in zip("abc", meaning, strict=False)
                for span in (Span(*match.span(group)),)
            ]
        else:
            span = _trimmed(plain, *match.span())
            best = [Mention(span, name, meaning, core=span)]
    return best


def _trimmed(plain: str, start: int, end: int) -> Span:
    """Leave the full stop of "p.m." at the end of a sentence to the words, spaces to nobody."""
    while end > start and plain[end - 1] in " \n,":
        end -= 1
    return Span(start, end)


def _vetoed(name: str, text: str, plain: str, at: tuple[int, int], language: Language) -> bool:
    start, end = at
    for veto in language.vetoes_of(name):
        source = text if veto.cased else plain
        if veto.before and not veto.before.search(source, max(0, start - _WINDOW), start):
            continue
        if veto.words and not veto.words.fullmatch(source, start, end):
            continue
        if veto.after and not veto.after.match(source, end, end + _WINDOW):
            continue
        return True
    return False


def _join(
    mentions: list[Mention],
    plain: str,
    language: Language,
    one: Callable[[Mention, Mention, str, Language], Mention | None],
) -> list[Mention]:
    """Join neighbours of which `one` makes one: "5 p.m. on Friday"."""
    done: list[Mention] = []
    for mention in mentions:
        current = mention
        while done and (together := one(done[-1], current, plain, language)):
            done.pop()
            current = together
        done.append(current)
    return done


def _together(left: Mention, right: Mention, plain: str, language: Language) -> Mention | None:
    gap = plain[left.span.end : right.span.start]
    if len(gap) > _WINDOW:
        return None
    meaning = None
    if language.gap.fullmatch(gap):
        meaning = joined(left.meaning, right.meaning)
    elif language.possessive.fullmatch(gap):
        meaning = scoped(left.meaning, right.meaning)
    if meaning is None:
        return None
    span = Span(left.span.start, right.span.end)
    clock_first = isinstance(left.meaning, At) and not isinstance(right.meaning, At)
    main = right if clock_first or left.rule in language.bound else left
    return Mention(span, main.rule, meaning, core=span)


_NOUN: Final = re.compile(r" [a-z]")


def _counted(left: Mention, right: Mention, plain: str, language: Language) -> Mention | None:
    """Return the mention of a time counted from a named day: "two days after Easter"."""
    gap = plain[left.span.end : min(right.span.start, left.span.end + _WINDOW)]
    sign = language.tables.offsets.get(" ".join(gap.split()))
    start = left.span.start
    if not sign or language.no_offset.search(plain, max(0, start - _WINDOW), start):
        return None
    meaning = offset(left.meaning, sign, right.meaning)
    of_event = plain.startswith(f"{language.tables.article} ", right.span.start)
    if meaning is None or (of_event and _NOUN.match(plain, right.span.end)):
        return None  # "two days after the 3 May attack": counted from the attack
    span = Span(start, right.span.end)
    main = right if left.rule in language.bound else left
    return Mention(span, main.rule, meaning, core=span)


def _widen(mentions: list[Mention], plain: str, language: Language) -> Iterator[Mention]:
    """Add the words before and after a mention that modify it: "early", "or so"."""
    floor = 0
    for number, mention in enumerate(mentions):
        ceiling = mentions[number + 1].span.start if number + 1 < len(mentions) else len(plain)
        wide = mention
        label = kind(mention)
        for _ in range(2):
            wide = _before(wide, plain, floor, label, language)
        wide = _after(wide, plain, ceiling, label, language)
        floor = wide.span.end
        yield wide


def _before(wide: Mention, plain: str, floor: int, label: str, language: Language) -> Mention:
    start = wide.span.start
    for modifier in language.before:
        if modifier.kinds.fullmatch(label):
            found = modifier.pattern.search(plain, max(floor, start - _WINDOW), start)
            if found:
                span = Span(found.start(), wide.span.end)
                return replace(wide, span=span, mod=wide.mod or modifier.mod)
    return wide


def _after(wide: Mention, plain: str, ceiling: int, label: str, language: Language) -> Mention:
    end = wide.span.end
    for modifier in language.after:
        if modifier.kinds.fullmatch(label):
            found = modifier.pattern.match(plain, end, min(ceiling, end + _WINDOW))
            if found:
                span = Span(wide.span.start, found.end())
                return replace(wide, span=span, mod=wide.mod or modifier.mod)
    return wide
