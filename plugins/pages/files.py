"""Small files that are no pages: sitemap, robots, search description, headers, redirects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from plugins.pages.places import article_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.pages.page import Page
    from plugins.pages.site import Site

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'"
)
"""Content-Security-Policy of every page: own files only, nothing inline."""

_VERSIONED: Final = ("theme/dateline.css", "theme/js/boot.js", "theme/js/main.mjs")
"""Files that pages name with their version. What these import has none, so it is not kept long."""

_MOST_OF_A_SITEMAP: Final = 50_000


def small_files(pages: Sequence[Page], site: Site) -> dict[str, str]:
    """Return every file by its path. What needs the site's address is left out without one."""
    files = {"_headers": _headers(), "robots.txt": _robots(site)}
    if site.settings.url:
        files["sitemap.xml"] = _sitemap(pages, site)
        files["opensearch.xml"] = _opensearch(site)
    return files


def _sitemap(pages: Sequence[Page], site: Site) -> str:
    """Return the sitemap; the only dates in it are those of articles, never the clock's."""
    modified = {
        article_path(article.slug): (article.modified or article.published).isoformat()
        for article in site.articles
    }
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ]
    for page in sorted((page for page in pages if page.index), key=lambda page: page.path)[
        :_MOST_OF_A_SITEMAP
    ]:
        day = f"<lastmod>{modified[page.path]}</lastmod>" if page.path in modified else ""
        lines.append(f"<url><loc>{escape(f'{site.settings.url}/{page.path}')}</loc>{day}</url>")
    return "\n".join([*lines, "</urlset>", ""])


def _robots(site: Site) -> str:
    lines = ["User-agent: *", "Disallow:"]
    if site.settings.url:
        lines.append(f"Sitemap: {site.settings.url}/sitemap.xml")
    return "\n".join([*lines, ""])


def _opensearch(site: Site) -> str:
    settings = site.settings
    name = escape(settings.name)
    template = escape(f"{settings.url}/search/?q={{searchTerms}}", {'"': "&quot;"})
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n'
        f"<ShortName>{name[:16]}</ShortName>\n"
        f"<Description>{escape(settings.description)}</Description>\n"
        "<InputEncoding>UTF-8</InputEncoding>\n"
        f'<Url type="text/html" template="{template}"/>\n'
        "</OpenSearchDescription>\n"
    )


def _headers() -> str:
    """Return headers for hosts that read `_headers`; the pages' own meta element says the same."""
    return (
        "/*\n"
        f"  Content-Security-Policy: {POLICY}; frame-ancestors 'none'\n"
        "  X-Content-Type-Options: nosniff\n"
        "  Referrer-Policy: strict-origin-when-cross-origin\n"
        + "".join(f"/{file}\n  Cache-Control: public, max-age=31536000\n" for file in _VERSIONED)
    )


def base_path(site: Site) -> str:
    """Return the path that the site is under, for the one page that may be shown anywhere: 404."""
    return f"{urlsplit(site.settings.url).path.rstrip('/')}/"
