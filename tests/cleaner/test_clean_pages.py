"""Pages: what is kept of them, and what they say of themselves."""

import gc

import pytest

from plugins.cleaner import Cleaned, DateSource, Given, clean
from plugins.cleaner.metadata import read_date

PARAGRAPHS = (
    (
        "The ferry that had been out of service since the storm of last winter left the harbour on"
        " Monday with 300 people on board, most of them islanders who had waited for weeks."
    ),
    (
        "A second ship is to follow in the spring, the owner said, if the yard delivers it in time,"
        " and if the ramp on the island has been repaired by then."
    ),
    (
        "The island had been cut off for eleven days, and its school, its doctor and its only shop"
        " had to be supplied by a fishing boat that sailed whenever the wind allowed it to do so."
    ),
)


NOTHING = Given()


def json_ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'


def page(head: str = "", before: str = "", body: str = "", given: Given = NOTHING) -> Cleaned:
    prose = "".join(f"<p>{text}</p>\n" for text in PARAGRAPHS)
    html = (
        f"<!DOCTYPE html>\n<html><head>{head}</head><body>{before}"
        f"<article>{prose}{body}</article></body></html>"
    )
    return clean(html.encode(), given=given)


@pytest.mark.parametrize(
    ("head", "before"),
    [
        ("<title>Ferry sails again | Harbour Herald</title>", "<h1>Ferry sails again</h1>"),
        (
            (
                '<meta property="og:title" content="Ferry sails again - Harbour Herald">'
                '<meta property="og:site_name" content="Harbour Herald">'
            ),
            "",
        ),
        (
            (
                "<title>Harbour Herald - News</title>"
                + json_ld('{"@type": "NewsArticle", "headline": "Ferry sails again"}')
            ),
            "<h1>Ferry sails again</h1>",
        ),
        (
            "<title>Harbour Herald - Archive - Ferry sails again</title>",
            "<h2>Ferry sails again</h2>",
        ),
    ],
)
def test_the_title_is_what_the_page_agrees_on(head: str, before: str) -> None:
    assert page(head, before).title == "Ferry sails again"


@pytest.mark.parametrize(
    ("head", "url", "expected", "source"),
    [
        (
            '<meta property="article:published_time" content="2020-06-15T23:30:00-07:00">',
            "",
            "2020-06-15",
            DateSource.METADATA,
        ),
        (
            json_ld('{"@graph": [{"@type": ["Article"], "datePublished": "2020-06-15"}]}'),
            "",
            "2020-06-15",
            DateSource.METADATA,
        ),
        (
            '<meta name="date" content="June 15, 2020 10:00 AM">',
            "",
            "2020-06-15",
            DateSource.METADATA,
        ),
        ("", "https://example.org/2020/06/15/ferry", "2020-06-15", DateSource.URL),
        ("", "https://example.org/2020/jun/15/ferry", "2020-06-15", DateSource.URL),
        ("", "https://example.org/news/20200615-ferry", "2020-06-15", DateSource.URL),
        ("", "https://example.org/2020/06/ferry", "None", DateSource.UNKNOWN),
        ('<meta name="date" content="06/05/2020">', "", "None", DateSource.UNKNOWN),
        ('<meta name="date" content="June 2020">', "", "None", DateSource.UNKNOWN),
        (
            '<meta property="article:modified_time" content="2020-06-15">',
            "",
            "None",
            DateSource.UNKNOWN,
        ),
        (
            '<script type="application/ld+json">{"@type": "Article", "datePublished": </script>',
            "",
            "None",
            DateSource.UNKNOWN,
        ),
    ],
)
def test_a_date_is_stated_or_there_is_none(
    head: str, url: str, expected: str, source: DateSource
) -> None:
    found = page(head, given=Given(url=url))
    assert (str(found.date), found.date_source) == (expected, source)


def test_statements_that_disagree_are_reported() -> None:
    head = '<meta property="article:published_time" content="2020-06-15">'
    found = page(head, given=Given(url="https://example.org/2020/05/01/ferry"))
    assert str(found.date) == "2020-06-15"
    assert "url says 2020-05-01 (2020/05/01), metadata says 2020-06-15" in found.warnings


def test_dates_of_other_articles_teasers_are_none() -> None:
    teasers = "".join(
        f'<aside><time class="published" datetime="2020-06-{day}">x</time></aside>'
        for day in (11, 12)
    )
    assert page(before=teasers).date is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-06-15", "2020-06-15"),
        ("Mon, 15 Jun 2020 23:30:00 -0700", "2020-06-15"),
        ("13/06/2020", "2020-06-13"),
        ("15.06.2020", "2020-06-15"),
        ("2020", "None"),
        ("10:30", "None"),
        ("2020-02-30", "None"),
        ("0001-01-01", "None"),
        ("nonsense", "None"),
        ("9" * 500, "None"),
    ],
)
def test_a_date_is_whole_or_none(text: str, expected: str) -> None:
    assert str(read_date(text)) == expected


def test_author_site_language_and_address_come_from_metadata() -> None:
    head = (
        '<link rel="canonical" href="/news/ferry?utm_source=x&amp;id=7#top">'
        '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry",'
        ' "author": [{"name": "Jane Doe"}, {"name": "Richard Roe"}],'
        ' "publisher": {"name": "Harbour Herald"}, "inLanguage": "en-GB"}</script>'
    )
    found = page(head, given=Given(url="https://www.example.org/x?fbclid=1"))
    assert (found.author, found.site, found.lang) == (
        "Jane Doe, Richard Roe",
        "Harbour Herald",
        "en",
    )
    assert found.url == "https://www.example.org/news/ferry?id=7"


def test_what_is_given_outranks_what_the_page_says() -> None:
    head = '<title>Wrong</title><meta name="author" content="Wrong">'
    found = page(head, given=Given(title="Right", author="R. Roe", site="Herald", lang="fr"))
    assert (found.title, found.author, found.site, found.lang) == (
        "Right",
        "R. Roe",
        "Herald",
        "fr",
    )


def test_blocks_keep_their_form() -> None:
    body = (
        '<h2>What is next</h2><ol start="3"><li>One <b>bold</b> step</li><li>Two</li></ol>'
        "<blockquote><p>We are <em>back</em> at sea.</p></blockquote>"
        '<p>See <a href="/map?utm_source=x">the map</a> and <a href="javascript:x()">this</a>, they'
        " said when the ferry came in.</p>"
        "<table><tr><th>Ship</th><th>Seats</th></tr><tr><td>Old</td><td>300</td></tr></table>"
        "<p>Line one of the address, which is long enough to stay,<br>line two of it.</p>"
        f"<p>{PARAGRAPHS[0]}</p>".replace("300", "400")
    )
    assert page(body=body, given=Given(url="https://example.org/")).body.split("\n\n")[3:] == [
        "## What is next",
        "3. One **bold** step\n4. Two",
        "> We are *back* at sea.",
        "See [the map](https://example.org/map) and this, they said when the ferry came in.",
        "| Ship | Seats |\n| --- | --- |\n| Old | 400 |",
        "Line one of the address, which is long enough to stay, line two of it.",
        PARAGRAPHS[0].replace("300", "400") + "\n",
    ]


def test_captions_leave_with_their_pictures_and_are_reported() -> None:
    figure = "<figure><img src=x><figcaption>The ferry at the pier.</figcaption></figure>"
    found = page(body=f"{figure}<p>{PARAGRAPHS[1].replace('second', 'third')}</p>")
    assert "at the pier" not in found.body
    assert [(d.rule, d.text) for d in found.dropped] == [("caption", "The ferry at the pier.")]
    assert found.warnings[0] == "1 captions were left out with their pictures"


def test_a_piece_of_html_is_a_page() -> None:
    fragment = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    found = clean(fragment.encode(), given=Given(title="Ferry"))
    assert found.body == "\n\n".join(PARAGRAPHS) + "\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "iso-8859-1"])
def test_the_encoding_does_not_matter(encoding: str) -> None:
    text = PARAGRAPHS[0].replace("islanders", "islanders from Ærø, café owners")
    head = f'<html><head><meta charset="{encoding}"></head>'
    html = f"{head}<body><p>{text}</p><p>{PARAGRAPHS[2]}</p></body></html>"
    assert clean(html.encode(encoding)).body.startswith(text)


def test_cleaning_twice_gives_the_same() -> None:
    first = page(body="<p>x</p>")
    gc.collect()
    assert page(body="<p>x</p>") == first
