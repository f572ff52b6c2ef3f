"""What holds for every headline: of the demo articles, of the tables, of any text."""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.timeline.extract import extract
from plugins.timeline.plain import plain_article
from plugins.timeline.types import DatedEvent

TESTS = Path(__file__).parents[2]
MONDAY = date(2020, 6, 15)
DANGLING = frozenset(
    "a an the of in on at by for from to with and or but nor which who whose when where "
    "because although while if unless is was are were be been has have had will would".split()
)
CLOSED_BY = {"“": "”", "(": ")", "[": "]"}


def texts() -> Iterator[tuple[str, date]]:
    for line in (TESTS / "gold/events/articles.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        yield "\n\n".join(row["sentences"]), date.fromisoformat(row["dct"])
    for line in (TESTS / "data/events/en.tsv").read_text("utf-8").splitlines():
        yield line.partition("\t")[0], MONDAY


@pytest.fixture(scope="module")
def events() -> list[DatedEvent]:
    return [event for text, day in texts() for event in extract(plain_article(text, day))]


def is_sentence(event: DatedEvent) -> bool:
    """Whether the headline is the sentence, its date and who reported it aside."""
    words, sentence = (re.findall(r"\w+", text.lower()) for text in texts_of(event))
    span = event.expression.span
    dated = re.findall(r"\w+", event.sentence.text[: span.end].lower())
    before = re.findall(r"\w+", event.sentence.text[: span.start].lower())
    without = [[*before[: len(before) - gone], *sentence[len(dated) :]] for gone in range(3)]
    return any(whole[: len(words)] == words for whole in (sentence, *without))


def texts_of(event: DatedEvent) -> tuple[str, str]:
    return event.headline, event.sentence.text


def test_there_are_headlines_to_look_at(events: list[DatedEvent]) -> None:
    assert len(events) > 600


def test_a_headline_has_four_to_sixteen_words_or_is_the_sentence(events: list[DatedEvent]) -> None:
    odd = [event.headline for event in events if not 4 <= len(event.headline.split()) <= 16]
    assert [
        event.headline for event in events if event.headline in odd and not is_sentence(event)
    ] == []


def test_a_headline_has_no_words_but_those_around_its_date(events: list[DatedEvent]) -> None:
    for event in events:
        words = set(re.findall(r"\w+", event.headline.lower()))
        own = set(re.findall(r"\w+", event.sentence.text.lower()))
        added = words - own - {"was", "were"}  # of a participle's own sentence
        assert len(added) <= 6, event.headline  # the name that a pronoun stands for
        assert not added or event.headline.lower().split()[0] in added, event.headline


def test_most_headlines_are_cut_from_their_sentences(events: list[DatedEvent]) -> None:
    short = [event for event in events if len(event.headline.split()) <= 16]
    assert len(short) / len(events) >= 0.7


def test_a_headline_never_ends_in_a_word_that_leads_on(events: list[DatedEvent]) -> None:
    ends = {event.headline: event.headline.lower().rsplit(maxsplit=1)[-1] for event in events}
    assert [text for text, last in ends.items() if last in DANGLING] == []


def test_a_headline_opens_with_a_capital_a_digit_or_a_mark(events: list[DatedEvent]) -> None:
    assert [event.headline for event in events if event.headline[0].islower()] == []


def test_a_headline_closes_what_it_opens(events: list[DatedEvent]) -> None:
    for event in events:
        for opening, closing in CLOSED_BY.items():
            assert event.headline.count(opening) == event.headline.count(closing), event.headline
        assert event.headline.count('"') % 2 == 0, event.headline


def test_a_headline_has_the_verb_of_its_event_or_is_the_sentence(events: list[DatedEvent]) -> None:
    for event in events:
        words = set(re.findall(r"\w+", event.headline.lower()))
        trigger = set(re.findall(r"\w+", event.trigger.lower()))
        assert words & trigger or event.kind == "statement" or is_sentence(event), event.headline


@given(
    st.text(
        st.sampled_from('Rowe left said on Friday, and () "“” which in May 2019 .;'), max_size=90
    )
)
def test_a_headline_of_any_text_is_balanced_or_the_sentence(text: str) -> None:
    for event in extract(plain_article(text, MONDAY)):
        quotes = event.headline.count("“") == event.headline.count("”")
        assert quotes or is_sentence(event)
