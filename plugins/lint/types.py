"""What every check is given."""

from dataclasses import dataclass
from pathlib import Path

from plugins.articles import Article, ContentError, Page, Problem, Severity
from plugins.articles.blocks import locate
from plugins.articles.decode import decode, place_of
from plugins.articles.front_matter import read_front_matter
from plugins.articles.load import read_bytes
from plugins.articles.types import Block
from plugins.timeline.load import Made, Tables


@dataclass(frozen=True, slots=True)
class Content:
    """A content folder as far as it can be read."""

    folder: Path
    articles: tuple[Article, ...]
    pages: tuple[Page, ...]
    tables: Tables
    made: Made
    """The timeline of its articles and tables."""
    unread: tuple[Problem, ...] = ()
    """What is wrong with articles and pages that reading them told."""

    @property
    def texts(self) -> tuple[Article | Page, ...]:
        """Everything that has a body."""
        return (*self.articles, *self.pages)

    def at_key(self, article: Article, *keys: str) -> tuple[int, int]:
        """Line and column of a value of front matter."""
        file = self.folder / Path(article.path).relative_to(self.folder.resolve().name)
        try:
            text = decode(read_bytes(file, self.folder), article.path)
            front, _ = read_front_matter(text, article.path, "article")
        except ContentError:  # changed since it was read
            return 0, 0
        return front.place(*keys)


def at_text(item: Article | Page, block: Block, offset: int) -> tuple[int, int]:
    """Line and column in the file of character `offset` of a block's text."""
    line, col = place_of(item.body, locate(block, offset))
    return line + lines_before(item), col


def lines_before(item: Article | Page) -> int:
    """Return how many lines of the file stand before its body."""
    if not item.blocks:
        return 0
    first = item.blocks[0]
    return first.line - place_of(item.body, first.start)[0]


def warning(path: str, place: tuple[int, int], code: str, message: str, hint: str) -> Problem:
    """Return a problem that is printed and does not stop a build."""
    return Problem(path, *place, code, message, hint, Severity.WARNING)


def error(path: str, place: tuple[int, int], code: str, message: str, hint: str) -> Problem:
    """Return a problem that stops a build."""
    return Problem(path, *place, code, message, hint)
