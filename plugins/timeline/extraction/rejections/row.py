"""What a row of the table of rejections is."""

from collections.abc import Callable
from dataclasses import dataclass

from plugins.timeline.extraction.cases import Case


@dataclass(frozen=True, slots=True)
class Rejection:
    """Why a date is no event's date."""

    name: str
    holds: Callable[[Case], bool]
    why: str
    example: str
    """A sentence that this row rejects on Monday 2020-06-15."""
