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
SENTENCE_END: Final = re.compile(
    r"(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bGen)(?<!\bCol)(?<!\bLt)(?<!\bSen)(?<!\bRep)(?<!\bSt)"
    r"(?<!\bNo)(?<!\b[A-Z])[.!?][”\"’')]?\s+(?=[\"“‘(]?[A-Z0-9])"
)
WORD: Final = re.compile(r"[^\W\d_]{2,}")


def captions(pieces: Sequence[Piece]) -> dict[int, str]:
    """Return index → rule for the pieces that look like photo captions."""
    counts = Counter(word for piece in pieces for word in _content(piece.text))
    found: dict[int, str] = {}
    for index, piece in enumerate(pieces):
        if len(piece.text.split()) > LONGEST:
            continue
        if CREDIT.search(piece.text):
            found[index] = "caption-credit"
        elif (
            index
            and piece.lines == 1
            and _fragment_last(piece.text)
            and _foreign(piece.text, counts)
        ):
            found[index] = "caption"
    return found


def _fragment_last(text: str) -> bool:
    """Whether the last of several sentences has no finite verb: "A cargo plane on the apron."."""
    ends = list(SENTENCE_END.finditer(text))
    if not ends or not text.rstrip().endswith("."):
        return False
    words = [word.casefold() for word in WORD.findall(text[ends[-1].end() :])]
    return not any(word in FINITE or (word.endswith("ed") and len(word) > 3) for word in words)  # noqa: PLR2004 "red", "bed"


def _foreign(text: str, counts: Counter[str]) -> bool:
    own = Counter(_content(text))
    alone = sum(counts[word] == own[word] for word in own)
    return bool(own) and alone >= FOREIGN * len(own)


def _content(text: str) -> list[str]:
    words = (word.casefold() for word in WORD.findall(text))
    return [word for word in words if len(word) > 3 and word not in STOP]  # noqa: PLR2004 shorter ones are grammar
