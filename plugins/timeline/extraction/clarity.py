"""How much a headline leaves to the sentences around it."""

from typing import Final

from plugins.timeline.extraction.headlines import MOST

_POINTING: Final = frozenset(
    "it its he his she her they their them this that these those there here".split()
)
_POINTING_BACK: Final = _POINTING - {"that", "this", "there", "its", "his", "her", "their"}


def obscurity(headline: str) -> int:
    """Return 0 for a headline that stands alone, more for one that does not.

    1 names nobody and nothing or points back behind its verb, 2 begins with a pronoun, 3 is too
    long for a headline.

    >>> [obscurity(text) for text in ("Ada Rowe left", "The mayor left", "She left Rome")]
    [0, 1, 2]
    """
    words = headline.split()
    if len(words) > MOST:
        return 3
    if words[0].lower() in _POINTING:
        return 2
    named = any(word[:1].isupper() for word in words[1:]) or _is_name(words[0])
    return int(not named or any(word.lower().strip(",.") in _POINTING_BACK for word in words))


def _is_name(word: str) -> bool:
    """Whether a word in front is a name, as far as a capital inside or a digit shows."""
    return any(letter.isupper() or letter.isdigit() for letter in word[1:])
