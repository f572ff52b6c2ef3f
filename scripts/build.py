"""Check the content, build the site into output/, and say what was built.

usage: python scripts/build.py [--output DIR]

A build that fails leaves the last good output/ as it was.
"""

import argparse
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
START = "import scripts._console, runpy; runpy.run_module('pelican', run_name='__main__')"
"""Pelican as `python -m pelican` starts it, and without a traceback where Ctrl-C ends it early."""


def pelican(output: Path) -> bool:
    """Check and build into `output`, from nothing; False where that failed, and says why."""
    shutil.rmtree(output, ignore_errors=True)
    command = [sys.executable, "-c", START, "-s", "pelican.conf.py", "--fatal", "errors"]
    return subprocess.run([*command, "-o", str(output)], cwd=ROOT, check=False).returncode == 0


def swap(fresh: Path, output: Path) -> None:
    """Put `fresh` in the place of `output` by renaming, so that no half of a site is ever there."""
    old = output.with_name(output.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if output.exists():
        output.rename(old)
    fresh.rename(output)
    shutil.rmtree(old, ignore_errors=True)


def summary(output: Path, seconds: float) -> str:
    """One line: what the site holds and how long it took."""
    articles = json.loads((output / "data/articles.json").read_text("utf-8"))["articles"]
    entries = json.loads((output / "data/events.json").read_text("utf-8"))["events"]
    events = sum(len(entry["mentions"]) for entry in entries)
    pages = len([*output.rglob("*.html")])
    counts = {"article": len(articles), "event": events, "page": pages}
    said = (f"{count} {noun}{'s'[count == 1 :]}" for noun, count in counts.items())
    return f"{', '.join(said)}; {len(entries)} on the timeline; {seconds:.1f} seconds"


def main() -> int:
    parser = argparse.ArgumentParser(description="Build the site into output/.")
    parser.add_argument("--output", type=Path, default=ROOT / "output")
    output: Path = parser.parse_args().output
    started = time.perf_counter()
    fresh = output.with_name(output.name + ".new")
    if not pelican(fresh):
        print(f"Not built; the errors are named above. {output.name}/ is as it was.")
        shutil.rmtree(fresh, ignore_errors=True)
        return 1
    try:
        swap(fresh, output)
    except OSError as error:
        print(f"Not built: {output} cannot be replaced: {error.strerror}", file=sys.stderr)
        return 1
    print(summary(output, time.perf_counter() - started))
    print("Look at it with: make serve")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("Not built: stopped. output/ is as it was.")
