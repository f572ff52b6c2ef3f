"""Print the speed of the time tagger, beside dateparser's search on the same text.

usage: bench_timex.py [FILE…]     texts to tag; without any, the demo articles
"""

import argparse
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from dateparser.search import search_dates  # type: ignore[import-untyped]  # it has no types

from plugins.timex import tag

ROOT = Path(__file__).resolve().parent.parent
DCT = date(2024, 12, 14)
IMPORT = (
    "import time; t = time.process_time(); import plugins.timex; print(time.process_time() - t)"
)


def seconds(work: Callable[[str], object], texts: list[str], rounds: int) -> float:
    """Return the CPU seconds per 1,000 words, after one round to warm up."""
    work(texts[0])
    began = time.process_time()
    for text in texts * rounds:
        work(text)
    words = sum(len(text.split()) for text in texts) * rounds
    return (time.process_time() - began) / words * 1000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    parser.add_argument("--rounds", type=int, default=3, help="times over all texts")
    options = parser.parse_args()
    files = options.files or sorted((ROOT / "content" / "articles").rglob("*.md"))
    texts = [file.read_text("utf-8", errors="replace") for file in files]
    warnings.simplefilter("ignore")  # dateparser's, about dates without a year
    ours = seconds(lambda text: tag(text, DCT), texts, options.rounds)
    theirs = seconds(lambda text: search_dates(text, languages=["en"]), texts, 1)
    command = [sys.executable, "-c", IMPORT]
    started = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
    print(f"{len(texts)} texts, CPU seconds per 1,000 words")
    print(f"  timex                  {ours:.4f}")
    print(f"  dateparser search      {theirs:.4f}   ({theirs / ours:.1f} times as long)")
    print(f"import of timex          {float(started.stdout) * 1000:.0f} ms of CPU")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
