"""Dates at the ends of the calendar and beyond it: read, or left out, and never in the way."""

from datetime import date

import pytest

from plugins.timeline.extract import extract
from plugins.timeline.plain import plain_article

KEPT = "The bridge was built in 1931."


@pytest.mark.parametrize(
    ("day", "text", "values"),
    [
        (date(1, 1, 2), "The dam broke yesterday.", ["0001-01-01"]),
        (date(1, 1, 2), "The mayor left last week. The army came 30 years ago.", []),
        (date(9999, 12, 30), "The dam will open tomorrow.", ["9999-12-31"]),
        (date(9999, 12, 30), "The dam will open next week and close next year.", []),
        (date(2024, 5, 5), "Rome was founded in 753 BC.", ["BC0753"]),
        (date(2024, 5, 5), "The emperor died on 19 August AD 14.", ["0014-08-19"]),
        (date(2024, 5, 5), "The comet will return on 31 December 9999.", ["9999-12-31"]),
        (date(2099, 8, 6), "The dam broke on Tuesday.", ["2099-08-04"]),
    ],
)
def test_a_date_far_away_is_read_or_left_out(day: date, text: str, values: list[str]) -> None:
    events = extract(plain_article(f"{text}\n\n{KEPT}", day))
    told = [event.when.value for event in events]
    assert told[-1] == "1931"
    assert told[:-1] == values
