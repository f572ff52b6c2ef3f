"""Sentences of our own with the expressions in them, and as many with none."""

from datetime import date
from pathlib import Path

import pytest

from plugins.timex import tag

DATA = Path(__file__).parent.parent / "data" / "timex"


def rows(name: str) -> list[tuple[str, str, str]]:
    lines = (DATA / name).read_text("utf-8").splitlines()
    parts = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(dct, text, expected) for dct, text, expected in parts]


@pytest.mark.parametrize(("dct", "text", "expected"), rows("en.tsv"))
def test_sentence_has_the_expected_times(dct: str, text: str, expected: str) -> None:
    found = tag(text, date.fromisoformat(dct))
    assert "; ".join(f"{text[f.span.start : f.span.end]}={f.value}" for f in found) == expected


@pytest.mark.parametrize(("dct", "text", "expected"), rows("en-negative.tsv"))
def test_sentence_has_no_time(dct: str, text: str, expected: str) -> None:
    found = tag(text, date.fromisoformat(dct))
    assert [text[f.span.start : f.span.end] for f in found] == []
    assert expected == ""


def test_there_are_as_many_sentences_without_a_time_as_with_one() -> None:
    assert len(rows("en-negative.tsv")) >= len(rows("en.tsv")) >= 170
