"""A Markdown outline: years and months as headings, one item an entry, its articles linked."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from plugins.timeline.export_site import mention_path
from plugins.timeline.export_story import remarks
from plugins.timeline.export_text import dated, one_line, unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from plugins.articles import Article
    from plugins.timeline.export_site import SiteInfo
    from plugins.timeline.types import Timeline, TimelineEntry

MARKUP: Final = re.compile(r"([\\`*_{}\[\]<>#|~&])")
"""What CommonMark and its dialects read as more than a character inside a line."""


def events_markdown(
    timeline: Timeline, articles: Sequence[Article], site: SiteInfo, path: str
) -> bytes:
    """Return the timeline as CommonMark; every text from an article is escaped."""
    by_slug = {article.slug: article for article in articles}
    name = f"{site.name}: {timeline.topic}" if timeline.topic else site.name
    lines = [f"# {_plain(name)}"]
    for year, of_year in groupby(timeline.entries, key=_year):
        lines += ["", f"## {year}"]
        for month, of_month in groupby(of_year, key=_month):
            lines += ["", f"### {month}", ""] if month else [""]
            for entry in of_month:
                lines += _item(entry, by_slug, site, path)
    return ("\n".join(lines) + "\n").encode()


def _year(entry: TimelineEntry) -> str:
    begin = entry.when.interval.begin
    return f"{begin.year:04}" if begin else "Without a first day"


def _month(entry: TimelineEntry) -> str:
    """Return the heading that an entry stands under; nothing where its month is not known."""
    begin = entry.when.interval.begin
    within = unit(entry.when) in ("time", "day", "weekend", "week", "month", "range")
    return begin.isoformat()[:7] if begin and within else ""


def _item(
    entry: TimelineEntry, articles: Mapping[str, Article], site: SiteInfo, path: str
) -> Iterator[str]:
    told = dict.fromkeys(mention.article for mention in entry.mentions)
    best = {mention.article: mention for mention in reversed(entry.mentions)}
    links = [
        f"[{_plain(articles[slug].title)}](<{site.link(mention_path(best[slug]), path)}>)"
        for slug in told
    ]
    cited = f" ({', '.join(links)})" if links else ""
    yield f"- **{_plain(dated(entry.when))}** {_plain(entry.headline)}{cited}"
    for remark in remarks(entry):
        yield f"  - {_plain(remark)}"


def _plain(text: str) -> str:
    return MARKUP.sub(r"\\\1", one_line(text))
