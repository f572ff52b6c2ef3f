"""Where everything is: paths from the site's root, without a leading slash."""

from __future__ import annotations

import re
from typing import Final
from unicodedata import normalize
from urllib.parse import quote

from plugins.timeline.export_site import entry_path, place_of

TIMELINE: Final = "timeline/"
_NOT_A_WORD: Final = re.compile(r"[^0-9a-z]+")


def period_path(year: int, month: int = 0, day: int = 0, base: str = TIMELINE) -> str:
    """Return the page of a year, month or day: `timeline/2024/08/`."""
    parts = [f"{year:04}"] if year else []
    parts += [f"{part:02}" for part in (month, day) if part]
    return base + "".join(f"{part}/" for part in parts)


def article_path(slug: str, anchor: str = "") -> str:
    """Return an article's page, or a place on it."""
    return f"articles/{quote(slug)}/" + (f"#{anchor}" if anchor else "")


def topic_path(slug: str) -> str:
    """Return a topic's page."""
    return f"topics/{quote(slug)}/"


def tag_path(tag: str) -> str:
    """Return a tag's page."""
    return f"tags/{slug_of(tag)}/"


def source_path(name: str) -> str:
    """Return a publisher's page."""
    return f"sources/{slug_of(name)}/"


def slug_of(name: str) -> str:
    """Return a name as a path has it; letters beyond ASCII stay, percent-encoded.

    >>> slug_of("Agência Lusa"), slug_of("../..")
    ('agencia-lusa', 'x2e2e2f2e2e')
    """
    plain = "".join(c for c in normalize("NFKD", name.lower()) if not "\u0300" <= c <= "\u036f")
    slug = _NOT_A_WORD.sub("-", plain).strip("-")
    if slug and plain.isascii():
        return slug
    code = name.lower().encode().hex()[:32]
    return f"{slug}-x{code}" if slug else f"x{code}"


__all__ = [
    "TIMELINE",
    "article_path",
    "entry_path",
    "period_path",
    "place_of",
    "slug_of",
    "source_path",
    "tag_path",
    "topic_path",
]
