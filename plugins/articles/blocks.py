"""Markdown tokens to blocks: the plain text of each, and where every character of it stands."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from markdown_it.token import Token

from plugins.articles.markdown import parse_markdown
from plugins.articles.types import Block, BlockKind

Run = tuple[int, int]

_CLOSING_HASHES = re.compile(r"[ \t]#+[ \t]*$")


@dataclass(frozen=True, slots=True)
class Outline:
    """A parsed body."""

    tokens: tuple[Token, ...]
    blocks: tuple[Block, ...]
    """`line` counts from the body's first line."""
    block_at: dict[int, int]
    """Index of a token to index of the block that it is, or whose text it holds."""
    lines: tuple[int, ...]
    """Offset of every line of the body, and of the one after the last."""


@lru_cache(maxsize=4)  # a file is parsed, then rendered
def outline(body: str) -> Outline:
    """Parse `body`. The result is shared: do not change its tokens."""
    tokens = tuple(parse_markdown(body))
    lines = (0, *(match.end() for match in re.finditer("\n", body)), len(body) + 1)
    blocks: list[Block] = []
    block_at: dict[int, int] = {}
    for index, kind, pieces in _pieces(tokens):
        block_at[index] = len(blocks)
        text, runs = _join(pieces, tokens, body, lines, kind)
        start = runs[0][1] if runs else lines[_first_line(tokens[index])]
        anchor = f"p-{len(blocks) + 1}"
        line = bisect_right(lines, start)
        stepped = () if len(runs) < 2 else runs  # noqa: PLR2004 - one run is start
        blocks.append(Block(kind, text, line, start, anchor, stepped))
    return Outline(tokens, tuple(blocks), block_at, lines)


def locate(block: Block, offset: int) -> int:
    """Return the offset in the article's body of character `offset` of `block.text`.

    `offset` may be `len(block.text)`: the place just after its last character. In a character
    that the body writes as an entity (`&amp;`) it is the entity's first.
    """
    if not block.runs:
        return block.start + offset
    if offset and offset == len(block.text):
        return locate(block, offset - 1) + 1
    index = bisect_right(block.runs, offset, key=itemgetter(0)) - 1
    at, place = block.runs[max(index, 0)]
    return place + offset - at


def body_offset(parsed: Outline, body: str, index: int, source: int) -> int:
    """Return the offset in `body` of offset `source` in the inline source of token `index`."""
    token, before = parsed.tokens[index], parsed.tokens[index - 1]
    if before.type in {"th_open", "td_open"}:
        begin = parsed.lines[_first_line(token)]
        return max(body.find(token.content, begin), begin) + source
    bases = _bases(index, parsed.tokens, body, parsed.lines)
    at, place = bases[bisect_right(bases, source, key=itemgetter(0)) - 1]
    return place + source - at


def inline_text(children: Sequence[Token]) -> str:
    """Return the plain text of inline tokens; an image has none."""
    return "".join(_text_of(token) for token in children)


def is_figure(children: Sequence[Token]) -> bool:
    """Whether a paragraph is one image, alone or with an emphasised caption under it."""
    if not children or children[0].type != "image":
        return False
    rest = children[1:]
    return not rest or (rest[0].type in {"softbreak", "hardbreak"} and _is_emphasised(rest[1:]))


def _pieces(tokens: Sequence[Token]) -> Iterator[tuple[int, BlockKind, list[int]]]:
    """Yield (index of the token that is the block, its kind, indices of the tokens of text)."""
    around: list[str] = []
    after_figure = False
    table = -1
    cells: list[int] = []
    for index, token in enumerate(tokens):
        if token.type == "table_open":
            table, cells = index, []
        elif token.type == "table_close":
            yield table, BlockKind.TABLE, cells
            table = -1
        elif token.type in {"fence", "code_block"}:
            yield index, BlockKind.CODE, [index]
        elif token.type == "inline" and table >= 0:
            cells.append(index)
        elif token.type == "inline":
            opener = index - 1
            kind = _kind(tokens[opener], token.children or [], around, after_figure=after_figure)
            after_figure = kind is BlockKind.CAPTION and len(token.children or []) == 1
            yield opener, kind, [index]
        elif token.nesting > 0:
            around.append(token.type)
        elif token.nesting < 0:
            around.pop()
        if token.type in {"table_open", "fence", "code_block", "hr", "list_item_open"}:
            after_figure = False


def _kind(
    opener: Token, children: Sequence[Token], around: Sequence[str], *, after_figure: bool
) -> BlockKind:
    if opener.type == "heading_open":
        return BlockKind.HEADING
    if is_figure(children) or (after_figure and _is_emphasised(children)):
        return BlockKind.CAPTION
    if "blockquote_open" in around:
        return BlockKind.QUOTE
    if "list_item_open" in around:
        return BlockKind.LIST_ITEM
    return BlockKind.PARAGRAPH


def _is_emphasised(children: Sequence[Token]) -> bool:
    if len(children) < 3 or children[0].type != "em_open":  # noqa: PLR2004 - open, text, close
        return False
    depth = 0
    for position, token in enumerate(children):
        depth += token.nesting
        if not depth:
            return position == len(children) - 1
    return False


def _join(
    pieces: Sequence[int],
    tokens: Sequence[Token],
    body: str,
    lines: Sequence[int],
    kind: BlockKind,
) -> tuple[str, tuple[Run, ...]]:
    """Join the text of a block's tokens; only a table has more than one."""
    texts: list[str] = []
    runs: list[Run] = []
    length = cursor = 0
    for index in pieces:
        token = tokens[index]
        if texts:
            texts.append("\n" if tokens[index - 2].type == "tr_open" else " | ")
            length += len(texts[-1])
        if kind is BlockKind.TABLE:
            cursor = max(cursor, lines[_first_line(token)])
            bases = [(0, max(body.find(token.content, cursor), cursor))]
            cursor = bases[0][1] + len(token.content)
        else:
            bases = _bases(index, tokens, body, lines)
        text, inner = _traced(token)
        for at, source in _split(inner, bases, len(text)):
            if not runs or source - runs[-1][1] != at + length - runs[-1][0]:
                runs.append((at + length, source))
        texts.append(text)
        length += len(text)
    return "".join(texts), tuple(runs)


def _traced(token: Token) -> tuple[str, list[Run]]:
    """Return the text of a token, and (offset in it, offset in the token's own source)."""
    if token.type != "inline":
        return token.content.rstrip("\n"), [(0, 0)]
    children = token.children or []
    title = children[0].attrGet("title") if len(children) == 1 and is_figure(children) else None
    if title:
        return str(title), [(0, max(token.content.find(str(title)), 0))]
    if is_figure(children):
        children = children[2:]  # the image and the line break are not caption
    length = 0
    runs: list[Run] = []
    for child in children:
        text = _text_of(child)
        if text:
            runs += [(length + at, source) for at, source in child.meta["runs"] if at < len(text)]
        length += len(text)
    return inline_text(children), runs


def _text_of(token: Token) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return "\n"
    return "" if token.type == "image" else token.content


def _bases(index: int, tokens: Sequence[Token], body: str, lines: Sequence[int]) -> list[Run]:
    """Return (offset of a line in the token's source, its offset in the body) of every line.

    A line of a token's source is the end of a line of the body: what the parser took off its
    beginning are quote marks, bullets and indentation.
    """
    token = tokens[index]
    hashes = tokens[index - 1].type == "heading_open" and tokens[index - 1].markup.startswith("#")
    sources = token.content.rstrip("\n").split("\n")
    number = _first_line(token) + (token.type == "fence")
    last = max((token.map or [0, 1])[1] - len(sources), number)
    bases: list[Run] = []
    at = 0
    for source in sources:
        line = _line(number, body, lines, hashes=hashes)
        # The parser takes lines of no-break spaces off the beginning of a paragraph.
        while not bases and number < last and not line.rstrip().endswith(source.strip()):
            number += 1
            line = _line(number, body, lines, hashes=hashes)
        end = (
            len(line.rstrip()) - len(source.rstrip()) if source.strip() else len(line) - len(source)
        )
        bases.append((at, lines[min(number, len(lines) - 2)] + end))
        at += len(source) + 1
        number += 1
    return bases


def _line(number: int, body: str, lines: Sequence[int], *, hashes: bool) -> str:
    """Return a line of the body; an empty fence at the very end has none of its own."""
    number = min(number, len(lines) - 2)
    line = body[lines[number] : lines[number + 1] - 1]
    return _CLOSING_HASHES.sub("", line) if hashes else line


def _split(runs: Sequence[Run], bases: Sequence[Run], length: int) -> Iterator[Run]:
    """Carry runs over (text → source) and `bases` (source → body) into runs text → body."""
    for position, (at, source) in enumerate(runs):
        end = runs[position + 1][0] if position + 1 < len(runs) else length
        index = bisect_right(bases, source, key=itemgetter(0)) - 1
        yield at, bases[index][1] + source - bases[index][0]
        for number in range(index + 1, len(bases)):
            begin, place = bases[number]
            if at + begin - source >= end:
                break
            yield at + begin - source, place


def _first_line(token: Token) -> int:
    return token.map[0] if token.map else 0
