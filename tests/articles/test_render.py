"""HTML of a body: anchors on blocks, marks around words, nothing that runs."""

import re
from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.articles import Article, Mark, Page, render
from plugins.articles.blocks import outline

ID, DATE = (("id", "s-1"),), (("datetime", "2020-08"),)


def page(body: str) -> Page:
    return Page(
        slug="a", title="A", body=body, blocks=outline(body).blocks, path="content/pages/a.md"
    )


PLAIN = [
    # body, HTML
    (
        "One *two* **three** `<four>` ~~five~~.",
        (
            '<p id="p-1">One <em>two</em> <strong>three</strong> <code>&lt;four&gt;</code>'
            " <del>five</del>.</p>"
        ),
    ),
    ("# One\n\n###### Two", '<h2 id="p-1">One</h2>\n<h6 id="p-2">Two</h6>'),
    ("a  \nb\nc", '<p id="p-1">a<br>\nb\nc</p>'),
    ("3. a", '<ol start="3"><li><p id="p-1">a</p>\n</li>\n</ol>'),
    ("- a", '<ul><li><p id="p-1">a</p>\n</li>\n</ul>'),
    ("> a", '<blockquote><p id="p-1">a</p>\n</blockquote>'),
    (
        "[a](https://example.org/?b=1&c=2)",
        '<p id="p-1"><a href="https://example.org/?b=1&amp;c=2" rel="external noopener">a</a></p>',
    ),
    ("[a](/timeline/)", '<p id="p-1"><a href="../timeline/">a</a></p>'),
    (
        "![a *b*](../images/m.png)\n*c*",
        (
            '<figure id="p-1"><img src="../images/m.png" alt="a b" loading="lazy">'
            "<figcaption><em>c</em></figcaption></figure>"
        ),
    ),
    (
        "![](../images/m.png 'x <b>')",
        (
            '<figure id="p-1"><img src="../images/m.png" alt="" title="x &lt;b&gt;" loading="lazy">'
            "<figcaption>x &lt;b&gt;</figcaption></figure>"
        ),
    ),
    ("```\na <b>\n```", '<pre id="p-1"><code>a &lt;b&gt;\n</code></pre>'),
    (
        "| a |\n|--:|\n| b |",
        (
            '<table id="p-1"><thead><tr><th scope="col" data-align="right">a</th>\n</tr>\n'
            '</thead>\n<tbody><tr><td data-align="right">b</td>\n</tr>\n</tbody>\n</table>'
        ),
    ),
    ("a\n\n---", '<p id="p-1">a</p>\n<hr>'),
    (
        "{{ 7 * 7 }} {% x %} |static|",
        '<p id="p-1">&#123;&#123; 7 * 7 &#125;&#125; &#123;% x %&#125; &#124;static&#124;</p>',
    ),
    ("&lt;script&gt;", '<p id="p-1">&lt;script&gt;</p>'),
]


@pytest.mark.parametrize(("body", "html"), PLAIN, ids=[body[:20] for body, _ in PLAIN])
def test_a_body_becomes_this_html(body: str, html: str) -> None:
    assert render(page(body)).strip() == html


MARKED = [
    # body, marks (start, end, tag, attributes), HTML inside the paragraph
    ("One two three.", [(0, 14, "span", ID), (4, 7, "time", DATE)],
     '<span id="s-1">One <time datetime="2020-08">two</time> three.</span>'),
    ("One *two* three.", [(0, 14, "span", ID)], '<span id="s-1">One <em>two</em> three.</span>'),
    ("*One two. Three* four.", [(9, 20, "span", ID)],
     '<em>One two. </em><span id="s-1"><em>Three</em> four.</span>'),
    ("One *two. Three* four.", [(0, 8, "span", ID), (9, 20, "span", ())],
     '<span id="s-1">One <em>two.</em></span><em> </em><span><em>Three</em> four.</span>'),
    ("[One. Two](https://a.org) three.", [(5, 15, "span", ID)],
     ('<a href="https://a.org" rel="external noopener">One. <span id="s-1">Two</span></a>'
     "<span> three.</span>")),
    ("One [two](https://a.org) three.", [(0, 14, "a", (("href", "../x/"),))],
     ('<a href="../x/">One </a><span><a href="https://a.org" rel="external noopener">two</a>'
        "</span>"
     '<a href="../x/"> three.</a>')),
    ("One two three.", [(0, 7, "span", ID), (4, 13, "mark", ())],
     '<span id="s-1">One <mark>two</mark></span><mark> three</mark>.'),
    ("One & two.", [(4, 5, "mark", ())], "One <mark>&amp;</mark> two."),
    ("a `b c` d", [(2, 3, "mark", ())], "a <code><mark>b</mark> c</code> d"),
    ("One\ntwo", [(0, 7, "span", ID)], '<span id="s-1">One\ntwo</span>'),
    ("One ![i](../images/m.png) two", [(0, 8, "span", ID)],
     '<span id="s-1">One <img src="../images/m.png" alt="i" loading="lazy"> two</span>'),
    ("One.", [(0, 4, "span", (("data-x", '"><script>'), ("title", "a & b")))],
     '<span data-x="&quot;&gt;&lt;script&gt;" title="a &amp; b">One.</span>'),
]  # fmt: skip


@pytest.mark.parametrize(("body", "marks", "html"), MARKED, ids=[row[0] for row in MARKED])
def test_marks_stand_around_their_words(
    body: str, marks: list[tuple[int, int, str, tuple[tuple[str, str], ...]]], html: str
) -> None:
    found = render(page(body), [Mark("p-1", *mark) for mark in marks])
    assert found.strip() == f'<p id="p-1">{html}</p>'


def test_marks_of_a_caption_stand_in_the_figcaption() -> None:
    found = render(page("![a](../images/m.png)\n*In May.*"), [Mark("p-1", 3, 6, "time")])
    assert "<figcaption><em>In <time>May</time>.</em></figcaption>" in found


@pytest.mark.parametrize("mark", [("p-1", 0, 5), ("p-1", 2, 2), ("p-1", -1, 2), ("p-2", 0, 1)])
def test_a_mark_beyond_the_text_is_the_callers_error(mark: tuple[str, int, int]) -> None:
    with pytest.raises(ValueError, match="no text"):
        render(page("One."), [Mark(*mark)])


def test_a_mark_cannot_be_a_script() -> None:
    with pytest.raises(ValueError, match="cannot be a <script>"):
        render(page("One."), [Mark("p-1", 0, 3, "script")])


def test_an_article_made_in_memory_loses_its_bad_links_only() -> None:
    found = render(page("[a](javascript:alert(1)) [b]({static}/../secret.txt) <data:x>"))
    assert re.findall('href="([^"]*)"', found) == ["#", "#", "#"]


class _Text(HTMLParser):
    """Reads a page as a browser would: its text, its tags, and whether they nest."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.ids = "", [""]
        self.opened: list[str] = []
        self.marked = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag != "a" or "a" not in self.opened
        self.ids += [value or "" for name, value in attrs if name == "id"]
        if tag not in {"br", "img", "hr"}:
            self.opened.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.opened.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        self.marked += data if "mark" in self.opened else ""


WORDS = st.sampled_from(
    (
        "a",
        "b c",
        " ",
        "\n",
        "*",
        "**",
        "~~",
        "`",
        "[",
        "](https://a.org)",
        "&amp;",
        "\\*",
        "é",
        "<",
        "{",
    )
)
OFFSETS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 40)), max_size=5)


@given(st.lists(WORDS, max_size=25).map(lambda words: "x" + "".join(words).rstrip()), OFFSETS)
def test_any_marks_leave_the_text_alone_and_nest(body: str, offsets: list[tuple[int, int]]) -> None:
    blocks = outline(body).blocks
    text = blocks[0].text
    spans = [(start, start + size) for start, size in offsets if start + size <= len(text)]
    marks = [
        Mark(
            "p-1", *span, ("span", "mark", "a")[number % 3], (("id", f"s-{number}"), ("href", "#"))
        )
        for number, span in enumerate(spans)
    ]
    reader = _Text()
    reader.feed(render(page(body), marks))
    shown = "".join(block.text.replace("\n", "") for block in blocks)
    assert reader.text.replace("\n", "") == shown
    assert not reader.opened
    assert len(reader.ids) == len(set(reader.ids)) == 1 + len(blocks) + len(marks)
    inside = {at for span in spans[1::3] for at in range(*span)}
    marked = "".join(text[at] for at in sorted(inside))
    assert reader.marked.replace("\n", "") == marked.replace("\n", "")


def test_rendering_the_article_of_a_file_keeps_its_anchors(article: Callable[..., Article]) -> None:
    found = article("One.\n\nTwo.")
    html = render(found, [Mark(found.blocks[1].anchor, 0, 4, "span", ID)])
    assert html == '<p id="p-1">One.</p>\n<p id="p-2"><span id="s-1">Two.</span></p>\n'
