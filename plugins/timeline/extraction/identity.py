"""Ids of events: the same words in the same article keep the same id, whatever else changes."""

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from typing import Final

_SHORTEST: Final = 6
_LONGEST: Final = 40
_NOT_WORD: Final = re.compile(r"[\W_]+")


def event_ids(keys: Sequence[tuple[str, str, str]]) -> tuple[str, ...]:
    """Return one id for each (article slug, sentence, expression), in order.

    Sentences are compared without case, punctuation and spacing, so that re-wrapping a paragraph
    or straightening its quotation marks keeps the id. The same sentence twice in one article is
    told apart by its count. Two different keys whose hashes begin alike both get longer ids.

    >>> event_ids([("kursk", "It began in August.", "in August")])
    ('e-1906bd',)
    """
    digests = [_digest(key, count) for key, count in _counted(keys)]
    length = _SHORTEST
    while length < _LONGEST and _clash(digests, length):
        length += 1
    shared = {
        size: _repeated([digest[:size] for digest in digests]) for size in range(_SHORTEST, length)
    }
    return tuple(f"e-{_shortest(digest, shared, length)}" for digest in digests)


def normalised(text: str) -> str:
    """Return a text's letters and digits in lower case, with single blanks between words."""
    return _NOT_WORD.sub(" ", unicodedata.normalize("NFKC", text).casefold()).strip()


def _counted(keys: Sequence[tuple[str, str, str]]) -> list[tuple[tuple[str, str, str], int]]:
    seen: dict[tuple[str, str, str], int] = {}
    counted = []
    for slug, sentence, expression in keys:
        key = (slug, normalised(sentence), normalised(expression))
        seen[key] = seen.get(key, 0) + 1
        counted.append((key, seen[key]))
    return counted


def _digest(key: tuple[str, str, str], count: int) -> str:
    parts = (*key, str(count)) if count > 1 else key
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[
        :_LONGEST
    ]


def _clash(digests: Sequence[str], length: int) -> bool:
    return len({digest[:length] for digest in digests}) < len(set(digests))


def _repeated(prefixes: Sequence[str]) -> frozenset[str]:
    seen: set[str] = set()
    twice: set[str] = set()
    for prefix in prefixes:
        (twice if prefix in seen else seen).add(prefix)
    return frozenset(twice)


def _shortest(digest: str, shared: dict[int, frozenset[str]], length: int) -> str:
    for size in range(_SHORTEST, length):
        if digest[:size] not in shared[size]:
            return digest[:size]
    return digest[:length]
