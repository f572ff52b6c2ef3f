"""Plain text as an article: paragraphs told from wrapped lines, offsets kept."""

from datetime import date

from plugins.articles import Article, Block, BlockKind


def plain_article(text: str, dct: date, title: str = "") -> Article:
    """Return plain text as an article whose blocks keep their offsets in `text`.

    A line break ends a paragraph unless the line was wrapped: unless the next line's first word
    would not have fitted into the text's width.
    """
    lines = text.split("\n")
    width = max((len(line) for line in lines), default=0)
    blocks: list[Block] = []
    start = 0
    first_line = 1
    parts: list[str] = []
    position = 0
    for number, line in enumerate(lines, 1):
        if not parts:
            start, first_line = position, number
        parts.append(line)
        position += len(line) + 1
        following = lines[number] if number < len(lines) else ""
        if line.strip() and following.strip() and _wrapped(line, following, width):
            continue
        body = "\n".join(parts)
        parts = []
        if body.strip():
            blocks.append(
                Block(BlockKind.PARAGRAPH, body, first_line, start, f"p-{len(blocks) + 1}")
            )
    return Article(
        slug="text", title=title, published=dct, topic="", body=text, blocks=tuple(blocks)
    )


_WIDEST = 120
"""No text is wrapped wider than this."""


def _wrapped(line: str, following: str, width: int) -> bool:
    word = following.split(maxsplit=1)[0]
    return width <= _WIDEST and len(line) + 1 + len(word) > width
