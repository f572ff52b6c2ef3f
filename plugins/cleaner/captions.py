"""Photo captions that stand among a paste's paragraphs after their picture is gone."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from plugins.cleaner.caption_words import FINITE, STOP
from plugins.cleaner.types import Piece

LONGEST: Final = 60
"""Words. Captions are shorter."""
FOREIGN: Final = 0.6
"""Share of a caption's content words that the rest of the text does not use."""
AGENCY: Final = (
    r"(?:REUTERS|Reuters|AP|AFP|EPA|TASS|Xinhua|Getty(?: Images)?|Shutterstock|Alamy|Anadolu"
    r"|Sputnik|NASA)"
)
CREDIT: Final = re.compile(
    r"(?:^|[\s(\[|.])(?:"
    r"(?:[Ff]ile )?(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Cc]redit|PHOTO|CREDIT)s?"
    r"(?: [Cc]redit)? ?(?::|[Bb]y |/|[Cc]ourtesy ).{1,80}"
    r"|(?:[Ff]ile|FILE|[Ss]tock|[Hh]andout|[Aa]rchive)"
    r" (?:[Pp]hoto|PHOTO|[Pp]icture|[Ii]mage|[Ff]ootage)"
    rf"|(?:via |\(|\[|© ?|[A-Z][\w.-]{{1,20}} [A-Z][\w.-]{{1,20}}/){AGENCY}(?: [Pp]hoto)?"
    rf"|{AGENCY}/[A-Z][\w. -]{{1,40}}"
    r")[\s)\].]{0,4}$"
)
ABBREVIATED: Final = frozenset(
    "mr ms mrs dr gen col lt sgt capt maj sen rep gov st no vs inc corp co ltd jr sr"
    " jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
SENTENCE_END: Final = re.compile(r"(\w+)[.!?][”\"’')]{0,2}\s+(?=[\"“‘(]?[A-Z0-9])")
FRAGMENT: Final = 10
"""Words. A longer last sentence has a verb, known to us or not."""
WORD: Final = re.compile(r"[^\W\d_]{2,}")


def captions(pieces: Sequence[Piece], *, english: bool) -> dict[int, str]:
    """Return index → rule for the pieces that look like photo captions.

    Only in an `english` text can a sentence without a verb be told from one with.
    """
    counts = Counter(word for piece in pieces for word in _content(piece.text))
    found: dict[int, str] = {}
    for index, piece in enumerate(pieces):
        if len(piece.text.split()) > LONGEST:
            continue
        last = english and index and piece.lines == 1 and _ends_in_fragment(piece.text)
        if CREDIT.search(piece.text):
            found[index] = "caption-credit"
        elif last and _foreign(piece.text, counts):
            found[index] = "caption"
    return found


def _ends_in_fragment(text: str) -> bool:
    """Whether the last of several sentences has no finite verb: "A cargo plane on the apron."."""
    ends = [end for end in SENTENCE_END.finditer(text) if not _abbreviation(end[1])]
    if not ends or not text.rstrip().endswith("."):
        return False
    words = [word.casefold() for word in WORD.findall(text[ends[-1].end() :])]
    return len(words) <= FRAGMENT and not any(map(_may_be_finite, words))


def _abbreviation(word: str) -> bool:
    return len(word) == 1 or word.casefold() in ABBREVIATED


def _may_be_finite(word: str) -> bool:
    return word in FINITE or (word.endswith("ed") and len(word) > 3)  # noqa: PLR2004 - "red", "bed"


def _foreign(text: str, counts: Counter[str]) -> bool:
    own = Counter(_content(text))
    alone = sum(counts[word] == own[word] for word in own)
    return bool(own) and alone >= FOREIGN * len(own)


def _content(text: str) -> list[str]:
    words = (word.casefold() for word in WORD.findall(text))
    return [word for word in words if len(word) > 3 and word not in STOP]  # noqa: PLR2004 shorter ones are grammar
