"""An entry told in a few lines, for the formats that people read: feeds and TimelineJS."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from plugins.timeline.export_site import mention_path
from plugins.timeline.export_text import dated, disputed, one_line, precision

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from plugins.articles import Article
    from plugins.timeline.export_site import SiteInfo
    from plugins.timeline.types import TimelineEntry


def title(entry: TimelineEntry) -> str:
    """Return the date and the headline: `2024-08-06: Troops cross the border`."""
    return f"{dated(entry.when)}: {one_line(entry.headline)}"


def remarks(entry: TimelineEntry) -> list[str]:
    """Return what a reader must know of the date: how precise it is, whether sources disagree."""
    coarse, claims = precision(entry.when), disputed(entry)
    found = [f"{coarse[0].upper()}{coarse[1:]}: {dated(entry.when)}."] if coarse else []
    if claims:
        found.append(f"Sources disagree: {', '.join(dated(when) for when in claims)}.")
    return found


def story_text(entry: TimelineEntry, articles: Mapping[str, Article], site: SiteInfo) -> str:
    """Return summary, remarks and quoted sentences as plain text, one a line."""
    lines = [one_line(entry.summary)] if entry.summary else []
    lines += remarks(entry)
    for mention in entry.mentions:
        source = articles[mention.article]
        place = f" {site.url}/{mention_path(mention)}" if site.url else ""
        quoted = one_line(mention.sentence.text)
        lines.append(f"“{quoted}” — {one_line(source.title)}, {source.published}.{place}")
    return "\n".join(lines)


def story_html(
    entry: TimelineEntry, articles: Mapping[str, Article], site: SiteInfo, path: str
) -> str:
    """Return the same as HTML for the file at `path`; all text from articles is escaped."""
    return "".join(_html(entry, articles, site, path))


def _html(
    entry: TimelineEntry, articles: Mapping[str, Article], site: SiteInfo, path: str
) -> Iterator[str]:
    yield f"<p>{escape(one_line(entry.summary or entry.headline))}</p>"
    for remark in remarks(entry):
        yield f"<p><em>{escape(remark)}</em></p>"
    for mention in entry.mentions:
        source = articles[mention.article]
        place = escape(site.link(mention_path(mention), path))
        quoted, name = escape(one_line(mention.sentence.text)), escape(one_line(source.title))
        yield f"<blockquote><p>{quoted}</p></blockquote>"
        yield f'<p>— <a href="{place}">{name}</a>, {source.published}</p>'
