"""JSON: everything that the site knows, described by the schemas in `schemas/`.

One entry stands on one line, so that a changed entry is a changed line. Dates are strings at
their true precision; `begin` is the first day and `end` the first day after, null where open.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, TypeAlias

from plugins.timeline.export_site import article_path, entry_path, mention_path
from plugins.timeline.export_text import disputed, newest, unit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from plugins.articles import Article, Source
    from plugins.timeline.export_site import SiteInfo
    from plugins.timeline.types import DatedEvent, Edit, Timeline, TimelineEntry, When

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"

VERSION: Final = "1.0"
"""Of both documents: a new field raises the second number, any other change the first."""


def events_json(
    timeline: Timeline, articles: Sequence[Article], site: SiteInfo, path: str
) -> bytes:
    """Return the timeline's entries with all their mentions (`schemas/events-1.json`)."""
    rows = [entry_record(entry, site) for entry in timeline.entries]
    head = {"topic": timeline.topic, **_head("events", articles, site, path)}
    return document(head, "events", rows)


def articles_json(timeline: Timeline, articles: Sequence[Article], site: SiteInfo) -> bytes:
    """Return the articles, newest first, with their entries (`schemas/articles-1.json`)."""
    told: dict[str, list[str]] = {article.slug: [] for article in articles}
    for entry in timeline.entries:
        for slug in sorted({mention.article for mention in entry.mentions}):
            told[slug].append(entry.id)
    ordered = sorted(articles, key=lambda one: (-one.published.toordinal(), one.slug))
    rows = [_article(article, told[article.slug], site) for article in ordered]
    return document(_head("articles", articles, site, "data/articles.json"), "articles", rows)


def document(head: Mapping[str, Json], name: str, rows: Sequence[Mapping[str, Json]]) -> bytes:
    """Return a JSON document with the fields of `head` and one line for each of the rows."""
    fields = "".join(f"{_dump(key)}: {_dump(value)},\n" for key, value in head.items())
    lines = ",\n".join(_dump(row) for row in rows)
    text = f"{{\n{fields}{_dump(name)}: [\n{lines}\n]\n}}\n"
    return text.encode("utf-8", "replace")  # a lone surrogate cannot be written


def entry_record(entry: TimelineEntry, site: SiteInfo) -> dict[str, Json]:
    """Return one entry as the JSON exports write it."""
    return {
        "id": entry.id,
        "aliases": entry.aliases,
        "uri": site.tag(f"event/{entry.id}"),
        "url": entry_path(entry),
        **_when(entry.when),
        "kind": entry.kind.value,
        "headline": entry.headline,
        "summary": entry.summary,
        "topics": entry.topics,
        "tags": entry.tags,
        "importance": round(entry.importance, 4),
        "importance_reason": entry.importance_reason,
        "key": entry.key,
        "quiet": entry.quiet,
        "origin": entry.origin.value,
        "edits": [_edit(edit) for edit in entry.edits],
        "disputed": [_claim(when, entry) for when in disputed(entry)],
        "mentions": [_mention(mention) for mention in entry.mentions],
    }


def _dump(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _head(schema: str, articles: Sequence[Article], site: SiteInfo, path: str) -> dict[str, Json]:
    return {
        "$schema": "../" * (path.count("/") - 1) + f"schema/{schema}-1.json",
        "version": VERSION,
        "site": {"name": site.name, "url": site.url, "lang": site.lang},
        "updated": newest(articles).isoformat() if articles else None,
    }


def _when(when: When) -> dict[str, Json]:
    interval = when.interval
    return {
        "value": when.value,
        "mod": when.mod,
        "granularity": unit(when),
        "begin": interval.begin.isoformat() if interval.begin else None,
        "end": interval.end.isoformat() if interval.end else None,
    }


def _edit(edit: Edit) -> dict[str, Json]:
    return {"what": edit.what, "reason": edit.reason, "path": edit.path, "line": edit.line}


def _claim(when: When, entry: TimelineEntry) -> dict[str, Json]:
    claimants = sorted({one.article for one in entry.mentions if one.when == when})
    return {"value": when.value, "mod": when.mod, "articles": claimants}


def _mention(mention: DatedEvent) -> dict[str, Json]:
    expression, sentence = mention.expression, mention.sentence
    span = expression.span
    return {
        "id": mention.id,
        "article": mention.article,
        "url": mention_path(mention),
        "value": mention.when.value,
        "mod": mention.when.mod,
        "kind": mention.kind.value,
        "headline": mention.headline,
        "trigger": mention.trigger,
        "sentence": sentence.text,
        "sentence_anchor": sentence.anchor,
        "expression": sentence.text[span.start : span.end],
        "start": span.start,
        "end": span.end,
        "rule": expression.rule,
        "anchor": expression.anchor,
        "direction": expression.direction.value if expression.direction else None,
        "reason": mention.reason,
        "confidence": round(mention.confidence, 4),
    }


def _article(article: Article, events: Sequence[str], site: SiteInfo) -> dict[str, Json]:
    return {
        "slug": article.slug,
        "uri": site.tag(f"article/{article.slug}"),
        "url": article_path(article.slug),
        "title": article.title,
        "summary": article.summary,
        "published": article.published.isoformat(),
        "modified": article.modified.isoformat() if article.modified else None,
        "topic": article.topic,
        "tags": article.tags,
        "lang": article.lang,
        "license": article.license,
        "source": _source(article.source) if article.source else None,
        "corrections": [
            {"date": one.date.isoformat(), "note": one.note} for one in article.corrections
        ],
        "events": events,
    }


def _source(source: Source) -> dict[str, Json]:
    return {
        "name": source.name,
        "url": source.url,
        "author": source.author,
        "published": source.published.isoformat() if source.published else None,
        "archived_url": source.archived_url,
    }
