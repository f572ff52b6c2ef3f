"""Filtering a timeline, as a reader does it: by hand, by address, by back and forward."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open, settle
from tests.pages.gallery import ROWS

TIMELINE = "timeline/"
ALL = len(ROWS)
SHOWN = """() => [...document.querySelectorAll("[data-events] [data-kind]")]
  .filter((one) => one.checkVisibility()).map((one) => one.id)"""


def shown(page: Page) -> set[str]:
    """Ids of the events that can be seen."""
    return set(page.evaluate(SHOWN))


def said(page: Page) -> str:
    return page.inner_text("form.filter output")


def counted(page: Page, text: str) -> None:
    """Wait until the page's scripts have counted so."""
    page.wait_for_function(
        "said => document.querySelector('form.filter output').innerText === said",
        arg=text,
    )


def unfold(page: Page) -> None:
    page.click("form.filter summary")


def test_without_a_filter_every_event_is_shown(open_gallery: Open) -> None:
    page = open_gallery(TIMELINE)
    assert len(shown(page)) == ALL
    assert said(page) == f"{ALL} events"


# what is asked for, as the address says it; what is left of the gallery
ASKED = {
    "q=dam+gives": {"e-6f2100"},
    "q=GIVES+way": {"e-6f2100"},
    "q=nothing-has-this-word": set(),
    "source=agencia-demo": {"e-disput", "e-five00"},
    "kind=derived": {"e-derivd"},
    "kind=statement": {"e-statem", "e-longer"},
    "key=1": {"e-6f2100", "e-keymon", "e-longer"},
    "disputed=1": {"e-disput", "e-five00"},
    "topic=bridge&kind=scheduled": {"e-sched0", "e-byend0", "e-schdrg"},
    "from=2024-12&to=2024-12": {
        "e-handmd",
        "e-dateed",
        "e-sched0",
        "e-00year",
        "e-0early",
        "e-0since",  # a year, a decade and an open end may lie there
    },
    "from=2024-10&to=2024-11&key=1": {"e-keymon", "e-longer"},
    "topic=bridge&tag=dam&key=1": {"e-longer"},
    "topic=river&tag=dam&disputed=1": set(),
    "from=yesterday&colour=red": {row.id for row in ROWS},
}


def test_an_address_shows_what_it_asks_for_and_counts_it(open_gallery: Open) -> None:
    page = open_gallery(TIMELINE)
    address = page.url
    for query, expected in ASKED.items():
        page.goto(f"{address}?{query}")
        settle(page)
        if len(expected) < ALL:
            assert said(page) == f"{len(expected)} of {ALL} events"
        assert shown(page) == expected, query


@pytest.mark.parametrize(
    ("field", "value", "query"),
    [
        ("topic", "bridge", "topic=bridge"),
        ("source", "demo-wire", "source=demo-wire"),
        ("tag", "dam", "tag=dam"),
        ("kind", "statement", "kind=statement"),
        ("from", "2024-11", "from=2024-11"),
        ("to", "2024-07", "to=2024-07"),
        ("key", "1", "key=1"),
        ("q", "flood", "q=flood"),
    ],
)
def test_every_field_narrows_counts_and_is_kept_in_the_address(
    field: str, value: str, query: str, open_gallery: Open
) -> None:
    page = open_gallery(TIMELINE)
    unfold(page)
    control = page.locator(f"form.filter [name={field}]")
    if field == "key":
        control.check()
    elif control.evaluate("one => one.tagName") == "SELECT":
        control.select_option(value)
    else:
        control.fill(value)
        control.blur()
    left = shown(page)
    assert 0 < len(left) < ALL
    assert said(page) == f"{len(left)} of {ALL} events"
    assert page.url.endswith(f"{TIMELINE}?{query}")
    before = said(page)
    page.reload()
    settle(page)
    assert said(page) == before
    assert shown(page) == left
    assert page.input_value(f"form.filter [name={field}]") == value


def test_months_and_years_without_a_match_are_hidden_with_their_headings(
    open_gallery: Open,
) -> None:
    page = open_gallery(f"{TIMELINE}?from=2024-12&to=2024-12")
    titles = page.evaluate(
        "[...document.querySelectorAll('.yearbar h2, .month > header :is(h2, h3)')]"
        ".filter((one) => one.checkVisibility()).map((one) => one.innerText)"
    )
    assert titles[0] == "Before 2024"
    assert titles[1] == "2024"
    assert [title.split()[0] for title in titles[2:]] == ["December", "Still"]


def test_back_and_forward_restore_the_form_the_events_and_the_count(open_gallery: Open) -> None:
    page = open_gallery(TIMELINE)
    page.select_option("form.filter [name=topic]", "bridge")
    bridge = said(page)
    unfold(page)
    page.check("form.filter [name=key]")
    assert shown(page) == {"e-longer"}
    both = said(page)
    page.go_back()
    counted(page, bridge)
    assert not page.is_checked("form.filter [name=key]")
    page.go_back()
    counted(page, f"{ALL} events")
    assert page.input_value("form.filter [name=topic]") == ""
    page.go_forward()
    counted(page, bridge)
    page.go_forward()
    counted(page, both)
    assert shown(page) == {"e-longer"}
    assert page.is_checked("form.filter [name=key]")


def test_show_all_forgets_every_filter(open_gallery: Open) -> None:
    page = open_gallery(f"{TIMELINE}?topic=bridge&key=1&q=minister")
    page.click("[data-clear]")
    assert len(shown(page)) == ALL
    assert page.url.endswith(TIMELINE)
    assert page.input_value("form.filter [name=q]") == ""


def test_the_enter_key_asks_without_leaving_the_page(open_gallery: Open) -> None:
    page = open_gallery(TIMELINE)
    page.evaluate("window.still = true")
    page.fill("form.filter [name=q]", "minutes")
    page.press("form.filter [name=q]", "Enter")
    assert page.evaluate("window.still") is True
    assert page.url.endswith("?q=minutes")


def test_a_linked_event_that_a_filter_hides_shows_itself_and_says_why(open_gallery: Open) -> None:
    page = open_gallery(f"{TIMELINE}?topic=bridge&key=1#e-6f2100")
    assert shown(page) == {"e-longer", "e-6f2100"}
    assert said(page) == f"1 of {ALL} events"
    assert page.inner_text(".linked").startswith("Shown because the address links to it")


def test_a_filter_that_nothing_matches_says_how_to_go_on(open_gallery: Open) -> None:
    page = open_gallery(f"{TIMELINE}?q=nothing-has-this-word")
    assert said(page) == f"0 of {ALL} events"
    assert "Loosen a filter" in page.inner_text(".linked")


def test_markup_in_an_address_stays_text(open_gallery: Open) -> None:
    page = open_gallery(f"{TIMELINE}?q=%3Cimg+src%3Dx%3E&topic=%22%3E%3Cb%3E#%3Cimg%3E")
    assert page.locator("main img").count() == 0
    assert shown(page) == set()


def events(demo: Path, topic: str) -> int:
    """How many events the topic's own data file has."""
    told = json.loads((demo / "data" / "topics" / topic / "events.json").read_text("utf-8"))
    return len(told["events"])


def test_a_timeline_of_many_pages_is_filtered_as_a_whole(open_page: Open, demo: Path) -> None:
    page = open_page(TIMELINE)
    page.select_option("form.filter [name=topic]", "kursk")
    page.wait_for_selector("[data-found] li")
    many = events(demo, "kursk")
    assert said(page).startswith(f"{many} of ")
    assert page.locator("[data-found] li").count() == min(many, 200)
    assert page.locator("[data-events]").is_hidden()
    page.go_back()
    page.wait_for_selector("[data-events]:visible")
    assert page.locator("[data-found]").count() == 0


def test_a_line_of_a_filtered_timeline_leads_to_its_event(open_page: Open) -> None:
    page = open_page(f"{TIMELINE}?topic=kursk&key=1")
    page.wait_for_selector("[data-found] li")
    page.click("[data-found] li a.what")
    page.wait_for_url("**#e-*")
    anchor = page.url.partition("#")[2]
    assert page.locator(f"[id='{anchor}']").is_visible()
