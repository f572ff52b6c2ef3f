"""What a page says of itself: JSON-LD, meta tags, headings, its address.

Nothing is guessed from the page's text here. Dates are taken as written, at
their own offset: 23:30 in New York is that day, wherever the site is built.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from dateutil import parser as dateparser
from trafilatura.metadata import extract_author

from plugins.cleaner.address import canonical, date_of, host_of
from plugins.cleaner.decode import mend
from plugins.cleaner.types import Dated, DateSource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

ARTICLE: Final = re.compile(r"(?:News|Reportage|Analysis|Opinion|Background|Review|Satirical|Tech|Scholarly)?Article|BlogPosting|Report|LiveBlogPosting|WebPage")
DATES: Final = (
    "article:published_time article:published og:article:published_time datepublished publishdate pubdate"
    " publish-date publish_date published-date publication_date publication-date dc.date.issued dc.date.created"
    " dcterms.created dcterms.issued dc.date date sailthru.date parsely-pub-date article.published originalpublicationdate"
    " cxenseparse:recs:publishtime date_published releasedate bt:pubdate rnews:datepublished citation_publication_date"
).split()
AUTHORS: Final = "author article:author parsely-author dc.creator dcterms.creator sailthru.author byl citation_author".split()
SITES: Final = "og:site_name application-name publisher dc.publisher al:ios:app_name".split()
ISO: Final = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?:[T ]|$)")
SEPARATORS: Final = re.compile(r"\s+[|–—·•»:-]+\s+|\s*[|»]\s*")
EARLIEST: Final = 1600
"""Year of the oldest newspaper."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page says; empty where it says nothing."""

    title: str
    author: str
    site: str
    lang: str
    url: str
    dates: tuple[Dated, ...]


def read_metadata(tree: HtmlElement, url: str) -> Metadata:
    """Read the metadata of a parsed page that was found at `url`."""
    data = _json_ld(tree)
    meta = _meta(tree)
    address = _address(tree, meta, url)
    site = _site(data, meta, address)
    return Metadata(
        title=_title(tree, data, meta, site),
        author=_author(tree, data, meta, site),
        site=site,
        lang=_lang(tree, data, meta),
        url=address,
        dates=tuple(_dates(tree, data, meta, address)),
    )


def read_date(text: str) -> date | None:
    """Return the full date that `text` states, or None; nothing is completed or guessed.

    >>> read_date("2020-06-15T23:30:00-04:00"), read_date("June 2020"), read_date("03/04/2020")
    (datetime.date(2020, 6, 15), None, None)
    """
    iso = ISO.match(text)
    try:
        if iso:
            return _plausible(date.fromisoformat(iso[1]))
        # A date that comes out the same against two defaults, read in both orders, is all there.
        read = {
            dateparser.parse(text[:80], default=default, dayfirst=first, ignoretz=True).date()
            for default in (datetime(1904, 1, 1), datetime(1928, 10, 10))  # noqa: DTZ001 - only defaults
            for first in (True, False)
        }
    except (ValueError, OverflowError, TypeError):
        return None
    return _plausible(read.pop()) if len(read) == 1 else None


def _plausible(day: date) -> date | None:
    return day if day.year >= EARLIEST else None


def _json_ld(tree: HtmlElement) -> dict[str, object]:
    """Return the JSON-LD object that describes the article; the first with a headline, else with a date."""
    found: list[dict[str, object]] = []
    for script in tree.iter("script"):
        if "ld+json" not in script.get("type", "").lower():
            continue
        text = re.sub(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*$", "", script.text_content())
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
    if isinstance(value, list) and depth < 8:  # noqa: PLR2004 - deeper ones describe parts
        for item in value[:200]:
            yield from _objects(item, depth + 1)
    elif isinstance(value, dict) and depth < 8:  # noqa: PLR2004
        kinds = value.get("@type")
        names = kinds if isinstance(kinds, list) else [kinds]
        if any(isinstance(name, str) and ARTICLE.fullmatch(name) for name in names):
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _objects(value.get(key), depth + 1)


def _meta(tree: HtmlElement) -> dict[str, str]:
    meta: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = _line(element.get("content", ""))
        if name and content:
            meta.setdefault(name.strip().lower(), content)
    return meta


def _dates(tree: HtmlElement, data: dict[str, object], meta: dict[str, str], url: str) -> Iterator[Dated]:
    stated = [("JSON-LD datePublished", _text(data.get("datePublished")))]
    stated += [(f"meta {name}", meta.get(name, "")) for name in DATES]
    for element in tree.iter("time", "abbr", "span"):
        marks = f"{element.get('itemprop', '')} {element.get('pubdate') is not None} {element.get('class', '')}".lower()
        if re.search(r"datepublished|\btrue\b|\bpublished\b|dt-published", marks):
            stated.append((f"<{element.tag}>", element.get("datetime") or element.get("content") or element.get("title") or ""))
    for place, text in stated:
        day = read_date(text) if text else None
        if day:
            yield Dated(day, DateSource.METADATA, f"{place} {text[:60]}")
    in_path = date_of(url)
    if in_path and _plausible(in_path[0]):
        yield Dated(in_path[0], DateSource.URL, in_path[1])


def _title(tree: HtmlElement, data: dict[str, object], meta: dict[str, str], site: str) -> str:
    """Return the title that most of the page's statements agree on, without the site's name."""
    head = _line(tree.findtext(".//title") or "")
    headings = [_line(heading.text_content()) for heading in tree.iter("h1")]
    if not headings:  # old pages: a heading that the title repeats
        headings = [text for h in tree.iter("h2", "h3") if len(text := _line(h.text_content())) > 10 and text in head]  # noqa: PLR2004
    stated = [_text(data.get("headline")), meta.get("og:title", ""), *headings[:3], meta.get("twitter:title", ""), head]
    wanted = [_without_site(text, site) for text in stated if text]
    if not wanted:
        return ""
    keys = [_key(text) for text in wanted]
    votes = Counter(keys)
    for key in votes:  # a cut "Harbour reopens – Herald" still agrees with "Harbour reopens"
        votes[key] += sum(other != key and len(key) > 12 and other.startswith(key) for other in keys)  # noqa: PLR2004
    best = max(range(len(wanted)), key=lambda index: (votes[keys[index]], -index))
    return wanted[best]


def _without_site(text: str, site: str) -> str:
    """Return a title without the site's name at its end or beginning."""
    parts = SEPARATORS.split(text)
    key = _key(site)
    if len(parts) < 2 or not key:  # noqa: PLR2004 - nothing to cut
        return text
    marks = list(SEPARATORS.finditer(text))
    if _key(parts[-1]) in key or key in _key(parts[-1]):
        return _without_site(text[: marks[-1].start()].strip(), site)
    return text[marks[0].end() :].strip() if _key(parts[0]) == key else text


def _author(tree: HtmlElement, data: dict[str, object], meta: dict[str, str], site: str) -> str:
    stated = [_names(data.get("author")), *(meta.get(name, "") for name in AUTHORS)]
    for text in (*stated, extract_author(tree) or ""):
        name = re.sub(r"^(?:by|von|par)\s+", "", _line(text), flags=re.IGNORECASE).replace(";", ",")
        if name and "//" not in name and "@" not in name and _key(name) != _key(site) and len(name) <= 120:  # noqa: PLR2004
            return name
    return ""


def _site(data: dict[str, object], meta: dict[str, str], url: str) -> str:
    stated = [meta.get(SITES[0], ""), _names(data.get("publisher")), *(meta.get(name, "") for name in SITES[1:])]
    return next((text for text in stated if text and "//" not in text), host_of(url))[:120]


def _lang(tree: HtmlElement, data: dict[str, object], meta: dict[str, str]) -> str:
    root = tree.getroottree().getroot()
    stated = [root.get("lang", ""), _text(data.get("inLanguage")), meta.get("og:locale", ""), meta.get("content-language", "")]
    found = (re.match(r"([a-zA-Z]{2,3})(?:[-_]|$)", text.strip()) for text in stated)
    return next((match[1].lower() for match in found if match), "")


def _address(tree: HtmlElement, meta: dict[str, str], url: str) -> str:
    links = [link.get("href", "") for link in tree.iter("link") if link.get("rel", "").lower() == "canonical"]
    for text in (*links, meta.get("og:url", "")):
        address = canonical(text, url)
        if address and (not url or host_of(address) == host_of(url)):
            return address
    return canonical(url)


def _names(value: object) -> str:
    rows = value if isinstance(value, list) else [value]
    names = [_text(row.get("name")) if isinstance(row, dict) else _text(row) for row in rows[:20]]
    return ", ".join(dict.fromkeys(filter(None, names)))


def _text(value: object) -> str:
    return _line(value) if isinstance(value, str) else ""


def _line(text: str) -> str:
    return " ".join(mend(text).split())


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())
