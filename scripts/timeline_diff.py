"""Show what the working tree changes on the timeline.

usage: python scripts/timeline_diff.py [--base REV] [--format text|markdown|json]
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import scripts._console  # noqa: F401, E402  # first: it catches Ctrl-C

# isort: split
from plugins.articles import load_all  # noqa: E402  # the root has to be on the path first
from plugins.timeline.diff import as_json, as_markdown, as_text, timeline_diff  # noqa: E402  # path
from plugins.timeline.load import Given, load_tables, load_timeline, timeline_of  # noqa: E402
from plugins.timeline.revision import RevisionError, content_at  # noqa: E402  # as above
from plugins.timeline.settings import TimelineSettings  # noqa: E402  # as above

FORMATS = {"text": as_text, "markdown": as_markdown, "json": as_json}


def main() -> int:
    parser = argparse.ArgumentParser(description="Compare the timeline with that of a revision.")
    parser.add_argument("--base", default="HEAD", help="git revision to compare with")
    parser.add_argument("--format", choices=sorted(FORMATS), default="text")
    parser.add_argument("--root", type=Path, default=ROOT, help="the repository")
    options = parser.parse_args()
    settings = TimelineSettings()
    try:
        with content_at(options.base or "HEAD", options.root) as content:
            base = load_timeline(content, settings)
    except RevisionError as error:
        print(error, file=sys.stderr)
        return 2
    content = options.root / "content"
    loaded = load_all(content)
    new = timeline_of(Given.of(loaded.articles, load_tables(content), settings))
    print(FORMATS[options.format](timeline_diff(base, new)))
    errors = [one for one in (*loaded.problems, *new.problems) if one.severity == "error"]
    print(*errors, sep="\n", end="\n" if errors else "", file=sys.stderr)
    return int(bool(errors))


if __name__ == "__main__":
    sys.exit(main())
