"""Events that a person adds to the timeline, with or without a quotation of an article."""

import hashlib
from collections.abc import Sequence
from typing import Final

from plugins.articles import Article, Override, Problem
from plugins.timeline import problems
from plugins.timeline.nearest import closest_sentence
from plugins.timeline.sentences import split_sentences
from plugins.timeline.types import (
    DatedEvent,
    Edit,
    EventKind,
    Origin,
    Sentence,
    TimelineEntry,
    When,
)
from plugins.timex import Span, TimeExpression, TimexType, interval_of

RULE: Final = "editor"
"""Name of the rule behind dates that a person gave."""
_PLAIN: Final = str.maketrans("’‘“”–—\n\t\u00a0", "''\"\"--   ")
"""Characters that a quotation may write in another way; one for one, so that offsets hold."""


def addition(override: Override, article: Article | None) -> DatedEvent | TimelineEntry | Problem:
    """Return what an `add` adds, or what is wrong with it.

    With a quotation of the article it is a mention; without one, an entry that has no mention.
    """
    date, kind = text_of(override, "date"), kind_of(text_of(override, "kind") or "occurrence")
    quote = text_of(override, "quote")
    if interval_of(date) is None:
        return problems.bad_date(override, date)
    if kind is None:
        return problems.bad_kind(override, text_of(override, "kind"))
    if not quote:
        return _unquoted(override, article, When(date), kind)
    if article is None:
        return problems.no_article(override, text_of(override, "article"))
    sentences = split_sentences(article)
    found = _find(quote, article, sentences)
    if found is None:
        near = closest_sentence(quote, [sentence.text for sentence in sentences])
        return problems.not_quoted(override, article.slug, near)
    sentence, span = found
    return DatedEvent(
        id=_id(override, article),
        article=article.slug,
        when=When(date),
        kind=kind,
        sentence=sentence,
        expression=TimeExpression(span, TimexType.DATE, date, None, RULE),
        trigger="",
        headline=override.target,
        confidence=1.0,
        reason=editors_reason(override),
    )


def editors_reason(override: Override) -> str:
    """Return why an event has the date that a person gave it."""
    return "an editor gave this date" + (f": {override.reason}" if override.reason else "")


def kind_of(value: str) -> EventKind | None:
    """Return the kind of event that a word names."""
    return EventKind(value) if value in set(EventKind) else None


def text_of(override: Override, name: str) -> str:
    """Return a field that is one text; empty where it is not given."""
    given = override.fields.get(name, "")
    return given if isinstance(given, str) else " ".join(given)


def texts_of(override: Override, name: str) -> tuple[str, ...]:
    """Return a field that is a list; empty where it is not given."""
    given = override.fields.get(name, ())
    return (given,) if isinstance(given, str) else tuple(given)


def _unquoted(
    override: Override, article: Article | None, when: When, kind: EventKind
) -> TimelineEntry:
    topic = article.topic if article else text_of(override, "topic")
    return TimelineEntry(
        id=_id(override, article),
        when=when,
        kind=kind,
        headline=override.target,
        mentions=(),
        topics=(topic,) if topic else (),
        tags=texts_of(override, "tags"),
        origin=Origin.CURATED,
        edits=(Edit("added", override.reason, override.path, override.line),),
    )


def _find(
    quote: str, article: Article, sentences: Sequence[Sentence]
) -> tuple[Sentence, Span] | None:
    """Return the sentence in which the quotation begins, and where the quotation lies in it."""
    wanted = " ".join(quote.translate(_PLAIN).split()).lower()
    for sentence in sentences:
        block = article.blocks[sentence.block].text.translate(_PLAIN).lower()
        start = block.find(wanted, sentence.start) - sentence.start
        if 0 <= start < len(sentence.text):
            return sentence, Span(start, min(start + len(wanted), len(sentence.text)))
    return None


def _id(override: Override, article: Article | None) -> str:
    made = "e-" + _digest(override, article)[:6]
    return text_of(override, "id") or made


def longer_id(override: Override, article: Article | None) -> str:
    """Return an id for an addition whose short one is another event's by chance."""
    return "e-" + _digest(override, article)[:12]


def _digest(override: Override, article: Article | None) -> str:
    named = (article.slug if article else "", override.target, text_of(override, "date"))
    return hashlib.sha256("\n".join(named).encode()).hexdigest()
