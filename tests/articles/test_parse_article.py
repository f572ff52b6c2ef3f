"""From bytes to an article: what stands in the file is what the article says."""

from collections.abc import Callable
from datetime import date

import pytest

from plugins.articles import (
    Action,
    Article,
    BlockKind,
    ContentError,
    Correction,
    Override,
    Source,
    Status,
    TimelineMode,
    parse,
    parse_page,
)

FULL = """\
---
title: "The gate: it closes"
date: 2020-06-15
modified: 2020-06-17
slug: the-gate-closes
topic: gates
tags: [gate, iron-works]
lang: en-GB
summary: >-
  The gate closed
  on Monday.
license: excerpt
source:
  name: Gate News
  url: https://example.org/gate?id=7
  author: A. Porter
  published: 2020-06-15
  archived_url: https://archive.example/1
status: draft
timeline: curated
events:
  - {fix: e-3f9a1c, date: 2020-06, headline: It is shut, reason: "a second source: month only"}
  - {hide: e-77b0d2, reason: refers to a film title}
  - add: Talks open
    date: 2020-06-01/2020-06-05
    quote: talks opened
    tags: [talks]
corrections:
  - {date: 2020-06-16, note: Corrected the day.}
---

The gate closed on Monday.
"""


def test_every_key_of_front_matter_arrives() -> None:
    article = parse(FULL.encode(), "content/articles/gates/the-gate-closes.md")
    assert article.title == "The gate: it closes"
    assert (article.published, article.modified) == (date(2020, 6, 15), date(2020, 6, 17))
    assert (article.slug, article.topic) == ("the-gate-closes", "gates")
    assert article.tags == ("gate", "iron-works")
    assert (article.lang, article.license) == ("en-GB", "excerpt")
    assert article.summary == "The gate closed on Monday."
    assert article.source == Source(
        name="Gate News",
        url="https://example.org/gate?id=7",
        author="A. Porter",
        published=date(2020, 6, 15),
        archived_url="https://archive.example/1",
    )
    assert (article.status, article.timeline) == (Status.DRAFT, TimelineMode.CURATED)
    assert article.corrections == (Correction(date(2020, 6, 16), "Corrected the day."),)
    assert article.body == "The gate closed on Monday."
    assert [(block.kind, block.line, block.anchor) for block in article.blocks] == [
        (BlockKind.PARAGRAPH, 32, "p-1")
    ]


def test_overrides_carry_what_is_set_and_where_it_is_written() -> None:
    path = "content/articles/gates/the-gate-closes.md"
    article = parse(FULL.encode(), path)
    fix, hide, add = article.events
    reason = "a second source: month only"
    fields = {"date": "2020-06", "headline": "It is shut"}
    assert fix == Override(Action.FIX, "e-3f9a1c", fields, reason)
    assert hide == Override(Action.HIDE, "e-77b0d2", {}, "refers to a film title")
    assert add.fields == {
        "date": "2020-06-01/2020-06-05",
        "quote": "talks opened",
        "tags": ("talks",),
    }
    assert [(item.path, item.line) for item in article.events] == [
        (path, 22),
        (path, 23),
        (path, 24),
    ]


PLAIN = [
    # What YAML 1.1 makes of it elsewhere: a bool, a number, a date, a time, a float, nothing.
    "no", "NO", "on", "1984", "0x1F", "1e3", "012", "2024-10", "2024-10-05", "12:30", ".inf",
    "=", "yes, minister", "1_000", "{{ 7 * 7 }}", "{% raw %}", "<script>x</script>",
]  # fmt: skip


@pytest.mark.parametrize("text", PLAIN)
def test_text_stays_the_text_that_was_typed(article: Callable[..., Article], text: str) -> None:
    quoted = f'"{text}"' if text[0] in "{<" or "=" in text else text
    assert article("", f"summary: {quoted}").summary == text


@pytest.mark.parametrize("empty", ["", "~", "null"])
def test_an_empty_value_counts_as_not_given(article: Callable[..., Article], empty: str) -> None:
    found = article("", f"summary: {empty}", f"source: {empty}", f"lang: {empty}")
    assert (found.summary, found.source, found.lang) == ("", None, "en")


def test_quoted_null_is_a_word(article: Callable[..., Article]) -> None:
    assert article("", 'summary: "null"').summary == "null"


def test_line_ends_marks_and_blank_lines_make_no_difference() -> None:
    plain = "---\ntitle: Gate\ndate: 2020-06-15\nslug: gate\ntopic: gates\n---\n\nIt\nclosed.\n"
    variants = [
        b"\xef\xbb\xbf" + plain.encode(),
        plain.replace("\n", "\r\n").encode(),
        plain.replace("\n", "\r").encode(),
        plain.replace("---\n", "--- \t\n").encode(),
        plain.rstrip().encode(),
    ]
    expected = parse(plain.encode(), "gate.md")
    assert [parse(raw, "gate.md") for raw in variants] == [expected] * len(variants)
    assert (expected.body, expected.blocks[0].line) == ("It\nclosed.", 8)


def test_blank_lines_before_the_body_move_only_its_line() -> None:
    head = b"---\ntitle: Gate\ndate: 2020-06-15\nslug: gate\ntopic: gates\n---\n"
    near, far = parse(head + b"It closed.", "a.md"), parse(head + b"\n \n\nIt closed.\n\n", "a.md")
    assert (near.body, near.blocks[0].start) == (far.body, far.blocks[0].start)
    assert (near.blocks[0].line, far.blocks[0].line) == (7, 10)


def test_an_indented_first_line_stays_code() -> None:
    head = b"---\ntitle: Gate\ndate: 2020-06-15\nslug: gate\ntopic: gates\n---\n\n"
    assert parse(head + b"    code\n", "a.md").blocks[0].kind is BlockKind.CODE


def test_a_rule_in_the_body_does_not_end_the_front_matter_twice(
    article: Callable[..., Article],
) -> None:
    assert article("One.\n\n---\n\nTwo.").body == "One.\n\n---\n\nTwo."


def test_an_excerpt_of_ninety_words_passes_and_of_ninety_one_does_not(
    article: Callable[..., Article],
) -> None:
    front = ("license: excerpt", "source: {name: Gate News}")
    assert article("word " * 89 + "isn't", *front).license == "excerpt"
    with pytest.raises(ContentError) as error:
        article("word " * 91, *front)
    [problem] = error.value.problems
    assert (problem.code, problem.line, problem.col) == ("excerpt-too-long", 10, 451)


def test_the_same_bytes_and_path_give_equal_articles() -> None:
    path = "content/articles/gates/the-gate-closes.md"
    assert parse(FULL.encode(), path) == parse(FULL.encode(), path)


def test_a_page_has_its_own_few_keys() -> None:
    page = parse_page(b"---\ntitle: About\nslug: about\n---\n\n# Who\n", "content/pages/about.md")
    assert (page.slug, page.title, page.lang, page.body) == ("about", "About", "en", "# Who")
    with pytest.raises(ContentError) as error:
        parse_page(
            b"---\ntitle: A\nslug: a\ntopic: x\ndate: 2020-01-01\n---\n", "content/pages/a.md"
        )
    assert [str(problem).partition(" (")[0] for problem in error.value.problems] == [
        "content/pages/a.md:4:1: unknown-key there is no key `topic` here",
        "content/pages/a.md:5:1: unknown-key there is no key `date` here",
    ]
