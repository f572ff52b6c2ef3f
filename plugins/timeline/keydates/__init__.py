"""The days that matter most to a topic, each with the sentences that tell it best."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plugins.timeline.keydates.collection import collect
from plugins.timeline.keydates.days import score_days
from plugins.timeline.keydates.summary import Summarizer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from plugins.timeline.keydates.collection import Given

__all__ = ["key_dates"]


def key_dates(
    articles: Sequence[Given], dates: int, sentences: int, keywords: Sequence[str] = ()
) -> list[tuple[date, list[str]]]:
    """Return a topic's `dates` most important days in order, each with up to `sentences` sentences.

    Articles are given as `Article` or as `(id, published, sentences)`. `keywords` say what the
    topic is; without them the words that most articles open with do. Sentences are returned
    as they were given; the more important of two days has the first choice. Fewer days come back
    where the articles tell of fewer.
    """
    collection = collect(articles, keywords)
    scores = score_days(collection)
    best = sorted(scores, key=lambda day: (-scores[day], day))[: max(dates, 0)]
    summarizer = Summarizer(collection)
    told: dict[date, list[str]] = {}
    taken: set[str] = set()
    for day in best:
        told[day] = summarizer.sentences_of(day, sentences, taken)
        taken.update(told[day])
    return sorted(told.items())
