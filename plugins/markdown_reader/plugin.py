"""Reads `.md` files for Pelican with `plugins.articles`, and nothing else with anything else.

Every broken article is printed with its place before the build ends with one error.
"""

import logging
import sys
from datetime import datetime, time
from pathlib import Path
from typing import Any, Final

from pelican import signals
from pelican.generators import ArticlesGenerator
from pelican.readers import BaseReader, MarkdownReader, Readers
from pelican.urlwrappers import Category, Tag

from plugins.articles import Article, ContentError, Problem, Severity, parse, render
from plugins.articles.load import compare, path_of, read_bytes

log = logging.getLogger(__name__)

_LEFT_OUT: Final = {"status": "skip"}
"""What Pelican is told of a broken article, so that it goes on to the next one."""


class ArticleReader(BaseReader):
    """Gives Pelican the rendered body and the few facts that it needs to know."""

    file_extensions = ["md"]  # noqa: RUF012 - an attribute of Pelican's

    def __init__(self, settings: dict[str, Any]) -> None:
        super().__init__(settings)  # type: ignore[no-untyped-call]  # Pelican's is
        self.problems: list[Problem] = []
        """Of every file that was read; the build ends once they are all known."""

    def read(self, filename: str) -> tuple[str, dict[str, Any]]:
        """Return HTML and metadata; a broken article is left out and its problems are kept."""
        content = Path(self.settings["PATH"])
        file = Path(filename)
        try:
            article = parse(read_bytes(file, content), path_of(file, content))
        except ContentError as error:
            self.problems += error.problems
            return "", dict(_LEFT_OUT)
        return render(article), self._metadata(article)

    def _metadata(self, article: Article) -> dict[str, Any]:
        metadata = {
            "title": article.title,
            "date": datetime.combine(article.published, time()),
            "slug": article.slug,
            "category": Category(article.topic, self.settings),
            "tags": [Tag(tag, self.settings) for tag in article.tags],
            "lang": article.lang,
            "summary": article.summary,
            "status": article.status.value,
            "source_article": article,
        }
        if article.modified:
            metadata["modified"] = datetime.combine(article.modified, time())
        return metadata


def use_only_our_reader(readers: Readers) -> None:
    """Leave Pelican's readers of other formats out: they take HTML as it comes."""
    readers.reader_classes = {"static": BaseReader, "md": ArticleReader}


def report(generator: ArticlesGenerator) -> None:
    """Print every error of every article, then end a strict build; `make check` warns."""
    content = Path(generator.settings["PATH"])
    read = [one.source_article for one in (*generator.articles, *generator.drafts)]
    reader: Any = generator.readers.readers["md"]
    problems = sorted((*reader.problems, *compare(read, content)))
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    for problem in errors:
        print(problem, file=sys.stderr)  # noqa: T201 - a log would break the lines
    try:
        if errors:
            log.error("%d errors in articles, named above", len(errors))
    except RuntimeError:  # Pelican's way to end a strict build, with a traceback of its own
        sys.exit(1)


def register() -> None:
    """Connect to Pelican."""
    MarkdownReader.file_extensions = []  # else it warns once per file that its library is missing
    signals.readers_init.connect(use_only_our_reader)
    signals.article_generator_finalized.connect(report)
