"""Clean an article into a draft under content/, and say what to check.

usage: import_article.py [--date D] [--topic T] [--title T] [--url U] … FILE|URL|-
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import scripts._console  # noqa: F401, E402  # first: it catches Ctrl-C

# isort: split
from plugins.articles import ContentError  # noqa: E402  # the root has to be on the path first
from plugins.articles.day import read_day  # noqa: E402
from plugins.cleaner import Given  # noqa: E402
from plugins.cleaner.fetch import is_url, read_input  # noqa: E402
from plugins.cleaner.import_run import Options, import_article  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description="Clean an article into a draft under content/.")
    parser.add_argument("input", metavar="FILE|URL|-")
    parser.add_argument("--date", default="", metavar="YYYY-MM-DD", help="day of publication")
    for name, text in (
        ("topic", "topic's slug"), ("title", "title"), ("url", "address of the original"),
        ("author", "author"), ("name", "name of the site that published it"), ("lang", "language"),
    ):  # fmt: skip
        parser.add_argument(f"--{name}", default="", help=text)
    parser.add_argument(
        "--license", default="unknown", help="such as own, CC-BY-4.0, public-domain"
    )
    parser.add_argument("--force", action="store_true", help="overwrite an earlier draft")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.date and not read_day(options.date):
        parser.error(f"--date {options.date!r} is not a day: write YYYY-MM-DD")
    given = Given(
        url=options.url or (options.input if is_url(options.input) else ""),
        published=read_day(options.date), title=options.title, author=options.author,
        site=options.name, lang=options.lang,
    )  # fmt: skip
    how = Options(options.topic, options.license, options.force)
    try:
        for report in import_article(
            read_input(options.input), options.root, given, how, options.input
        ):
            print(report)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
