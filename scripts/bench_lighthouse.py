"""Measure pages of the built site with Lighthouse, on a simulated slow phone and line.

usage: python scripts/bench_lighthouse.py [--runs 3] [PAGE…]     pages by their path: timeline/

Prints the median of the runs; ends with 1 where a page has less than 98 points for performance, or
less than 100 for anything else. Needs `make html` before, and the tools that `make test` installs.
"""

import argparse
import statistics
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.browser.conftest import served  # noqa: E402  # the root is on the path now
from tests.browser.lighthouse import ALL, Packed, Report, audit  # noqa: E402

LEAST = {"performance": 98}
METRICS = (  # as printed, as Lighthouse names it, digits after the point; milliseconds, bytes
    ("first paint", "first_contentful_paint", 0),
    ("largest paint", "largest_contentful_paint", 0),
    ("speed index", "speed_index", 0),
    ("blocked", "total_blocking_time", 0),
    ("layout shift", "layout_shift", 3),
    ("bytes", "bytes", 0),
)


def median(runs: list[Report], metric: str) -> float:
    return statistics.median(run.metrics[metric] or 0 for run in runs)


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure pages with Lighthouse.")
    parser.add_argument("pages", nargs="*", metavar="PAGE")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    first = min((ROOT / "output" / "articles").glob("*/index.html"), default=None)
    if first is None:
        parser.error("there is no output/ to measure: make html")
    pages = options.pages or ["", "timeline/", f"articles/{first.parent.name}/", "search/"]
    with served(ROOT / "output", Packed) as address:
        found = audit([address + page for page in pages for _run in range(options.runs)])
    low = False
    for place, page in enumerate(pages):
        runs = found[place * options.runs : (place + 1) * options.runs]
        scores = {name: round(statistics.median(run.scores[name] for run in runs)) for name in ALL}
        low |= any(score < LEAST.get(name, 100) for name, score in scores.items())
        print(f"{page or 'home'}: " + ", ".join(f"{name} {scores[name]}" for name in ALL))
        figures = (f"{name} {median(runs, metric):.{digits}f}" for name, metric, digits in METRICS)
        print(f"  {', '.join(figures)}")
        for failed in sorted({failed for run in runs for failed in run.failed}):
            print(f"  {failed}")
    return int(low)


if __name__ == "__main__":
    sys.exit(main())
