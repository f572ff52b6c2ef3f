"""The normaliser: one fixture for Python and for the browser."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.search import STOP_WORDS, normalise

FIXTURE = Path(__file__).parent / "data" / "normalise.tsv"
ROWS = [
    line.split("\t")
    for line in FIXTURE.read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]


@pytest.mark.parametrize(("text", "terms"), ROWS, ids=[text for text, _terms in ROWS])
def test_a_text_gives_the_terms_of_the_fixture(text: str, terms: str) -> None:
    assert normalise(text) == terms.split()


@given(st.text())
def test_terms_are_plain_lower_case_words_that_normalise_to_themselves(text: str) -> None:
    for term in normalise(text):
        assert term
        assert not term.isspace()
        assert term not in STOP_WORDS
        assert normalise(term) in ([term], [])


def test_a_word_finds_its_possessive_and_its_accented_form() -> None:
    assert normalise("ukraine") == normalise("Ukraine’s")
    assert normalise("erdogan") == normalise("Erdoğan")
