"""Print the time expressions of a text. Without --dct, "yesterday" is counted from today."""

import argparse
import json
import os
import shutil
import signal
import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from plugins.articles.day import read_day
from plugins.timex import tag
from plugins.timex.listing import coloured, expression_rows, reasons
from plugins.timex.text import decoded


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", default="-", metavar="FILE", help="or what is piped in")
    parser.add_argument("--dct", default="", metavar="YYYY-MM-DD", help="day of publication")
    parser.add_argument("--json", action="store_true", help="print one JSON array")
    parser.add_argument("--explain", action="store_true", help="say why each date is what it is")
    options = parser.parse_args()
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `| head` ends it without a word
    day = read_day(options.dct)
    if options.dct and not day:
        parser.error(f"--dct {options.dct!r} is not a day: write YYYY-MM-DD")
    try:
        raw = sys.stdin.buffer.read() if options.file == "-" else Path(options.file).read_bytes()
    except OSError as error:
        print(f"{options.file}: {error.strerror} (give a text file, or -)", file=sys.stderr)
        return 1
    text, unread = decoded(raw)
    if unread:
        hint = f"{unread:,} characters cannot be read (save it as UTF-8)"
        print(f"{options.file}: {hint}", file=sys.stderr)
    found = tag(text, day or date.today())  # noqa: DTZ011 - a person's own today
    if options.json:
        rows = expression_rows(found, text, explained=options.explain)
        print(json.dumps(rows, ensure_ascii=False, indent=2))
        return 0
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    print(coloured(found, text, colour=colour).rstrip("\n"))
    if options.explain:
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else 0
        print(reasons(found, text, colour=colour, width=width), end="")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
