"""Whatever comes in, what comes out is an article that parses, or a clear error."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugins.articles import ContentError, parse, render
from plugins.cleaner import Cleaned, Given, clean
from plugins.cleaner.draft import make_draft
from tests.growing import grows_in_proportion

GIVEN = Given(title="Ferry sails again", site="Herald")
PROSE = (
    "The ferry that had been out of service since the storm of last winter left the harbour on"
    " Monday with 300 people on board, most of them islanders who had waited for weeks."
)


def rendered(raw: bytes, given: Given = GIVEN) -> str:
    """What the site would print: the dated draft, parsed and rendered."""
    found = clean(raw, given=replace(given, published=date(2020, 6, 15)))
    draft = make_draft(found, raw, topic="harbour")
    return render(parse(draft.text.encode(), draft.path))


@pytest.mark.parametrize(
    "attack",
    [
        "<script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;",
        '<a href="javascript:alert(1)">x</a>',
        '<a href="JaVa\nScRiPt:alert(1)">x</a>',
        '<a href="data:text/html,&lt;script&gt;alert(1)&lt;/script&gt;">x</a>',
        '<a href="https://example.org/)&quot;onclick=alert(1) ">x</a>',
        '<img src=x onerror="alert(1)">',
        '<svg onload="alert(1)"><style><img src="</style><img src=x onerror=alert(1)>">',
        '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
        "[x](javascript:alert(1))",
        "[x]: javascript:alert(1)",
        "![x](data:text/html;base64,PHN)",
        "<p>---\ntitle: other\nslug: ../../x\n---</p>",
        "{% include '/etc/passwd' %} {{ config }} [x]({static}/../secret)",
    ],
)
@pytest.mark.parametrize("form", ["html", "text"])
def test_nothing_in_an_input_runs(attack: str, form: str) -> None:
    raw = (
        f"<html><body><p>{PROSE}</p><p>{PROSE[::-1]} {attack} word.</p><p>{PROSE}</p></body></html>"
        if form == "html"
        else f"Ferry\n{PROSE}\nAnd {attack} was what the captain said on Monday.\n{PROSE}"
    )
    html = rendered(raw.encode()).lower()
    for sign in (
        "<script",
        "<img",
        "<svg",
        "<iframe",
        '<a href="javascript',
        '<a href="data',
        'href="{',
    ):
        assert sign not in html


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "clean-empty"),
        (b" \n\t\n", "clean-empty"),
        (b"\xef\xbb\xbf", "clean-empty"),
        (b"<html><body></body></html>", "clean-no-article"),
        (b"Home\nMenu\nLog in\n", "clean-no-article"),
        (b"%PDF-1.7 x", "clean-binary"),
        (b"PK\x03\x04 x", "clean-binary"),
        (b"\x89PNG\r\n", "clean-binary"),
        (b"ab\x00c" * 500, "clean-binary"),
        (b"x " * 10_000_000, "clean-too-big"),
        (b"<rss version='2.0'><channel></channel></rss>", "clean-no-article"),
    ],
)
def test_an_input_without_an_article_is_a_clear_error(raw: bytes, code: str) -> None:
    with pytest.raises(ContentError) as error:
        clean(raw, name="in.txt")
    [problem] = error.value.problems
    assert (problem.path, problem.code) == ("in.txt", code)
    assert problem.hint


def test_the_error_says_what_to_do() -> None:
    with pytest.raises(ContentError) as error:
        clean(b"%PDF-1.7", name="in.pdf")
    assert str(error.value) == (
        "in.pdf: clean-binary the input is a PDF file (give the page's HTML or its text)"
    )


def test_front_matter_in_a_paste_is_only_text() -> None:
    found = clean(
        f"---\ntitle: Evil\nslug: ../../x\ntemplate: x\n---\n\nFerry sails\n\n{PROSE}\n".encode()
    )
    assert found.title == "Evil"
    assert "../" not in found.body
    assert [(item.line, item.text) for item in found.dropped if "slug" in item.text] == [
        (3, "slug: ../../x")
    ]


@pytest.mark.parametrize(
    "raw",
    [
        b"<div>" * 10_000 + PROSE.encode(),
        b"<p>" + PROSE.encode() + b"</p>" + b"<ul><li>x" * 3_000,
        b"<p>"
        + PROSE.encode()
        + b"</p><script type='application/ld+json'>"
        + b"[" * 50_000
        + b"</script>",
        (PROSE + "\n").encode() + b"a " * 50_000,
        (PROSE + "\n").encode() + b"(" * 100_000,
        (PROSE + "\n").encode() + b"A. " * 20_000,
        (PROSE + "\n\n").encode() * 400,
        b"<blockquote>" * 300 + PROSE.encode(),
        PROSE.encode() + b"\n" + b"1,2 " * 10_000,
    ],
    ids=["divs", "lists", "json", "words", "brackets", "initials", "long", "quotes", "numbers"],
)
def test_large_and_deep_input_takes_no_long_time(raw: bytes) -> None:
    def cleaned(size: int) -> None:
        try:
            assert isinstance(clean(raw[:size]), Cleaned)
        except ContentError as error:
            assert error.problems  # noqa: PT017 - either outcome is right, a hang is not

    assert grows_in_proportion(cleaned, len(raw))


PIECES = st.sampled_from(
    [
        *(
            "<p>",
            "</p>",
            "<div>",
            "<li>",
            "<table><tr><td>",
            "<h1>",
            "<blockquote>",
            "<pre>",
            "<br>",
            "<a href='",
        ),
        *(
            "'>",
            "<script>",
            "<!--",
            "-->",
            "]]>",
            "&lt;",
            "&#0;",
            "\x00",
            "\n",
            "\n\n",
            "---\n",
            "# ",
            "```\n",
        ),
        *(
            "| a | b |\n",
            "[x](",
            ")",
            "![",
            "<!DOCTYPE html>",
            "<?xml",
            "<rss><channel><item>",
            "<title>",
            "{{",
        ),
        *(
            f"{PROSE} ",
            "On Monday, May 3, he said. ",
            "No comments\n",
            "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
        ),
    ]
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(PIECES, max_size=25).map("".join))
def test_any_mixture_is_an_article_that_parses_or_a_content_error(text: str) -> None:
    try:
        html = rendered(text.encode())
    except ContentError:
        return
    assert "<script" not in html


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_an_article_or_a_content_error(raw: bytes) -> None:
    try:
        assert clean(raw).body.endswith("\n")
    except ContentError as error:
        assert all(problem.code.startswith("clean-") for problem in error.problems)  # noqa: PT017
