"""Text to search terms, in Python as in the browser.

`theme/static/js/search/normalise.mjs` is the same function; both must pass
`tests/search/data/normalise.tsv`. There is no stemmer: those of lunr.py and lunr.js
disagree (on "Monday", for one), and prefix queries would not go through it anyway.
"""

import re
import unicodedata
from typing import Final

# Too common to tell documents apart. "may", "us" and "who" are names and stay.
STOP_WORDS: Final = frozenset(
    "a an and are as at be but by for from had has have he her his if in into is it its not of "
    "on or she that the their then there these they this to was were which will with".split()
)

# Letters that Unicode does not take apart into a base letter and a mark.
FOLDS: Final = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ı": "i",
    "ł": "l",
    "þ": "th",
    "ŧ": "t",
}

_ABBREVIATION = re.compile(r"(?<![^\W_])(?:[^\W\d_]\.){2,}")
_GROUPED_DIGITS = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
_POSSESSIVE = re.compile(r"['’ʼ]s(?![^\W_])")
_APOSTROPHE = re.compile(r"['’ʼ]")


class _Letters(dict[int, str | None]):
    """Per character: marks go, letters and digits stay (some as others), the rest parts words."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        category = unicodedata.category(char)[0]
        self[code] = None if category == "M" else (char if category in "LN" else " ")
        return self[code]


_LETTERS: Final = _Letters({ord(letter): plain for letter, plain in FOLDS.items()})


def normalise(text: str) -> list[str]:
    """Return the terms of `text` in order, folded to plain lower-case letters and digits.

    Accents and other marks go, possessive endings go, "U.S." is one term, "11,000" is one
    number, everything else that is no letter and no digit parts words. Stop words are left out.

    >>> normalise("Erdoğan’s U.S. visit: 11,000 on Monday")
    ['erdogan', 'us', 'visit', '11000', 'monday']
    """
    folded = unicodedata.normalize("NFKD", text).lower()
    joined = _ABBREVIATION.sub(lambda found: found[0].replace(".", ""), folded)
    joined = _GROUPED_DIGITS.sub("", joined)
    bare = _APOSTROPHE.sub("", _POSSESSIVE.sub("", joined))
    return [term for term in bare.translate(_LETTERS).split() if term not in STOP_WORDS]
