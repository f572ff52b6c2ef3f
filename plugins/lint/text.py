"""Checks of an article's words: what is missing, garbled, or left over from editing."""

import re
from collections.abc import Iterator
from typing import Final

from ftfy.badness import BADNESS_RE

from plugins.articles import BlockKind, Override, Problem, Status
from plugins.articles.blocks import outline
from plugins.articles.decode import place_of
from plugins.lint.types import Content, at_text, error, lines_before, warning

_GARBLED: Final = re.compile(f"(?:{BADNESS_RE.pattern})|\ufffd", BADNESS_RE.flags)
# Zero-width marks and overrides of writing direction: they hide, or reorder, what is read.
_INVISIBLE: Final = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_CONFLICT: Final = re.compile(r"^(?:<{7}|>{7}|\|{7}) ", re.MULTILINE)
_TAG: Final = re.compile(
    r"</?(?:a|b|blockquote|br|center|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|script|span|strong"
    r"|style|sub|sup|table|td|th|tr|u|ul)(?:\s[^<>]*)?/?>|<!--",
    re.IGNORECASE,
)


def missing_text(content: Content) -> Iterator[Problem]:
    """Report articles without text or summary."""
    for article in content.articles:
        if not any(block.text for block in article.blocks):
            message, hint = "the article has no text", "write it below the front matter"
            yield error(article.path, (0, 0), "body-empty", message, hint)
        if not article.summary and article.status is Status.PUBLISHED:
            message = "the article has no summary"
            hint = "add `summary:` with one or two sentences; lists show it"
            yield warning(article.path, (2, 1), "summary-missing", message, hint)


def wrapped_lines(content: Content) -> Iterator[Problem]:
    """Report paragraphs broken into lines; the first place stands for all of an article."""
    prose = {BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM}
    for article in content.articles:
        parsed = outline(article.body)
        wrapped = [
            article.blocks[number]
            for index, number in parsed.block_at.items()
            if article.blocks[number].kind in prose
            and any(child.type == "softbreak" for child in parsed.tokens[index + 1].children or [])
        ]
        if wrapped:
            many = f"{len(wrapped)} paragraphs are" if len(wrapped) > 1 else "a paragraph is"
            message = f"{many} broken into lines"
            hint = "write one paragraph per line: changes are easier to compare"
            yield warning(article.path, (wrapped[0].line, 1), "line-wrapped", message, hint)


def garbled(content: Content) -> Iterator[Problem]:
    """Report text that was decoded wrongly once: `â€™` for an apostrophe."""
    for item in content.texts:
        for block in item.blocks:
            if found := _GARBLED.search(block.text):
                message = f"{found[0]!r} looks like wrongly decoded text"
                hint = "compare with the source and correct it"
                yield warning(
                    item.path, at_text(item, block, found.start()), "garbled", message, hint
                )


def invisible(content: Content) -> Iterator[Problem]:
    """Report characters that nobody sees and that change what is read or found."""
    for article in content.articles:
        if found := _INVISIBLE.search(article.title):
            place = content.at_key(article, "title")
            yield _invisible(article.path, place, found[0])
        for block in article.blocks:
            if found := _INVISIBLE.search(block.text):
                yield _invisible(article.path, at_text(article, block, found.start()), found[0])
    of_articles = (made for article in content.articles for made in article.events)
    for made in (*of_articles, *content.tables.overrides):
        if found := _INVISIBLE.search(_words_of(made)):
            yield _invisible(made.path, (made.line, made.col), found[0])


def conflict_markers(content: Content) -> Iterator[Problem]:
    """Report what a merge of two versions left behind."""
    for item in content.texts:
        for found in _CONFLICT.finditer(item.body):
            line = place_of(item.body, found.start())[0] + lines_before(item)
            message = f"{found[0].strip()!r} was left by a merge of two versions"
            hint = "keep the right version and delete the marks"
            yield error(item.path, (line, 1), "conflict-marker", message, hint)


def raw_html(content: Content) -> Iterator[Problem]:
    """Report HTML in a body: it is shown as it stands."""
    for item in content.texts:
        parsed = outline(item.body)
        for index, number in parsed.block_at.items():
            block = item.blocks[number]
            if block.kind in {BlockKind.CODE, BlockKind.TABLE}:
                continue
            children = parsed.tokens[index + 1].children or []
            code = [child.content for child in children if child.type == "code_inline"]
            for found in _TAG.finditer(block.text):
                if not any(found[0] in text for text in code):
                    message = f"{found[0][:40]!r} will be shown as it stands"
                    hint = "bodies are Markdown, without HTML"
                    place = at_text(item, block, found.start())
                    yield warning(item.path, place, "raw-html", message, hint)
                    break


def _words_of(made: Override) -> str:
    fields = (
        value if isinstance(value, str) else " ".join(value) for value in made.fields.values()
    )
    return "\n".join((made.target, made.reason, *fields))


def _invisible(path: str, place: tuple[int, int], character: str) -> Problem:
    message = f"an invisible character, U+{ord(character):04X}"
    return warning(path, place, "invisible-character", message, "delete it")
