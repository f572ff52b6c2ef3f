"""The demo articles' events, annotated by hand, against what the rules find: floors that hold."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from plugins.timeline.extract import extract
from plugins.timeline.plain import plain_article
from plugins.timeline.types import DatedEvent
from plugins.timex import Interval, interval_of

GOLD = Path(__file__).parents[2] / "gold/events"
Key = tuple[str, int, str]


@dataclass(frozen=True)
class Scored:
    """What was found and what was asked for, as keys (article, sentence, value)."""

    found: dict[Key, str]
    wanted: dict[Key, dict[str, Any]]
    optional: tuple[Key, ...]
    negatives: tuple[Key, ...]

    @property
    def right(self) -> set[Key]:
        return self.found.keys() & self.wanted.keys()

    @property
    def wrong(self) -> set[Key]:
        """What was found and neither asked for nor left open."""
        extra = self.found.keys() - self.wanted.keys()
        return {key for key in extra if not any(touches(key, one) for one in self.optional)}


def lines(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (GOLD / name).read_text("utf-8").splitlines()]


def touches(one: Key, other: Key) -> bool:
    """Whether two keys are of one sentence and the days of one contain those of the other."""
    first, second = interval_of(one[2]), interval_of(other[2])
    if one[:2] != other[:2] or first is None or second is None:
        return False
    return contains(first, second) or contains(second, first)


def contains(outer: Interval, inner: Interval) -> bool:
    return outer.contains(inner)


def events_of(row: dict[str, Any]) -> list[tuple[int, DatedEvent]]:
    """The events of an article with the number of the sentence that each starts in."""
    article = plain_article("\n\n".join(row["sentences"]), date.fromisoformat(row["dct"]))
    return [(event.sentence.block, event) for event in extract(article)]


@pytest.fixture(scope="module")
def scored() -> Scored:
    found = {
        (row["doc"], at, event.when.value): event.kind.value
        for row in lines("articles.jsonl")
        for at, event in events_of(row)
    }
    gold = lines("gold.jsonl")

    def keys(part: str) -> dict[Key, dict[str, Any]]:
        return {
            (row["doc"], one["s"], one.get("value", "")): one
            for row in gold
            for one in row.get(part, [])
        }

    return Scored(found, keys("events"), tuple(keys("optional")), tuple(keys("negatives")))


def test_events_are_found_with_their_exact_date(scored: Scored) -> None:
    precision = len(scored.right) / (len(scored.right) + len(scored.wrong))
    recall = len(scored.right) / len(scored.wanted)
    assert 2 * precision * recall / (precision + recall) >= 0.97


def test_what_a_reader_wants_is_not_missed(scored: Scored) -> None:
    wanted = {key for key, event in scored.wanted.items() if event["worth"] == 2}
    assert len(wanted & scored.right) / len(wanted) >= 0.97


def test_the_kinds_of_events_are_right(scored: Scored) -> None:
    kinds = [scored.found[key] == scored.wanted[key]["kind"] for key in scored.right]
    assert sum(kinds) / len(kinds) >= 0.97


def test_dates_that_are_no_events_are_left_alone(scored: Scored) -> None:
    hit = [
        negative
        for negative in scored.negatives
        if negative[2] and any(touches(key, negative) for key in scored.wrong)
    ]
    assert len(hit) / len(scored.negatives) <= 1 / 20
