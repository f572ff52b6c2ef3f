"""Print the dated events of a Markdown article or of plain text.

usage: events.py [--json] [--dct DATE] [--title T] FILE|-

A file that begins with front matter is an article, anything else plain text, for which --dct is
required. An article's events are printed whatever its `timeline:` says.
"""

import argparse
import json
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from plugins.articles import ContentError, KnownDate, TimelineMode, parse, read_known_dates
from plugins.articles.decode import decode
from plugins.timeline.extract import extract
from plugins.timeline.listing import event_rows, event_text
from plugins.timeline.plain import plain_article


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", metavar="FILE", help="a file, or - for standard input")
    parser.add_argument("--json", action="store_true", help="print one JSON array")
    parser.add_argument("--dct", type=date.fromisoformat, help="date of publication")
    parser.add_argument("--title", default="", help="title, for plain text")
    options = parser.parse_args()
    known: tuple[KnownDate, ...] = ()
    try:
        raw = sys.stdin.buffer.read() if options.file == "-" else Path(options.file).read_bytes()
        if raw.removeprefix(b"\xef\xbb\xbf").startswith(b"---"):
            article = parse(raw, options.file)
            known = read_known_dates(Path(__file__).resolve().parent.parent / "content")
        elif options.dct is None:
            parser.error("plain text carries no date: give --dct YYYY-MM-DD")
        else:
            article = plain_article(decode(raw, options.file), options.dct, options.title)
    except (ContentError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    article = replace(
        article, published=options.dct or article.published, timeline=TimelineMode.AUTO
    )
    events = extract(article, known)
    if options.json:
        print(json.dumps(event_rows(article, events), ensure_ascii=False, indent=2))
    else:
        print(event_text(events), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
