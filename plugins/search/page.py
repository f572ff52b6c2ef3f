"""What the search page shows before anybody has searched."""

import json
from dataclasses import dataclass

from plugins.pages.entries import Link
from plugins.pages.page import Page
from plugins.pages.places import period_path, topic_path
from plugins.pages.site import Site

# What the page's script says; the words are the site's, in its language.
_SAID = (
    "event.one",
    "event.other",
    "article.one",
    "article.other",
    "and",
    "nothing",
    "too_common",
    "corrected",
    "any_word",
    "more",
    "failed",
)


@dataclass(frozen=True, slots=True)
class SearchView:
    """The search page: what can be narrowed to, where to go without a script."""

    topics: tuple[tuple[str, str], ...]
    """Slug and title."""
    links: tuple[Link, ...]
    """Topics and years, to go by."""
    words: str
    """JSON for the page's script: the language, and what it says."""


def search_page(site: Site) -> Page:
    """Return the page at `search/`."""
    t = site.t
    topics = tuple((topic.slug, topic.title) for topic in site.topics)
    links = (
        *(Link(title, topic_path(slug)) for slug, title in topics),
        *(Link(str(year), period_path(year)) for year in site.years),
    )
    words = {"lang": t.lang} | {name: t.table[f"search.{name}"] for name in _SAID}
    view = SearchView(topics, links, json.dumps(words, ensure_ascii=False))
    return Page(
        "search/",
        "search.html",
        t("search.title"),
        t("search.lede"),
        view,
        nav="search",
    )
