"""Words as the terms that mentions are compared by."""

from collections import Counter

import pytest

from plugins.timeline.lang.en.concepts import ACTIONS, KIN, LIGHT, PHRASES, THINGS
from plugins.timeline.terms import _stem, is_action, term_of, terms_of

TERMS = {
    "The capsule splashed down near Guam on 11 December 2022": "spacecraft land guam",
    "Ukrainian soldiers crossed the border": "ukraine troops incursion border",
    "Kyiv's troops": "kyiv troops",
    "It lost 1,150 square km in 2024": "capture lose 1,150 squar km",
    "Artemis II lifted off": "artemy ii launch",
    "In May the talks may begin": "meet begin",
    "On 6 August 300 men": "300 men",
    "It tipped over on a plain": "tip plain",
    "They took Karsk and took part": "capture karsk join",
    "They took full control of Karsk": "take full capture karsk",
    "They took Karsk and took pity": "capture karsk take pity",
    "": "",
    "“—”": "",
}


@pytest.mark.parametrize(("text", "terms"), TERMS.items(), ids=TERMS)
def test_a_text_is_its_concepts_names_and_stems_without_dates(text: str, terms: str) -> None:
    assert " ".join(term for term, _ in terms_of(text)) == terms


def test_names_and_numbers_weigh_more() -> None:
    assert terms_of("The 300 troops left Sudzha") == (
        ("300", 1.5),
        ("troops", 1.0),
        ("leave", 1.0),
        ("sudzha", 1.5),
    )


def test_a_thing_is_one_concept_and_no_action() -> None:
    things = Counter(_stem(word) for words in THINGS.values() for word in words.split())
    actions = {_stem(word) for words in ACTIONS.values() for word in words.split()}
    assert [stem for stem, count in things.items() if count > 1 or stem in actions] == []


def test_an_action_of_several_meanings_is_each_of_them() -> None:
    assert terms_of("The city fell") == (
        ("town", 1.0),
        ("capture", 1.0),
        ("topple", 1.0),
        ("decline", 1.0),
    )


def test_phrases_and_light_actions_are_actions() -> None:
    assert [concept for concept in PHRASES.values() if concept not in ACTIONS] == []
    assert [word for word in sorted(LIGHT) if not is_action(term_of(word))] == []


def test_kin_are_actions_of_the_table() -> None:
    assert [word for row in KIN for word in row.split() if word not in ACTIONS] == []
