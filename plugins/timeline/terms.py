"""A text as the terms that `similarity` compares: concepts, names, numbers, stems."""

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import combinations
from typing import Final

from plugins.timeline.extraction.forms import BASES, base_of
from plugins.timeline.lang.en.concepts import (
    ACTIONS,
    COUNTRIES,
    KIN,
    LIGHT,
    MONTHS,
    PHRASES,
    REPEATED,
    STOP,
    THINGS,
)

NAME: Final = 1.5
"""A name or number weighs so much more than another word of the same rarity."""
_WORD: Final = re.compile(r"[^\W_]+(?:[-.,][^\W_]+)*")
_TAKE: Final = "take"
_CAPTURE: Final = "capture"
_SHORT: Final = 3
_LONG: Final = 5
_DOUBLED: Final = frozenset("bdgmnprt")
"""Consonants that a verb doubles before its ending."""
_YEAR: Final = re.compile(r"(?:1[0-9]|20)[0-9]{2}s?")
_DAY: Final = re.compile(r"(?:[12]?[0-9]|3[01])(?:st|nd|rd|th)?")


def terms_of(text: str) -> tuple[tuple[str, float], ...]:
    """Return the terms of a text with what their kind weighs, in order, repeats kept.

    Words that say nothing are left out, and so are dates: they are compared as dates.

    >>> terms_of("The capsule splashed down near Guam on 11 December 2022")
    (('spacecraft', 1.0), ('land', 1.0), ('guam', 1.5))
    """
    return tuple((term, weight) for term, weight, _ in _read(text))


def words_by_term(text: str) -> dict[str, str]:
    """Return each term of a text with the words that first say it, as the text writes them.

    >>> words_by_term("The capsule splashed down")
    {'spacecraft': 'capsule', 'land': 'splashed down'}
    """
    words: dict[str, str] = {}
    for term, _, written in _read(text):
        words.setdefault(term, written)
    return words


def is_action(term: str) -> bool:
    """Whether a term says what happens, not to whom or where."""
    return term in ACTIONS or term in _VERBS


def names_an_action(term: str) -> bool:
    """Whether a term names an action in the table of concepts, by verb or noun."""
    return term in ACTIONS


def says_little(action: str) -> bool:
    """Whether an action is light: everything begins, and much is announced."""
    return action in _LIGHT


def are_kin(one: str, other: str) -> bool:
    """Whether two actions often tell of one event: who was to arrive was sent."""
    return frozenset((one, other)) in _KIN


def happens_once(actions: AbstractSet[str]) -> bool:
    """Whether the actions are such that they hardly happen again the next day."""
    telling = actions - _LIGHT
    return bool(telling) and telling.isdisjoint(_REPEATED)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words and numbers of a text in lower case, in order.

    >>> words_of("At 1.47 a.m., Orion")
    ('at', '1.47', 'a.m', 'orion')
    """
    return tuple(match.group().lower() for match in _WORD.finditer(text))


def term_of(word: str) -> str:
    """Return the concept that a word means first, else its stem; empty where it says nothing.

    >>> term_of("soldiers"), term_of("Russian"), term_of("Sudzha"), term_of("the")
    ('troops', 'russia', 'sudzha', '')
    """
    return next(iter(meanings_of(word)), "")


@lru_cache(maxsize=100_000)
def meanings_of(word: str) -> tuple[str, ...]:
    """Return every concept that a word may mean, else its stem; none where it says nothing.

    >>> meanings_of("fell"), meanings_of("Sudzha"), meanings_of("the")
    (('capture', 'topple', 'decline'), ('sudzha',), ())
    """
    low = word.lower()
    if low in STOP or low in MONTHS or (len(low) == 1 and not low.isdigit()):
        return ()
    if low in COUNTRIES:
        return (COUNTRIES[low],)
    stem = _stem(low)
    return _CONCEPTS_OF.get(stem, (stem,))


@lru_cache(maxsize=20_000)
def _read(text: str) -> list[tuple[str, float, str]]:
    """Return the terms of a text, what their kind weighs, and the words that say them."""
    found: list[tuple[str, float, str]] = []
    matches = list(_WORD.finditer(text))
    words = [match.group() for match in matches]
    earlier, before, told = "", "", 0
    for at, (match, word) in enumerate(zip(matches, words, strict=True)):
        stem = _stem(word.lower())
        own: list[tuple[str, float, str]] = []
        if phrase := _PHRASE_OF.get((before, stem)):
            del found[len(found) - told :]
            own = [(phrase, 1.0, f"{words[at - 1]} {word}")]
        elif phrase := _PHRASE_OF.get((earlier, stem)):
            own = [(phrase, 1.0, " ".join(words[at - 2 : at + 1]))]
        elif stem == _TAKE and _is_name(words[at + 1 : at + 2]):
            own = [(_CAPTURE, 1.0, word)]
        elif not _is_date(words, at):
            inside = word[0].isupper() and match.start() > 0
            for term in meanings_of(word):
                own_name = word[0].isdigit() or (inside and term not in _CONCEPTS)
                own.append((term, NAME if own_name else 1.0, word))
        found += own
        earlier, before, told = before, stem, len(own)
    return found


def _is_name(following: list[str]) -> bool:
    """Whether the next word is a name: "they took Aleppo", not "they took part"."""
    return any(word[0].isupper() and term_of(word) for word in following)


def _is_date(words: list[str], at: int) -> bool:
    """Whether a number is a year, or a day beside its month."""
    if _YEAR.fullmatch(words[at]):
        return True
    beside = (*words[max(at - 1, 0) : at], *words[at + 1 : at + 2])
    return bool(_DAY.fullmatch(words[at])) and any(word.lower() in MONTHS for word in beside)


def _stem(low: str) -> str:
    word = low.removesuffix("'s").removesuffix("’s")
    base = base_of(word)
    if base.endswith("i") and len(base) > _SHORT:  # "countri", not "ii"
        return base[:-1] + "y"
    if base != word and base[-1:] in _DOUBLED and base.endswith(base[-1] * 2):  # "tipped"
        return base[:-1]
    return base.removesuffix("e") if len(base) > _LONG else base


def _table(*tables: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return the stem of each word with the concepts that it means, in the order of the rows."""
    found: dict[str, tuple[str, ...]] = {}
    for concept, words in (row for table in tables for row in table.items()):
        for stem in dict.fromkeys(map(_stem, words.split())):
            found[stem] = (*found.get(stem, ()), concept)
    return found


_VERBS: Final = frozenset(_stem(base) for base in BASES)
_CONCEPTS: Final = THINGS.keys() | ACTIONS.keys()
_CONCEPTS_OF: Final = _table(THINGS, ACTIONS)
_PHRASE_OF: Final = {
    tuple(_stem(word) for word in phrase.split()): concept for phrase, concept in PHRASES.items()
}
_KIN: Final = frozenset(frozenset(pair) for row in KIN for pair in combinations(row.split(), 2))
_LIGHT: Final = frozenset(map(term_of, LIGHT))
_REPEATED: Final = frozenset(map(term_of, REPEATED))
