"""What `key_dates` reads from articles: their sentences, the days these name, their relevance."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from plugins.articles import Article
from plugins.timeline.sentences import split_sentences
from plugins.timeline.terms import term_of, words_of
from plugins.timex import Granularity, tag

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

Given: TypeAlias = "Article | tuple[str, date, Sequence[str]]"

OPENING: Final = 5
"""Sentences at the start of an article in which news says what is new."""
TOPIC_WORDS: Final = 8
"""How many words stand for the topic where no keywords are given."""
SPACED: Final = re.compile(r" ([,.;:?!])(?= |$)")
"""Punctuation set apart, as corpora have it: "June 25 , 2009"."""


@dataclass(frozen=True, slots=True)
class Story:
    """One article as `key_dates` sees it."""

    published: date
    sentences: tuple[str, ...]
    named: Mapping[date, tuple[int, ...]]
    """Each day that it names, and the indices of the sentences that do."""
    relevance: float
    """Share of its sentences that have a topic word; 1 is the collection's mean."""


@dataclass(frozen=True, slots=True)
class Collection:
    """All articles of a topic, by date."""

    stories: tuple[Story, ...]
    topic: re.Pattern[str]
    """Finds a topic word."""


def collect(articles: Sequence[Given], keywords: Sequence[str]) -> Collection:
    """Read the articles; the order in which they are given does not matter."""
    texts = sorted(_text(article) for article in articles)
    topic = _pattern([word for word in keywords if word.strip()] or _topic_words(texts))
    shares = [_share(sentences, topic) for _, _, sentences in texts]
    mean = sum(shares) / len(shares) if any(shares) else 0.0
    return Collection(
        stories=tuple(
            Story(published, sentences, _named(sentences, published), share / mean if mean else 1.0)
            for (published, _, sentences), share in zip(texts, shares, strict=True)
        ),
        topic=topic,
    )


def _text(article: Given) -> tuple[date, str, tuple[str, ...]]:
    if isinstance(article, Article):
        told = tuple(sentence.text for sentence in split_sentences(article))
        return article.published, article.slug, told
    name, published, sentences = article
    return published, name, tuple(sentences)


def _named(sentences: Sequence[str], published: date) -> dict[date, tuple[int, ...]]:
    """Return the days that the sentences name, read together: "two days later" needs the day."""
    named: dict[date, dict[int, None]] = {}
    plain = [SPACED.sub(r"\1", sentence).replace("\n", " ") for sentence in sentences]
    ends = _ends(plain)
    index, end = next(ends, (0, 0))
    for expression in tag("\n".join(plain), published):
        while expression.span.start >= end:
            index, end = next(ends)
        interval = expression.interval
        if expression.granularity <= Granularity.DAY and interval and interval.begin:
            named.setdefault(interval.begin, {})[index] = None
    return {day: tuple(indices) for day, indices in named.items()}


def _ends(sentences: Sequence[str]) -> Iterator[tuple[int, int]]:
    end = 0
    for index, sentence in enumerate(sentences):
        end += len(sentence) + 1
        yield index, end


def _topic_words(texts: Sequence[tuple[date, str, tuple[str, ...]]]) -> list[str]:
    """Return the words that most articles have in their opening."""
    openings: Counter[str] = Counter()
    for _, _, sentences in texts:
        words = {word for sentence in sentences[:OPENING] for word in words_of(sentence)}
        openings.update(word for word in words if word.isalpha() and term_of(word))
    return sorted(openings, key=lambda word: (-openings[word], word))[:TOPIC_WORDS]


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    """Return what finds any of the words; nothing where there are none."""
    return re.compile("|".join(re.escape(word) for word in words) or r"(?!)", re.IGNORECASE)


def _share(sentences: Sequence[str], topic: re.Pattern[str]) -> float:
    found = sum(1 for sentence in sentences if topic.search(sentence))
    return found / len(sentences) if sentences else 0.0
