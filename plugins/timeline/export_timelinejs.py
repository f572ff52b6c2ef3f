"""TimelineJS 3 (Knight Lab): its JSON, for those who show the timeline with that library.

Its dates may lack month and day, so nothing is made more precise than it is; what it has no
field for (weeks, seasons, modifiers) stands in `display_date`. Its texts are HTML: all escaped.
"""

from __future__ import annotations

from datetime import timedelta
from html import escape
from typing import TYPE_CHECKING

from plugins.timeline.export_json import Json, document
from plugins.timeline.export_story import story_html
from plugins.timeline.export_text import dated, one_line
from plugins.timex import Granularity, granularity_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from plugins.articles import Article
    from plugins.timeline.export_site import SiteInfo
    from plugins.timeline.types import Timeline, TimelineEntry, When


def events_timelinejs(
    timeline: Timeline, articles: Sequence[Article], site: SiteInfo, path: str
) -> bytes:
    """Return the timeline's entries as slides. One without a first day cannot be a slide."""
    by_slug = {article.slug: article for article in articles}
    slides: list[dict[str, Json]] = []
    for entry in timeline.entries:
        if dates := _dates(entry.when):
            story = story_html(entry, by_slug, site, path)
            text = {"headline": escape(one_line(entry.headline)), "text": story}
            slides.append({"unique_id": entry.id, **dates, **_group(entry), "text": text})
    name = escape(one_line(timeline.topic or site.name))
    about = escape(one_line(site.description))
    return document({"title": {"text": {"headline": name, "text": about}}}, "events", slides)


def _dates(when: When) -> dict[str, Json]:
    interval = when.interval
    if interval.begin is None:
        return {}
    first, slash, last = when.value.partition("/")
    dates: dict[str, Json] = {"start_date": _date(interval.begin, granularity_of(first))}
    if interval.end and (slash or _of_several(granularity_of(first))):
        final = interval.end - timedelta(days=1)
        dates["end_date"] = _date(final, granularity_of(last or first))
    plain = granularity_of(when.value) in (Granularity.DAY, Granularity.MONTH, Granularity.YEAR)
    return dates if plain and not when.mod else {**dates, "display_date": dated(when)}


def _of_several(granularity: Granularity) -> bool:
    """Whether the unit is none of those that a date without day or month can say."""
    return granularity not in (
        *(Granularity.TIME, Granularity.DAY),
        *(Granularity.MONTH, Granularity.YEAR),
    )


def _date(day: date, granularity: Granularity) -> dict[str, Json]:
    date_: dict[str, Json] = {"year": f"{day.year}"}
    if granularity < Granularity.YEAR:
        date_["month"] = f"{day.month}"
    if granularity < Granularity.MONTH:
        date_["day"] = f"{day.day}"
    return date_


def _group(entry: TimelineEntry) -> dict[str, Json]:
    return {"group": escape(one_line(entry.topics[0]))} if entry.topics else {}
