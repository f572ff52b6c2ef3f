"""Pelican's way to search: entries and articles in, the search page and its index out."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.articles import Article
from plugins.pages.entries import entry_view
from plugins.pages.words import date_pieces
from plugins.search.documents import documents_of
from plugins.search.files import search_files
from plugins.search.page import search_page
from plugins.timeline.types import TimelineEntry, When

if TYPE_CHECKING:
    from plugins.pages.templates import Templates


class SearchGenerator(Generator):
    """Writes `search/`."""

    def generate_output(self, _writer: Any) -> None:  # noqa: ANN401  # Pelican's writer
        """Write the search page and the files of the index."""
        templates: Templates = self.context["site_templates"]
        site = templates.site

        def html_of(thing: TimelineEntry | Article) -> str:
            if isinstance(thing, Article):
                pieces = date_pieces(When(thing.published.isoformat()), site.t)
                source = site.source_of(thing)
                return templates.fragment("result.html", "article_result", thing, pieces, source)
            return templates.fragment("result.html", "entry_result", entry_view(thing, site))

        entries = site.timeline.whole.entries
        documents = documents_of(entries, site.articles, site.topic_titles, html_of)
        page = search_page(site)
        folder = Path(self.output_path, "search")
        folder.mkdir(parents=True, exist_ok=True)
        files = {"index.html": templates.page(page), **search_files(documents)}
        for name, text in files.items():
            (folder / name).write_text(text, "utf-8", newline="\n")


def add_generator(_pelican: Pelican) -> type[SearchGenerator]:
    """Return the generator; at module level, because signals hold weak references."""
    return SearchGenerator


def register() -> None:
    """Connect to Pelican."""
    signals.get_generators.connect(add_generator)
