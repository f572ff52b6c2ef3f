"""How well merging does on the labelled pairs. The floors only ever go up.

The weights of `evidence` were fitted on these pairs and on pairs of other news. The pairs are the
hard ones: every same-event pair of the demo articles, the different events that are nearest to
each other in time and words, and, in `fresh`, pairs of near dates as they come.
"""

from collections import Counter

import pytest

from plugins.timeline.relation import relation
from tests.timeline.merge.gold_pairs import (
    entry_of_mention,
    precision_and_recall,
    read_mentions,
    read_pairs,
)

FLOORS = {"choose": (0.91, 0.76), "report": (0.97, 0.62), "fresh": (0.94, 0.53)}


@pytest.mark.parametrize("half", FLOORS)
def test_pairs_are_merged_and_kept_apart_as_labelled(half: str) -> None:
    mentions, articles = read_mentions()
    pairs = [pair for pair in read_pairs() if pair.half == half]
    precision, recall = precision_and_recall(pairs, entry_of_mention(mentions, articles))
    assert (precision >= FLOORS[half][0], recall >= FLOORS[half][1]) == (True, True), (
        f"precision {precision:.3f}, recall {recall:.3f}"
    )


def test_the_set_is_large_and_balanced_enough() -> None:
    pairs = read_pairs()
    assert len(pairs) >= 150
    assert sum(pair.same for pair in pairs) >= 90
    assert Counter(pair.half for pair in pairs).keys() == {"choose", "report", "fresh"}


def test_most_pairs_could_be_merged_by_their_dates() -> None:
    mentions, _ = read_mentions()
    same = [pair for pair in read_pairs() if pair.same]
    possible = sum(relation(mentions[pair.a], mentions[pair.b]) is not None for pair in same)
    assert possible >= 0.8 * len(same)
