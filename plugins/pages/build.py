"""The main line: articles, topics and the timeline in; every file of the pages out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plugins.articles import Topic
from plugins.pages.files import small_files
from plugins.pages.index import id_files, lines_file
from plugins.pages.pages import all_pages
from plugins.pages.site import Site
from plugins.pages.strings import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from plugins.articles import Article, Page
    from plugins.pages.settings import PagesSettings
    from plugins.pages.templates import Templates
    from plugins.timeline.types import SiteTimeline


def site_of(
    articles: Iterable[Article],
    topics: Iterable[Topic],
    texts: Sequence[Page],
    timeline: SiteTimeline,
    settings: PagesSettings,
) -> Site:
    """Return the site; a topic that only an article names is named by its slug."""
    ordered = sorted(articles, key=lambda article: (article.published, article.slug))
    known = {topic.slug: topic for topic in topics}
    for slug in sorted({article.topic for article in ordered} | set(timeline.by_topic)):
        known.setdefault(slug, Topic(slug, slug))
    return Site(
        settings,
        LANGUAGES[settings.lang],
        tuple(ordered),
        tuple(known.values()),
        timeline,
        tuple(texts),
    )


def site_files(templates: Templates) -> Iterator[tuple[str, str]]:
    """Give every file of the pages with its path; no two have the same path."""
    site = templates.site
    pages = [page for page in all_pages(site) if templates.has(page.template)]
    for page in pages:
        yield page.file, templates.page(page)
    yield "theme/dateline.css", templates.css
    yield from small_files(pages, site).items()
    yield from id_files(site).items()
    for page in pages:
        if page.everything:
            yield page.everything.path, lines_file(page.everything.entries, site)
