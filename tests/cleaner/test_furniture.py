"""Every rule of furniture knows its example, and leaves prose alone."""

from pathlib import Path

import pytest

from plugins.cleaner.furniture import RULES, Rule, furniture
from plugins.cleaner.known_clues import KNOWN_RULES
from tests.growing import grows_in_proportion

README = Path(__file__).parents[2] / "plugins/cleaner/README.md"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.name}: {rule.example}")
def test_a_rule_knows_its_example(rule: Rule) -> None:
    assert rule.regex.fullmatch(rule.example)
    found = furniture(rule.example)
    assert found
    assert found[0].name == rule.name


@pytest.mark.parametrize(
    ("line", "group", "value"),
    [
        ("By Jane Doe and Richard Roe", "author", "Jane Doe and Richard Roe"),
        ("Posted by Jane Doe at 4:05 PM", "author", "Jane Doe"),
        ("BY JANE DOE | Correspondent", "author", "JANE DOE"),
        ("© 2024 Harbour Herald. All rights reserved.", "site", "Harbour Herald"),
        ("Copyright 1998-2002 Harbour Herald", "site", "Harbour Herald"),
        ("Comments are NOT written by Harbour Herald, readers are.", "site", "Harbour Herald"),
        ("Source: Harbour Herald", "site", "Harbour Herald"),
    ],
)
def test_furniture_gives_away_author_and_site(line: str, group: str, value: str) -> None:
    found = furniture(line)
    assert found
    assert (found[1].groupdict()[group] or "").strip(" .") == value


@pytest.mark.parametrize(
    "line",
    [
        "The minister had no comment.",
        "He declined to share the letter with reporters.",
        "Search teams found the wreck on Monday.",
        "Read the small print, the court told the bank.",
        "Sign language was used for the first time in parliament.",
        "Home secretaries come and go.",
        "By Monday the water had reached the second floor.",
        "More than 200 people were still missing.",
        "Next came the harbour master, who said nothing.",
        "Copyright law will change next year.",
        "“We will follow the law,” she said.",
        "Email records show that the bank knew.",
        "Photographs show a column of smoke.",
        "Published figures put the loss at $3 million.",
        "Tags on the birds showed where they had spent the winter.",
        "Police published 14 names on Tuesday.",
        "Updated rules enter into force in March.",
        "Comments by the president on Friday were met with silence.",
    ],
)
def test_a_sentence_is_no_furniture(line: str) -> None:
    assert furniture(line) is None


@pytest.mark.parametrize(
    "seed", ["a ", "Read more: ", "x|", "by A ", "# ", "facebook ", "1 Jan 2020 ", "@a.b", "<a "]
)
def test_no_line_takes_long(seed: str) -> None:
    assert grows_in_proportion(lambda size: furniture((seed * size)[:size]), 600)


def test_every_rule_is_in_the_readme() -> None:
    text = README.read_text(encoding="utf-8")
    names = {rule.name for rule in RULES} | {rule.name for rule in KNOWN_RULES}
    assert sorted(name for name in names if f"`{name}`" not in text) == []
