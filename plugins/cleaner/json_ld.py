"""JSON-LD: what a page says of its article for machines; hostile JSON says nothing."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from plugins.cleaner.decode import mend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

ARTICLE: Final = re.compile(
    r"(?:News|Reportage|Analysis|Opinion|Background|Review|Satirical|Tech|Scholarly)?Article"
    r"|BlogPosting|Report|LiveBlogPosting|WebPage"
)
WRAPPING: Final = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*$")
DEEPEST: Final = 8
"""Levels. What lies deeper describes parts of the article."""
MOST: Final = 200
"""Items of a list that are looked at."""


def read_json_ld(tree: HtmlElement) -> dict[str, object]:
    """Return the object that describes the article: the first with a headline, else with a date."""
    found: list[dict[str, object]] = []
    for script in tree.iter("script"):
        if "ld+json" not in script.get("type", "").lower():
            continue
        text = WRAPPING.sub("", str(script.text_content()))
        try:
            found += _objects(json.loads(text, strict=False), 0)
        except (ValueError, RecursionError):
            continue
    for key in ("headline", "datePublished"):
        for row in found:
            if row.get(key):
                return row
    return {}


def _objects(value: object, depth: int) -> Iterator[dict[str, object]]:
    if isinstance(value, list) and depth < DEEPEST:
        for item in value[:MOST]:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict) and depth < DEEPEST:
        kinds = value.get("@type")
        names = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(name, str) and ARTICLE.fullmatch(name) for name in names):
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(value.get(key), depth + 1)


def names_of(value: object) -> str:
    """Return the name or names of a person, an organisation or a list of them."""
    rows = value if isinstance(value, list) else [value]
    names = (text_of(row.get("name") if isinstance(row, dict) else row) for row in rows[:MOST])
    return ", ".join(dict.fromkeys(filter(None, names)))


def text_of(value: object) -> str:
    """Return a JSON text on one line; empty for anything else."""
    return line_of(value) if isinstance(value, str) else ""


def line_of(text: str) -> str:
    """Return `text` on one line, without mojibake."""
    return " ".join(mend(text).split())
