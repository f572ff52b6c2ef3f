"""A headless Chromium, and the sites that it looks at, each on a local address."""

import functools
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from plugins.pages.build import site_files
from plugins.pages.templates import Templates
from tests.browser.chromium import ARGUMENTS, find
from tests.building import once
from tests.pages.gallery import THEME, gallery_site

# Below a path, as on many hosts: a link from the host's root would break.
FOLDER = "/news/site"


class Quiet(SimpleHTTPRequestHandler):
    """Files under a sub-path, without a log line for each."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path: str) -> str:
        """Map the sub-path to the site's folder, and nothing else to anything."""
        inside = path.startswith(FOLDER + "/")
        return super().translate_path(path.removeprefix(FOLDER) if inside else "/nothing-here")

    def log_message(self, *_arguments: object) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """Lets a browser ask for all of a page at once: a full queue costs a second each."""

    request_queue_size = 100


@contextmanager
def served(output: Path, handler: type[Quiet] = Quiet) -> Iterator[str]:
    """Serve a built site; gives its address, with a final slash."""
    server = Server(("127.0.0.1", 0), functools.partial(handler, directory=str(output)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}{FOLDER}/"
    server.shutdown()
    server.server_close()


Open = Callable[..., Page]

# A page is settled when it is read, each of its modules has enhanced it, and no search goes on.
# A condition, not a time: however slow the machine, a test sees the page that a reader uses.
SETTLED = """() => {
  if (document.readyState !== "complete") return false;
  const enhanced = async () => {
    const main = new URL(boot.dataset.main, document.baseURI).href;
    await import(main);
    const names = [...document.querySelectorAll("[data-module]")].map((one) => one.dataset.module);
    for (const name of new Set(names.join(" ").split(" ").filter(Boolean))) {
      await import(new URL(`modules/${name}.mjs`, main).href);
    }
    await document.fonts.ready;
    window.enhanced = true;
  };
  const boot = document.querySelector("script[data-main]");
  if (!boot) return true;
  window.enhancing ??= enhanced();
  return window.enhanced === true && !document.querySelector("[aria-busy=true]");
}"""

PATIENCE = 60_000
"""Milliseconds after which a condition that does not come true fails a test. Only a guard."""

SLOWER = float(os.environ.get("SLOWER", "1"))
"""How many times slower than it is the browser's processor seems: a proof that no test minds."""


def settle(page: Page) -> Page:
    """Wait until the page's scripts have done what they do by themselves."""
    page.wait_for_function(SETTLED)
    return page


@contextmanager
def opener(browser: Browser, address: str) -> Iterator[Open]:
    """Open pages below an address; whatever goes wrong in one fails the test at its end."""
    contexts: list[BrowserContext] = []
    wrong: list[str] = []

    def open_(
        path: str = "", *, width: int = 1440, height: int = 900, run: bool = True, **options: object
    ) -> Page:
        """Open a page; `run=False`: as it is read without script, but `evaluate` works in it."""
        context = browser.new_context(
            viewport={"width": width, "height": height},
            **options,  # type: ignore[arg-type]  # as Playwright names them
        )
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
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
        page.on(
            "request",
            lambda request: (
                None
                if request.url.startswith(address)
                else wrong.append(f"not ours: {request.url}")
            ),
        )
        tools = context.new_cdp_session(page)
        tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        tools.send("Emulation.setScriptExecutionDisabled", {"value": not run})
        if options.get("java_script_enabled") is False:
            page.goto(address + path)
        elif not run:
            page.goto(address + path)
            tools.send("Emulation.setScriptExecutionDisabled", {"value": False})
        else:
            page.goto(address + path, wait_until="commit")  # its scripts may lead on from it
            settle(page)
        return page

    yield open_
    for context in contexts:
        context.close()
    assert wrong == []


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(demo: Path) -> Iterator[str]:
    """Where the demo site is served."""
    with served(demo) as address:
        yield address


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Open]:
    """Open pages of the demo site."""
    with opener(browser, address) as open_:
        yield open_


@pytest.fixture(scope="session")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of every entry in every state, made by hand, without Pelican and without search."""

    def make(output: Path) -> None:
        shutil.copytree(THEME / "static", output / "theme")
        for path, text in site_files(Templates(THEME, gallery_site())):
            file = output / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8", newline="\n")

    return once(tmp_path_factory, "gallery", make)


@pytest.fixture(scope="session")
def gallery_address(gallery: Path) -> Iterator[str]:
    """Where the gallery is served."""
    with served(gallery) as address:
        yield address


@pytest.fixture
def open_gallery(browser: Browser, gallery_address: str) -> Iterator[Open]:
    """Open pages of the gallery."""
    with opener(browser, gallery_address) as open_:
        yield open_


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
