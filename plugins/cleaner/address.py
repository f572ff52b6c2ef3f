"""Addresses: links that are safe to keep, canonical URLs, dates and names they carry."""

import re
from datetime import date
from typing import Final
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit

SCHEMES: Final = frozenset({"http", "https"})
LONGEST: Final = 2000
TRACKING: Final = re.compile(
    r"utm_.*|at_(?:medium|campaign|link.*|format|ptr_name|bbc_team)|mc_[ce]id|_hs(?:enc|mi)|ns_.*|pk_.*|mtm_.*|"
    r"(?:fb|g|ms|y|tw|dc|ttc|igs?|wbra|gbra|li_fat_)(?:clid|shid|id)|cmp(?:id)?|ref(?:_src|_url|errer)?|source|"
    r"smid|smtyp|ocid|icid|ncid|sr_share|share|igshid|spm|xtor|taid|guccounter|guce_.*|__twitter_impression|amp",
    re.IGNORECASE,
)
DATED: Final = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([/_-]?)(\d\d?|[a-z]{3})\2(\d\d?)(?!\d)", re.IGNORECASE
)
MONTHS: Final = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def link(href: str, base: str = "") -> str:
    """Return `href` as it may stand in Markdown, or nothing where it is not safe to keep.

    >>> link("javascript:alert(1)")
    ''
    >>> link("/a b?utm_source=x&id=1", "https://example.org/news/")
    'https://example.org/a%20b?id=1'
    """
    text = "".join(href.split("\n")).strip()
    if not text or len(text) > LONGEST or text.startswith("#"):
        return ""
    try:
        parts = urlsplit(urljoin(base, text))
        host = parts.hostname
    except ValueError:
        return ""
    if parts.scheme not in SCHEMES or not host:
        return ""
    query = urlencode([pair for pair in parse_qsl(parts.query) if not TRACKING.fullmatch(pair[0])])
    path = quote(parts.path, safe="/%:@!$&'*+,;=~-._")
    netloc = quote(parts.netloc.rpartition("@")[2], safe=":[]-._~%")
    fragment = quote(parts.fragment, safe="%-._~=&/:")
    return (
        urlunsplit((parts.scheme, netloc, path, query, fragment))
        .replace("(", "%28")
        .replace(")", "%29")
    )


def canonical(url: str, base: str = "") -> str:
    """Return the address of the page itself, without tracking and fragment."""
    return link(url, base).partition("#")[0]


def date_of(url: str) -> tuple[date, str] | None:
    """Return the full date in the path of `url` and the words that say it.

    >>> date_of("https://example.org/2020/06/15/harbour")
    (datetime.date(2020, 6, 15), '2020/06/15')
    """
    for found in DATED.finditer(urlsplit(url).path):
        month = found[3].lower()
        number = (
            MONTHS.index(month) + 1 if month in MONTHS else int(month) if month.isdigit() else 0
        )
        try:
            return date(int(found[1]), number, int(found[4])), found[0]
        except ValueError:
            continue
    return None


def host_of(url: str) -> str:
    """Return the host of `url` without `www.`."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
