"""Broken lines back to paragraphs.

A line break was meant by the author if the next line's first word would have
fitted into the column: a machine that wraps fills its lines. The column is
not known; every break that stands in the middle of a sentence votes for the
widths that would explain it.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

TERMINAL: Final = re.compile(r"""[.!?…:;][”’"'»)\]]{0,3}\s*$""")
ENDING: Final = re.compile(r"""(?<!\.\.)[.!?][”’"'»)\]]{0,3}\s*$""")
"""The end of a sentence; three dots end a teaser."""
LOWER: Final = re.compile(r"""(?![a-z_]+: )[“‘"'«(\[—–-]{0,2}\s?[^\W\d_A-Z]""")
HYPHENATED: Final = re.compile(r"[^\W\d_]-$")
MIN_VOTES: Final = 2
WIDEST: Final = 160
"""A longer line was never wrapped: no mail program, editor or terminal does that."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the raw text."""

    number: int
    text: str


def unwrap(lines: Sequence[Line], column: int) -> list[list[Line]]:
    """Group neighbouring, non-empty `lines` into paragraphs; `column` 0 means not wrapped."""
    paragraphs: list[list[Line]] = []
    for line in lines:
        if paragraphs and not _deliberate(paragraphs[-1], line.text, column):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return paragraphs


def column_of(lines: Sequence[Line]) -> int:
    """Return the width at which the text was wrapped, 0 where it was not."""
    votes: Counter[int] = Counter()
    for line, following in pairwise(lines):
        if len(line.text) <= WIDEST and mid_sentence(line.text, following.text):
            votes.update(
                range(len(line.text), len(line.text) + len(_first_word(following.text)) + 1)
            )
    if not votes or max(votes.values()) < MIN_VOTES:
        return 0
    return max(votes, key=lambda width: (votes[width], width))


def mid_sentence(text: str, following: str) -> bool:
    """Whether the break between two lines stands in the middle of a sentence."""
    return bool(text and following) and not TERMINAL.search(text) and bool(LOWER.match(following))


def joined(paragraph: Sequence[Line], words: frozenset[str]) -> str:
    """Return the paragraph on one line.

    A hyphen at a line's end stays unless the text knows the word without it:
    `already-` + `sprawling` keeps it, `govern-` + `ment` loses it where
    "government" is among `words`.
    """
    text = paragraph[0].text
    for line in paragraph[1:]:
        if HYPHENATED.search(text) and LOWER.match(line.text):
            whole = text.rsplit(maxsplit=1)[-1][:-1] + _first_word(line.text)
            text = (text[:-1] if _bare(whole) in words else text) + line.text
        else:
            text = f"{text} {line.text}"
    return " ".join(text.split())


def vocabulary(lines: Sequence[Line]) -> frozenset[str]:
    """Return the words of the text, as `joined` wants them."""
    return frozenset(_bare(word) for line in lines for word in line.text.split())


def _deliberate(paragraph: Sequence[Line], following: str, column: int) -> bool:
    last = paragraph[-1].text
    if len(paragraph) > 1:  # what is already joined knows its own width better
        column = max(column, *(len(line.text) for line in paragraph))
    if mid_sentence(last, following):
        return False
    if not column:
        return True
    if len(paragraph) == 1 and len(last.split()) == 1:
        return False
    return len(last) > column or len(last) + 1 + len(_first_word(following)) <= column


def _first_word(text: str) -> str:
    return text.split(maxsplit=1)[0] if text.strip() else ""


def _bare(word: str) -> str:
    return word.strip(".,;:!?…“”‘’\"'«»()[]").casefold()
