"""The demo articles, annotated by hand before any tagging: floors that only rise."""

import json
from datetime import date
from pathlib import Path

import pytest

from plugins.timex.evaluate import Document, Label, Score, evaluate

GOLD = Path(__file__).parent.parent / "gold" / "timex"
FLOORS = Score(strict=95.6, relaxed=98.1, value=95.4, date=96.8, gold=700, found=690)


def documents() -> list[Document]:
    texts = [file.read_text("utf-8") for file in sorted(GOLD.glob("*.jsonl"))]
    return [document(json.loads(line)) for text in texts for line in text.split("\n") if line]


def document(row: dict[str, object]) -> Document:
    timexes = row["timexes"]
    assert isinstance(timexes, list)
    labels = [Label(t["start"], t["end"], t["type"], t["value"]) for t in timexes]
    dct = date.fromisoformat(str(row["dct"]))
    return Document(str(row["article"]), dct, str(row["text"]), tuple(sorted(labels)))


@pytest.fixture(scope="module")
def score() -> Score:
    return evaluate(documents())


@pytest.mark.parametrize("measure", ["strict", "relaxed", "value", "date", "gold", "found"])
def test_the_tagger_stays_above_its_floor(score: Score, measure: str) -> None:
    assert getattr(score, measure) >= getattr(FLOORS, measure)


def test_gold_labels_say_the_words_they_stand_on() -> None:
    for gold in documents():
        for label in gold.labels:
            words = gold.text[label.start : label.end]
            assert words == words.strip() != "", (gold.name, words)
