"""Blocks: their kinds, their plain text, and where every character of it stands."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.articles import Article, Block, BlockKind, locate
from plugins.articles.blocks import outline

PARAGRAPH, HEADING, ITEM, QUOTE, CAPTION, TABLE, CODE = (
    BlockKind.PARAGRAPH,
    BlockKind.HEADING,
    BlockKind.LIST_ITEM,
    BlockKind.QUOTE,
    BlockKind.CAPTION,
    BlockKind.TABLE,
    BlockKind.CODE,
)

BODIES = [
    # body, its blocks: kind, text, line
    ("One *two* **three** `four` ~~five~~.", [(PARAGRAPH, "One two three four five.", 1)]),
    ("One\ntwo  \nthree\\\nfour", [(PARAGRAPH, "One\ntwo\nthree\nfour", 1)]),
    ("A &amp; B &#8211; C \\* D", [(PARAGRAPH, "A & B – C * D", 1)]),
    ("[a b](https://example.org) <https://c.org>", [(PARAGRAPH, "a b https://c.org", 1)]),
    ("One ![a map](../../images/m.png) two", [(PARAGRAPH, "One  two", 1)]),
    (
        "# One ##\n\nTwo\n---\n\nThree",
        [(HEADING, "One", 1), (HEADING, "Two", 3), (PARAGRAPH, "Three", 6)],
    ),
    (
        "- one\n- two\n\n  more\n    - three",
        [(ITEM, "one", 1), (ITEM, "two", 2), (ITEM, "more", 4), (ITEM, "three", 5)],
    ),
    ("> one\n> two\nthree\n>\n> - four", [(QUOTE, "one\ntwo\nthree", 1), (QUOTE, "four", 5)]),
    ("![](../../images/m.png 'A map')", [(CAPTION, "A map", 1)]),
    ("![a](../../images/m.png)\n*Below it. AP*", [(CAPTION, "Below it. AP", 2)]),
    ("![a](../../images/m.png)\n\n*Below **it***", [(CAPTION, "", 1), (CAPTION, "Below it", 3)]),
    (
        "![a](../../images/m.png)\n\nText.\n\n*Not*",
        [(CAPTION, "", 1), (PARAGRAPH, "Text.", 3), (PARAGRAPH, "Not", 5)],
    ),
    ("*All* of *it*", [(PARAGRAPH, "All of it", 1)]),
    ("| a | b |\n|---|---|\n| c | **d** |", [(TABLE, "a | b\nc | d", 1)]),
    ("```text\none\n\ntwo\n```\n\n    three", [(CODE, "one\n\ntwo", 2), (CODE, "three", 7)]),
    ("One\n\n---\n\nTwo", [(PARAGRAPH, "One", 1), (PARAGRAPH, "Two", 5)]),
    ("<script>alert(1)</script>", [(PARAGRAPH, "<script>alert(1)</script>", 1)]),
    ("[a]\n\n[a]: https://example.org", [(PARAGRAPH, "a", 1)]),
    ("\u00a0one\u00a0\n\u00a0two", [(PARAGRAPH, "one\u00a0\n\u00a0two", 1)]),
    ("\u00a0\n> \u00a0\n\nb", [(PARAGRAPH, "", 1), (QUOTE, "", 2), (PARAGRAPH, "b", 4)]),
    ("\u00a0 \na\n\u00a0\nb", [(PARAGRAPH, "a\n\u00a0\nb", 2)]),
    ("> \u00a0\n> a\n>\u00a0 b", [(QUOTE, "a\n\u00a0 b", 2)]),
    ("", []),
]


@pytest.mark.parametrize(("body", "expected"), BODIES, ids=[body[:20] for body, _ in BODIES])
def test_a_body_has_these_blocks(body: str, expected: list[tuple[BlockKind, str, int]]) -> None:
    blocks = outline(body).blocks
    assert [(block.kind, block.text, block.line) for block in blocks] == expected
    assert [block.anchor for block in blocks] == [f"p-{n + 1}" for n in range(len(expected))]


@pytest.mark.parametrize(
    "body", [body for body, _ in BODIES], ids=[body[:20] for body, _ in BODIES]
)
def test_every_character_is_where_it_is_said_to_be(body: str) -> None:
    for block in outline(body).blocks:
        if block.kind is not TABLE:  # its bars are ours, not the body's
            _check(block, body)


def test_the_offset_is_right_where_guessing_would_be_wrong() -> None:
    body = "[a](b)b [x x](x) *x*x\n> 1. 1\n\n## # #"
    first, *_ = outline(body).blocks
    places = [locate(first, offset) for offset in range(len(first.text))]
    assert first.text == "ab x x xx"
    assert places == [1, 6, 7, 9, 10, 11, 16, 18, 20]


def test_the_end_of_a_block_is_just_after_its_last_character() -> None:
    [block] = outline("One *two*").blocks
    assert (locate(block, 4), locate(block, len(block.text))) == (5, 8)


def test_line_and_start_count_from_the_file_and_the_body(article: Callable[..., Article]) -> None:
    found = article("One.\n\n> - *two*\n")
    assert [(block.line, block.start) for block in found.blocks] == [(8, 0), (10, 11)]


def test_a_block_made_by_hand_runs_in_step() -> None:
    assert locate(Block(PARAGRAPH, "text", 1, 7, "p-1"), 2) == 9


PIECES = st.sampled_from(
    (
        *("a", "bc", "May", "1", ".", " ", "  ", "\n", "\n\n", "\t", "\\", "&", "é", "\u00a0", "“"),
        *(
            "*",
            "**",
            "_",
            "~~",
            "~",
            "`",
            "``",
            "[",
            "](x)",
            "](<y> 'a')",
            "![",
            "|",
            "&amp;",
            "&#42;",
        ),
        *(
            "> ",
            "- ",
            "1. ",
            "# ",
            "## ",
            " #",
            "\\*",
            "  \n",
            "\\\n",
            "    ",
            "<",
            "<a:b>",
            "---\n",
        ),
    )
)


@given(st.lists(PIECES, max_size=30).map(lambda pieces: "".join(pieces).strip("\n").rstrip()))
def test_every_character_of_any_body_is_where_it_is_said_to_be(body: str) -> None:
    for block in outline(body).blocks:
        if block.kind not in {TABLE, CODE}:
            _check(block, body)


@given(st.lists(PIECES, max_size=30).map(lambda pieces: "".join(pieces).strip("\n").rstrip()))
def test_no_word_of_a_body_is_lost(body: str) -> None:
    """Words are text, or part of a link's address or an image's description."""
    text = "".join(block.text for block in outline(body).blocks)
    assert text.count("May") + _hidden(body, "May") >= body.count("May")


def _hidden(body: str, word: str) -> int:
    count = 0
    for token in outline(body).tokens:
        count += token.info.count(word)
        for child in token.children or []:
            if child.type == "image":
                count += child.content.count(word)
    return count


def _check(block: Block, body: str) -> None:
    places = [locate(block, offset) for offset in range(len(block.text))]
    assert places == sorted(places)
    for character, place in zip(block.text, places, strict=True):
        same = body[place] == character
        line_break = character == "\n" and body[place] in "\n\\"
        code_over_lines = character == " " and body[place] == "\n"
        assert same or line_break or code_over_lines or body[place] == "&"
