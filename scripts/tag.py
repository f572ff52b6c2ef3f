"""Print the time expressions of a text.

usage: tag.py [--dct DATE] [--json] [--explain] FILE|-

Without --dct, "yesterday" is counted from today.
"""

import argparse
import json
import os
import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from plugins.articles.day import read_day
from plugins.timex import explain, tag
from plugins.timex.listing import coloured, expression_rows, reasons


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", metavar="FILE", help="a text file, or - for standard input")
    parser.add_argument("--dct", default="", metavar="YYYY-MM-DD", help="day of publication")
    parser.add_argument("--json", action="store_true", help="print one JSON array")
    parser.add_argument("--explain", action="store_true", help="say why each date is what it is")
    options = parser.parse_args()
    day = read_day(options.dct)
    if options.dct and not day:
        parser.error(f"--dct {options.dct!r} is not a day: write YYYY-MM-DD")
    try:
        raw = sys.stdin.buffer.read() if options.file == "-" else Path(options.file).read_bytes()
    except OSError as error:
        print(f"{options.file}: {error.strerror} (give a text file, or -)", file=sys.stderr)
        return 1
    text = raw.decode("utf-8", errors="replace")
    found = tag(text, day or date.today())  # noqa: DTZ011 - a person's own today
    if options.json:
        rows = expression_rows(found, text)
        if options.explain:
            rows = [row | explain(f, text).as_dict() for row, f in zip(rows, found, strict=True)]
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return 0
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    print(coloured(found, text, colour=colour))
    if options.explain:
        print(reasons(found, text, colour=colour))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
