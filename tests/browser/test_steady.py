"""Nothing moves while a page comes in: painted after every piece of it, its scripts late."""

import functools
import threading
import time
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import FOLDER, Quiet

KINDS: Final = "home timeline year month topic article search results data".split()
MOST: Final = 0.02
"""Shift of the content, summed over the whole load. Core Web Vitals call 0.1 good."""

PIECES, PIECE = 20, 900
"""After the head so many pieces of so many bytes come one by one: more than the first screen. Then
the rest comes at once."""
LATE: Final = {".mjs": 0.3, ".json": 0.2}
"""Seconds before a file of this kind comes."""

FRAMES: Final = "() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)))"
PAINTED_EARLY: Final = """performance.getEntriesByName("first-contentful-paint")[0].startTime
  < performance.getEntriesByType("navigation")[0].domInteractive"""
SHIFTS: Final = """() => new Promise((resolve) => {
  const found = [];
  const at = ({x, y, width, height}) => [x, y, width, height].map(Math.round).join(" ");
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) {
      const moved = one.sources.map(({node, previousRect, currentRect}) =>
        `${node?.nodeName}.${node?.className} ${at(previousRect)} to ${at(currentRect)}`);
      if (!one.hadRecentInput) found.push([one.value, moved.join("; ")]);
    }
  }).observe({type: "layout-shift", buffered: true});
  setTimeout(() => resolve(found), 50);
})"""


class SlowServer(ThreadingHTTPServer):
    """Serves pages piece by piece; the next piece comes when a test says so."""

    next_piece = threading.Semaphore(0)


class Slow(Quiet):
    """Answers as a slow line does."""

    server: SlowServer

    def do_GET(self) -> None:  # noqa: N802 - as the library names it
        """Send a file: a page in pieces, scripts late."""
        file = self.send_head()
        if file is None:
            return
        with file:
            data = file.read()
        head = data.find(b"<body")
        if head < 0:
            time.sleep(LATE.get(Path(self.translate_path(self.path)).suffix, 0))
            self.wfile.write(data)
            return
        cuts = [0, *(head + PIECE * number for number in range(PIECES)), len(data)]
        for start, end in pairwise(cuts):
            self.wfile.write(data[start:end])
            self.server.next_piece.acquire(timeout=10)


@pytest.fixture(scope="module")
def slow(demo: Path) -> Iterator[SlowServer]:
    """Serves the demo site."""
    server = SlowServer(("127.0.0.1", 0), functools.partial(Slow, directory=str(demo)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


def load(page: Page, path: str, server: SlowServer) -> None:
    """Let a page come in, and be painted after every piece."""
    page.goto(f"http://127.0.0.1:{server.server_port}{FOLDER}/{path}", wait_until="commit")
    for _piece in range(PIECES + 1):
        server.next_piece.release()
        page.evaluate(FRAMES)
    page.wait_for_load_state("domcontentloaded")


@pytest.mark.parametrize("width", [390, 768, 1440])
def test_nothing_moves_while_a_page_comes_in(
    width: int, browser: Browser, slow: SlowServer, kinds: dict[str, str]
) -> None:
    # Each in a window of its own: what is in a hidden tab is not painted.
    pages = {kind: browser.new_page(viewport={"width": width, "height": 900}) for kind in KINDS}
    for kind, page in pages.items():
        load(page, kinds[kind], slow)
    moved = {}
    for kind, page in pages.items():
        page.wait_for_load_state("networkidle")
        assert page.evaluate(PAINTED_EARLY), kind
        found = page.evaluate(SHIFTS)
        if sum(value for value, _ in found) > MOST:
            moved[kind] = found
        page.close()
    assert moved == {}
