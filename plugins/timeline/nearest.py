"""What a person may have meant: the nearest ids, events and sentences to something not found."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from plugins.articles import Override
from plugins.timeline.terms import terms_of
from plugins.timeline.types import DatedEvent, TimelineEntry

LIMIT: Final = 3
"""Candidates that a hint names."""
_HEADLINE: Final = 70
_ONE_CHARACTER: Final = 10
"""Points for an id that differs in one character; a shared word or date gives one."""
_COMMON: Final = 200
"""A word that so many events have says nothing about which one was meant."""
_NONE: Final = "`make events FILE=…` lists the ids of an article's events"


class Candidates:
    """Events or entries, filed by what one may remember of them: their id, words and date.

    Filing costs one pass; each question costs the few candidates that share something, so that
    ten thousand overrides that miss are told as fast as one.
    """

    def __init__(self, items: Iterable[DatedEvent | TimelineEntry]) -> None:
        """File the items; of two that are equally near the first is named first."""
        self._items = list(items)
        self._filed: dict[str, list[int]] = defaultdict(list)
        for number, item in enumerate(self._items):
            for key in (*_misspelt(item.id), *_words(item.headline), item.when.value):
                if len(self._filed[key]) <= _COMMON:
                    self._filed[key].append(number)

    def hint(self, override: Override, target: str) -> str:
        """Return a hint that names the nearest candidates for an id that no event has.

        Ids count most that differ in one character, then the words of the override's reason and
        headline, and its date.
        """
        points: Counter[int] = Counter()
        for number in {n for key in _misspelt(target) for n in self._read(key)}:
            points[number] += _ONE_CHARACTER
        texts = (override.reason, *(_flat(value) for value in override.fields.values()))
        words = {word for text in texts for word in _words(text)}
        for key in sorted({*words, _flat(override.fields.get("date", ""))}):
            for number in self._read(key):
                points[number] += 1
        best = sorted(points, key=lambda number: (-points[number], number))[:LIMIT]
        if not best:
            return _NONE
        hint = f"did you mean {'; or '.join(self._name(n) for n in best)}?"
        if points[best[0]] >= _ONE_CHARACTER:
            return hint
        this = "so" if len(best) == 1 else "the first"
        return f"{hint} If {this}, keep the old id with {keeping(target, self._items[best[0]].id)}"

    def _read(self, key: str) -> Sequence[int]:
        numbers = self._filed.get(key, ())
        return numbers if key and len(numbers) <= _COMMON else ()

    def _name(self, number: int) -> str:
        item = self._items[number]
        return f"{item.id}: {shortened(item.headline, _HEADLINE)}"


def keeping(old: str, new: str) -> str:
    """Return the decision that keeps an event's id when its sentence is reworded.

    Links to the old id go on working, and so do decisions that name it.
    """
    return f"{{fix: {new}, id: {old}, reason: reworded}} in its article"


def closest_sentence(quote: str, sentences: Sequence[str]) -> str:
    """Return the sentence that shares most words with a quotation; empty where none does."""
    wanted = set(_words(quote))
    shared = [len(wanted.intersection(_words(sentence))) for sentence in sentences]
    return sentences[shared.index(max(shared))] if any(shared) else ""


def shortened(text: str, limit: int) -> str:
    """Cut a text at a word, with an ellipsis, to at most `limit` characters."""
    if len(text) <= limit:
        return text
    return text[: limit - 1].rsplit(" ", 1)[0] + "…"


def _words(text: str) -> Iterator[str]:
    return (term for term, _ in terms_of(text))


def _flat(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else " ".join(value)


def _misspelt(name: str) -> Iterator[str]:
    """Return an id and what is left of it without one character: typing errors share one."""
    short = name[:60].removeprefix("e-")
    yield f"id {short}"
    for at in range(len(short)):
        yield f"id {short[:at]}{short[at + 1 :]}"
