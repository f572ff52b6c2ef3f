"""Sentences and the dated events that they tell, and what holds for any text."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.articles import Article, Block, BlockKind, KnownDate, TimelineMode
from plugins.timeline.extract import extract
from plugins.timeline.plain import plain_article

MONDAY = date(2020, 6, 15)
TABLE = Path(__file__).parents[2] / "data/events/en.tsv"
Row = tuple[str, list[tuple[str, str, str, str]]]


def rows() -> list[Row]:
    found: list[Row] = []
    for line in TABLE.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        text, *event = line.split("\t")
        if text:
            found.append((text, []))
        if event:
            value, kind, trigger, headline = event
            found[-1][1].append((value, kind, trigger, headline))
    return found


def told(text: str) -> list[tuple[str, str, str, str]]:
    return [
        (
            f"{event.when.value} {event.when.mod}".strip(),
            event.kind.value,
            event.trigger,
            event.headline,
        )
        for event in extract(plain_article(text, MONDAY))
    ]


@pytest.mark.parametrize(("text", "events"), rows(), ids=lambda row: row[:40])
def test_a_sentence_tells_its_events(text: str, events: list[tuple[str, str, str, str]]) -> None:
    assert told(text) == events


PIECES = st.sampled_from(
    [
        *"on May 3|in August|since 1998|Friday|last week|30-year|day 12 of the war".split("|"),
        *"every Friday|the same day|2019-02-30|from|until|before|than|as|if|and|that".split("|"),
        *"who|said|the|army|left|will meet|had|begun|election|of|to|Rome|it is|’s|it|é".split("|"),
        *('"', "“", "(", ")", ",", ".", ";", "?", "|", "\n", "\x00"),
    ]
)
TEXTS = st.lists(PIECES, max_size=24).map(" ".join) | st.text(max_size=80)


@given(TEXTS)
def test_any_text_gives_events_whose_words_stand_where_they_say(text: str) -> None:
    article = plain_article(text, MONDAY)
    events = extract(article)
    for event in events:
        block = article.blocks[event.sentence.block]
        start = event.sentence.start
        assert block.text[start : start + len(event.sentence.text)] == event.sentence.text
        span = event.expression.span
        assert 0 <= span.start < span.end <= len(event.sentence.text)
        assert event.headline
        assert 0 < event.confidence <= 1
        assert event.when.interval.begin or event.when.interval.end
    assert extract(article) == events
    assert len({event.id for event in events}) == len(events)


@given(TEXTS, TEXTS)
def test_editing_one_paragraph_leaves_the_ids_of_the_others(before: str, after: str) -> None:
    kept = "The army entered Rome on 3 May 2019."
    [first] = ids_of(kept, before)
    [second] = ids_of(kept, after)
    assert first == second


def ids_of(kept: str, other: str) -> list[str]:
    article = plain_article(kept + "\n\n" + other.replace(kept, ""), MONDAY)
    return [event.id for event in extract(article) if event.sentence.text == kept]


def test_rewrapping_and_other_quotation_marks_leave_an_id() -> None:
    texts = [
        'The "army" entered Rome on 3 May 2019.',
        "The “army”\nentered Rome   on 3 May 2019.",
    ]
    articles = (
        Article("a", "", MONDAY, "", blocks=(Block(BlockKind.PARAGRAPH, text, 1, 0, "p-1"),))
        for text in texts
    )
    first, second = (extract(article)[0].id for article in articles)
    assert first == second


def test_the_same_sentence_twice_has_two_ids() -> None:
    article = plain_article("Rome fell on 3 May 2019.\n\nRome fell on 3 May 2019.", MONDAY)
    assert len({event.id for event in extract(article)}) == 2


def test_a_known_date_makes_a_worked_out_start_exact() -> None:
    article = plain_article("The nearly 34-month-old war in Utopia goes on.", MONDAY)
    known = KnownDate("The invasion", date(2017, 8, 24), ("war in Utopia",), ("war",), ("Utopia",))
    [event] = extract(article, [known])
    assert (event.when.value, event.when.mod, event.kind) == ("2017-08-24", "", "derived")


def test_a_known_date_far_from_the_worked_out_start_is_another_event() -> None:
    article = plain_article("The nearly 34-month-old war in Utopia goes on.", MONDAY)
    known = KnownDate("The first war", date(2014, 2, 27), ("war in Utopia",), ("war",), ("Utopia",))
    [event] = extract(article, [known])
    assert (event.when.value, event.when.mod) == ("2017-08", "APPROX")


@pytest.mark.parametrize("mode", [TimelineMode.OFF, TimelineMode.CURATED])
def test_an_article_without_an_automatic_timeline_gives_no_events(mode: TimelineMode) -> None:
    article = replace(plain_article("Rome fell on 3 May 2019.", MONDAY), timeline=mode)
    assert extract(article) == ()


def days() -> Iterator[date]:
    return (MONDAY + timedelta(days=offset) for offset in range(7))


def test_a_weekday_is_never_more_than_a_week_away() -> None:
    for day in days():
        [event] = extract(plain_article("The dam burst on Friday.", day))
        assert 0 <= (day - date.fromisoformat(event.when.value)).days < 7


def test_a_story_goes_on_from_what_it_tells_not_from_the_day_of_telling() -> None:
    text = (
        "The dam broke on 11 June, the mayor said on Saturday. That evening the town was cleared."
    )
    dates = {event.trigger: event.when.value for event in extract(plain_article(text, MONDAY))}
    assert dates == {"broke": "2020-06-11", "said": "2020-06-13", "was cleared": "2020-06-11"}


def test_the_reason_names_the_words_the_anchor_and_the_trigger() -> None:
    [event] = extract(plain_article("The dam burst on Friday.", MONDAY))
    assert event.reason.startswith("“Friday” ")
    assert "15 June 2020" in event.reason
    assert event.reason.endswith("It goes with “burst”.")
