"""List every problem of content/, with file, line and remedy; exit 1 if one is an error.

usage: python scripts/check.py [--format text|github|json] [FILES…]
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from plugins.lint import as_github, as_json, as_text, check  # noqa: E402  # the root is on the path now

FORMATS = {"text": as_text, "github": as_github, "json": as_json}


def main() -> int:
    parser = argparse.ArgumentParser(description="List every problem of content/.")
    parser.add_argument("files", nargs="*", metavar="FILE", help="only the problems of these")
    parser.add_argument("--format", choices=FORMATS, default="text")
    options = parser.parse_args()
    problems = check(ROOT, options.files or None)
    print(FORMATS[options.format](problems), end="")
    return int(any(problem.severity == "error" for problem in problems))


if __name__ == "__main__":
    sys.exit(main())
