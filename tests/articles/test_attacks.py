"""Attacks that worked in a stock build, and some that might have: each is refused or harmless."""

import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from plugins.articles import Article, ContentError, parse, render

# What Pelican takes for a link to a file of its own, in any attribute of any tag.
PELICAN_LINK = re.compile(r"""<[^>]+(?:href|src|title|alt)=(["'])[^"']*[{|][^"']*""")

HARMLESS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<iframe src='https://example.org'></iframe>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "`<script>alert(1)</script>`",
    "<svg/onload=alert(1)>",
    "**<b onmouseover=alert(1)>x</b>**",
    "| <script> |\n|---|\n| <img src=x onerror=y> |",
    "# <script>x</script>",
    "![<script>](../../images/x.png '\"><script>x</script>')",
    "[x](https://example.org '\" onmouseover=\"alert(1)')",
    '[x](https://example.org/"onmouseover=alert(1))',
    '```" onload="x\n</code></pre><script>x</script>\n```',
    "<style>*{display:none}</style>",
    "<base href='https://example.org'>",
    "<!-- --><script>x</script>",
    "<![CDATA[<script>x</script>]]>",
]


HARMLESS_NAMES = {
    *("p", "h2", "strong", "code", "pre", "table", "thead", "tr", "th", "a", "figure", "img"),
    *("tbody", "td", "figcaption", "id", "href", "rel", "title", "src", "alt", "loading", "scope"),
}


class _Names(HTMLParser):
    """The names of the elements and attributes that a browser would see."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names |= {tag, *(name for name, _ in attrs)}


@pytest.mark.parametrize("body", HARMLESS)
def test_markup_in_a_body_is_shown_and_never_run(
    article: Callable[..., Article], body: str
) -> None:
    html = render(article(body))
    assert _Names(html).names <= HARMLESS_NAMES


IN_ATTRIBUTES = [
    "[x](https://example.org 'href=\"{static}/../secret.txt\"')",
    "[x](https://example.org \"href='{static}/../secret.txt'\")",
    "![href='{static}/../secret.txt'](../../images/x.png)",
    "![x](../../images/x.png \"src='|static|/../secret.txt'\")",
    "[x](https://example.org/{static}/secret.txt)",
    "[x](#{static}/../secret.txt)",
    "[x](/{static}/secret.txt)",
]


@pytest.mark.parametrize("body", IN_ATTRIBUTES)
def test_nothing_in_a_body_can_be_read_as_a_link_to_a_file(
    article: Callable[..., Article], body: str
) -> None:
    html = render(article(body))
    assert not PELICAN_LINK.search(html)
    assert "{" not in html
    assert "|" not in html


def test_template_syntax_in_a_title_is_text(article: Callable[..., Article]) -> None:
    raw = (
        "---\ntitle: \"{{ 7*7 }} {% include '/etc/passwd' %}\"\ndate: 2020-06-15\nslug: s\n"
        "topic: t\n---\n"
    )
    assert parse(raw.encode(), "s.md").title == "{{ 7*7 }} {% include '/etc/passwd' %}"
    assert article("", "summary: '<script>{{ x }}</script>'").summary == "<script>{{ x }}</script>"


@pytest.mark.parametrize("key", ["Template", "Save_as", "Url", "Status ", "Category", "Author"])
def test_pelicans_own_settings_are_not_taken_from_an_article(
    article: Callable[..., Article], key: str
) -> None:
    with pytest.raises(ContentError) as error:
        article("", f"{key}: ../../x")
    assert {problem.code for problem in error.value.problems} <= {"unknown-key", "bad-value"}


@pytest.mark.parametrize("piece", ["[", "*a ", "`", "~~", "![", "&", "<", "a_b ", "||\n"])
def test_a_long_run_of_markup_is_text(article: Callable[..., Article], piece: str) -> None:
    [block] = article("x " + piece * 2000).blocks
    assert len(block.text) >= 2000 - 2
