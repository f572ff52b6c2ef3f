"""Text that looks like markup stays text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.articles import parse
from plugins.cleaner.escape import escape

HEAD = "---\ntitle: t\ndate: 2020-06-15\nslug: s\ntopic: t\n---\n\n"


def plain(markdown: str) -> list[str]:
    return [
        block.text for block in parse((HEAD + markdown).encode(), "content/articles/t/s.md").blocks
    ]


@pytest.mark.parametrize(
    "text",
    [
        "# no heading",
        "#hashtag",
        "- no item",
        "+ no item",
        "1. no item",
        "12) no item",
        "1.5 million people",
        "> no quote",
        "---",
        "***",
        "===",
        "```",
        "~~~",
        "[x](javascript:alert(1))",
        "![x](data:text/html,y)",
        "[x]: http://example.org",
        "<script>alert(1)</script>",
        "&lt;script&gt;",
        "&amp; &#60; &copy;",
        "a | b | c",
        "| - | - |",
        "2*3*4 and **bold**",
        "snake_case and _emphasis_",
        "`code`",
        "~~gone~~",
        "{{ site }} {% include x %} {static}/../x",
        "back\\slash \\* \\",
        "<https://example.org>",
        "    indented",
        "title: front matter",
        "a\u00a0b",
    ],
)
def test_a_line_says_exactly_itself(text: str) -> None:
    assert plain(escape(text)) == [" ".join(text.split())]


@given(st.text(alphabet="ab1 .)#>-+*_`~[]()!<>&;|\\{}=:$@'\"xé", max_size=40))
def test_any_line_says_exactly_itself(text: str) -> None:
    expected = " ".join(text.split())
    assert plain(escape(text)) == ([expected] if expected else [])
