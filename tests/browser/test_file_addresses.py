"""A site that was downloaded can be read from the disk, without a server."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

KINDS = ["home", "timeline", "month", "article", "topics", "data", "search"]


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of the disk; what goes wrong in it fails the test at its end."""
    page = browser.new_page()
    wrong: list[str] = []
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "requestfailed",  # what a reader leaves behind is aborted, and no failure
        lambda request: (
            None
            if request.failure == "net::ERR_ABORTED"
            else wrong.append(f"failed: {request.url}")
        ),
    )
    yield page
    page.close()
    assert wrong == []


def disk(demo: Path, path: str) -> str:
    return (demo / path / "index.html").as_uri()


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_of_the_disk_is_quiet_styled_and_its_links_lead_to_files(
    kind: str, page: Page, demo: Path, kinds: dict[str, str]
) -> None:
    page.goto(disk(demo, kinds[kind]))
    links = page.evaluate(
        """() => [...document.querySelectorAll("a[href], form[action]")]
          .map((one) => (one.action ?? one.href).replace(/[?#].*/, ""))
          .filter((address) => address.startsWith("file:"))"""
    )
    files = {Path(link.removeprefix("file://")) for link in links}
    assert len(files) > 10
    assert [file for file in sorted(files) if not file.is_file()] == []
    assert page.evaluate("getComputedStyle(document.querySelector('.skip')).position") != "static"


def test_a_reader_of_the_disk_can_walk_from_home_to_an_articles_sentence(
    page: Page, demo: Path
) -> None:
    page.goto(disk(demo, ""))
    page.click("header nav >> text=Timeline")
    page.wait_for_url(disk(demo, "timeline"))
    page.locator(".strip a").last.click()
    page.wait_for_url("**/timeline/*/**")
    page.locator(".entry .when a").first.click()
    page.wait_for_url("**/index.html#e-*")
    anchor = page.url.partition("#")[2]
    assert page.locator(f"[id='{anchor}']").is_visible()
    page.locator(f"[id='{anchor}'] .who a[href*='articles/']").first.click()
    page.wait_for_url("**/articles/**#s-*")
    sentence = page.url.partition("#")[2]
    assert page.locator(f"[id='{sentence}']").is_visible()
