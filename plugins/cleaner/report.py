"""A cleaned article as people review it and as machines read it."""

import json
from collections.abc import Iterator, Sequence
from typing import Final

from plugins.cleaner.types import Cleaned, Clue, Dropped

WIDTH: Final = 96
"""Columns of a dropped line that the report shows; JSON has it whole."""


def to_json(articles: Sequence[Cleaned]) -> str:
    """Return one object, or an array where the input was a feed."""
    rows = [as_record(article) for article in articles]
    return json.dumps(rows[0] if len(rows) == 1 else rows, ensure_ascii=False, indent=2)


def as_record(article: Cleaned) -> dict[str, object]:
    """Return the article as JSON writes it; dates are `YYYY-MM-DD` or null."""
    return {
        "title": article.title,
        "date": str(article.date) if article.date else None,
        "date_source": article.date_source.value,
        "date_candidates": [str(day) for day in article.date_candidates],
        "date_evidence": [_clue(clue) for clue in article.evidence],
        "author": article.author,
        "site": article.site,
        "lang": article.lang,
        "url": article.url,
        "body": article.body,
        "dropped": [{"line": d.line, "rule": d.rule, "text": d.text} for d in article.dropped],
        "warnings": list(article.warnings),
    }


def to_text(article: Cleaned) -> str:
    """Return the report that a reviewer reads: what was kept, what was dropped, what is unsure."""
    return "\n".join(_lines(article)) + "\n"


def _lines(article: Cleaned) -> Iterator[str]:
    paragraphs = [part for part in article.body.split("\n\n") if part.strip()]
    words = len(article.body.split())
    yield f"title    {article.title or '(none found)'}"
    yield f"date     {article.date or 'not stated'} ({article.date_source.value})"
    for day in article.date_candidates:
        yield f"         may be {day:%A} {day}"
    for name in ("author", "site", "lang", "url"):
        if getattr(article, name):
            yield f"{name:<8} {getattr(article, name)}"
    opening = _short(paragraphs[0]) if paragraphs else ""
    yield f"body     {len(paragraphs)} paragraphs, {words} words; begins: {opening}"
    if article.evidence:
        yield "what the text says about its date"
        yield from (
            f"  line {clue.line}: {clue.rule}: “{_short(clue.phrase)}”: {clue.says}"
            for clue in article.evidence
        )
    yield f"left out: {len(article.dropped)}" + (" (nothing)" if not article.dropped else "")
    yield from map(_dropped, article.dropped)
    yield from (f"warning: {warning}" for warning in article.warnings)


def _dropped(item: Dropped) -> str:
    return f"  line {item.line}: {item.rule}: {_short(item.text)}"


def _clue(clue: Clue) -> dict[str, object]:
    return {"line": clue.line, "rule": clue.rule, "phrase": clue.phrase, "says": clue.says}


def _short(text: str) -> str:
    return text if len(text) <= WIDTH else text[: WIDTH - 1] + "…"
