"""Checks of addresses: what follows readers, and archives that are none."""

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from plugins.articles import Problem
from plugins.articles.blocks import outline
from plugins.articles.links import find_links
from plugins.lint.types import Content, lines_before, warning

_TRACKING: Final = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_[ce]id|_hsenc|_hsmi"
    r"|mkt_tok|ito|at_medium|at_campaign|cmpid|ocid|smid|sh_kit|ref_src|ref_url|xtor|ncid|vero_id"
)
_WAYBACK: Final = re.compile(r"https?://web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?/https?:/")
_ARCHIVES: Final = (
    *("archive.org", "archive.ph", "archive.today", "archive.is", "archive.li", "archive.md"),
    *("archive.vn", "archive.fo", "perma.cc", "ghostarchive.org", "arquivo.pt", "webcitation.org"),
    *(
        "conifer.rhizome.org",
        "megalodon.jp",
        "webarchive.org.uk",
        "webarchive.nationalarchives.gov.uk",
    ),
)


def tracking_parameters(content: Content) -> Iterator[Problem]:
    """Report addresses that tell who followed them: `utm_source`, `fbclid` and their like."""
    for article in content.articles:
        addresses = [
            (link.url, (link.line + lines_before(article), link.col))
            for link in find_links(outline(article.body), article.body)
        ]
        if article.source and _tracking(article.source.url):
            addresses.append((article.source.url, content.at_key(article, "source", "url")))
        for url, place in addresses:
            if names := _tracking(url):
                message = f"the address carries {', '.join(names)}"
                hint = "delete that part: the page is the same without it"
                yield warning(article.path, place, "link-tracking", message, hint)


def archived_addresses(content: Content) -> Iterator[Problem]:
    """Report an `archived_url` that is no address of an archived page."""
    for article in content.articles:
        url = article.source.archived_url if article.source else ""
        if url and not _is_archived(url):
            message = "`source.archived_url` is not the address of an archived page"
            hint = "for example https://web.archive.org/web/20241214093000/https://example.org/page"
            place = content.at_key(article, "source", "archived_url")
            yield warning(article.path, place, "archived-url", message, hint)


def _tracking(url: str) -> list[str]:
    try:
        query = urlsplit(url).query
    except ValueError:
        return []
    names = (name for name, _ in parse_qsl(query, keep_blank_values=True))
    return [name for name in names if _TRACKING.fullmatch(name.lower())]


def _is_archived(url: str) -> bool:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return False
    if host == "web.archive.org":
        return bool(_WAYBACK.match(url))
    return any(host == name or host.endswith("." + name) for name in _ARCHIVES)
