"""Checks of the dates that an article's text names."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from plugins.articles import BlockKind, Problem
from plugins.articles.day import read_day
from plugins.lint.types import Content, at_text, warning
from plugins.timex import tag

_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY: Final = re.compile("|".join(_WEEKDAYS))
_DAY_NUMBER: Final = re.compile(r"\d")
_NO_DAY: Final = frozenset({"", "XXXX-XX-XX"})
_PROSE: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE})


def dates_in_text(content: Content) -> Iterator[Problem]:
    """Report days that no calendar has, and days that were another day of the week."""
    for article in content.articles:
        for block in article.blocks:
            if block.kind not in _PROSE:
                continue
            for expression in tag(block.text, article.published):
                span = expression.span
                words = block.text[span.start : span.end]
                if wrong := _wrong(words, expression.value):
                    place = at_text(article, block, span.start)
                    hint = "compare with the source"
                    yield warning(article.path, place, "date-impossible", wrong, hint)


def _wrong(words: str, value: str) -> str:
    if value in _NO_DAY and _DAY_NUMBER.search(words):
        return f"no calendar has {words!r}"
    day = read_day(value)
    named = _WEEKDAY.findall(words)
    if day and len(named) == 1 and _DAY_NUMBER.search(words) and named[0] != _weekday(day):
        return f"{words!r} is {value}, a {_weekday(day)}"
    return ""


def _weekday(day: date) -> str:
    return _WEEKDAYS[day.weekday()]
