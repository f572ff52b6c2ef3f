"""Tokens as the words of a headline: spacing, capitals, marks."""

import re
from collections.abc import Sequence
from typing import Final

from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.tokens import Tag

_SPACE_BEFORE: Final = re.compile(r"\s+(?=[,.;:!?%)\]]|['’](?:s|re|ve|ll|d|m)?\b(?=\s|$)|n['’]t\b)")


def render(reading: Reading, kept: Sequence[int], subject: str = "") -> str:
    """Return the words of the tokens with the sentence's own spacing.

    `subject` stands for the first of them where it is given.
    """
    parts: list[str] = []
    for place, at in enumerate(kept):
        if place:
            parts.append(_gap(reading, kept[place - 1], at))
        parts.append(subject if subject and not place else _written(reading, place, at))
    return _tidy("".join(parts))


def _gap(reading: Reading, left: int, right: int) -> str:
    """Return what stands between two tokens in the text if that is nothing or a blank."""
    end, start = reading.tokens[left].end, reading.tokens[right].start
    between = reading.text[end:start]
    return between if end <= start and not between.strip() else " "


def _written(reading: Reading, place: int, at: int) -> str:
    """Return a token's text, without the capital of the sentence where it no longer opens one."""
    token = reading.tokens[at]
    moved = place and not token.start and reading.tag(at) in (Tag.DET, Tag.PRON, Tag.PREP)
    return token.text[:1].lower() + token.text[1:] if moved else token.text


def _tidy(text: str) -> str:
    """Return text with single blanks, a capital in front and no stop at the end."""
    text = _SPACE_BEFORE.sub("", " ".join(text.split())).strip(" ,;:–—-")
    stripped = text.rstrip(".")
    if not re.search(r"(?:\b[A-Za-z]\.)+[A-Za-z]$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr)$", stripped):
        text = stripped.rstrip()
    return text[:1].upper() + text[1:] if not re.match(r"[a-z][A-Z]", text) else text


def is_balanced(text: str) -> bool:
    """Whether every quotation mark and bracket of a text is closed."""
    straight = text.count('"') % 2 == 0
    curly = text.count("“") == text.count("”")
    latex = text.count("``") == text.count("''")
    return straight and curly and latex and text.count("(") == text.count(")")
