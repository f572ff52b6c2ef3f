from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from plugins.timeline.export_ics import events_ics
from plugins.timeline.export_text import one_line
from plugins.timeline.types import Timeline, TimelineEntry
from tests.timeline.exports.samples import ARTICLES, ENTRIES, NOWHERE, SITE, entry

PATH = "data/events.ics"
FIRST = "Dam breaks & valley floods, 2020-06-15. https://news.example.org/river"
SECOND = "A year on, <b>rebuilding</b>, 2021-06-12. https://news.example.org/river"


def events(*entries: TimelineEntry) -> list[Any]:
    data = events_ics(Timeline("", entries), ARTICLES, SITE, PATH)
    return list(Calendar.from_ical(data).walk("VEVENT"))


def test_days_are_all_day_events_with_an_exclusive_end() -> None:
    [event] = events(ENTRIES[2])
    assert event["DTSTART"].dt == date(2020, 6, 13)
    assert event["DTEND"].dt == date(2020, 6, 14)
    assert event["DTSTART"].params["VALUE"] == "DATE"
    assert event["SUMMARY"] == "The dam breaks"
    assert event["TRANSP"] == "TRANSPARENT"
    assert event["UID"] == "e-3f9a1c@example.org"
    assert event["URL"] == "https://news.example.org/river/timeline/2020/06/#e-3f9a1c"


def test_the_stamp_is_the_day_of_the_newest_article_not_of_the_build() -> None:
    [told, untold] = events(ENTRIES[2], ENTRIES[4])
    assert told["DTSTAMP"].dt == datetime(2021, 6, 20, 12, tzinfo=UTC)
    assert untold["DTSTAMP"].dt == datetime(2020, 6, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "mod", "begin", "end", "summary"),
    [
        ("2020-06", "", "2020-06-01", "2020-07-01", "x (only the month is known)"),
        ("2020", "", "2020-01-01", "2021-01-01", "x (only the year is known)"),
        ("2020-W25", "", "2020-06-15", "2020-06-22", "x (only the week is known)"),
        ("2020-SU", "", "2020-06-01", "2020-09-01", "x (only the season is known)"),
        ("199", "", "1990-01-01", "2000-01-01", "x (only the decade is known)"),
        ("2020", "END", "2020-01-01", "2021-01-01", "x (only the year is known; late 2020)"),
        ("2020-06-13", "BEFORE", "2020-06-13", "2020-06-14", "x (before 2020-06-13)"),
        ("2020-06-13/2020-06-20", "", "2020-06-13", "2020-06-21", "x"),
        ("2020-06-13/2020-07", "", "2020-06-13", "2020-08-01", "x"),
        ("2020-06-13/", "", "2020-06-13", None, "x (no end is known)"),
        ("0001-01-01", "", "0001-01-01", "0001-01-02", "x"),
        ("9999-12-31", "", "9999-12-31", None, "x"),
    ],
)  # fmt: skip
def test_a_date_covers_its_days_and_says_how_little_is_known(
    value: str, mod: str, begin: str, end: str | None, summary: str
) -> None:
    [event] = events(entry("x", value, mod))
    assert event["DTSTART"].dt.isoformat() == begin
    assert (event["DTEND"].dt.isoformat() if "DTEND" in event else None) == end
    assert event["SUMMARY"] == summary


def test_the_description_quotes_the_sources_and_tells_of_their_disagreement() -> None:
    [event] = events(ENTRIES[2])
    assert event["DESCRIPTION"].split("\n") == [
        "Sources disagree: 2020-06-13, 2020-06-14.",
        f"“It broke on Saturday, at 4; all fled.” — {FIRST}/articles/dam-breaks/#s-1",
        f"“The dam broke on 14 June.” — {SECOND}/articles/a-year-on/#s-5",
    ]
    assert event["CATEGORIES"].cats == ["flood", "dam", "rain"]


def test_entries_without_a_first_day_are_counted_not_lost_in_silence() -> None:
    timeline = Timeline("", (entry("x", "BC0044"), entry("y", "/2020"), entry("z", "2020")))
    calendar = Calendar.from_ical(events_ics(timeline, (), SITE, PATH))
    assert [event["SUMMARY"] for event in calendar.walk("VEVENT")] == ["z (only the year is known)"]
    assert calendar["DESCRIPTION"] == (
        "What happened on the river, and when. Entries without a first day, left out here: 2."
    )


def test_lines_are_folded_at_75_octets_between_characters() -> None:
    data = events_ics(Timeline("", (entry("«سد» 🌊" * 40, "2020"),)), (), SITE, PATH)
    lines = data.removesuffix(b"\r\n").split(b"\r\n")
    assert max(map(len, lines)) == 75
    assert all(line.decode() for line in lines)


def test_a_site_without_address_has_no_links() -> None:
    data = events_ics(Timeline("", ENTRIES), ARTICLES, NOWHERE, PATH)
    assert b"URL:" not in data
    assert b"articles/" not in data


def test_an_empty_timeline_is_a_calendar() -> None:
    assert not Calendar.from_ical(events_ics(Timeline("", ()), (), SITE, PATH)).walk("VEVENT")


def test_a_headline_cannot_end_its_event() -> None:
    [event] = events(entry("x\r\nEND:VEVENT\nBEGIN:VALARM", "2020-06-13"))
    assert event["SUMMARY"] == "x END:VEVENT BEGIN:VALARM"


@given(st.text())
def test_any_headline_comes_back(headline: str) -> None:
    [event] = events(entry(headline, "2020-06-13", id_="e-1"))
    assert str(event["SUMMARY"]) == one_line(headline)
