"""Clean a pasted text, a saved page or a feed, and say what was left out and why.

usage: clean.py [--json] [--date D] [--url U] [--title T] [--author A] [--name N] FILE|URL|-
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import scripts._console  # noqa: F401  # first: it catches Ctrl-C

# isort: split
from plugins.articles import ContentError, read_known_dates
from plugins.articles.day import read_day
from plugins.cleaner import Given, clean_all
from plugins.cleaner.fetch import is_url, read_input
from plugins.cleaner.report import to_json, to_text

CONTENT = Path(__file__).resolve().parent.parent / "content"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("input", metavar="FILE|URL|-")
    parser.add_argument(
        "--json", action="store_true", help="print JSON: an object, for a feed an array"
    )
    parser.add_argument("--date", metavar="YYYY-MM-DD", default="", help="day of publication")
    for name, text in (
        ("url", "address of the original"), ("title", "title"), ("author", "author"),
        ("name", "name of the site that published it"), ("lang", "language, such as en"),
    ):  # fmt: skip
        parser.add_argument(f"--{name}", default="", help=text)
    options = parser.parse_args()
    if options.date and not read_day(options.date):
        parser.error(f"--date {options.date!r} is not a day: write YYYY-MM-DD")
    given = Given(
        url=options.url or (options.input if is_url(options.input) else ""),
        published=read_day(options.date), title=options.title, author=options.author,
        site=options.name, lang=options.lang,
    )  # fmt: skip
    try:
        raw = read_input(options.input)
        known = read_known_dates(CONTENT)
        articles = clean_all(raw, given=given, known_dates=known, name=options.input)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 1
    print(
        to_json(articles)
        if options.json
        else "\n".join(f"{to_text(a)}\n{a.body}" for a in articles)
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
