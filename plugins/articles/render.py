"""Body to sanitised HTML: every block with its anchor, and marks around words.

The HTML is made from tokens, never from text of the article, and passes nh3's allow-list at the
end. Braces and bars come out as character references: the page is the same, and neither a
template nor Pelican's `{static}` and `|filename|` links can be read out of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Final

import nh3
from markdown_it.token import Token

from plugins.articles.blocks import Outline, is_figure, outline
from plugins.articles.inline import render_inline
from plugins.articles.links import BadLink, resolve
from plugins.articles.types import Article, Block, BlockKind, Mark, Page

_TAGS: Final = frozenset(
    "a blockquote br cite code del em figcaption figure h2 h3 h4 h5 h6 hr img li mark ol p pre s"
    " span strong table tbody td th thead time tr ul".split()
)
_ATTRIBUTES: Final = {
    "*": {"id", "class", "title", "lang"},
    "a": {"href", "rel"},
    "img": {"src", "alt", "loading"},
    "ol": {"start"},
    "th": {"scope", "data-align"},
    "td": {"data-align"},
    "time": {"datetime"},
}
_REFERENCES: Final = str.maketrans({"{": "&#123;", "}": "&#125;", "|": "&#124;"})
_DEEPEST_HEADING: Final = 6


def render(article: Article | Page, marks: Sequence[Mark] = ()) -> str:
    """Return the body as HTML with `marks` put around their words.

    Marks that cross are nested by splitting the later one; marks that cross a link or emphasis
    go on inside and outside of it. A mark of a block that has no text, or beyond a text's end,
    is an error of the caller: `ValueError`.
    """
    parsed = outline(article.body)
    by_block = _by_block(article.blocks or parsed.blocks, marks)
    html = "".join(_html(parsed, by_block, article.path))
    clean = nh3.clean(
        html,
        tags=set(_TAGS),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        generic_attribute_prefixes={"data-", "aria-"},
        url_schemes={"http", "https", "mailto"},
        link_rel=None,
    )
    return clean.translate(_REFERENCES)


def _by_block(blocks: Sequence[Block], marks: Sequence[Mark]) -> dict[str, list[Mark]]:
    lengths = {block.anchor: len(block.text) for block in blocks}
    by_block: dict[str, list[Mark]] = {}
    for mark in marks:
        if not 0 <= mark.start < mark.end <= lengths.get(mark.block, 0):
            msg = f"no text {mark.start}..{mark.end} in block {mark.block!r}"
            raise ValueError(msg)
        by_block.setdefault(mark.block, []).append(mark)
    return by_block


def _html(parsed: Outline, marks: Mapping[str, list[Mark]], path: str) -> Iterator[str]:
    opened: list[str] = []
    for index, token in enumerate(parsed.tokens):
        block = parsed.blocks[parsed.block_at[index]] if index in parsed.block_at else None
        if token.type == "inline":
            children = [_on_site(child, path) for child in token.children or []]
            at = parsed.block_at.get(index - 1)
            own = marks.get(parsed.blocks[at].anchor, []) if at is not None else []
            yield (_figure if opened[-1] == "figure" else render_inline)(children, own)
        elif token.type in {"fence", "code_block"} and block:
            yield f'<pre id="{block.anchor}"><code>{escape(token.content)}</code></pre>\n'
        elif token.type == "hr":
            yield "<hr>\n"
        elif token.nesting > 0:
            opened.append(_tag(token, parsed.tokens[index + 1]))
            yield _open(token, opened[-1], block)
        elif token.nesting < 0:
            yield f"</{opened.pop()}>\n"


def _tag(token: Token, following: Token) -> str:
    if token.type == "heading_open":  # the page's own heading is its h1
        return f"h{min(max(int(token.tag[1]), 2), _DEEPEST_HEADING)}"
    if token.type == "paragraph_open" and is_figure(following.children or []):
        return "figure"
    return token.tag


def _open(token: Token, tag: str, block: Block | None) -> str:
    attributes = ""
    if block:
        attributes += f' id="{block.anchor}"'
        if block.kind is BlockKind.CAPTION and tag == "p":
            attributes += ' class="caption"'
    if start := token.attrGet("start"):
        attributes += f' start="{int(start)}"'
    if tag == "th":
        attributes += ' scope="col"'
    if style := token.attrGet("style"):
        attributes += f' data-align="{escape(str(style).removeprefix("text-align:"))}"'
    return f"<{tag}{attributes}>"


def _figure(children: Sequence[Token], marks: Sequence[Mark]) -> str:
    caption = render_inline(children[2:], marks) or escape(str(children[0].attrGet("title") or ""))
    image = render_inline(children[:1], ())
    return image + (f"<figcaption>{caption}</figcaption>" if caption else "")


def _on_site(token: Token, path: str) -> Token:
    name = {"link_open": "href", "image": "src"}.get(token.type)
    if not name:
        return token
    moved = token.copy()
    try:
        moved.attrs = {
            **token.attrs,
            name: resolve(str(token.attrs[name]), path, image=name == "src"),
        }
    except BadLink:  # `parse` refuses such an article; one made in memory loses the link
        moved.attrs = {**token.attrs, name: "#"}
    return moved
