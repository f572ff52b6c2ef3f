"""Links to events: highlighted on arrival, copied, cited, and alive after a merge."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open

MONTH = "timeline/2024/08/"
DAM = "e-6f2100"
"""An event of the gallery; `e-77b0d2` became one with it."""


def background(page: Page, event: str) -> str:
    colour: str = page.evaluate(
        """(id) => getComputedStyle(document.querySelector(`[id="${id}"] > article`))
          .backgroundColor""",
        event,
    )
    return colour


def in_view(page: Page, event: str) -> None:
    """Wait until the event is seen, with nothing before it."""
    page.wait_for_function(
        """(id) => {
          const box = document.querySelector(`[id="${id}"] > article`)?.getBoundingClientRect();
          const bar = box && document.elementFromPoint(box.left + 5, box.top + 5);
          return box?.top >= 0 && box.top < innerHeight && bar?.closest(`[id="${id}"]`);
        }""",
        arg=event,
    )


def test_a_linked_event_is_in_view_and_marked_on_arrival(open_gallery: Open) -> None:
    page = open_gallery(f"{MONTH}#{DAM}", height=600, reduced_motion="reduce")
    in_view(page, DAM)
    assert background(page, DAM) != background(page, "e-statem")


def test_the_date_of_an_event_is_its_own_link(open_gallery: Open) -> None:
    page = open_gallery("timeline/")
    page.click(f"[id='{DAM}'] .when a")
    page.wait_for_url(f"**/{MONTH}#{DAM}")
    in_view(page, DAM)


def test_the_old_name_of_a_merged_event_marks_the_event(open_gallery: Open) -> None:
    page = open_gallery(f"{MONTH}#e-77b0d2", height=600, reduced_motion="reduce")
    in_view(page, DAM)
    assert background(page, DAM) != background(page, "e-statem")


def test_a_link_to_where_an_event_was_leads_to_where_it_is(open_gallery: Open) -> None:
    page = open_gallery("timeline/2024/12/#e-77b0d2")
    page.wait_for_url(f"**/{MONTH}#{DAM}")
    in_view(page, DAM)
    there = page.url.replace("2024/08/#e-6f2100", "2024/10/#e-disput")
    page.goto(there, wait_until="commit")  # it leads on
    page.wait_for_url("**/timeline/2024/11/#e-disput")


@pytest.mark.parametrize("identity", ["e-c42424", "e-zz"])
def test_a_link_to_no_event_stays_on_its_page_and_a_line_says_so(
    identity: str, open_gallery: Open
) -> None:
    page = open_gallery(f"{MONTH}#{identity}")
    page.wait_for_function("() => document.querySelector('[data-gone]').textContent")
    assert f"no event {identity} here" in page.inner_text("[data-gone]")
    assert page.url.endswith(f"{MONTH}#{identity}")
    page.evaluate(f"location.hash = '#{DAM}'")
    in_view(page, DAM)
    assert page.inner_text("[data-gone]") == ""


def merged(demo: Path) -> Iterator[tuple[str, str, str]]:
    """Every id that is not an event's own any more, with the page and id it leads to."""
    for file in sorted((demo / "timeline" / "ids").glob("*.json")):
        for old, path in json.loads(file.read_text("utf-8")).items():
            page, _, now = path.partition("#")
            if now != old:
                yield old, page, now


def test_every_merged_id_leads_to_a_page_that_has_it_and_its_event(demo: Path) -> None:
    found = list(merged(demo))
    assert found
    for old, page, now in found:
        html = (demo / page / "index.html").read_text("utf-8")
        assert f'id="{now}"' in html, (old, page, now)


def test_a_merged_event_of_the_demo_is_found_from_any_timeline_page(
    open_page: Open, demo: Path
) -> None:
    old, where, now = next(one for one in merged(demo) if one[1] != "timeline/1976/08/")
    page = open_page(f"timeline/1976/08/#{old}")
    page.wait_for_url(f"**/{where}#*")
    assert page.url.endswith((f"#{now}", f"#{old}"))


def test_the_cite_menu_gives_text_markdown_and_bibtex_with_the_full_address(
    open_gallery: Open,
) -> None:
    page = open_gallery(MONTH, permissions=["clipboard-read", "clipboard-write"])
    address = f"{page.url}#{DAM}"
    menu = page.locator(f"[id='{DAM}'] details.act")
    menu.locator("summary").click()
    texts = menu.locator("code").all_text_contents()
    assert len(texts) == 3
    assert "The dam gives way" in texts[0]
    assert texts[1].startswith("[")
    assert texts[2].startswith("@")
    copies = menu.locator("button.copy")
    assert copies.count() == 3
    for place, button in enumerate(copies.all()):
        button.click()
        page.wait_for_function("one => one.textContent === 'Copied'", arg=button.element_handle())
        copied = page.evaluate("navigator.clipboard.readText()")
        assert "The dam gives way" in copied
        assert DAM in copied
        assert address in copied
        assert copied == texts[place]
    assert menu.locator("a").evaluate("one => one.href") == address


def test_citations_can_be_read_without_script(open_gallery: Open) -> None:
    page = open_gallery(MONTH, java_script_enabled=False)
    menu = page.locator(f"[id='{DAM}'] details.act")
    menu.locator("summary").click()
    assert "The dam gives way" in menu.locator("code").first.inner_text()
    assert menu.locator("button").count() == 0
