"""An RSS or Atom feed to one `Page` an item; feedparser reads the many dialects."""

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any, Final

import feedparser

from plugins.cleaner.address import canonical
from plugins.cleaner.decode import mend, refuse
from plugins.cleaner.html import read_fragment
from plugins.cleaner.metadata import read_date
from plugins.cleaner.types import Dated, DateSource, Page

FEED: Final = re.compile(
    r"\s*(?:<\?xml[^>]{0,300}\?>)?\s*(?:(?:<!--.{0,2000}?-->|<\?[^>]{0,300}\?>)\s*){0,5}<(?:rss|feed|rdf:RDF)\b",
    re.DOTALL,
)
MOST: Final = 500
"""Items. Feeds that people import from have 10 to 100."""


def is_feed(text: str) -> bool:
    """Whether `text` is an RSS or Atom feed."""
    return bool(FEED.match(text))


def read_feed(raw: bytes, url: str, name: str) -> tuple[Page, ...]:
    """Read the items of a feed in its order. Raises `ContentError` where there is none."""
    feed: Any = feedparser.parse(  # type: ignore[attr-defined,no-untyped-call]  # it has no types
        BytesIO(raw), sanitize_html=False, resolve_relative_uris=False
    )
    pages = tuple(_page(entry, feed.feed, url) for entry in feed.entries[:MOST])
    if not pages:
        raise refuse(
            name,
            "clean-no-article",
            "the feed has no items",
            "give a feed with articles, or one article",
        )
    return pages


def _page(entry: Mapping[str, Any], feed: Mapping[str, Any], url: str) -> Page:
    contents = [str(content.get("value", "")) for content in entry.get("content", [])]
    html = max([*contents, str(entry.get("summary", ""))], key=len)
    address = canonical(str(entry.get("link", "")), url)
    title = _line(str(entry.get("title", "")))
    pieces, dropped = read_fragment(html, address, title)
    published = str(entry.get("published", ""))
    day = read_date(published) if published else None
    return Page(
        pieces,
        title=title,
        author=_line(str(entry.get("author", ""))),
        site=_line(str(feed.get("title", ""))),
        lang=str(feed.get("language", "")).lower()[:2],
        url=address,
        dates=(Dated(day, DateSource.METADATA, f"feed {published}"),) if day else (),
        dropped=dropped,
    )


def _line(text: str) -> str:
    return " ".join(mend(text).split())
