"""Every row of the English tables carries its own test."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from plugins.timex import tag
from plugins.timex.find import find
from plugins.timex.lang.en import ENGLISH
from plugins.timex.language import Language, flat
from plugins.timex.patterns import compile_rule, first_words, followers
from plugins.timex.tables import Modifier, Rule, Veto

MONDAY = date(2020, 6, 15)
DATA = Path(__file__).parent.parent / "data" / "timex"
TABLES = ENGLISH.tables
WITHOUT_VETOES = Language(replace(TABLES, vetoes=()))


@pytest.mark.parametrize("rule", TABLES.rules, ids=lambda rule: rule.name)
def test_rule_example_has_its_value(rule: Rule) -> None:
    found = tag(rule.example, MONDAY)
    assert [expression.value for expression in found] == rule.value.split()
    if rule.alone:
        assert rule.name in {expression.rule for expression in found}


@pytest.mark.parametrize("row", TABLES.modifiers, ids=lambda row: row.example)
def test_modifier_example_is_one_expression_with_its_words(row: Modifier) -> None:
    [found] = tag(row.example, MONDAY)
    assert (found.span.start, found.span.end) == (0, len(row.example))
    assert found.value == row.value
    assert found.mod == row.mod


@pytest.mark.parametrize("veto", TABLES.vetoes, ids=lambda veto: veto.name)
def test_veto_example_has_no_time(veto: Veto) -> None:
    assert tag(veto.example, MONDAY) == ()


@pytest.mark.parametrize("veto", TABLES.vetoes, ids=lambda veto: veto.name)
def test_veto_example_would_have_a_time_without_vetoes(veto: Veto) -> None:
    assert find(veto.example, flat(veto.example), WITHOUT_VETOES)


@pytest.mark.parametrize("veto", TABLES.vetoes, ids=lambda veto: veto.name)
def test_veto_concerns_a_rule_that_exists(veto: Veto) -> None:
    assert any(re.fullmatch(veto.rules, name) for name in ENGLISH.names)


def test_rule_names_are_unique() -> None:
    assert len(ENGLISH.names) == len(set(ENGLISH.names))


@pytest.mark.parametrize("rule", TABLES.rules, ids=lambda rule: rule.name)
def test_first_words_miss_no_word_that_a_rule_matches(rule: Rule) -> None:
    compiled = compile_rule(rule, TABLES.slots)
    words = first_words(rule.pattern, TABLES.slots)
    text = flat(rule.example)
    starts = [start for start in range(len(text)) if compiled.pattern.match(text, start)]
    heads = [re.match(r"'?([a-z]+|[0-9])", text[start:]) for start in starts]
    known = {"0" if head[1].isdigit() else head[1] for head in heads if head}
    assert known & words


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        ("the (?:last|past) night", {"last", "past"}),
        ("(?:the )?[0-9]+th", {"0"}),
        ("(?:the|that) day", None),
        ("day", None),
        ("the day|night", None),
    ],
)
def test_words_after_the_article_are_known_where_it_is_plain(
    pattern: str, words: set[str] | None
) -> None:
    assert followers(pattern, "the", TABLES.slots) == words


def test_the_short_cut_after_articles_loses_nothing() -> None:
    slow = Language(replace(TABLES, article=""))
    for row in (DATA / "en.tsv").read_text("utf-8").splitlines()[1:]:
        text = row.split("\t")[1]
        assert find(text, flat(text), ENGLISH) == find(text, flat(text), slow)


def test_patterns_with_alternatives_begin_with_any_of_them() -> None:
    found = first_words(r"(?:the )?(?:last|past) night|tonight", TABLES.slots)
    assert found == {"the", "last", "past", "tonight"}


def test_a_pattern_that_begins_with_nothing_known_is_refused() -> None:
    with pytest.raises(ValueError, match=r"a pattern may not begin with '\*x'"):
        first_words("*x", TABLES.slots)
