"""Which line of a paste is its title."""

import re
from collections.abc import Sequence
from typing import Final

from plugins.cleaner.types import Piece

LONGEST: Final = 200
MIN_WORDS: Final = 3
LABEL: Final = re.compile(r"(?:#{1,3}|(?:title|headline)\s?:)\s{1,4}(?=\S)", re.IGNORECASE)
WORD: Final = re.compile(r"\w{4,}")


def find_title(before: Sequence[Piece], body: Sequence[Piece]) -> Piece | None:
    """Return the line before the body that shares most words with it; the first of equals.

    A line that ends like a sentence is no title, and one of two words is one only
    where there is nothing else.
    """
    words = {word.casefold() for piece in body for word in WORD.findall(piece.text)}
    fit = [piece for piece in before if _possible(piece.text)]
    labelled = next((piece for piece in fit if LABEL.match(piece.text)), None)
    if labelled:
        return labelled
    long = [piece for piece in fit if len(piece.text.split()) >= MIN_WORDS] or fit
    if not long:
        return None
    return max(
        long, key=lambda piece: len({w.casefold() for w in WORD.findall(piece.text)} & words)
    )


def strip_label(text: str) -> str:
    """Return a title without the mark that says it is one: `# `, `Title: `."""
    return LABEL.sub("", text, count=1)


def _possible(text: str) -> bool:
    return len(text) <= LONGEST and not text.rstrip("”’\"')").endswith((".", ",", ";", ":"))
