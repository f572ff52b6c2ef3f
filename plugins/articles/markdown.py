"""The one configured Markdown parser: CommonMark with tables and strikethrough, and no raw HTML."""

from functools import cache
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.token import Token

from plugins.articles.trace import TracingInline

NESTING_LIMIT: Final = 12
"""Levels of lists and quotes in a body. The parser drops text beyond its own limit of 20."""


def parse_markdown(body: str) -> list[Token]:
    """Return the block tokens of `body`; every inline token's children carry `meta["runs"]`."""
    return _parser().parse(body)


class _Markdown(MarkdownIt):
    """Takes every link as one: `links` judges them, and says so, instead of leaving `[x](…)`."""

    def validateLink(self, url: str) -> bool:  # noqa: ARG002, N802 - overrides markdown-it's
        return True


@cache
def _parser() -> MarkdownIt:
    parser = _Markdown("commonmark", {"html": False})
    parser.inline = TracingInline()
    parser.configure("commonmark", {"html": False})
    parser.enable(["table", "strikethrough"])
    return parser.disable(["html_block", "html_inline", "fragments_join", "text_join"])
