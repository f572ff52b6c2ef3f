"""Dated events of an article: what its sentences say happened, and when.

One straight line for every sentence: time expressions → tokens → verbs → what each date belongs to
→ is it an event → which kind → a headline. Everything is a pure function of the article.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from plugins.articles import Article, TimelineMode
from plugins.timeline.extraction import ranges
from plugins.timeline.extraction.attach import Attachment, Reading, Role, attach
from plugins.timeline.extraction.cases import Case, when_of
from plugins.timeline.extraction.derived import derived_start
from plugins.timeline.extraction.headlines import headline_of
from plugins.timeline.extraction.identity import event_ids
from plugins.timeline.extraction.kinds import kind_of
from plugins.timeline.extraction.reasons import confidence_of, reason_of
from plugins.timeline.extraction.reject import rejected
from plugins.timeline.extraction.tokens import tokenise
from plugins.timeline.extraction.verbs import find_verb_groups
from plugins.timeline.sentences import split_sentences
from plugins.timeline.types import DatedEvent, EventKind, Sentence, When
from plugins.timex import Span, TimeExpression, TimexType, tag

_BETWEEN_BLOCKS: Final = "\n\n"


@dataclass(frozen=True, slots=True)
class _Found:
    """An event before it has its id."""

    case: Case
    sentence: Sentence
    kind: EventKind
    trigger: str


def extract(article: Article, known_dates: Sequence[object] = ()) -> tuple[DatedEvent, ...]:
    """Return the dated events of an article's prose, in text order.

    A sentence gives at most one event for each date. An article whose timeline is `off` or
    `curated` gives none. `known_dates` are the site's rows of days it knows: they may only make a
    `derived` start more precise.
    """
    if article.timeline is not TimelineMode.AUTO:
        return ()
    found: list[_Found] = []
    for sentence, times in read_times(article):
        if times:
            found.extend(_events_of(sentence, times, article.published))
    keys = [(article.slug, one.sentence.text, one.case.token.text) for one in found]
    return tuple(
        _event(one, article, identity) for one, identity in zip(found, event_ids(keys), strict=True)
    )


def read_times(article: Article) -> list[tuple[Sentence, tuple[TimeExpression, ...]]]:
    """Return an article's sentences with their time expressions, spans counted in the sentence.

    The prose is tagged as one text, so that the year of a story carries from one sentence to the
    next.
    """
    sentences = split_sentences(article)
    starts: list[int] = []
    parts: list[str] = []
    length = 0
    for number, sentence in enumerate(sentences):
        if number:
            same = sentences[number - 1].block == sentence.block
            glue = " " if same else _BETWEEN_BLOCKS
            parts.append(glue)
            length += len(glue)
        starts.append(length)
        parts.append(sentence.text)
        length += len(sentence.text)
    times = tag("".join(parts), article.published)
    rows: list[tuple[Sentence, tuple[TimeExpression, ...]]] = []
    at = 0
    for sentence, start in zip(sentences, starts, strict=True):
        end = start + len(sentence.text)
        inside: list[TimeExpression] = []
        while at < len(times) and times[at].span.start < end:
            if times[at].span.end <= end and times[at].span.start >= start:
                span = Span(times[at].span.start - start, times[at].span.end - start)
                inside.append(replace(times[at], span=span))
            at += 1
        rows.append((sentence, tuple(inside)))
    return rows


def _events_of(sentence: Sentence, times: Sequence[TimeExpression], dct: date) -> list[_Found]:
    tokens = tokenise(sentence.text, ranges.joined(sentence.text, times))
    reading = Reading(sentence.text, tokens, find_verb_groups(tokens))
    found: dict[str, _Found] = {}
    for at, token in enumerate(tokens):
        if token.time is None:
            continue
        one = _event_at(reading, at, token.time, sentence, dct)
        if one is not None:
            found.setdefault(one.case.when.value, one)
    return list(found.values())


def _event_at(
    reading: Reading, at: int, time: TimeExpression, sentence: Sentence, dct: date
) -> _Found | None:
    if time.type is TimexType.DURATION:
        start = derived_start(reading, at, dct)
        if start is None:
            return None
        attachment = Attachment(Role.PREMODIFIER, at, -1, noun=start[1])
        case = Case(reading, attachment, time, start[0], dct)
        return _Found(case, sentence, EventKind.DERIVED, reading.tokens[start[1]].text)
    when = when_of(time)
    if time.type is TimexType.SET or when is None:
        return None
    case = Case(reading, attach(reading, at), time, when, dct)
    if rejected(case):
        return None
    return _Found(case, sentence, kind_of(case), trigger_of(case))


def trigger_of(case: Case) -> str:
    """Return the words that report the event: "began", "turned up", "bankruptcy filing"."""
    at = case.attachment.noun
    if at is not None:
        return case.reading.tokens[at].text
    verb = case.verb
    if verb is None:
        return case.token.text
    tokens = case.reading.tokens
    return case.reading.text[tokens[verb.first].start : tokens[verb.last].end]


def _event(found: _Found, article: Article, identity: str) -> DatedEvent:
    case = found.case
    return DatedEvent(
        id=identity,
        article=article.slug,
        when=_when(found),
        kind=found.kind,
        sentence=found.sentence,
        expression=case.time,
        trigger=found.trigger,
        headline=headline_of(case),
        confidence=confidence_of(case, found.kind),
        reason=reason_of(case, found.kind, found.trigger),
    )


def _when(found: _Found) -> When:
    return found.case.when
