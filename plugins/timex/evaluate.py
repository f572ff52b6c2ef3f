"""How good the tagger is: TempEval-3 measures, and a reader of TimeML documents.

`strict` is the same span (edge punctuation aside), `relaxed` any overlap, one to one; `value` is
relaxed F1 times the share of matches with the same value; `date` counts dates and times with a
calendar value, both cut to the day, which is what a timeline needs. All are micro-averaged F1.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, Self

from plugins.timex.tagger import tag

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True, order=True)
class Label:
    """One expression as a person or a program marked it; offsets are half-open."""

    start: int
    end: int
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its date and what people marked in it."""

    name: str
    dct: date
    text: str
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """F1 of the four measures, in percent, and how many expressions there are."""

    strict: float
    relaxed: float
    value: float
    date: float
    gold: int
    found: int

    @classmethod
    def of(cls, counts: Counter[str]) -> Self:
        """Return the score of what `count` has counted."""
        gold, found = counts["gold"], counts["found"]
        return cls(
            strict=_f1(counts["strict"], gold, found),
            relaxed=_f1(counts["relaxed"], gold, found),
            value=_f1(counts["value"], gold, found),
            date=_f1(counts["date"], counts["gold_dates"], counts["found_dates"]),
            gold=gold,
            found=found,
        )


def tagged(document: Document) -> tuple[Label, ...]:
    """Return what our tagger marks in a document."""
    return tuple(
        Label(found.span.start, found.span.end, found.type.value, found.value)
        for found in tag(document.text, document.dct)
    )


def evaluate(documents: Iterable[Document]) -> Score:
    """Return how well our tagger does on documents that people have marked."""
    total: Counter[str] = Counter()
    for document in documents:
        total += count(document, tagged(document))
    return Score.of(total)


def count(document: Document, found: Sequence[Label]) -> Counter[str]:
    """Return how many labels of a document were found, and how exactly."""
    gold = document.labels
    counts = Counter(gold=len(gold), found=len(found))
    counts["gold_dates"] = sum(_is_dated(label) for label in gold)
    counts["found_dates"] = sum(_is_dated(label) for label in found)
    for ours, theirs in matched(document.text, gold, found):
        counts["relaxed"] += 1
        counts["strict"] += _trimmed(document.text, ours) == _trimmed(document.text, theirs)
        counts["value"] += ours.value == theirs.value
        dated = _is_dated(ours) and _is_dated(theirs)
        counts["date"] += dated and _day(ours.value) == _day(theirs.value)
    return counts


def matched(text: str, gold: Sequence[Label], found: Sequence[Label]) -> list[tuple[Label, Label]]:
    """Return pairs (found, gold) that overlap, one to one; equal spans are paired first."""
    free = {_trimmed(text, label): label for label in reversed(found)}
    pairs = [(free.pop(span), label) for label in gold if (span := _trimmed(text, label)) in free]
    paired = {label for _, label in pairs}
    for label in gold:
        if label in paired:
            continue
        overlaps = {span: _overlap(span, _trimmed(text, label)) for span in free}
        best = max(overlaps, key=lambda span: (overlaps[span], -span[0]), default=None)
        if best is not None and overlaps[best] > 0:
            pairs.append((free.pop(best), label))
    return pairs


_EDGE: Final = " \t\n\r.,;:!?'\"()[]-–—`’‘“”"
_DATED: Final = re.compile(r"(?:BC)?[0-9]{2,4}(?:\Z|X|-).*|[0-9]{2,3}X?", re.DOTALL)
_TIME: Final = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})T.*", re.DOTALL)


def _trimmed(text: str, label: Label) -> tuple[int, int]:
    start, end = label.start, label.end
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return start, end


def _overlap(left: tuple[int, int], right: tuple[int, int]) -> int:
    return min(left[1], right[1]) - max(left[0], right[0])


def _is_dated(label: Label) -> bool:
    return label.type in {"DATE", "TIME"} and bool(_DATED.fullmatch(label.value))


def _day(value: str) -> str:
    found = _TIME.fullmatch(value)
    return found[1] if found else value


def _f1(right: int, gold: int, found: int) -> float:
    return 200 * right / (gold + found) if gold + found else 0.0


_TAG: Final = re.compile(r"<!--.*?-->|<[^>]+>", re.DOTALL)
_ATTRIBUTE: Final = re.compile(r"([\w:]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_TEXT: Final = re.compile(r"<TEXT>(.*?)</TEXT>", re.DOTALL)
_CREATED: Final = ("CREATION_TIME", "PUBLICATION_TIME")


def read_timeml(name: str, raw: str) -> Document | None:
    """Return the document of a TimeML file; None where it has no creation time or no text."""
    raw = raw.replace("\r\n", "\n")
    times = [_attributes(found[0]) for found in re.finditer(r"<TIMEX3\b[^>]*>", raw)]
    created = [t["value"] for t in times if t.get("functionInDocument") in _CREATED]
    body = _TEXT.search(raw)
    if body is None or not created:
        return None
    text, labels = _without_tags(body[1])
    return Document(name, date.fromisoformat(created[0][:10]), text, tuple(sorted(labels)))


def _without_tags(body: str) -> tuple[str, list[Label]]:
    """Return the text of an element, and the TIMEX3 elements in it as labels."""
    parts: list[str] = []
    labels: list[Label] = []
    opened: list[tuple[int, dict[str, str]]] = []
    length = place = 0
    for found in _TAG.finditer(body):
        words = html.unescape(body[place : found.start()])
        parts.append(words)
        length, place = length + len(words), found.end()
        if found[0].startswith("<TIMEX3") and not found[0].endswith("/>"):
            opened.append((length, _attributes(found[0])))
        elif found[0].startswith("</TIMEX3") and opened:
            start, about = opened.pop()
            if length > start and about.get("functionInDocument") != "CREATION_TIME":
                labels.append(Label(start, length, about.get("type", ""), about.get("value", "")))
    parts.append(html.unescape(body[place:]))
    return "".join(parts), labels


def _attributes(tag_text: str) -> dict[str, str]:
    found = _ATTRIBUTE.findall(tag_text)
    return {name: html.unescape(double or single) for name, double, single in found}
