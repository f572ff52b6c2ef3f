"""Which blocks of a page are its article: trafilatura decides, the page's own tree says them.

trafilatura's text loses captions, list numbers and links; so its text only
votes, block by block, and the blocks come from the page's own tree.
"""

from __future__ import annotations

import re
from collections import Counter
from copy import deepcopy
from typing import TYPE_CHECKING, Final

from trafilatura import bare_extraction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element
    from lxml.html import HtmlElement

    from plugins.cleaner.blocks import Found

WORD: Final = re.compile(r"\w+")
TOO_SHORT: Final = 200
"""Characters. Less than this is retried with recall."""
MOSTLY: Final = 0.9
"""A child with this share of the kept text is descended into."""
ALIKE: Final = 0.8
"""A block is kept when this share of its four-word windows was kept: trafilatura prunes
links and notes inside paragraphs."""
WINDOW: Final = 4


def kept_text(tree: HtmlElement) -> str:
    """Return the text that trafilatura takes for the article, blocks on lines."""
    text = _extract(tree, recall=False)
    if len(text) < TOO_SHORT:
        text = max(text, _extract(tree, recall=True), key=len)
    return text


def choose(blocks: Sequence[Found], kept: str) -> list[bool]:
    """Say for each block whether it belongs to the article."""
    votes = _Votes(kept)
    wanted = [votes.has(block.text) for block in blocks]
    root = _root(blocks, wanted)
    chosen = [False] * len(blocks)
    for inside in (True, False):
        for index, block in enumerate(blocks):
            if wanted[index] and (root in _path(block.element)) is inside:
                chosen[index] = votes.take(block.text)
    return _with_captions(blocks, chosen, root)


def _with_captions(
    blocks: Sequence[Found], chosen: list[bool], root: _Element | None
) -> list[bool]:
    """Keep the captions that stand between the article's first and last block."""
    if not any(chosen):
        return chosen
    first, last = chosen.index(True), len(chosen) - chosen[::-1].index(True)
    return [
        keep
        or (
            first <= index < last and blocks[index].caption and root in _path(blocks[index].element)
        )
        for index, keep in enumerate(chosen)
    ]


def _extract(tree: HtmlElement, *, recall: bool) -> str:
    document = bare_extraction(
        deepcopy(tree), fast=True, include_comments=False, include_tables=True, favor_recall=recall
    )
    return (document.text or "") if document is not None and not isinstance(document, dict) else ""


class _Votes:
    """The kept text, each stretch of which can be taken once."""

    def __init__(self, kept: str) -> None:
        lines = [" ".join(_words(line)) for line in kept.split("\n")]
        self.text = " " + " ".join(filter(None, lines)) + " "
        words = self.text.split()
        self.windows = Counter(zip(*(words[i:] for i in range(WINDOW)), strict=False))

    def has(self, text: str) -> bool:
        words = _words(text)
        return bool(words) and (f" {' '.join(words)} " in self.text or self._alike(words))

    def take(self, text: str) -> bool:
        """Use up the stretch that says `text`; False where it was taken before."""
        words = _words(text)
        said = f" {' '.join(words)} "
        if said in self.text:
            self.text = self.text.replace(said, " \x00 ", 1)
        elif not self._alike(words):
            return False
        self.windows.subtract(_windows(words))
        return True

    def _alike(self, words: list[str]) -> bool:
        windows = _windows(words)
        return bool(windows) and sum(self.windows[w] > 0 for w in windows) >= ALIKE * len(windows)


def _windows(words: list[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[i:] for i in range(WINDOW)), strict=False))


def _words(text: str) -> list[str]:
    return WORD.findall(text.casefold())


def _path(element: _Element) -> tuple[_Element, ...]:
    return (element, *element.iterancestors())


def _root(blocks: Sequence[Found], wanted: Sequence[bool]) -> _Element | None:
    """Return the smallest element that holds most of the wanted text."""
    weights: Counter[_Element] = Counter()
    for block, keep in zip(blocks, wanted, strict=True):
        if keep:
            for element in _path(block.element):
                weights[element] += len(block.text)
    if not weights:
        return None
    total = max(weights.values())
    depth = {element: sum(1 for _ in element.iterancestors()) for element in weights}
    return max(
        (element for element in weights if weights[element] >= MOSTLY * total),
        key=lambda e: depth[e],
    )
