"""A Markdown outline: years and months as headings, one item an entry, its articles linked."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, Final

from plugins.timeline.export_site import mention_path, place_of
from plugins.timeline.export_story import remarks
from plugins.timeline.export_text import dated, one_line

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
    ordered = sorted(timeline.entries, key=lambda entry: place_of(entry.when))
    for (year, month), entries in groupby(ordered, key=lambda entry: place_of(entry.when)):
        lines += [*_headings(year, month, lines), ""]
        for entry in entries:
            lines += _item(entry, by_slug, site, path)
    return ("\n".join(lines) + "\n").encode()


def _headings(year: int, month: int, before: Sequence[str]) -> Iterator[str]:
    """Return the headings that a group of entries needs after the lines before it."""
    of_year = f"## {year:04}" if year else "## No year"
    if of_year not in before:
        yield from ("", of_year)
    if month:
        yield from ("", f"### {year:04}-{month:02}")


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
