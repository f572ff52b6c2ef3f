"""Dated events of an article: what its sentences say happened, and when.

One straight line for every sentence: time expressions → tokens → verbs → what each date belongs to
→ is it an event → which kind → a headline. Everything is a pure function of the article.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from plugins.articles import Article, TimelineMode
from plugins.timeline.extraction.attach import Attachment, Reading, Role, attach
from plugins.timeline.extraction.cases import Case, when_of
from plugins.timeline.extraction.derived import derived_start
from plugins.timeline.extraction.directions import redirected
from plugins.timeline.extraction.headlines import headline_of
from plugins.timeline.extraction.identity import event_ids
from plugins.timeline.extraction.kinds import kind_of
from plugins.timeline.extraction.ranges import joined
from plugins.timeline.extraction.reasons import confidence_of, reason_of
from plugins.timeline.extraction.reject import rejected
from plugins.timeline.extraction.tokens import tokenise
from plugins.timeline.extraction.verbs import find_verb_groups
from plugins.timeline.sentences import split_sentences
from plugins.timeline.types import DatedEvent, EventKind, Sentence
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
    cases: list[Case] = []
    sentences: list[Sentence] = []
    for sentence, times in read_times(article):
        for case in _cases_of(sentence, times, article.published) if times else ():
            cases.append(case)
            sentences.append(sentence)
    found: dict[tuple[int, str], _Found] = {}
    for sentence, case in zip(sentences, redirected(cases), strict=True):
        one = _judged(case, sentence)
        if one is not None:
            found.setdefault((sentence.index, case.when.value), one)
    return _named(article, list(found.values()))


def _named(article: Article, found: Sequence[_Found]) -> tuple[DatedEvent, ...]:
    """Return the events with their ids."""
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


def _cases_of(sentence: Sentence, times: Sequence[TimeExpression], dct: date) -> Iterator[Case]:
    """Yield every dated phrase of a sentence with what it belongs to."""
    tokens = tokenise(sentence.text, joined(sentence.text, times))
    reading = Reading(sentence.text, tokens, find_verb_groups(tokens))
    for at, token in enumerate(tokens):
        if token.time is None or token.time.type is TimexType.SET:
            continue
        if token.time.type is TimexType.DURATION:
            start = derived_start(reading, at, dct)
            if start is not None:
                attachment = Attachment(Role.DERIVED, at, -1, noun=start[1])
                yield Case(reading, attachment, token.time, start[0], dct)
            continue
        when = when_of(token.time)
        if when is not None:
            yield Case(reading, attach(reading, at), token.time, when, dct)


def _judged(case: Case, sentence: Sentence) -> _Found | None:
    """Return the event of a case; None where it is none."""
    if case.attachment.role is Role.DERIVED:
        return _Found(case, sentence, EventKind.DERIVED, trigger_of(case))
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
        when=case.when,
        kind=found.kind,
        sentence=found.sentence,
        expression=case.time,
        trigger=found.trigger,
        headline=headline_of(case),
        confidence=confidence_of(case, found.kind),
        reason=reason_of(case, found.kind, found.trigger),
    )
