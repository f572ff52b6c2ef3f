"""What a page says of itself: JSON-LD, meta tags, headings, its address.

Nothing is guessed from the page's text here. Dates are taken as written, at
their own offset: 23:30 in New York is that day, wherever the site is built.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from dateutil import parser as dateparser
from trafilatura.metadata import extract_author

from plugins.cleaner.address import canonical, date_of, host_of
from plugins.cleaner.json_ld import line_of, names_of, read_json_ld, text_of
from plugins.cleaner.types import Dated, DateSource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

DATES: Final = """
    article:published_time article:published og:article:published_time datepublished publishdate
    pubdate publish-date publish_date published-date publication_date publication-date
    dc.date.issued dc.date.created dcterms.created dcterms.issued dc.date date sailthru.date
    parsely-pub-date article.published originalpublicationdate cxenseparse:recs:publishtime
    date_published releasedate bt:pubdate rnews:datepublished citation_publication_date
""".split()
AUTHORS: Final = """
    author article:author parsely-author dc.creator dcterms.creator sailthru.author byl
    citation_author
""".split()
SITES: Final = "og:site_name application-name publisher dc.publisher al:ios:app_name".split()
PUBLISHED: Final = re.compile(r"\b(?:datepublished|published|dt-published)\b")
BY: Final = re.compile(r"^(?:by|von|par)\s+", re.IGNORECASE)
ISO: Final = re.compile(r"\s*(\d{4}-\d\d-\d\d)(?:[T ]|$)")
SEPARATORS: Final = re.compile(r"\s+[|–—·•»:-]+\s+|\s*[|»]\s*")
AGREES: Final = 12
"""Characters. A longer title that begins with one of so many says the same, and more."""
HEADING: Final = 10
"""Characters. A shorter heading is in the title by chance."""
LONGEST_NAME: Final = 120
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
    data = read_json_ld(tree)
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


def _meta(tree: HtmlElement) -> dict[str, str]:
    meta: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = line_of(element.get("content", ""))
        if name and content:
            meta.setdefault(name.strip().lower(), content)
    return meta


def _dates(
    tree: HtmlElement, data: dict[str, object], meta: dict[str, str], url: str
) -> Iterator[Dated]:
    stated = [("JSON-LD datePublished", text_of(data.get("datePublished")))]
    stated += [(f"meta {name}", meta.get(name, "")) for name in DATES]
    stated += _marked_times(tree)
    for place, text in stated:
        day = read_date(text) if text else None
        if day:
            yield Dated(day, DateSource.METADATA, f"{place} {text[:60]}")
    in_path = date_of(url)
    if in_path and _plausible(in_path[0]):
        yield Dated(in_path[0], DateSource.URL, in_path[1])


def _marked_times(tree: HtmlElement) -> list[tuple[str, str]]:
    """Return the times marked as of publication, unless teasers of other articles have some too."""
    found = []
    for element in tree.iter("time", "abbr", "span", "meta"):
        marks = f"{element.get('itemprop', '')} {element.get('class', '')}".lower()
        if element.get("pubdate") is not None or PUBLISHED.search(marks):
            texts = (element.get(name) for name in ("datetime", "content", "title"))
            found.append((f"<{element.tag!s}>", next(filter(None, texts), "")))
    return found if len({read_date(text) for _, text in found}) == 1 else []


def _title(tree: HtmlElement, data: dict[str, object], meta: dict[str, str], site: str) -> str:
    """Return the title that most of the page's statements agree on, without the site's name."""
    head = line_of(str(tree.findtext(".//title") or ""))
    headings = [line_of(heading.text_content()) for heading in tree.iter("h1")]
    if not headings:  # old pages: a heading that the title repeats
        headings = [
            text
            for h in tree.iter("h2", "h3")
            if len(text := line_of(h.text_content())) > HEADING and text in head
        ]
    stated = [
        text_of(data.get("headline")),
        meta.get("og:title", ""),
        *headings[:3],
        meta.get("twitter:title", ""),
        head,
    ]
    wanted = [_without_site(text, site) for text in stated if text]
    if not wanted:
        return ""
    keys = [_key(text) for text in wanted]
    votes = Counter(keys)
    for key in votes:  # a cut "Harbour reopens – Herald" still agrees with "Harbour reopens"
        votes[key] += sum(
            other != key and len(key) > AGREES and other.startswith(key) for other in keys
        )
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
    for text in _authors(tree, data, meta):
        name = BY.sub("", line_of(text)).replace(";", ",")
        odd = "//" in name or "@" in name or _key(name) == _key(site)
        if name and not odd and len(name) <= LONGEST_NAME:
            return name
    return ""


def _authors(tree: HtmlElement, data: dict[str, object], meta: dict[str, str]) -> Iterator[str]:
    """Give what the page states; only then what trafilatura finds in its text, which is slow."""
    yield names_of(data.get("author"))
    yield from (meta.get(name, "") for name in AUTHORS)
    yield extract_author(tree) or ""


def _site(data: dict[str, object], meta: dict[str, str], url: str) -> str:
    stated = [
        meta.get(SITES[0], ""),
        names_of(data.get("publisher")),
        *(meta.get(name, "") for name in SITES[1:]),
    ]
    return next((text for text in stated if text and "//" not in text), host_of(url))[:LONGEST_NAME]


def _lang(tree: HtmlElement, data: dict[str, object], meta: dict[str, str]) -> str:
    root = tree.getroottree().getroot()
    stated = [
        root.get("lang", ""),
        text_of(data.get("inLanguage")),
        meta.get("og:locale", ""),
        meta.get("content-language", ""),
    ]
    found = (re.match(r"([a-zA-Z]{2,3})(?:[-_]|$)", text.strip()) for text in stated)
    return next((match[1].lower() for match in found if match), "")


def _address(tree: HtmlElement, meta: dict[str, str], url: str) -> str:
    links = [
        link.get("href", "")
        for link in tree.iter("link")
        if link.get("rel", "").lower() == "canonical"
    ]
    for text in (*links, meta.get("og:url", "")):
        address = canonical(text, url)
        if address and (not url or host_of(address) == host_of(url)):
            return address
    return canonical(url)


def _key(text: str) -> str:
    return re.sub(r"\W+", "", text.casefold())
