"""What every export needs to know of the site: its name, its address, its lasting ids.

Paths are relative to the site's root and have no leading slash: `articles/fall/#s-3`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote

from plugins.timex import Granularity, granularity_of

if TYPE_CHECKING:
    from plugins.timeline.types import DatedEvent, TimelineEntry, When


@dataclass(frozen=True, slots=True)
class SiteInfo:
    """The site as its exports name it."""

    name: str
    url: str = ""
    """Absolute address without a trailing slash; empty where the site does not know it."""
    description: str = ""
    lang: str = "en"
    authority: str = "dateline.invalid,2024"
    """Host name (or mail address) and a year in which it was the site's: the authority of its
    `tag:` URIs (RFC 4151). Ids are made of it, so it stays as it is even when the site moves."""
    feed_entries: int = 100
    """A feed holds this many of the newest entries; the files under `data/` hold them all."""

    def link(self, target: str, path: str) -> str:
        """Return the address of `target` as the file at `path` should write it.

        Absolute where the site knows its address, else relative to the file, so that a copy
        under any folder works.

        >>> SiteInfo("News").link("articles/fall/", "feeds/topics/syria/events.atom.xml")
        '../../../articles/fall/'
        """
        return f"{self.url}/{target}" if self.url else "../" * path.count("/") + target

    def tag(self, name: str) -> str:
        """Return the lasting id of a thing of the site: `tag:example.org,2024:event/e-3f9a1c`."""
        return f"tag:{self.authority}:{quote(name)}"


def entry_path(entry: TimelineEntry) -> str:
    """Return where an entry lives: its month's page, or its year's where no month is known.

    What names no year of our calendar lives on the whole timeline's page.
    """
    year, month = place_of(entry.when)
    folders = (f"{year:04}/" if year else "") + (f"{month:02}/" if month else "")
    return f"timeline/{folders}#{entry.id}"


def place_of(when: When) -> tuple[int, int]:
    """Return the year and month of a date; month 0 where none is known, year 0 where none is.

    A range stands where its first end does; what has no first day, where it ends.
    """
    first, _, last = when.value.partition("/")
    interval = when.interval
    day = interval.begin
    if day is None and interval.end and interval.end > date.min:
        day = interval.end - timedelta(days=1)
    if day is None:
        return 0, 0
    return day.year, day.month if granularity_of(first or last) <= Granularity.MONTH else 0


def article_path(slug: str) -> str:
    """Return the path of an article's page."""
    return f"articles/{quote(slug)}/"


def mention_path(mention: DatedEvent) -> str:
    """Return the path of the very sentence that a mention quotes."""
    return f"{article_path(mention.article)}#{mention.sentence.anchor}"


def topic_path(topic: str) -> str:
    """Return the path of a topic's page; the whole site's is that of its timeline."""
    return f"topics/{quote(topic)}/" if topic else "timeline/"
