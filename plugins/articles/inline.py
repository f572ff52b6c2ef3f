"""Inline tokens and marks to HTML: spans that cross are cut until they nest.

The text of a paragraph is a row of leaves (pieces of text, line breaks, images). Links, emphasis
and marks are spans over leaves. A span that crosses one that was placed before it is cut at its
border: links are placed first and never cut, then marks, longest first, then emphasis.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import pairwise

from markdown_it.token import Token

from plugins.articles.blocks import inline_text
from plugins.articles.types import Mark

_TAGS = frozenset({"a", "cite", "mark", "span", "time"})


@dataclass(frozen=True, slots=True)
class _Span:
    begin: int
    end: int
    """Leaves, half-open."""
    tag: str
    attributes: tuple[tuple[str, str], ...] = ()
    is_mark: bool = False


@dataclass(frozen=True, slots=True)
class _Leaf:
    offset: int
    """Of its first character in the block's text."""
    html: str


def render_inline(children: Sequence[Token], marks: Sequence[Mark]) -> str:
    """Return the HTML of a paragraph's tokens, with `marks` around their text."""
    cuts = sorted({border for mark in marks for border in (mark.start, mark.end)})
    leaves, elements = _leaves(children, cuts)
    links = [span for span in elements if span.tag == "a"]
    others = [span for span in elements if span.tag != "a"]
    spans = list(links)
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        for piece in _outside(_span(mark, leaves), links):
            spans += _cut(piece, spans)
    for span in others:
        spans += _cut(span, spans)
    return "".join(_nested(leaves, spans))


def _leaves(children: Sequence[Token], cuts: Sequence[int]) -> tuple[list[_Leaf], list[_Span]]:
    leaves: list[_Leaf] = []
    spans: list[_Span] = []
    opened: list[tuple[int, Token]] = []
    offset = 0
    for token in children:
        if token.nesting > 0:
            opened.append((len(leaves), token))
        elif token.nesting < 0:
            begin, opener = opened.pop()
            spans.append(_element(begin, len(leaves), opener))
        elif token.type == "image":
            leaves.append(_Leaf(offset, _image(token)))
        elif token.type in {"softbreak", "hardbreak"}:
            leaves.append(_Leaf(offset, "<br>\n" if token.type == "hardbreak" else "\n"))
            offset += 1
        elif token.content:
            begin = len(leaves)
            leaves += _text_leaves(token.content, offset, cuts)
            offset += len(token.content)
            if token.type == "code_inline":
                spans.append(_Span(begin, len(leaves), "code"))
    return leaves, spans


def _text_leaves(text: str, offset: int, cuts: Sequence[int]) -> Iterator[_Leaf]:
    inner = [cut - offset for cut in cuts if offset < cut < offset + len(text)]
    for begin, end in zip([0, *inner], [*inner, len(text)], strict=True):
        yield _Leaf(offset + begin, escape(text[begin:end], quote=False))


def _element(begin: int, end: int, opener: Token) -> _Span:
    if opener.tag == "s":
        return _Span(begin, end, "del")
    attributes = tuple((name, str(value)) for name, value in opener.attrs.items())
    if opener.tag == "a" and str(opener.attrGet("href")).startswith(("http:", "https:")):
        attributes += (("rel", "external noopener"),)
    return _Span(begin, end, opener.tag, attributes)


def _image(token: Token) -> str:
    alt = inline_text(token.children or [])
    title = token.attrGet("title")
    shown = f' title="{escape(str(title))}"' if title else ""
    return (
        f'<img src="{escape(str(token.attrGet("src")))}" alt="{escape(alt)}"{shown} loading="lazy">'
    )


def _span(mark: Mark, leaves: Sequence[_Leaf]) -> _Span:
    if mark.tag not in _TAGS:
        msg = f"a mark cannot be a <{mark.tag}>"
        raise ValueError(msg)
    inside = [index for index, leaf in enumerate(leaves) if mark.start <= leaf.offset < mark.end]
    return _Span(inside[0], inside[-1] + 1, mark.tag, mark.attributes, is_mark=True)


def _outside(span: _Span, links: Sequence[_Span]) -> Iterator[_Span]:
    """Take a mark's link out of the article's links: an `a` cannot hold an `a`."""
    if span.tag != "a":
        yield span
        return
    at = span.begin
    for link in sorted(links, key=lambda link: link.begin):
        begin, end = max(link.begin, at), min(link.end, span.end)
        if begin < end:
            if at < begin:
                yield replace(span, begin=at, end=begin)
            yield replace(span, begin=begin, end=end, tag="span")
            at = end
    if at < span.end:
        yield replace(span, begin=at)


def _cut(span: _Span, placed: Sequence[_Span]) -> list[_Span]:
    """Cut `span` at the borders of the placed spans that it crosses."""
    cuts = {
        border
        for other in placed
        if _crosses(span, other)
        for border in (other.begin, other.end)
        if span.begin < border < span.end
    }
    borders = [span.begin, *sorted(cuts), span.end]
    return [replace(span, begin=a, end=b) for a, b in pairwise(borders)]


def _crosses(a: _Span, b: _Span) -> bool:
    return a.begin < b.begin < a.end < b.end or b.begin < a.begin < b.end < a.end


def _nested(leaves: Sequence[_Leaf], spans: Sequence[_Span]) -> Iterator[str]:
    # Outer first: of spans with the same leaves marks hold links, and links emphasis.
    order = sorted(
        (span for span in spans if span.begin < span.end),
        key=lambda span: (span.begin, -span.end, not span.is_mark, span.tag != "a"),
    )
    opened: list[_Span] = []
    named: set[str] = set()
    for index in range(len(leaves) + 1):
        while opened and opened[-1].end <= index:
            yield f"</{opened.pop().tag}>"
        while order and order[0].begin == index:
            opened.append(order.pop(0))
            yield _opening(opened[-1], named)
        if index < len(leaves):
            yield leaves[index].html


def _opening(span: _Span, named: set[str]) -> str:
    attributes = ""
    for name, value in span.attributes:
        if name == "id" and value in named:
            continue
        if name == "id":
            named.add(value)
        if name != "href" or span.tag == "a":
            attributes += f' {name}="{escape(value)}"'
    return f"<{span.tag}{attributes}>"
