"""What speaks for and against two mentions being one event, each by an example."""

from dataclasses import replace

import pytest

from plugins.timeline.evidence import PRIOR, WEIGHTS, Evidence, evidence, log_odds
from plugins.timeline.relation import Relation
from plugins.timeline.similarity import Reader, Terms, own_words
from tests.timeline.making import articles_of, mention

DAY = Relation.SAME_DAY


def terms_of_two(
    left: str, right: str, kinds: tuple[str, str] = ("occurrence", "occurrence"), trigger: str = ""
) -> tuple[Terms, Terms]:
    """The terms of two mentions in two articles, whose sentences end in the day."""
    mentions = [
        mention(
            slug,
            "2024-08-06",
            f"{text} on Tuesday.",
            "Tuesday",
            headline=text,
            kind=kind,
            trigger=trigger,
        )
        for slug, text, kind in zip("ab", (left, right), kinds, strict=True)
    ]
    a, b = Reader(mentions, articles_of(*mentions)).terms
    return a, b


#  what it shows; two clauses; the evidence that is looked at; its value
SHARED = {
    "one action": ("Rebels stormed Karsk", "The rebels invaded it", "action", 1.0),
    "no action": ("Rebels stormed Karsk", "The council dined", "action", 0.0),
    "an action that is kin": ("Two cars collided", "Nine people died", "action", 0.5),
    "one meaning of an action": ("The share price fell", "It was lower: a drop", "action", 1.0),
    "taking a place": ("Rebels took Karsk", "Karsk fell to them", "action", 1.0),
    "taking part": ("Rebels took part", "Karsk fell to them", "action", 0.0),
    "an action that says little": ("Work began", "The school term started", "action", 0.0),
    "all of both clauses": ("The dam broke", "A dam broke", "told", 1.0),
    "nothing of either": ("The dam broke", "A bridge was closed", "told", 0.0),
    "other numbers": ("They saved 30 miners", "They saved 12 miners", "figures", 1.0),
    "the same number": ("They saved 30 miners", "They saved 30 miners", "figures", 0.0),
    "a number and none": ("They saved 30 miners", "They saved the miners", "figures", 0.0),
}


@pytest.mark.parametrize(("left", "right", "name", "value"), SHARED.values(), ids=SHARED)
def test_two_clauses_share(left: str, right: str, name: str, value: float) -> None:
    a, b = terms_of_two(left, right)
    assert getattr(evidence(a, b, DAY), name) == pytest.approx(value)


def test_half_is_told_where_one_clause_says_no_more_than_the_other_but_less() -> None:
    a, b = terms_of_two("The dam broke", "The old dam of Orlen broke")
    assert 0.5 < evidence(a, b, DAY).told < 1.0


def test_the_order_of_the_two_makes_no_difference() -> None:
    a, b = terms_of_two("They took Karsk with 30 men", "The fall of Karsk to 40 men began")
    assert evidence(a, b, DAY) == evidence(b, a, DAY)


def test_a_noun_after_the_trigger_counts_half() -> None:
    a, _ = terms_of_two("They promised help against an attack", "", trigger="promised")
    assert a.actions == {"promise": 1.0, "attack": 0.5}


def test_a_trigger_that_says_little_leaves_all_to_the_nouns() -> None:
    a, _ = terms_of_two("The talks about an attack began", "", trigger="began")
    assert a.actions == {"meet": 1.0, "attack": 1.0, "begin": 1.0}


SHORT = "The old dam broke"
LONG = (
    "A small firm of lawyers that had won most of its cases against the company over the years "
    "wrote about the refinery fire on Tuesday and asked many more people to come to its office"
)


def test_a_headline_is_what_tells_of_its_event() -> None:
    assert own_words(mention("a", "2024-08-06", f"{SHORT} on Tuesday.", "Tuesday")) == (
        "The old dam broke on Tuesday"
    )


def test_of_a_long_sentence_the_words_around_date_and_trigger_tell_of_its_event() -> None:
    one = mention("a", "2024-08-06", f"{LONG}.", "on Tuesday", trigger="fire")
    before, after = "over the years wrote about the refinery", "and asked many more people to come"
    assert own_words(one).split() == f"{before} fire {after}".split()


KINDS = {
    "two plans": (("scheduled", "scheduled"), {"plans": 1.0, "said": 0.0}),
    "a plan": (("scheduled", "occurrence"), {"plans": 0.0, "said": 0.0}),
    "something said": (("occurrence", "statement"), {"plans": 0.0, "said": 1.0}),
    "two things said": (("statement", "statement"), {"plans": 0.0, "said": 0.0}),
}


@pytest.mark.parametrize(("kinds", "expected"), KINDS.values(), ids=KINDS)
def test_kinds(kinds: tuple[str, str], expected: dict[str, float]) -> None:
    a, b = terms_of_two("The dam opened", "The dam opened", kinds)
    found = evidence(a, b, DAY)._asdict()
    assert {name: found[name] for name in expected} == expected


def test_who_declares_something_has_said_it() -> None:
    a, b = terms_of_two(
        "Moscow declared the region free", "The region is free", ("occurrence", "statement")
    )
    assert evidence(a, b, DAY).said == 0.0


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        (Relation.SAME_DAY, (1.0, 0.0)),
        (Relation.TWO_CLOCKS, (1.0, 0.0)),
        (Relation.SAME_MONTH, (0.0, 0.0)),
        (Relation.WITHIN_MONTH, (0.0, 0.0)),
        (Relation.WITHIN_YEAR, (0.0, 1.0)),
    ],
)
def test_dates(relation: Relation, expected: tuple[float, float]) -> None:
    a, b = terms_of_two("The council dined", "A bridge was closed")
    found = evidence(a, b, relation)
    assert (found.day, found.year) == expected


@pytest.mark.parametrize(
    ("published", "recalled"),
    [("2024-08-06", 0.0), ("2024-08-07", 0.0), ("2024-08-08", 0.117), ("2025-09-01", 1.0)],
)
def test_what_both_articles_look_back_on_is_recalled(published: str, recalled: float) -> None:
    mentions = [
        mention(slug, "2024-08-06", "The dam broke on 6 August.", "6 August") for slug in "ab"
    ]
    a, b = Reader(mentions, articles_of(*mentions, published=published)).terms
    assert evidence(a, b, DAY).recalled == pytest.approx(recalled, abs=0.001)


def test_what_one_article_tells_as_news_is_not_recalled() -> None:
    a, b = terms_of_two("The dam broke", "A dam broke")
    assert evidence(replace(a, recalled=0.0), b, DAY).recalled == 0.0


def test_articles_of_two_topics_mostly_tell_of_two_events() -> None:
    a, b = terms_of_two("The dam broke", "A dam broke")
    assert evidence(a, b, DAY).topics == 0.0
    assert evidence(a, replace(b, topic="moon"), DAY).topics == 1.0


def test_the_odds_are_the_weighed_sum() -> None:
    a, b = terms_of_two("Rebels stormed Karsk", "The rebels invaded it")
    found = evidence(a, b, DAY)
    expected = PRIOR + sum(weight * value for weight, value in zip(WEIGHTS, found, strict=True))
    assert log_odds(a, b, DAY) == pytest.approx(expected)


def test_what_speaks_against_has_a_negative_weight() -> None:
    negative = {name for name in Evidence._fields if getattr(WEIGHTS, name) < 0}
    assert negative == {"year", "said", "topics", "figures"}
