"""What speaks for and against two mentions being one event, each by an example."""

import math
from dataclasses import replace

import pytest

from plugins.timeline.evidence import PRIOR, WEIGHTS, Evidence, evidence, log_odds
from plugins.timeline.relation import Relation
from plugins.timeline.similarity import Reader, Terms
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
    "taking a place": ("Rebels took Karsk", "Karsk fell to them", "action", 1.0),
    "taking part": ("Rebels took part", "Karsk fell to them", "action", 0.0),
    "an action that says little": ("Work began", "The school term started", "light", 1.0),
    "all of a short clause": ("The dam broke", "The old dam of Orlen broke", "told", 1.0),
    "nothing of either": ("The dam broke", "A bridge was closed", "told", 0.0),
    "other numbers of one thing": ("They saved 30 miners", "They saved 12 miners", "amount", 1.0),
    "the same number": ("They saved 30 miners", "They saved 30 miners", "amount", 0.0),
    "numbers of two things": ("They saved 30 miners", "They saved 12 dogs", "amount", 0.0),
}


@pytest.mark.parametrize(("left", "right", "name", "value"), SHARED.values(), ids=SHARED)
def test_two_clauses_share(left: str, right: str, name: str, value: float) -> None:
    a, b = terms_of_two(left, right)
    assert getattr(evidence(a, b, DAY), name) == value


def test_the_order_of_the_two_makes_no_difference() -> None:
    a, b = terms_of_two("They took Karsk with 30 men", "The fall of Karsk to 40 men began")
    assert evidence(a, b, DAY) == evidence(b, a, DAY)


def test_a_noun_after_the_trigger_counts_half() -> None:
    a, _ = terms_of_two("They promised help against an attack", "", trigger="promised")
    assert a.actions == {"promise": 1.0, "attack": 0.5}


def test_a_trigger_that_says_little_leaves_all_to_the_nouns() -> None:
    a, _ = terms_of_two("The talks about an attack began", "", trigger="began")
    assert a.actions == {"meet": 1.0, "attack": 1.0, "begin": 1.0}


def test_a_name_that_the_other_article_does_not_know_makes_strangers() -> None:
    a, b = terms_of_two("The mayor of Karsk left", "The mayor of Orlen left")
    assert evidence(a, b, DAY).strangers > 0
    knowing = replace(a, known=a.known | {"orlen"}), replace(b, known=b.known | {"karsk"})
    assert evidence(*knowing, DAY).strangers == 0


KINDS = {
    "two plans": (("scheduled", "scheduled"), {"plans": 1.0, "plan": 0.0, "said": 0.0}),
    "a plan": (("scheduled", "occurrence"), {"plans": 0.0, "plan": 1.0, "said": 0.0}),
    "something said": (("occurrence", "statement"), {"plans": 0.0, "plan": 0.0, "said": 2.0}),
    "two things said": (("statement", "statement"), {"plans": 0.0, "plan": 0.0, "said": 0.0}),
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
        (Relation.SAME_DAY, (0.0, 0.0, 0.0)),
        (Relation.SAME_MONTH, (0.0, 0.0, 1.0)),
        (Relation.WITHIN_MONTH, (1.0, 0.0, 1.0)),
        (Relation.WITHIN_YEAR, (0.0, 1.0, 1.0)),
    ],
)
def test_dates(relation: Relation, expected: tuple[float, float, float]) -> None:
    a, b = terms_of_two("The council dined", "A bridge was closed")
    found = evidence(a, b, relation)
    assert (found.month, found.year, found.vague) == expected


def test_an_article_that_tells_of_many_events_on_a_day_is_busy() -> None:
    mentions = [
        mention("a", "2024-08-06", "A dam broke on Tuesday.", "Tuesday"),
        mention("a", "2024-08-06", "A bridge fell on Tuesday.", "Tuesday", number=1),
    ]
    a, b = Reader(mentions, articles_of(*mentions)).terms
    assert evidence(a, b, DAY).busy == pytest.approx(math.log(2))
    assert evidence(a, b, DAY).same_article == 1.0


def test_the_odds_are_the_weighed_sum() -> None:
    a, b = terms_of_two("Rebels stormed Karsk", "The rebels invaded it")
    found = evidence(a, b, DAY)
    expected = PRIOR + sum(weight * value for weight, value in zip(WEIGHTS, found, strict=True))
    assert log_odds(a, b, DAY) == pytest.approx(expected)


def test_what_speaks_against_has_a_negative_weight() -> None:
    against = {"strangers", "amount", "month", "year", "vague", "same_article", "busy", "plan"}
    negative = {name for name in Evidence._fields if getattr(WEIGHTS, name) < 0}
    assert negative == against | {"said"}
