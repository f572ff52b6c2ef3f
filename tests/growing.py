"""How the time of a piece of work grows with its size: alike on a fast, a slow or a busy machine.

A test that asserts seconds fails where the machine is slow. A test that compares a piece of work
with one eight times as large does not; only the work's own growth makes it fail.
"""

import time
from collections.abc import Callable

TIMES = 8
"""How many times larger the large piece is."""
MOST = 30
"""Between linear work, 8 times as long, and quadratic work, 64 times."""
SMALLEST = 0.05
"""Seconds below which the clock, not the work, would be measured."""


def seconds(work: Callable[[int], object], size: int) -> float:
    began = time.process_time()
    work(size)
    return time.process_time() - began


def grows_in_proportion(work: Callable[[int], object], size: int) -> bool:
    """Whether work of `size` takes about as much longer as it is larger than an eighth of it.

    What else the machine does can only disturb a measurement: one of five is enough.
    """
    pairs = ((seconds(work, size // TIMES), seconds(work, size)) for _attempt in range(5))
    return any(whole <= MOST * max(part, SMALLEST) for part, whole in pairs)
