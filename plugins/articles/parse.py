"""Bytes to `Article`, with every problem of the file at once."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from plugins.articles.blocks import Outline, locate, outline
from plugins.articles.day import read_day
from plugins.articles.decode import decode, place_of
from plugins.articles.front_matter import FrontMatter, read_front_matter
from plugins.articles.links import BadLink, find_links, resolve
from plugins.articles.markdown import NESTING_LIMIT
from plugins.articles.overrides import read_override
from plugins.articles.types import (
    Action,
    Article,
    Block,
    ContentError,
    Correction,
    Page,
    Problem,
    Source,
    Status,
    TimelineMode,
)
from plugins.articles.yaml_values import Value

EXCERPT_WORDS: Final = 90
"""Most words of an article under `license: excerpt`: enough to cite, too few to replace it."""

_WORD: Final = re.compile(r"\w+(?:['’.,-]\w+)*")


def parse(raw: bytes, path: str) -> Article:
    """Read the article that the file `path` (relative to the project's root) holds.

    Raises `ContentError` with all of the file's problems, and nothing else.
    """
    front, problems = read_front_matter(decode(raw, path), path, "article")
    parsed = outline(front.body)
    problems += tuple(_body_problems(parsed, front, path))
    if front.text("license") == "excerpt":
        problems += tuple(_excerpt_problems(parsed, front, path))
    if problems:
        raise ContentError(sorted(problems))
    return _article(front, _blocks(parsed, front), path)


def parse_page(raw: bytes, path: str) -> Page:
    """Read the page that the file `path` holds; raises `ContentError` as `parse` does."""
    front, problems = read_front_matter(decode(raw, path), path, "page")
    parsed = outline(front.body)
    problems += tuple(_body_problems(parsed, front, path))
    if problems:
        raise ContentError(sorted(problems))
    return Page(
        slug=front.text("slug"),
        title=front.text("title"),
        summary=front.text("summary"),
        lang=front.text("lang") or "en",
        body=front.body,
        blocks=_blocks(parsed, front),
        path=path,
    )


def _article(front: FrontMatter, blocks: tuple[Block, ...], path: str) -> Article:
    return Article(
        slug=front.text("slug"),
        title=front.text("title"),
        published=_day(front.text("date")),
        topic=front.text("topic"),
        body=front.body,
        blocks=blocks,
        summary=front.text("summary"),
        tags=tuple(str(tag) for tag in front.items("tags")),
        lang=front.text("lang") or "en",
        license=front.text("license") or "own",
        modified=read_day(front.text("modified")),
        source=_source(front),
        status=Status(front.text("status") or Status.PUBLISHED),
        timeline=TimelineMode(front.text("timeline") or TimelineMode.AUTO),
        events=tuple(
            read_override(item, _EVENT_ACTIONS, path, front.place("events", index))
            for index, item in enumerate(front.items("events"))
        ),
        corrections=tuple(
            Correction(_day(str(item["date"])), str(item["note"]))
            for item in front.items("corrections")
            if isinstance(item, dict)
        ),
        imported=_texts(front.get("import")),
        path=path,
    )


_EVENT_ACTIONS: Final = (Action.FIX, Action.HIDE, Action.ADD)


def _source(front: FrontMatter) -> Source | None:
    if front.get("source") is None:
        return None
    return Source(
        name=front.text("source", "name"),
        url=front.text("source", "url"),
        author=front.text("source", "author"),
        published=read_day(front.text("source", "published")),
        archived_url=front.text("source", "archived_url"),
    )


def _texts(value: Value) -> dict[str, str | tuple[str, ...]]:
    items = value.items() if isinstance(value, dict) else ()
    return {
        name: tuple(str(part) for part in item) if isinstance(item, list) else str(item)
        for name, item in items
    }


def _day(text: str) -> date:
    day = read_day(text)
    if day is None:
        raise AssertionError(text)  # the schema has checked it
    return day


def _blocks(parsed: Outline, front: FrontMatter) -> tuple[Block, ...]:
    return tuple(replace(block, line=block.line + front.body_line - 1) for block in parsed.blocks)


def _body_problems(parsed: Outline, front: FrontMatter, path: str) -> Iterator[Problem]:
    before = front.body_line - 1
    for token in parsed.tokens:
        if token.level > NESTING_LIMIT:
            line = before + 1 + (token.map[0] if token.map else 0)
            message = f"more than {NESTING_LIMIT} levels of lists and quotes"
            yield Problem(path, line, 0, "nesting", message, "flatten them")
            break
    for link in find_links(parsed, front.body):
        try:
            resolve(link.url, path, image=link.image)
        except BadLink as bad:
            line = link.line + before
            yield Problem(path, line, link.col, bad.code, bad.message, bad.hint)


def _excerpt_problems(parsed: Outline, front: FrontMatter, path: str) -> Iterator[Problem]:
    left = EXCERPT_WORDS
    for block in parsed.blocks:
        words = list(_WORD.finditer(block.text))
        if len(words) > left:
            line, col = place_of(front.body, locate(block, words[left].start()))
            message = f"an excerpt has at most {EXCERPT_WORDS} words; here it goes beyond"
            hint = "shorten the body; the rest belongs to its publisher"
            place = (line + front.body_line - 1, col)
            yield Problem(path, *place, "excerpt-too-long", message, hint)
            return
        left -= len(words)
