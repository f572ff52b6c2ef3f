"""List every problem of content/, with file, line and remedy; exit 1 if one is an error.

usage: python scripts/check.py [--format text|github|json] [FILES…]

On GitHub, a table of them is added to the summary of the step.
"""

import argparse
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import scripts._console  # noqa: F401, E402  # first: it catches Ctrl-C

# isort: split
from plugins.lint import (  # noqa: E402  # the root is on the path now
    as_github,
    as_json,
    as_markdown,
    as_text,
    check,
)

FORMATS = {"text": as_text, "github": as_github, "json": as_json}


def main() -> int:
    parser = argparse.ArgumentParser(description="List every problem of content/.")
    parser.add_argument("files", nargs="*", metavar="FILE", help="only the problems of these")
    parser.add_argument("--format", choices=FORMATS, default="text")
    options = parser.parse_args()
    problems = check(ROOT, options.files or None)
    print(FORMATS[options.format](problems), end="")
    if page := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(page).open("a", encoding="utf-8", errors="replace") as stream:
            stream.write(as_markdown(problems))
    return int(any(problem.severity == "error" for problem in problems))


if __name__ == "__main__":
    sys.exit(main())
