"""Where a text names an event whose date the site knows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from plugins.articles import KnownDate


@dataclass(frozen=True, slots=True, order=True)
class KnownMention:
    """Words that mean a known event; `text[start:end]`."""

    start: int
    end: int
    known: KnownDate


def applicable(
    known_dates: Sequence[KnownDate], text: str
) -> tuple[tuple[re.Pattern[str], KnownDate], ...]:
    """Return what to look for in an article whose whole text is `text`.

    A bare noun counts only where the article has a word of its context, and
    only if no other event may be meant by it as well.
    """
    rows = [(known, known.nouns if _has(text, known.context) else ()) for known in known_dates]
    nouns = [noun.casefold() for _, bare in rows for noun in bare]
    found = []
    for known, bare in rows:
        alone = [noun for noun in bare if nouns.count(noun.casefold()) == 1]
        words = sorted({*known.phrases, *alone}, key=lambda word: (-len(word), word))
        if words:
            found.append((_pattern(words), known))
    return tuple(found)


def known_mentions(
    text: str, rows: Sequence[tuple[re.Pattern[str], KnownDate]]
) -> tuple[KnownMention, ...]:
    """Return the mentions in `text` in its order; of overlapping ones the longest."""
    every = [
        KnownMention(match.start(), match.end(), known)
        for pattern, known in rows
        for match in pattern.finditer(text)
    ]
    kept: list[KnownMention] = []
    for mention in sorted(every, key=lambda m: (m.start - m.end, m.start, m.known.name)):
        if all(mention.end <= other.start or other.end <= mention.start for other in kept):
            kept.append(mention)
    return tuple(sorted(kept, key=lambda m: m.start))


def _has(text: str, words: Sequence[str]) -> bool:
    return bool(words) and bool(_pattern(words).search(text))


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    """Whole words, whatever the case and the kind of apostrophe, dash or space."""
    forms = (re.sub(r"\\ |\s", r"\\s+", _loose(re.escape(word))) for word in words)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(forms)})(?!\w)", re.IGNORECASE)


def _loose(escaped: str) -> str:
    return re.sub(r"['’]", "['’]", re.sub(r"\\?[-–—‑]", "[-–—‑]", escaped))
