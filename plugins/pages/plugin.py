"""The edge to Pelican: fetches articles and timeline, hands them over, writes what comes back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pelican import signals
from pelican.generators import ArticlesGenerator, Generator

from plugins.articles import load_pages
from plugins.articles.site_files import read_topics
from plugins.pages.build import site_files, site_of
from plugins.pages.settings import PagesSettings, SettingsError
from plugins.pages.templates import Templates

if TYPE_CHECKING:
    from pelican import Pelican
    from pelican.writers import Writer


class SitePagesGenerator(Generator):
    """Writes every page of the site."""

    def generate_context(self) -> None:
        """Put the site's templates into the context: search shows its results with them."""
        content = Path(self.settings["PATH"])
        try:
            settings = PagesSettings.read(self.settings.get("PAGES", {}))
        except SettingsError as error:
            sys.exit(str(error))
        texts, _problems = load_pages(content)  # the problems are the content check's to tell
        site = site_of(
            [one.source_article for one in self.context["articles"]],
            read_topics(content),
            texts,
            self.context["site_timeline"],
            settings,
        )
        self.context["site_templates"] = Templates(Path(self.settings["THEME"]), site)

    def generate_output(self, _writer: Writer) -> None:
        """Write the pages, the style sheet and the small files."""
        for path, text in site_files(self.context["site_templates"]):
            file = Path(self.output_path, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8", newline="\n")


def _write_nothing(generator: ArticlesGenerator) -> None:
    """Let Pelican read the articles and write none of its own pages and listings of them."""
    setattr(generator, "generate_output", _nothing)  # noqa: B010 - a method may not be assigned to


def _nothing(_writer: Writer) -> None:
    return None


def add_generator(_pelican: Pelican) -> type[SitePagesGenerator]:
    """Return the generator; at module level, because signals hold weak references."""
    return SitePagesGenerator


def register() -> None:
    """Connect to Pelican."""
    signals.get_generators.connect(add_generator)
    signals.article_generator_finalized.connect(_write_nothing)
