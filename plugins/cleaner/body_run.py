"""Where the article is in a select-all paste: the run of lines with the maximum sum.

Every paragraph is worth something: sentences count for the article, short
lines without an end and furniture against it. The run with the largest sum is
the article; so one stray line does not end it, and one sentence in the page's
footer does not make one.
"""

from collections.abc import Sequence
from typing import Final

from plugins.cleaner.unwrap import ENDING

LONG: Final = 10
"""Words. A paragraph of prose has at least so many."""
FULL: Final = 40
"""Words beyond which a paragraph is worth no more."""


def body_run(values: Sequence[float]) -> tuple[int, int]:
    """Return the half-open range with the largest sum; (0, 0) where nothing is worth anything.

    >>> body_run([-1, 2, -1, 3, -4, 1])
    (1, 4)
    """
    best, best_range = 0.0, (0, 0)
    total, start = 0.0, 0
    for index, value in enumerate(values):
        if total <= 0:
            total, start = 0.0, index
        total += value
        if total > best:
            best, best_range = total, (start, index + 1)
    return best_range


def worth(text: str, *, furniture: bool) -> float:
    """Return what one paragraph counts for the run."""
    words = len(text.split())
    if furniture:
        return -1.5
    if ENDING.search(text):
        return min(words, FULL) / LONG if words >= LONG else words / LONG / 4
    return 0.5 if words > FULL else -1.0
