"""The order of entries on a timeline."""

import pytest

from plugins.timeline.order import in_order
from plugins.timeline.types import EventKind, TimelineEntry, When


def entry(value: str, id_: str = "e-1") -> TimelineEntry:
    return TimelineEntry(id_, When(value), EventKind.OCCURRENCE, value, ())


@pytest.mark.parametrize(
    "values",
    [
        ["2024", "2024-01", "2024-01-01", "2024-01-02"],
        ["2024-08", "2024-08-01/2024-08-09", "2024-08-01", "2024-W32", "2024-08-06"],
        ["BC0044", "BC0044-03", "BC0044-03-15", "BC0010", "0001-01-01", "9999-12-31"],
        ["BC04", "BC0480", "BC044", "BC0449", "BC0441", "BC00", "BC0099", "BC0044", "0001"],
        ["201", "2014-03", "2015"],
    ],
)
def test_entries_come_by_begin_and_the_coarser_first(values: list[str]) -> None:
    entries = [entry(value) for value in reversed(values)]
    assert [one.when.value for one in in_order(entries)] == values


def test_ties_are_in_the_order_of_ids() -> None:
    entries = [entry("2024", "e-b"), entry("2024", "e-a")]
    assert [one.id for one in in_order(entries)] == ["e-a", "e-b"]
