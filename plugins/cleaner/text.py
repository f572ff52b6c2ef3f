"""A pasted text to a `Page`: furniture out, lines joined, title and body found."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from plugins.cleaner.address import canonical
from plugins.cleaner.body_run import body_run, worth
from plugins.cleaner.decode import mend
from plugins.cleaner.furniture import furniture
from plugins.cleaner.title import find_title, strip_label
from plugins.cleaner.types import Dropped, Page, Piece
from plugins.cleaner.unwrap import Line, column_of, joined, unwrap, vocabulary

URL_LINE: Final = re.compile(
    r"(?:(?:url|source|link|from|original) ?: ?)?(https?://\S{4,1500})", re.IGNORECASE
)


def read_text(text: str, url: str = "") -> Page:
    """Read a paste of the page at `url`: all that was selected, with or without broken lines."""
    lines = [
        Line(number, " ".join(mend(line).split()))
        for number, line in enumerate(text.split("\n"), 1)
    ]
    named = next((found[1] for line in lines if (found := URL_LINE.fullmatch(line.text))), "")
    pieces = _paragraphs(lines)
    rules = [_rule(piece) for piece in pieces]
    values = [worth(p.text, furniture=bool(rule)) for p, rule in zip(pieces, rules, strict=True)]
    first, last = body_run(values)
    kept = [index for index in range(first, last) if not rules[index]]
    before = [piece for index, piece in enumerate(pieces[:first]) if not rules[index]]
    title = find_title(before, [pieces[index] for index in kept])
    if title is None and kept and not pieces[kept[0]].text.endswith("."):
        title = find_title([pieces[kept[0]]], [])
    body = tuple(pieces[index] for index in kept if pieces[index] is not title)
    dropped = tuple(
        Dropped(piece.line, rules[index] or "outside-the-article", piece.text)
        for index, piece in enumerate(pieces)
        if piece not in body and piece is not title
    )
    return Page(
        body,
        title=strip_label(title.text) if title else "",
        url=canonical(url or named),
        dropped=dropped,
    )


def _rule(piece: Piece) -> str:
    if URL_LINE.fullmatch(piece.text):
        return "address"
    found = furniture(piece.text)
    return found[0].name if found else ""


def _paragraphs(lines: Sequence[Line]) -> list[Piece]:
    """Join broken lines; a furniture line is a paragraph of its own and joins nothing."""
    column = column_of([line for line in lines if line.text])
    words = vocabulary(lines)
    pieces: list[Piece] = []
    for block in _blocks(lines):
        pieces += (
            Piece(paragraph[0].number, joined(paragraph, words), lines=len(paragraph))
            for paragraph in unwrap(block, column)
        )
    return pieces


def _blocks(lines: Iterable[Line]) -> list[list[Line]]:
    """Split at blank lines and around furniture."""
    blocks: list[list[Line]] = [[]]
    for line in lines:
        if line.text and furniture(line.text):
            blocks += [[line], []]
        elif line.text:
            blocks[-1].append(line)
        else:
            blocks.append([])
    return [block for block in blocks if block]
