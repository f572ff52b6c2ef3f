"""Measure how long filtering the events of a page takes in Chromium.

usage: python scripts/bench_filter.py [--entries 2000] [--runs 30]

A page of the site's own template is filled with the built site's events, again and again, until it
has ENTRIES; then the script of the page filters them by changing words. Needs `make html` before.
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

TIME = """async (runs) => {
  const form = document.querySelector("form.filter");
  const words = form.querySelector("[name=q]");
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    words.value = ["russia", "moon", "ru", "the", ""][run % 5];
    const before = performance.now();
    words.dispatchEvent(new Event("input", {bubbles: true}));
    document.body.getBoundingClientRect();
    times.push(performance.now() - before);
    await new Promise(requestAnimationFrame);
  }
  return times;
}"""


def filled(html: str, count: int) -> str:
    """Return the page with its first entries repeated, and nothing fetched for its filter."""
    head, _, rest = html.partition("<div data-events>")
    entries = re.findall(r'<li class="entry.*?</article>\s*</li>', html, re.DOTALL)
    many = "".join(entries[number % len(entries)] for number in range(count))
    head = re.sub(r' data-(everything|within)="[^"]*"', "", head)
    return f"{head}<div data-events><ol>{many}</ol></div>{rest[rest.index('</main>') :]}"


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure filtering in Chromium.")
    parser.add_argument("--entries", type=int, default=2000)
    parser.add_argument("--runs", type=int, default=30)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        output = Path(folder) / "output"
        output.mkdir()
        (output / "theme").symlink_to(ROOT / "output" / "theme")
        page_of = output / "timeline"
        page_of.mkdir()
        html = (ROOT / "output" / "timeline" / "index.html").read_text("utf-8")
        (page_of / "index.html").write_text(filled(html, options.entries), "utf-8")
        browser = playwright.chromium.launch(executable_path=find(), args=list(ARGUMENTS))
        with served(output) as address:
            page = browser.new_page()
            page.goto(f"{address}timeline/", wait_until="networkidle")
            times = page.evaluate(TIME, options.runs)
        browser.close()
    print(
        f"{options.entries} entries: median {statistics.median(times):.1f} ms, "
        f"fastest {min(times):.1f} ms, slowest {max(times):.1f} ms"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
