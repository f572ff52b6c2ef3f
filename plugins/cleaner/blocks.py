"""A DOM tree to the blocks that a reader sees, each with its line and its Markdown.

Only what is on the allow-lists here can reach the body: text, emphasis, code,
and links to http and https addresses. Markdown is written from the tree, never
copied from it, so that no HTML, script or entity survives.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from lxml import etree

from plugins.articles import BlockKind
from plugins.cleaner.address import link
from plugins.cleaner.decode import mend
from plugins.cleaner.escape import escape_inline, escape_opening
from plugins.cleaner.types import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element

SKIPPED: Final = frozenset(
    "script style noscript template svg math iframe object embed button select textarea input "
    "canvas audio video head map applet".split()
)
INLINE: Final = frozenset(
    "a abbr acronym area b bdi bdo big cite code data del dfn em font i img ins kbd label mark q "
    "ruby s samp small span strike strong sub sup time tt u var wbr rb rt rp nobr".split()
)
STRONG: Final = frozenset({"b", "strong"})
EMPHASIS: Final = frozenset({"i", "em", "cite", "dfn", "var"})
CODE: Final = frozenset({"code", "kbd", "samp", "tt"})
HEADING: Final = re.compile(r"h([1-6])")
CAPTIONS: Final = frozenset({"figcaption", "caption"})
CAPTION_CLASS: Final = re.compile(
    r"(?:^|[ _-])(?:wp-caption-text|caption(?:-text)?|figcaption|photo-?credit)(?:$|[ _-])"
)
HIDDEN_STYLE: Final = re.compile(
    r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE
)
HIDDEN_CLASS: Final = re.compile(
    r"(?:^|\s)(?:hidden|d-none|sr-only|visually-?hidden|screen-reader-text)(?:\s|$)"
)
CAPTION_HEIGHT: Final = 2
"""Further up the same class names whole galleries and, on some sites, whole articles."""
MAX_CELL: Final = 200
"""Characters. A longer cell is layout, not data."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with one formatting."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    href: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """One block of the page, not yet written as Markdown: most blocks are never chosen."""

    text: str
    """Plain text on one line."""
    element: _Element
    """The element that holds it."""
    runs: tuple[Run, ...] = ()

    @property
    def caption(self) -> bool:
        """Whether it is the caption of a picture or a table."""
        return _kind(self.element)[0] is BlockKind.CAPTION

    def piece(self, base: str) -> Piece:
        """Return the block with its kind and its Markdown; links are resolved against `base`."""
        line = self.element.sourceline or 0
        if self.element.tag == "pre":
            return Piece(line, self.text, BlockKind.CODE, _fenced(self.element))
        if self.element.tag == "tr":
            later = self.element.getprevious() is not None
            return Piece(
                line, self.text, BlockKind.TABLE, _row(self.element, head=not later), tight=later
            )
        kind, prefix = _kind(self.element)
        return Piece(line, self.text, kind, prefix + inline_markdown(self.runs, base))


@dataclass(slots=True)
class _State:
    """What is open while the tree is walked."""

    runs: list[Run] = field(default_factory=list)
    holders: list[_Element] = field(default_factory=list)
    format: list[Run] = field(default_factory=lambda: [Run("")])
    """Innermost last; its text is not used."""
    breaks: int = 0


def read_blocks(root: _Element) -> Iterator[Found]:
    """Give every block of text under `root`, in the order of the page."""
    state = _State()
    walker = etree.iterwalk(root, events=("start", "end"))
    for event, element in walker:
        tag = element.tag if isinstance(element.tag, str) else ""
        if (event == "start" and (not tag or tag in SKIPPED)) or (
            event == "start" and is_hidden(element)
        ):
            walker.skip_subtree()
        elif event == "start" and (tag == "pre" or (tag == "table" and _is_data(element))):
            yield from _flush(state)
            for whole in [element] if tag == "pre" else element.iterdescendants("tr"):
                text = " ".join(" ".join(whole.itertext()).split())
                if text:
                    yield Found(text, whole)
            walker.skip_subtree()
        elif event == "start":
            yield from _open(state, element, tag)
        if event == "end":
            yield from _close(state, element, tag)


def is_hidden(element: _Element) -> bool:
    """Whether a reader does not see `element`."""
    if element.get("hidden") is not None:
        return True
    return bool(
        HIDDEN_STYLE.search(element.get("style", ""))
        or HIDDEN_CLASS.search(element.get("class", ""))
    )


def _open(state: _State, element: _Element, tag: str) -> Iterator[Found]:
    if tag == "br":
        state.breaks += 1
        if state.breaks > 1:
            yield from _flush(state)
        else:
            _add(state, "\n")
        return
    if tag in INLINE:
        state.format.append(_formatted(state.format[-1], element, tag))
    else:
        yield from _flush(state)
        state.holders.append(element)
    _add(state, element.text or "")


def _close(state: _State, element: _Element, tag: str) -> Iterator[Found]:
    if tag in INLINE and len(state.format) > 1:
        state.format.pop()
    elif state.holders and state.holders[-1] is element:
        yield from _flush(state)
        state.holders.pop()
    _add(state, element.tail or "")


def _add(state: _State, text: str) -> None:
    if text:
        state.runs.append(replace(state.format[-1], text=mend(text)))
        if not text.isspace():
            state.breaks = 0


def _flush(state: _State) -> Iterator[Found]:
    runs, state.runs, state.breaks = state.runs, [], 0
    text = " ".join("".join(run.text for run in runs).split())
    if text and state.holders:
        yield Found(text, state.holders[-1], tuple(runs))


def _formatted(outer: Run, element: _Element, tag: str) -> Run:
    if tag in STRONG:
        return replace(outer, strong=True)
    if tag in EMPHASIS:
        return replace(outer, emphasis=True)
    if tag in CODE:
        return replace(outer, code=True)
    if tag == "a":
        return replace(outer, href=element.get("href", ""))
    return outer


def _kind(element: _Element) -> tuple[BlockKind, str]:
    """Return the kind of block that `element` holds, and the Markdown that opens it."""
    for height, node in enumerate((element, *element.iterancestors())):
        tag = node.tag if isinstance(node.tag, str) else ""
        heading = HEADING.fullmatch(tag)
        if heading:
            return BlockKind.HEADING, "#" * max(2, int(heading[1])) + " "
        named = height < CAPTION_HEIGHT and CAPTION_CLASS.search(node.get("class", "").lower())
        if named or tag in CAPTIONS:
            return BlockKind.CAPTION, ""
        if tag == "blockquote":
            return BlockKind.QUOTE, "> "
        if tag == "li":
            return BlockKind.LIST_ITEM, _marker(node)
    return BlockKind.PARAGRAPH, ""


def _marker(item: _Element) -> str:
    parent = item.getparent()
    if parent is None or parent.tag != "ol":
        return "- "
    start = parent.get("start", "1")
    before = sum(1 for other in item.itersiblings("li", preceding=True))
    return f"{(int(start) if start.isdecimal() and len(start) < 7 else 1) + before}. "  # noqa: PLR2004 Markdown stops at nine digits


def _is_data(table: _Element) -> bool:
    """Whether a table holds data; old pages use tables to lay out whole articles."""
    rows = table.findall(".//tr")
    widths = {len(row.findall("td")) + len(row.findall("th")) for row in rows}
    nested = next(table.iterdescendants("table", "p", "div", "ul", "blockquote"), None) is not None
    short = all(
        len("".join(cell.itertext())) <= MAX_CELL for cell in table.iterdescendants("td", "th")
    )
    return len(rows) > 1 and len(widths) == 1 and min(widths) > 1 and short and not nested


def _fenced(element: _Element) -> str:
    text = "".join(element.itertext()).strip("\n")
    fence = "`" * max(3, 1 + max(map(len, re.findall(r"`+", text)), default=0))
    return f"{fence}\n{text}\n{fence}"


def _row(row: _Element, *, head: bool) -> str:
    cells = [
        escape_inline(" ".join("".join(cell.itertext()).split()))
        for cell in row.iterchildren("td", "th")
    ]
    line = "| " + " | ".join(cells) + " |"
    return line + "\n|" + " --- |" * len(cells) if head else line


def inline_markdown(runs: Sequence[Run], base: str) -> str:
    """Return one line of Markdown for `runs`."""
    merged: list[Run] = []
    for run in runs:
        text = re.sub(r"\s+", " ", run.text)
        if merged and replace(merged[-1], text="") == replace(run, text=""):
            merged[-1] = replace(run, text=merged[-1].text + text)
        else:
            merged.append(replace(run, text=text))
    return escape_opening(" ".join("".join(_markdown_of(run, base) for run in merged).split()))


def _markdown_of(run: Run, base: str) -> str:
    text = run.text.strip()
    if not text:
        return " " if run.text else ""
    if run.code and "`" not in text:
        text = f"`{text}`"
    else:
        text = escape_inline(text)
        mark = "*" * (2 * run.strong + run.emphasis)
        text = f"{mark}{text}{mark}"
    address = link(run.href, base) if run.href else ""
    if address:
        text = f"[{text}]({address})"
    before = " " if run.text[0].isspace() else ""
    after = " " if run.text[-1].isspace() else ""
    return before + text + after
