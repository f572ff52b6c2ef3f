"""A headless Chromium and the demo site on a local address."""

import functools
import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser.chromium import ARGUMENTS, find

# Below a path, as on many hosts: a link from the host's root would break.
FOLDER = "/news/site"


class Quiet(SimpleHTTPRequestHandler):
    """Files under a sub-path, without a log line for each."""

    def translate_path(self, path: str) -> str:
        """Map the sub-path to the site's folder, and nothing else to anything."""
        inside = path.startswith(FOLDER + "/")
        return super().translate_path(path.removeprefix(FOLDER) if inside else "/nothing-here")

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def address(demo: Path) -> Iterator[str]:
    """Where the demo site is served, with a final slash."""
    handler = functools.partial(Quiet, directory=str(demo))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{FOLDER}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=list(ARGUMENTS))
        yield browser
        browser.close()


Open = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Open]:
    """Open a page of the demo site; whatever goes wrong in it fails the test at its end."""
    contexts: list[BrowserContext] = []
    wrong: list[str] = []

    def open_(path: str = "", *, width: int = 1440, height: int = 900, **options: object) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": height},
            **options,  # type: ignore[arg-type]  # as Playwright names them
        )
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("requestfailed", lambda request: wrong.append(f"failed: {request.url}"))
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith(address)
                else wrong.append(f"not ours: {request.url}")
            ),
        )
        page.goto(address + path)
        page.wait_for_load_state("networkidle")
        return page

    yield open_
    for context in contexts:
        context.close()
    assert wrong == []


@pytest.fixture(scope="session")
def kinds(demo: Path) -> dict[str, str]:
    """One page of each kind, by its path from the site's root."""

    def first(pattern: str) -> str:
        return min(demo.glob(pattern)).parent.relative_to(demo).as_posix() + "/"

    return {
        "home": "",
        "timeline": "timeline/",
        "year": "timeline/2024/",
        "month": "timeline/2024/12/",
        "topics": "topics/",
        "topic": "topics/kursk/",
        "articles": "articles/",
        "article": "articles/north-koreans-in-kursk-assaults/",
        "tag": first("tags/*/index.html"),
        "source": first("sources/*/index.html"),
        "search": "search/",
        "results": "search/?q=troops",
        "data": "data/",
        "about": "about/",
        "method": "method/",
        "corrections": "corrections/",
        "missing": "404.html",
    }
