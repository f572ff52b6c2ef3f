"""Every machine-readable file of the site, as a mapping from path to bytes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from plugins.timeline.export_atom import articles_atom, events_atom
from plugins.timeline.export_csv import events_csv
from plugins.timeline.export_ics import events_ics
from plugins.timeline.export_json import articles_json, events_json
from plugins.timeline.export_jsonfeed import events_jsonfeed
from plugins.timeline.export_markdown import events_markdown
from plugins.timeline.export_timelinejs import events_timelinejs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.articles import Article
    from plugins.timeline.export_site import SiteInfo
    from plugins.timeline.types import SiteTimeline

SCHEMAS: Final = Path(__file__).with_name("schemas")
"""JSON Schemas of events.json and articles.json; the number in a name is the major version."""

FORMATS: Final = (
    #  path; {} is empty for the site and `topics/<topic>/` for a topic
    ("data/{}events.json", events_json),
    ("data/{}events.csv", events_csv),
    ("data/{}events.ics", events_ics),
    ("data/{}events.md", events_markdown),
    ("data/{}timelinejs.json", events_timelinejs),
    ("feeds/{}articles.atom.xml", articles_atom),
    ("feeds/{}events.atom.xml", events_atom),
    ("feeds/{}events.json", events_jsonfeed),
)


def write_all(
    site_timeline: SiteTimeline, articles: Sequence[Article], site: SiteInfo
) -> dict[str, bytes]:
    """Return all files of `data/` and `feeds/`, by their paths below the output folder.

    Only published articles may be given. Nothing depends on anything but the arguments.
    """
    files = {"data/articles.json": articles_json(site_timeline.whole, articles, site)}
    for timeline in (site_timeline.whole, *site_timeline.by_topic.values()):
        folder = f"topics/{quote(timeline.topic)}/" if timeline.topic else ""
        for pattern, export in FORMATS:
            path = pattern.format(folder)
            files[path] = export(timeline, articles, site, path)
    for schema in sorted(SCHEMAS.glob("*.json")):
        files[f"data/schema/{schema.name}"] = schema.read_bytes()
    return files
