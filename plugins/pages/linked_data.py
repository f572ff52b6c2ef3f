"""JSON-LD: what search engines and archives read of a page. Relative addresses are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from plugins.pages.places import article_path, entry_path
from plugins.pages.weight import key_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.articles import Article
    from plugins.pages.page import Page
    from plugins.pages.site import Site
    from plugins.timeline.types import TimelineEntry

Thing = dict[str, Any]
_MOST_LISTED: Final = 50
"""Key events that a timeline's list names; the data set holds all events."""


def linked_data(page: Page, site: Site) -> tuple[Thing, ...]:
    """Return the page's own objects and its way from the home page."""
    crumbs = _breadcrumbs(page, site) if page.crumbs else ()
    return (*page.data, *crumbs)


def _breadcrumbs(page: Page, site: Site) -> tuple[Thing, ...]:
    way = [(crumb.text, crumb.path) for crumb in page.crumbs]
    items = [
        _some({"@type": "ListItem", "position": place, "name": name, "item": _url(path, site)})
        for place, (name, path) in enumerate([*way, (page.title, page.path)], 1)
    ]
    return (
        {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items},
    )


def article_data(article: Article, site: Site) -> Thing:
    """Return a NewsArticle, based on its original and citing it."""
    source = article.source
    publisher = {"@type": "Organization", "name": site.source_of(article)}
    based_on = source.url if source else ""
    return _some(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": article.title,
            "description": article.summary,
            "datePublished": article.published.isoformat(),
            "dateModified": article.modified.isoformat() if article.modified else "",
            "inLanguage": article.lang,
            "url": _url(article_path(article.slug), site),
            "author": {"@type": "Person", "name": source.author}
            if source and source.author
            else publisher,
            "publisher": publisher,
            "isBasedOn": based_on,
            "citation": [
                link for link in (based_on, source.archived_url if source else "") if link
            ],
            "keywords": list(article.tags),
        }
    )


def timeline_data(
    name: str, description: str, entries: Sequence[TimelineEntry], folder: str, site: Site
) -> tuple[Thing, ...]:
    """Return a timeline as a list of its key events and as a data set with its downloads."""
    settings = site.settings
    keys = key_of([entry for entry in entries if entry.key], _MOST_LISTED)
    items = [
        _some(
            {
                "@type": "ListItem",
                "position": place,
                "name": f"{entry.when.value}: {entry.headline}",
                "url": _url(entry_path(entry), site),
            }
        )
        for place, entry in enumerate(keys, 1)
    ]
    downloads = [
        {
            "@type": "DataDownload",
            "encodingFormat": kind,
            "contentUrl": _url(f"data/{folder}{file}", site),
        }
        for file, kind in (
            ("events.json", "application/json"),
            ("events.csv", "text/csv"),
            ("events.ics", "text/calendar"),
        )
    ]
    data_set = {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": f"{settings.name}: {name}",
        "description": description,
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "isAccessibleForFree": True,
        "creator": {"@type": "Organization", "name": settings.name},
        "distribution": downloads if settings.url else [],
    }
    item_list = {
        "@context": "https://schema.org",
        "@type": "ItemList",
        "name": name,
        "itemListElement": items,
    }
    return (_some(item_list), _some(data_set))


def _url(path: str, site: Site) -> str:
    return f"{site.settings.url}/{path}" if site.settings.url else ""


def _some(thing: Thing) -> Thing:
    """Leave out what is empty."""
    return {name: value for name, value in thing.items() if value not in ("", [], None)}
