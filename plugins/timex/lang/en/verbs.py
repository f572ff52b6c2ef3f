"""English verbs as closed lists: enough to tell the tense of the verb nearest to a date."""

from __future__ import annotations

from typing import Final

from plugins.timex.types import Tense

_FUTURE: Final = frozenset(
    "will shall 'll won't would wouldn't scheduled expected expects expect due planned plans plan "
    "planning slated hopes hope hoping intends intend aims aim poised set upcoming".split()
)
_BE: Final = frozenset("is are am 's 're isn't aren't be being been".split())
_HAVE: Final = frozenset("has have hasn't haven't 've".split())
_PRESENT: Final = frozenset(
    "is are am isn't aren't has have hasn't haven't does do doesn't don't says say means remains "
    "remain seems seem wants want needs need".split()
)
_PAST: Final = frozenset(
    "was were wasn't weren't had hadn't did didn't said told went came began became fell rose grew "
    "made took gave got left led lost met paid put ran saw sent sold spoke spent stood struck "
    "taught thought threw understood won wrote broke brought built bought caught chose cut dealt "
    "drew drove ate fought found flew forgot froze hit held hurt kept knew laid lay let lit meant "
    "quit rode rang sank sang shot shut slept sought stole swore swept swam tore wore withdrew "
    "overthrew broadcast bid burst cost spread split beat bent bore bound bred crept dug fed fled "
    "foresaw forbade forgave hid knelt leapt lent oversaw overtook shook shrank slid slung spun "
    "sprang stuck stung strode undertook woke wound upheld underwent could saw reached might".split()
)
_NOT_PAST: Final = frozenset(
    "need feed indeed speed seed breed embed united red bed led-in shed exceed proceed succeed "
    "agreed-upon hundred kindred sacred naked wicked aged limited wed fed".split()
)
_TO: Final = frozenset({"to"})
_CLAUSE: Final = frozenset("that which who when while but ; :".split())
_REACH: Final = 14
"""Words looked at on each side."""


def tense(before: list[str], after: list[str]) -> tuple[Tense, str] | None:
    """Return the tense of the finite verb nearest to a date, and that verb; None if there is none.

    `before` and `after` are the words of the sentence around the date, in order.

    >>> tense(["they", "will", "meet", "on"], [])
    (<Tense.FUTURE: 'future'>, 'will')
    """
    left = _nearest_left(before[-_REACH:])
    right = _nearest_right(after[:_REACH])
    if left and right:
        return (left if left[0] <= right[0] + 3 else right)[1:]
    best = left or right
    return best[1:] if best else None


def _nearest_left(words: list[str]) -> tuple[int, Tense, str] | None:
    for place in range(len(words) - 1, -1, -1):
        found = _label(words, place)
        if found:
            return (len(words) - 1 - place, *found)
    return None


def _nearest_right(words: list[str]) -> tuple[int, Tense, str] | None:
    for place in range(len(words)):
        found = _label(words, place)
        if found:
            return (place, *found)
    return None


def _label(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the tense that the word at `place` shows, seen with its neighbours."""
    word = words[place]
    if word.endswith(("'ll", "'d")) or word in _FUTURE:
        return Tense.FUTURE, word
    if word == "going" and words[place + 1 : place + 2] == ["to"]:
        return Tense.FUTURE, "going to"
    if word in ("is", "are") and words[place + 1 : place + 2] == ["to"]:
        return Tense.FUTURE, f"{word} to"
    if word in _PAST:
        return Tense.PAST, word
    if word.endswith("ed") and len(word) > 4 and word not in _NOT_PAST:  # noqa: PLR2004
        return _participle(words, place)
    if word in _PRESENT:
        return Tense.PRESENT, word
    return None


def _participle(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the tense of a word in -ed, which may be a participle after "will be", "is", "has"."""
    helpers = words[max(0, place - 4) : place]
    for back, helper in enumerate(reversed(helpers)):
        if helper in _HAVE:
            return Tense.PAST, f"{helper} {words[place]}"
        if helper in _BE:
            before = words[max(0, place - back - 3) : place - back - 1]
            if _TO.intersection(before) or _FUTURE.intersection(before):
                return Tense.FUTURE, f"{helper} {words[place]}"
            if helper == "been" or helper == "being":
                return Tense.PAST, f"{helper} {words[place]}"
            return Tense.PRESENT, f"{helper} {words[place]}"
        if helper in ("was", "were"):
            break
        if not helper.endswith("ly") and helper not in ("not", "also", "already"):
            break
    return Tense.PAST, words[place]
