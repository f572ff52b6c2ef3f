"""Broken lines: what is joined, and what was meant."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.cleaner.unwrap import Line, column_of, joined, unwrap, vocabulary

PROSE = (
    (
        "The ferry that had been out of service since the storm of last winter left the harbour on"
        " Monday with 300 people on board, most of them islanders who had waited for weeks."
    ),
    "Its captain said the sea was calm.",
    (
        "A second ship is to follow in the spring, the owner said, if the yard delivers it in time,"
        " and if the ramp on the island, which was damaged in January, has been repaired by then."
    ),
    "Nobody was hurt.",
    (
        "The island had been cut off for eleven days, and its school, its doctor and its only shop"
        " had to be supplied by a fishing boat that sailed whenever the wind allowed it to do so."
    ),
)


def paragraphs(text: str) -> list[str]:
    lines = [Line(number, line) for number, line in enumerate(text.split("\n"), 1)]
    return [joined(part, vocabulary(lines)) for part in unwrap(lines, column_of(lines))]


@pytest.mark.parametrize("width", [48, 72, 80, 100])
def test_wrapped_prose_comes_back(width: int) -> None:
    wrapped = "\n".join(textwrap.fill(text, width) for text in PROSE)
    assert paragraphs(wrapped) == list(PROSE)


def test_a_last_line_that_is_full_by_chance_is_taken_for_an_inner_one() -> None:
    wrapped = "\n".join(textwrap.fill(text, 60) for text in PROSE)
    assert paragraphs(wrapped) == [*PROSE[:2], f"{PROSE[2]} {PROSE[3]}", PROSE[4]]


def test_unwrapped_prose_stays_as_it_is() -> None:
    assert paragraphs("\n".join(PROSE)) == list(PROSE)


def test_a_first_word_left_alone_joins_what_follows() -> None:
    first, *rest = textwrap.wrap(PROSE[0], 72)
    word, line = first.split(" ", 1)
    assert paragraphs("\n".join([word, line, *rest, PROSE[1]])) == [PROSE[0], PROSE[1]]


def test_a_long_line_that_stops_in_a_sentence_goes_on() -> None:
    wrapped = textwrap.wrap(PROSE[2], 60)
    text = "\n".join([*textwrap.wrap(PROSE[0], 60), f"{wrapped[0]} {wrapped[1]}", *wrapped[2:]])
    assert paragraphs(text) == [PROSE[0], PROSE[2]]


def test_a_title_does_not_run_into_the_text() -> None:
    title = "Ferry sails again after eleven days in which an island was cut off from the world"
    text = "\n".join([title, *textwrap.wrap(PROSE[0], 60), *textwrap.wrap(PROSE[2], 60)])
    assert paragraphs(text) == [title, PROSE[0], PROSE[2]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("an already-\nsprawling front", "an already-sprawling front"),
        ("the govern-\nment fell; the government went", "the government fell; the government went"),
        ("from Monday-\nTuesday", "from Monday- Tuesday"),
    ],
)
def test_hyphens_at_line_ends(text: str, expected: str) -> None:
    lines = [Line(number, line) for number, line in enumerate(text.split("\n"), 1)]
    assert joined(lines, vocabulary(lines)) == expected


@given(st.lists(st.text(alphabet="ab .A\u00e9-", max_size=30), max_size=12))
def test_no_word_is_lost_or_moved(texts: list[str]) -> None:
    lines = [Line(n, " ".join(text.split())) for n, text in enumerate(texts, 1) if text.strip()]
    found = unwrap(lines, column_of(lines))
    assert [line for part in found for line in part] == lines
