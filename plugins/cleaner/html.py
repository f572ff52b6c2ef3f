"""An HTML page to a `Page`: its article's blocks, and what it says of itself."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from trafilatura import load_html

from plugins.articles import BlockKind
from plugins.cleaner.blocks import Found, read_blocks
from plugins.cleaner.body_run import worth
from plugins.cleaner.decode import refuse
from plugins.cleaner.furniture import furniture
from plugins.cleaner.main_text import choose, kept_text
from plugins.cleaner.metadata import read_metadata
from plugins.cleaner.types import Dropped, Page, Piece

HTML: Final = re.compile(
    r"\s*(?:<!--.{0,2000}?-->\s*)?"
    r"<(?:!doctype\s+html|html|head|body|\?xml[^>]{0,200}>\s*<!doctype html)\b",
    re.IGNORECASE | re.DOTALL,
)
TAGS: Final = re.compile(
    r"<(?:p|div|br|h[1-6]|article|table|span|a|ul|ol|img|meta|script)\b[^>]{0,500}>", re.IGNORECASE
)
MIN_TAGS: Final = 3
"""A text that quotes a tag or two is still a text."""
STRAY_SHARE: Final = 0.1
"""Where more than this share of the text would go, short lines are what the article is made of."""


def is_html(text: str) -> bool:
    """Whether `text` is a page or a piece of one."""
    if HTML.match(text):
        return True
    return text.lstrip().startswith("<") and len(TAGS.findall(text[:20_000])) >= MIN_TAGS


def read_html(text: str, url: str, name: str) -> Page:
    """Read a page that was found at `url`. Raises `ContentError` where there is no page."""
    tree = load_html(text)
    if tree is None:
        raise refuse(
            name,
            "clean-empty",
            "the HTML holds nothing to read",
            "save the page again, or paste its text",
        )
    meta = read_metadata(tree, url)
    blocks = list(read_blocks(tree))
    chosen = choose(blocks, kept_text(tree))
    pieces, dropped = _sorted_out(blocks, chosen, url or meta.url, meta.title)
    return Page(
        pieces,
        title=meta.title,
        author=meta.author,
        site=meta.site,
        lang=meta.lang,
        url=meta.url,
        dates=meta.dates,
        dropped=dropped,
        warnings=_pictures(blocks, chosen),
    )


def read_fragment(
    html: str, base: str, title: str
) -> tuple[tuple[Piece, ...], tuple[Dropped, ...]]:
    """Read a piece of HTML all of which is the article, such as a feed's content."""
    tree = load_html(f"<html><body><div>{html}</div></body></html>")
    blocks = list(read_blocks(tree)) if tree is not None else []
    return _sorted_out(blocks, [True] * len(blocks), base, title)


def _sorted_out(
    blocks: Sequence[Found], chosen: Sequence[bool], base: str, title: str
) -> tuple[tuple[Piece, ...], tuple[Dropped, ...]]:
    pieces: list[Piece] = []
    dropped: list[Dropped] = []
    for block, keep in zip(blocks, chosen, strict=True):
        piece = block.piece(base) if keep else None
        rule = _rule(piece, title) if piece else "outside-the-article"
        if piece and not rule:
            pieces.append(piece)
        else:
            dropped.append(
                Dropped(block.element.sourceline or 0, _named(rule, block.text), block.text)
            )
    pieces = _trimmed(pieces, dropped)
    return tuple(_tight(pieces)), tuple(dropped)


def _trimmed(pieces: list[Piece], dropped: list[Dropped]) -> list[Piece]:
    """Cut stray lines before and after the prose, if they are few; they go to `dropped`."""
    prose = [index for index, piece in enumerate(pieces) if not _stray(piece)]
    if not prose:
        return pieces
    kept = pieces[prose[0] : prose[-1] + 1]
    cut = [*pieces[: prose[0]], *pieces[prose[-1] + 1 :]]
    if sum(len(piece.text) for piece in cut) > STRAY_SHARE * sum(
        len(piece.text) for piece in pieces
    ):
        return pieces
    dropped += (Dropped(piece.line, "outside-the-article", piece.text) for piece in cut)
    return kept


def _stray(piece: Piece) -> bool:
    plain = piece.kind in {BlockKind.PARAGRAPH, BlockKind.HEADING}
    return plain and worth(piece.text, furniture=False) < 0


def _rule(piece: Piece, title: str) -> str:
    """Return the rule that drops a block which belongs to the article."""
    if piece.kind is BlockKind.CAPTION:
        return "caption"
    if title and piece.text.casefold() == title.casefold():
        return "title"
    found = furniture(piece.text)
    return found[0].name if found and piece.kind not in {BlockKind.TABLE, BlockKind.CODE} else ""


def _named(rule: str, text: str) -> str:
    """Name what was left out as precisely as the table of furniture can."""
    found = furniture(text) if rule == "outside-the-article" else None
    return found[0].name if found else rule


def _tight(pieces: Sequence[Piece]) -> list[Piece]:
    """Items of one list follow each other without a blank line."""
    return [
        replace(
            piece, tight=piece.tight or _same_list(pieces[index - 1], piece) if index else False
        )
        for index, piece in enumerate(pieces)
    ]


def _same_list(before: Piece, piece: Piece) -> bool:
    both = before.kind is piece.kind is BlockKind.LIST_ITEM
    return both and before.markdown[:2].startswith("- ") == piece.markdown[:2].startswith("- ")


def _pictures(blocks: Sequence[Found], chosen: Sequence[bool]) -> tuple[str, ...]:
    captions = sum(block.caption for block, keep in zip(blocks, chosen, strict=True) if keep)
    return (f"{captions} captions were left out with their pictures",) if captions else ()
