"""CSV (RFC 4180): one row an entry, every cell quoted, no cell that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING, Final

from plugins.timeline.export_site import entry_path, mention_path
from plugins.timeline.export_text import disputed, one_line, unit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.articles import Article
    from plugins.timeline.export_site import SiteInfo
    from plugins.timeline.types import Timeline, TimelineEntry

COLUMNS: Final = (
    *("id", "value", "mod", "granularity", "begin", "end", "kind", "headline", "summary"),
    *("topics", "tags", "importance", "key", "quiet", "origin", "disputed"),
    *("articles", "sentence", "sentence_url", "url"),
)
"""`end` is the first day after the entry; lists are joined by `"; "`."""

FORMULA: Final = re.compile(r"(^|[;|])(?=[\s\u200b\ufeff'\"]*[=+\-@＝＋－＠])")
"""Where a spreadsheet might see a formula: at the start of a cell, and after a separator, because
a program that splits at semicolons sees a cell there."""


def events_csv(timeline: Timeline, articles: Sequence[Article], site: SiteInfo, path: str) -> bytes:
    """Return the timeline as a table in UTF-8, with a row of names and CRLF line ends."""
    del articles
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for entry in timeline.entries:
        writer.writerow([safe(cell) for cell in _row(entry, site, path)])
    return out.getvalue().encode("utf-8")


def safe(cell: str) -> str:
    """Return the cell on one line, with an apostrophe before what would start a formula.

    >>> safe("=HYPERLINK(0)")
    "'=HYPERLINK(0)"
    """
    return FORMULA.sub(r"\1'", one_line(cell))


def _row(entry: TimelineEntry, site: SiteInfo, path: str) -> tuple[str, ...]:
    interval, best = entry.when.interval, entry.mentions[0] if entry.mentions else None
    slugs = sorted({mention.article for mention in entry.mentions})
    return (
        entry.id,
        entry.when.value,
        entry.when.mod,
        unit(entry.when),
        interval.begin.isoformat() if interval.begin else "",
        interval.end.isoformat() if interval.end else "",
        entry.kind.value,
        entry.headline,
        entry.summary,
        "; ".join(entry.topics),
        "; ".join(entry.tags),
        f"{entry.importance:.4f}",
        str(entry.key).lower(),
        str(entry.quiet).lower(),
        entry.origin.value,
        "; ".join(when.value for when in disputed(entry)),
        "; ".join(slugs),
        best.sentence.text if best else "",
        site.link(mention_path(best), path) if best else "",
        site.link(entry_path(entry), path),
    )
