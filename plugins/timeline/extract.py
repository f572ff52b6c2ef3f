"""Dated events of an article: what its sentences say happened, and when.

One straight line for every sentence: time expressions → tokens → verbs → what each date belongs to
→ is it an event → which kind → a headline. Everything is a pure function of the article.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final

from plugins.articles import Article, KnownDate, TimelineMode
from plugins.timeline.extraction.anaphora import reanchored
from plugins.timeline.extraction.attach import Attachment, Role, attach
from plugins.timeline.extraction.cases import Case, when_of
from plugins.timeline.extraction.derived import derived_start, with_counts
from plugins.timeline.extraction.directions import redirected
from plugins.timeline.extraction.fitting import reattached
from plugins.timeline.extraction.headlines import headline_of
from plugins.timeline.extraction.identity import event_ids
from plugins.timeline.extraction.kinds import in_quotes, kind_of
from plugins.timeline.extraction.known import with_known_starts
from plugins.timeline.extraction.offsets import offset_start
from plugins.timeline.extraction.ranges import joined
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.reasons import confidence_of, reason_of
from plugins.timeline.extraction.rejections import rejected
from plugins.timeline.extraction.speakers import speaker_of
from plugins.timeline.extraction.tokens import tokenise
from plugins.timeline.extraction.utterances import from_utterance
from plugins.timeline.extraction.verbs import find_verb_groups
from plugins.timeline.sentences import split_sentences
from plugins.timeline.types import DatedEvent, EventKind, Sentence
from plugins.timex import Span, TimeExpression, TimexType, tag

_NEAR: Final = 4
"""Sentences back that a pronoun may look for its name."""
_BETWEEN_BLOCKS: Final = "\n\n"
Phrase = tuple[Sentence, Case]
Read = tuple[Sentence, tuple[TimeExpression, ...]]


def extract(article: Article, known_dates: Sequence[KnownDate] = ()) -> tuple[DatedEvent, ...]:
    """Return the dated events of an article's prose, in text order.

    A sentence gives at most one event for each date. An article whose timeline is `off` or
    `curated` gives none. `known_dates` are the days that the site knows: they make a `derived`
    start exact where they agree with it, and do nothing else.
    """
    if article.timeline is not TimelineMode.AUTO:
        return ()
    read = tuple(read_times(article))
    phrases = with_known_starts(_phrases(read, article.published), known_dates, article.body)
    told = _told(phrases)
    keys = [(article.slug, sentence.text, case.token.text) for sentence, case in told]
    return tuple(
        _event(article, sentence, case, identity, read)
        for (sentence, case), identity in zip(told, event_ids(keys), strict=True)
    )


def _told(phrases: Sequence[Phrase]) -> list[Phrase]:
    """Return the phrases that are events, one for each date of a sentence.

    Of two with one date the first is the event, but what is only quoted or worked out gives way.
    """
    events: dict[tuple[int, str], Phrase] = {}
    for sentence, case in phrases:
        derived = case.attachment.role is Role.DERIVED
        if not derived and rejected(case):
            continue
        key = (sentence.index, case.when.value)
        if key not in events or (_gives_way(events[key][1]) and not _gives_way(case)):
            events[key] = (sentence, case)
    return list(events.values())


def _gives_way(case: Case) -> bool:
    return case.attachment.role is Role.DERIVED or in_quotes(case)


def dated_phrases(article: Article) -> tuple[Phrase, ...]:
    """Return every phrase of an article's prose that names a date, event or not, in text order."""
    return _phrases(tuple(read_times(article)), article.published)


def _phrases(read: Sequence[Read], dct: date) -> tuple[Phrase, ...]:
    found = [(sentence, case) for sentence, times in read for case in _cases(sentence, times, dct)]
    turned = redirected([case for _, case in found])
    sentences = [sentence for sentence, _ in found]
    return tuple(from_utterance(reanchored(list(zip(sentences, turned, strict=True)))))


def read_times(article: Article) -> Iterator[tuple[Sentence, tuple[TimeExpression, ...]]]:
    """Yield an article's sentences with their time expressions, spans counted in the sentence.

    The prose is tagged as one text, so that the year of a story carries from one sentence to the
    next.
    """
    sentences = split_sentences(article)
    text, starts = _joined_text(sentences)
    times = tag(text, article.published)
    at = 0
    for sentence, start in zip(sentences, starts, strict=True):
        end = start + len(sentence.text)
        inside: list[TimeExpression] = []
        while at < len(times) and times[at].span.start < end:
            span = Span(times[at].span.start - start, times[at].span.end - start)
            if span.start >= 0 and span.end <= len(sentence.text):
                inside.append(replace(times[at], span=span))
            at += 1
        yield sentence, tuple(inside)


def _joined_text(sentences: Sequence[Sentence]) -> tuple[str, list[int]]:
    """Return the sentences as one text, and where in it each starts."""
    starts: list[int] = []
    parts: list[str] = []
    length = 0
    for number, sentence in enumerate(sentences):
        if number:
            same = sentences[number - 1].block == sentence.block
            parts.append(" " if same else _BETWEEN_BLOCKS)
            length += len(parts[-1])
        starts.append(length)
        parts.append(sentence.text.replace("\n", " "))  # a line break is no word of a date
        length += len(sentence.text)
    return "".join(parts), starts


def _cases(sentence: Sentence, times: Sequence[TimeExpression], dct: date) -> Iterator[Case]:
    """Yield every dated phrase of a sentence with what it belongs to."""
    times = with_counts(sentence.text, joined(sentence.text, times))
    if not times:
        return
    reading = _reading(sentence, times)
    for at, token in enumerate(reading.tokens):
        if token.time is None:
            continue
        if token.time.type is TimexType.DURATION:
            start = derived_start(reading, at, dct) or offset_start(reading, at, dct)
            if start is not None:
                attachment = Attachment(Role.DERIVED, at, -1, start.verb, start.trigger)
                time = replace(token.time, anchor=start.anchor.isoformat())
                yield Case(reading, attachment, time, start.when, dct)
            continue
        when = when_of(token.time)
        if when is not None:
            yield reattached(Case(reading, attach(reading, at), token.time, when, dct))


def _earlier(read: Sequence[Read], sentence: Sentence) -> tuple[Reading, ...]:
    """Return the nearest sentences before one in its paragraph, read."""
    first = sentence.index
    nearest = max(0, first - _NEAR)
    while first > nearest and read[first - 1][0].block == sentence.block:
        first -= 1
    return tuple(_reading(one, times) for one, times in read[first : sentence.index])


def _reading(sentence: Sentence, times: Sequence[TimeExpression]) -> Reading:
    tokens = tokenise(sentence.text, times)
    return Reading(sentence.text, tokens, find_verb_groups(tokens))


def _event(
    article: Article, sentence: Sentence, case: Case, identity: str, read: Sequence[Read]
) -> DatedEvent:
    kind = kind_of(case)
    earlier = partial(_earlier, read, sentence)
    return DatedEvent(
        id=identity,
        article=article.slug,
        when=case.when,
        kind=kind,
        sentence=sentence,
        expression=case.time,
        trigger=case.trigger,
        headline=headline_of(case, earlier),
        confidence=confidence_of(case, kind),
        reason=reason_of(case, case.trigger),
        speaker=speaker_of(case, earlier) if kind is EventKind.STATEMENT else "",
    )
