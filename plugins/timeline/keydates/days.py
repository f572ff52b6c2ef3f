"""How important each day is: articles vote for the days that they name.

A vote counts by what the article is about, not by how often it names the day; it counts more the
longer ago the day was, since only what mattered is recalled, and half for a day yet to come. An
article that names no day in its opening votes, by half, for its own date. A day loses a tenth of
its neighbours' votes, which news spreads over the days around an event. Timelines look more
closely at the recent past: from the first day to the last the score rises by `RECENCY`.

The form was chosen, and the constants rounded, on Timeline17; see the package's README.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from math import log
from typing import TYPE_CHECKING, Final

from plugins.timeline.keydates.collection import OPENING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from plugins.timeline.keydates.collection import Collection, Story

BACKGROUND: Final = 0.1
"""Relevance of an article that never names the topic, in means of the collection."""
RECALL: Final = 2.0
FORECAST: Final = 0.5
OWN_DATE: Final = 0.5
NEIGHBOUR: Final = 0.1
RECENCY: Final = 1.0
BEFORE: Final = timedelta(days=14)
"""How long before the first article a day may lie: older ones are background, not the story."""
RECENT: Final = (timedelta(0), timedelta(1), timedelta(2))


def score_days(collection: Collection) -> dict[date, float]:
    """Return every day that an article votes for, with its score."""
    stories = collection.stories
    if not stories:
        return {}
    last = stories[-1].published
    first = _earlier(stories[0].published, BEFORE)
    votes: defaultdict[date, float] = defaultdict(float)
    for story in stories:
        for day, vote in _votes(story):
            if first <= day <= last:
                votes[day] += vote
    span = max((last - first).days, 1)
    return {
        day: log(1 + max(0.0, count - NEIGHBOUR * _beside(votes, day)))
        + RECENCY * (day - first).days / span
        for day, count in votes.items()
    }


def _votes(story: Story) -> Iterator[tuple[date, float]]:
    weight = BACKGROUND + story.relevance
    for day in story.named:
        weeks = (story.published - day).days / 7
        yield day, weight * (1 + RECALL * log(1 + weeks) if weeks >= 0 else FORECAST)
    recent = (_earlier(story.published, ago) for ago in RECENT)
    if not any(min(story.named.get(day, (OPENING,))) < OPENING for day in recent):
        yield story.published, weight * OWN_DATE


def _beside(votes: dict[date, float], day: date) -> float:
    """Return the votes for the day before and the day after."""
    near = {date.fromordinal(day.toordinal() + step) for step in (-1, 1) if _exists(day, step)}
    return sum(votes.get(other, 0.0) for other in sorted(near))


def _exists(day: date, step: int) -> bool:
    return date.min.toordinal() <= day.toordinal() + step <= date.max.toordinal()


def _earlier(day: date, ago: timedelta) -> date:
    return date.fromordinal(max(day.toordinal() - ago.days, date.min.toordinal()))
