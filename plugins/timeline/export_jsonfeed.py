"""JSON Feed 1.1 of events, for programs that prefer it to Atom.

Days are noon UTC of their day, as in `export_atom`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from plugins.timeline.export_atom import latest, noon
from plugins.timeline.export_json import Json, document, entry_record
from plugins.timeline.export_site import entry_path, topic_path
from plugins.timeline.export_story import story_html, title

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.articles import Article
    from plugins.timeline.export_site import SiteInfo
    from plugins.timeline.types import Timeline

OURS = ("value", "mod", "granularity", "begin", "end", "kind", "disputed")
"""Fields of the extension `_dateline` of every item, as in events.json."""


def events_jsonfeed(
    timeline: Timeline, articles: Sequence[Article], site: SiteInfo, path: str
) -> bytes:
    """Return the feed of the entries that were told of last, with their dates as data."""
    by_slug = {article.slug: article for article in articles}
    items: list[dict[str, Json]] = []
    for day, entry in latest(timeline, articles, site):
        record = entry_record(entry, site)
        items.append(
            {
                "id": site.tag(f"event/{entry.id}"),
                "url": site.link(entry_path(entry), path),
                "title": title(entry),
                "content_html": story_html(entry, by_slug, site, path),
                "date_published": noon(day),
                "tags": list(dict.fromkeys((*entry.topics, *entry.tags))),
                "_dateline": {name: record[name] for name in OURS},
            }
        )
    head: dict[str, Json] = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": f"{site.name}: {timeline.topic or 'timeline'}",
        "home_page_url": site.link(topic_path(timeline.topic), path),
        "feed_url": site.link(path, path),
        "description": site.description,
        "language": site.lang,
        "authors": [{"name": site.name}],
    }
    return document(head, "items", items)
