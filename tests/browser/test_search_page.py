"""Searching, as a reader does it."""

from tests.browser.conftest import Open, settle

RESULTS = "[data-results] > li"


def test_typing_finds_events_and_articles_and_keeps_the_query_in_the_address(
    open_page: Open,
) -> None:
    page = open_page("search/")
    page.fill("#s-q", "sudzha")
    page.wait_for_selector(RESULTS)
    assert "event" in page.inner_text("[role=status]")
    assert page.url.endswith("?q=sudzha")
    assert page.locator(f"{RESULTS} mark.hit").first.inner_text() == "Sudzha"


def test_a_linked_search_narrows_and_back_widens_it_again(open_page: Open) -> None:
    page = open_page("search/?q=moon")
    page.wait_for_selector(RESULTS)
    everything = page.inner_text("[role=status]")
    page.select_option("#s-kind", "article")
    page.wait_for_function(
        "() => !document.querySelector('[role=status]').textContent.includes('event')"
    )
    assert "kind=article" in page.url
    page.go_back()
    page.wait_for_function(
        "said => document.querySelector('[role=status]').innerText === said", arg=everything
    )


def test_one_wrong_letter_still_finds(open_page: Open) -> None:
    page = open_page("search/?q=artemsi")
    page.wait_for_selector(RESULTS)
    assert "artemis" in page.inner_text("[role=status]")


def test_nothing_found_says_so_and_shows_no_markup_from_the_query(open_page: Open) -> None:
    page = open_page("search/?q=%3Cimg%3Ezzqqxx")
    page.wait_for_selector("[data-empty]:not([hidden])")
    assert "zzqqxx" in page.inner_text("[role=status]")
    assert page.locator("main img").count() == 0


def test_odd_queries_do_not_break_it(open_page: Open) -> None:
    page = open_page("search/")
    for query in ("foo:bar", "~", "+", "a^", "*", "-", "the", "'", "\\", "Ж", "x" * 500):
        page.fill("#s-q", query)
        page.wait_for_function(
            "(asked) => new URLSearchParams(location.search).get('q') === asked", arg=query
        )
        settle(page)
        assert page.inner_text("[role=status]") != "", query
        assert "could not be loaded" not in page.inner_text("[role=status]")


def test_a_result_leads_to_the_event_on_its_page(open_page: Open) -> None:
    page = open_page("search/?q=kursk&kind=event")
    page.wait_for_selector(RESULTS)
    page.keyboard.press("Tab")
    page.focus("#s-q")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/timeline/**#e-*")
    anchor = page.url.partition("#")[2]
    assert page.locator(f"[id='{anchor}']").is_visible()


def test_nothing_of_search_is_fetched_on_other_pages(open_page: Open) -> None:
    page = open_page("")
    names = page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)")
    assert not [name for name in names if "/search/" in name or "lunr" in name]


def test_the_slash_key_goes_to_search(open_page: Open) -> None:
    page = open_page("timeline/")
    page.keyboard.press("/")
    page.wait_for_function("() => document.activeElement?.matches('input[type=search]')")
