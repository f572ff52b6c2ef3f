"""A timeline and an article on paper: dates, sentences, sources and where they are; no controls."""

import pytest

from tests.browser.conftest import Open

GONE = "form.filter, .site nav, .tool, .skip, .neighbours, .more > .act, .findbox"
DAM = "[id='e-6f2100']"


@pytest.mark.parametrize("path", ["timeline/", "articles/wire/"])
def test_controls_are_not_printed(path: str, open_gallery: Open) -> None:
    page = open_gallery(path)
    page.emulate_media(media="print")
    assert (
        page.evaluate(
            "(gone) => [...document.querySelectorAll(gone)]"
            ".filter((one) => one.checkVisibility()).length",
            GONE,
        )
        == 0
    )


def test_an_event_is_printed_with_its_date_sentence_sources_and_reasons(
    open_gallery: Open,
) -> None:
    page = open_gallery("timeline/")
    page.emulate_media(media="print")
    event = page.locator(DAM)
    for part in (".when", ".cited", ".who b", ".who details p", ".why dt"):
        assert event.locator(part).first.is_visible(), part
    assert "Demo Wire" in event.locator(".who").inner_text()


@pytest.mark.parametrize("path", ["timeline/", "articles/wire/"])
def test_links_to_sources_are_printed_with_their_targets(path: str, open_gallery: Open) -> None:
    page = open_gallery(path)
    written = """(query) => [...document.querySelectorAll(query)].map((one) =>
      [one.getAttribute("href"), getComputedStyle(one, "::after").content])"""
    query = ":is(.who, .origin, .versions) a[href^='http']"
    assert {content for _, content in page.evaluate(written, query)} == {"none"}
    page.emulate_media(media="print")
    links = page.evaluate(written, query)
    assert links
    for href, content in links:
        assert content == f'" <{href}>"' or content.replace('"', "").replace(" ", "") == f"<{href}>"


def test_paper_is_white_whatever_the_screen_is(open_gallery: Open) -> None:
    page = open_gallery("timeline/", color_scheme="dark")
    page.click("[data-switch]")
    page.click("[data-switch]")
    page.emulate_media(media="print", color_scheme="dark")
    ink, paper = page.evaluate(
        """() => {
          const bright = (colour) =>
            colour.match(/[\\d.]+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
          const style = getComputedStyle(document.body);
          return [bright(style.color), bright(style.backgroundColor)];
        }"""
    )
    assert paper > 720
    assert ink < 200


def test_a_printed_timeline_is_a_document_of_pages(open_gallery: Open) -> None:
    page = open_gallery("timeline/2024/")
    pdf = page.pdf(format="A4", prefer_css_page_size=True)
    assert pdf.startswith(b"%PDF-")
    assert 2 <= pdf.count(b"/Type /Page\n") <= 40
