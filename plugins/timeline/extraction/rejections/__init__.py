"""Dates that are no events: one row a reason, asked in order; the first that holds decides.

Every row has an example that it must reject on Monday 2020-06-15; a test runs them all.
"""

from typing import Final

from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.rejections import comparisons, generalities, labels, page, plans
from plugins.timeline.extraction.rejections.row import Rejection

REJECTIONS: Final = (
    *page.ROWS,
    *generalities.ROWS,
    *comparisons.ROWS,
    *plans.ROWS,
    *labels.ROWS,
    *generalities.LAST_ROWS,
)


def rejected(case: Case) -> Rejection | None:
    """Return the first reason why a date is no event's date; None where it is one."""
    return next((row for row in REJECTIONS if row.holds(case)), None)


__all__ = ["REJECTIONS", "Rejection", "rejected"]
