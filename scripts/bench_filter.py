"""Measure how long filtering the events of a page takes in Chromium.

usage: python scripts/bench_filter.py [--entries 2000]

The built site's timeline is filled with its events until it has ENTRIES. Needs `make html` before.
"""

import argparse
import re
import statistics
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.browser.chromium import ARGUMENTS, find  # noqa: E402  # the root is on the path now
from tests.browser.conftest import served  # noqa: E402

TIME = """async (times) => {
  const words = document.querySelector("form.filter [name=q]");
  for (const text of ["russia", "moon", "ru", "the", "", "kursk", "in", "soldiers", "a", ""]) {
    words.value = text;
    const before = performance.now();
    words.dispatchEvent(new Event("input", {bubbles: true}));
    times.push(performance.now() - before);
    await new Promise(requestAnimationFrame);
  } return times; }"""


def filled(html: str, count: int) -> str:
    """Return the page with its first entries repeated, and nothing fetched for its filter."""
    head, _, rest = html.partition("<div data-events>")
    entries = re.findall(r'<li class="entry.*?</article>\s*</li>', html, re.DOTALL)
    many = "".join(entries[number % len(entries)] for number in range(count))
    head = re.sub(r' data-(everything|within)="[^"]*"', "", head).replace("../", "")
    return f"{head}<div data-events><ol>{many}</ol></div>{rest[rest.index('</main>') :]}"


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure filtering in Chromium.")
    parser.add_argument("--entries", type=int, default=2000)
    count = parser.parse_args().entries
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        Path(folder, "theme").symlink_to(ROOT / "output" / "theme")
        html = (ROOT / "output" / "timeline" / "index.html").read_text("utf-8")
        Path(folder, "index.html").write_text(filled(html, count), "utf-8")
        browser = playwright.chromium.launch(executable_path=find(), args=list(ARGUMENTS))
        with served(Path(folder)) as address:
            (page := browser.new_page()).goto(address, wait_until="networkidle")
            times = page.evaluate(TIME, [])
    print(f"{count} entries: median {statistics.median(times):.1f} ms of {len(times)} filters")
    return 0


if __name__ == "__main__":
    sys.exit(main())
