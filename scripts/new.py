"""Begin an article: write a valid draft under content/articles/.

usage: python scripts/new.py TOPIC TITLE --date YYYY-MM-DD
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import scripts._console  # noqa: F401, E402  # first: it catches Ctrl-C

# isort: split
from plugins.articles import ContentError, read_topics  # noqa: E402  # the root is on the path now
from plugins.articles.day import read_day  # noqa: E402
from plugins.articles.skeleton import skeleton  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description="Begin an article.")
    parser.add_argument("topic", metavar="TOPIC", help="the slug of its topic: kursk")
    parser.add_argument("title", metavar="TITLE")
    parser.add_argument("--date", required=True, metavar="YYYY-MM-DD", help="day of publication")
    parser.add_argument("--root", type=Path, default=ROOT, help="folder that holds content/")
    options = parser.parse_args()
    day = read_day(options.date)
    if day is None:
        parser.error(f"--date: {options.date!r} is not a day; write YYYY-MM-DD")
    try:
        path, text = skeleton(options.topic, options.title, day)
        topics = [topic.slug for topic in read_topics(options.root / "content")]
        file = options.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    except (ContentError, FileExistsError) as error:
        print(error if isinstance(error, ContentError) else f"{path}: exists", file=sys.stderr)
        return 1
    if options.topic not in topics:
        known = ", ".join(topics) or "none"
        print(f"There is no topic {options.topic} in content/topics.yml yet (known: {known})")
    print(f"{path}\nWrite it, then: make check FILES={path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
