from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, timedelta

from plugins.timeline.export_all import write_all
from tests.growing import grows_in_proportion
from tests.timeline.exports.samples import ARTICLES, ENTRIES, SITE, site_timeline


def test_ten_thousand_entries_are_written_in_time_that_grows_with_their_number() -> None:
    day = date(1995, 1, 1)
    entries = tuple(
        replace(
            ENTRIES[2],
            id=f"e-{number:06x}",
            topics=(),
            when=replace(ENTRIES[2].when, value=(day + timedelta(number)).isoformat()),
        )
        for number in range(10_000)
    )
    made = write_all(site_timeline(entries), ARTICLES, SITE)
    assert len(json.loads(made["data/events.json"])["events"]) == 10_000
    assert made["data/events.ics"].count(b"BEGIN:VEVENT") == 10_000
    assert made["data/events.csv"].count(b"\r\n") == 10_001
    assert grows_in_proportion(
        lambda many: write_all(site_timeline(entries[:many]), ARTICLES, SITE), 5_000
    )
