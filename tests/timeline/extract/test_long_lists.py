"""Paragraphs of very many dates cost what their length costs, and no more."""

import cProfile
import pstats
from datetime import date

import pytest

from plugins.timeline.extract import extract
from plugins.timeline.plain import plain_article

MONDAY = date(2020, 6, 15)


def calls(text: str) -> int:
    """How many functions are called to read a text: the same on every machine."""
    article = plain_article(text, MONDAY)
    with cProfile.Profile() as profile:
        extract(article)
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]


def years(count: int) -> str:
    return " ".join(str(1000 + number % 1000) for number in range(count))


def test_a_paragraph_of_two_thousand_years_costs_twice_that_of_a_thousand() -> None:
    calls(years(10))  # tables are filled once
    assert calls(years(2000)) < 2.3 * calls(years(1000))


@pytest.mark.parametrize("opening", ["", "Rome won the cup in ", "Rome (", "As told in "])
def test_a_sentence_of_years_costs_what_its_length_costs(opening: str) -> None:
    calls(opening + years(10))
    assert calls(opening + years(320)) < 6 * calls(opening + years(80))
