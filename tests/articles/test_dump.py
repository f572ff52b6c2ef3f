"""From an article to its file and back."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from plugins.articles import (
    Action,
    Article,
    Correction,
    Override,
    Source,
    Status,
    TimelineMode,
    dump,
    parse,
    to_text,
)

PATH = "content/articles/gates/the-gate-closes.md"
ARTICLE = Article(
    slug="the-gate-closes",
    title='The "gate": it closes',
    published=date(2020, 6, 15),
    topic="gates",
    body="The gate closed on *Monday*.\n\nIt opened again.",
    summary="no",
    tags=("gate", "iron-works"),
    license="CC-BY-4.0",
    modified=date(2020, 6, 17),
    source=Source(name="Gate News", url="https://example.org/?a=1#b", published=date(2020, 6, 14)),
    status=Status.DRAFT,
    events=(
        Override(Action.FIX, "e-3f9a1c", {"date": "2020-06", "tags": ("gate",)}, "the month only"),
        Override(Action.ADD, "Talks open", {"date": "2020-06-01/2020-06-05"}),
    ),
    corrections=(Correction(date(2020, 6, 16), "Corrected the day."),),
    imported={"date_source": "inferred", "date_candidates": ("2020-06-15", "2020-06-22")},
    path=PATH,
)
TEXT = """\
---
title: 'The "gate": it closes'
date: 2020-06-15
modified: 2020-06-17
slug: the-gate-closes
topic: gates
tags: [gate, iron-works]
lang: en
summary: 'no'
license: CC-BY-4.0
source: {name: Gate News, url: 'https://example.org/?a=1#b', published: 2020-06-14}
status: draft
events:
- fix: e-3f9a1c
  date: 2020-06
  tags: [gate]
  reason: the month only
- {add: Talks open, date: 2020-06-01/2020-06-05}
corrections:
- {date: 2020-06-16, note: Corrected the day.}
import:
  date_source: inferred
  date_candidates: [2020-06-15, 2020-06-22]
---

The gate closed on *Monday*.

It opened again.
"""


def test_a_file_is_written_like_this() -> None:
    assert dump(ARTICLE) == TEXT


def test_an_incomplete_file_can_be_written_for_people_to_complete() -> None:
    text = to_text({"title": "A: b", "date": None, "tags": []}, "\nBody.\n\n")
    assert text == "---\ntitle: 'A: b'\ndate:\ntags: []\n---\n\nBody.\n"


LINES = (
    st.text(st.characters(exclude_categories=["C", "Z"], include_characters=" \u00a0"), max_size=60)
    .map(lambda text: " ".join(text.split(" ")).strip(" "))
    .filter(lambda text: "  " not in text)
)
TEXTS = LINES.filter(bool)
TRICKY = st.sampled_from(
    (
        *(
            "no",
            "null",
            "~",
            "1e3",
            "2024-10",
            "12:30",
            "- a",
            "? b",
            "a: b",
            "a #b",
            "'",
            '"',
            "{",
        ),
        *(
            "[a]",
            "&a",
            "*a",
            "!a",
            "%a",
            "@a",
            "`a`",
            "|",
            ">",
            "---",
            "...",
            "=",
            "<<",
            "\\",
            "“é”",
        ),
    )
)
SLUGS = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}", fullmatch=True).map("x{}".format)
IDS = SLUGS.map("e-{}".format)
DAYS = st.dates()
TITLES = TEXTS | TRICKY
URLS = SLUGS.map("https://example.org/{}?a=b:c#d".format)
BODIES = st.lists(
    st.text("ab *_[]`>#-1.|\\&\n", max_size=30).filter(lambda text: "](" not in text), max_size=5
).map(lambda parts: "x" + "\n\n".join(parts).rstrip())
FIXES = st.builds(
    Override,
    st.just(Action.FIX),
    IDS,
    st.fixed_dictionaries({"headline": TITLES, "tags": st.tuples(SLUGS)}),
    TITLES,
)
ADDS = st.builds(
    Override, st.just(Action.ADD), TITLES, st.fixed_dictionaries({"date": DAYS.map(str)}), LINES
)
ARTICLES = st.builds(
    Article,
    slug=SLUGS,
    title=TITLES,
    published=DAYS,
    topic=SLUGS,
    body=BODIES,
    summary=LINES | TRICKY,
    tags=st.lists(SLUGS, unique=True, max_size=3).map(tuple),
    lang=st.sampled_from(["en", "no", "pt-BR"]),
    license=st.just("own"),
    modified=st.none() | DAYS,
    source=st.none() | st.builds(Source, name=TITLES, url=URLS, published=st.none() | DAYS),
    status=st.sampled_from(Status),
    timeline=st.sampled_from(TimelineMode),
    events=st.lists(FIXES | ADDS, max_size=3).map(tuple),
    corrections=st.lists(st.builds(Correction, DAYS, TITLES), max_size=2).map(tuple),
    path=st.just(PATH),
)


@given(ARTICLES)
def test_an_article_comes_back_from_its_file(article: Article) -> None:
    read = parse(dump(article).encode(), PATH)
    assert replace(read, blocks=()) == article
    assert parse(dump(read).encode(), PATH) == read


def test_the_example_comes_back_with_its_blocks() -> None:
    read = parse(TEXT.encode(), PATH)
    assert replace(read, blocks=()) == ARTICLE
    assert [block.line for block in read.blocks] == [26, 28]
