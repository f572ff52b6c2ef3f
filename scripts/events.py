"""Print the dated events of a Markdown article or of plain text.

usage: events.py [--json] [--alone] [--dct DATE] [--title T] FILE|-

A file that begins with front matter is an article, anything else plain text, for which --dct is
required. An article's events are printed whatever its `timeline:` says; for people, of an article
of content/, also what they are one with on the timeline, and why.
"""

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import scripts._console  # noqa: F401  # first: it catches Ctrl-C

# isort: split
from plugins.articles import ContentError, KnownDate, TimelineMode, parse, read_known_dates
from plugins.articles.day import read_day
from plugins.articles.decode import decode
from plugins.timeline.extract import extract
from plugins.timeline.listing import event_rows, event_text
from plugins.timeline.load import load_made
from plugins.timeline.plain import plain_article
from plugins.timeline.settings import TimelineSettings

CONTENT = Path(__file__).resolve().parent.parent / "content"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", metavar="FILE", help="a file, or - for standard input")
    parser.add_argument("--json", action="store_true", help="print one JSON array")
    parser.add_argument("--alone", action="store_true", help="do not read the other articles")
    parser.add_argument("--dct", default="", metavar="YYYY-MM-DD", help="day of publication")
    parser.add_argument("--title", default="", help="title, for plain text")
    options = parser.parse_args()
    day = read_day(options.dct)
    if options.dct and not day:
        parser.error(f"--dct {options.dct!r} is not a day: write YYYY-MM-DD")
    known: tuple[KnownDate, ...] = ()
    try:
        raw = sys.stdin.buffer.read() if options.file == "-" else Path(options.file).read_bytes()
        if raw.removeprefix(b"\xef\xbb\xbf").startswith(b"---"):
            article = parse(raw, options.file)
            known = read_known_dates(CONTENT)
        elif day is None:
            hint = "give an article of content/articles, or for plain text give --dct YYYY-MM-DD"
            print(
                f"{options.file}: this is no article, it has no front matter ({hint})",
                file=sys.stderr,
            )
            return 2
        else:
            raw = raw.replace(b"\r\n", b" \n")  # as long as it was, so that offsets hold
            article = plain_article(decode(raw, options.file), day, options.title)
    except ContentError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{options.file}: {error.strerror} (give a file, or -)", file=sys.stderr)
        return 1
    published = day or article.published
    events = extract(replace(article, published=published, timeline=TimelineMode.AUTO), known)
    if options.json:
        print(json.dumps(event_rows(article, events), ensure_ascii=False, indent=2))
    else:
        among = not (options.alone or day) and Path(options.file).resolve().is_relative_to(CONTENT)
        made = load_made(CONTENT, TimelineSettings()) if among else None
        print(event_text(events, made), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
