from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.articles import Article, Block, BlockKind, load_all
from plugins.timeline.keydates import key_dates

if TYPE_CHECKING:
    from random import Random

Given = tuple[str, date, list[str]]
ROOT = Path(__file__).parents[3]

FLOOD: list[Given] = [
    (
        "a",
        date(2020, 6, 14),
        [
            "The dam above the valley broke on Saturday and the flood took two bridges.",
            "Hundreds of people fled the flood in the valley.",
        ],
    ),
    (
        "b",
        date(2020, 6, 15),
        [
            "Rescuers searched the valley on Monday after the dam broke and the flood came.",
            "The dam broke on Saturday, and the flood took two bridges in the valley.",
        ],
    ),
    (
        "c",
        date(2020, 7, 20),
        [
            "The minister resigned on Monday over the flood in the valley.",
            "The dam broke on 13 June after a week of rain, and the flood took two bridges.",
        ],
    ),
    (
        "d",
        date(2020, 9, 1),
        [
            "A commission on the flood began its work on Tuesday.",
            "The dam broke on 13 June; the minister resigned on 20 July over the flood.",
        ],
    ),
]
DAM, RESIGNATION = date(2020, 6, 13), date(2020, 7, 20)


def days(articles: list[Given], count: int, keywords: tuple[str, ...] = ()) -> list[date]:
    return [day for day, _ in key_dates(articles, count, 1, keywords)]


def test_the_day_that_most_articles_name_comes_first() -> None:
    assert days(FLOOD, 1) == [DAM]


def test_days_come_in_order_of_time_each_with_what_tells_it_best() -> None:
    made = key_dates(FLOOD, 2, 2, ["flood"])
    assert [day for day, _ in made] == [DAM, RESIGNATION]
    assert made[0][1][0] == (
        "The dam broke on 13 June after a week of rain, and the flood took two bridges."
    )
    assert "the minister resigned" in made[1][1][0].lower()


def test_a_sentence_that_says_the_same_again_is_not_added() -> None:
    told = dict(key_dates(FLOOD, 1, 9, ["flood"]))[DAM]
    assert len([sentence for sentence in told if "two bridges" in sentence]) == 1


def test_sentences_are_returned_as_they_were_given() -> None:
    given_sentences = {sentence for _, _, told in FLOOD for sentence in told}
    assert {one for _, told in key_dates(FLOOD, 9, 9) for one in told} <= given_sentences


def test_no_sentence_tells_two_days_while_there_are_others() -> None:
    told = [one for _, sentences in key_dates(FLOOD, 3, 1) for one in sentences]
    assert len(told) == len(set(told)) == 3


def test_an_article_votes_once_however_often_it_names_a_day() -> None:
    shout = "The flood came on 2 August and no other day."
    loud: Given = ("loud", date(2020, 8, 3), [shout] * 50)
    assert days([*FLOOD, loud], 1) == [DAM]


def test_articles_that_are_not_about_the_topic_hardly_count() -> None:
    sport: list[Given] = [
        (f"sport-{number}", date(2020, 8, 11), ["The final was played on Monday.", "It rained."])
        for number in range(3)
    ]
    assert days([*FLOOD, *sport], 1, ("flood",)) == [DAM]


def test_what_is_recalled_months_later_counts_more_than_yesterdays_news() -> None:
    yesterday = [(f"n{n}", date(2020, 7, 2), ["The flood fell on Wednesday."]) for n in range(3)]
    recalled = [(f"r{n}", date(2020, 9, 30), ["The flood peaked on 17 June."]) for n in range(3)]
    begin: Given = ("begin", date(2020, 6, 14), ["The flood goes on in the valley."])
    assert days([begin, *yesterday, *recalled], 1) == [date(2020, 6, 17)]


def test_a_day_after_the_last_article_has_not_happened() -> None:
    plans: Given = ("plan", date(2020, 9, 2), ["The dam will be opened again on 4 October."] * 3)
    assert date(2020, 10, 4) not in days([*FLOOD, plans], 99)


def test_a_day_long_before_the_first_article_is_background() -> None:
    old: Given = ("old", date(2020, 9, 1), ["The dam was built in the valley on 3 May 1931."])
    assert date(1931, 5, 3) not in days([*FLOOD, old], 99)


def test_an_article_that_names_no_day_votes_for_its_own() -> None:
    silent: Given = ("silent", date(2020, 8, 8), ["The flood is over.", "The valley dries."])
    assert date(2020, 8, 8) in days([*FLOOD, silent], 99)


def test_punctuation_set_apart_is_read_as_corpora_mean_it() -> None:
    spaced: Given = (
        "s",
        date(2021, 1, 5),
        ["The dam broke on June 13 , 2020 , and the flood came ."],
    )
    assert DAM in days([FLOOD[0], spaced], 99)
    assert date(2020, 6, 13) == days([FLOOD[0], spaced], 1)[0]


def test_a_day_counted_from_the_sentence_before_is_understood() -> None:
    told: Given = (
        "x",
        date(2020, 9, 1),
        ["The dam broke on 13 June 2020 and the flood came.", "Two days later the flood fell."],
    )
    assert days([told, FLOOD[0]], 99)[:2] == [DAM, date(2020, 6, 15)]


@pytest.mark.parametrize(("dates", "sentences"), [(0, 1), (-1, 1), (3, 0)])
def test_nothing_asked_nothing_given(dates: int, sentences: int) -> None:
    made = key_dates(FLOOD, dates, sentences)
    assert len(made) == max(dates, 0)
    assert not any(told for _, told in made)


def test_fewer_days_come_back_where_fewer_are_told_of() -> None:
    assert len(key_dates(FLOOD[:1], 50, 1)) == 1


@pytest.mark.parametrize(
    "articles",
    [
        [],
        [("empty", date(2020, 1, 1), [])],
        [("blank", date(2020, 1, 1), ["", " ", "\n", "\x00"])],
        [("first", date.min, ["It began today.", "It went on yesterday."])],
        [("last", date.max, ["It ends today.", "It is over tomorrow."])],
        [("lines", date(2020, 6, 15), ["The dam\nbroke on\nSaturday.", "\u202eReversed\u202c 🌊"])],
    ],
    ids=lambda articles: articles[0][0] if articles else "none",
)
def test_odd_articles_do_no_harm(articles: list[Given]) -> None:
    for day, told in key_dates(articles, 5, 2, ["(", "*", ""]):
        assert isinstance(day, date)
        assert all(sentence in articles[0][2] for sentence in told)


@given(st.randoms(use_true_random=False))
@settings(max_examples=20)
def test_the_order_of_the_articles_does_not_matter(random: Random) -> None:
    shuffled = FLOOD.copy()
    random.shuffle(shuffled)
    assert key_dates(shuffled, 3, 2, ["flood"]) == key_dates(FLOOD, 3, 2, ["flood"])


def test_articles_are_taken_as_articles_too() -> None:
    def article(slug: str, published: date, told: list[str]) -> Article:
        text = " ".join(told)
        block = Block(BlockKind.PARAGRAPH, text, line=1, start=0, anchor="p-1")
        return Article(slug, "Flood", published, "flood", body=text, blocks=(block,))

    made = [article(*one) for one in FLOOD]
    assert key_dates(made, 2, 1, ["flood"]) == key_dates(FLOOD, 2, 1, ["flood"])


@pytest.mark.parametrize(
    ("topic", "turning_point"),
    [
        ("kursk", date(2024, 8, 6)),
        ("syria", date(2024, 12, 8)),
        ("moon", date(2022, 12, 11)),
    ],
)
def test_the_turning_points_of_the_sites_topics_are_found(topic: str, turning_point: date) -> None:
    articles = [one for one in load_all(ROOT / "content").articles if one.topic == topic]
    told = dict(key_dates(articles, 6, 1))
    assert turning_point in told
    assert told[turning_point]


def test_a_thousand_articles_take_seconds() -> None:
    begin = date(2020, 1, 1)
    many: list[Given] = [
        (f"{n}", begin + timedelta(n % 300), [f"The flood rose on day {n}.", "It fell on Monday."])
        for n in range(1000)
    ]
    assert len(key_dates(many, 20, 2)) == 20
