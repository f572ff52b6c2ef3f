from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.timeline.export_csv import COLUMNS, events_csv, safe
from plugins.timeline.types import Timeline
from tests.timeline.exports.samples import ARTICLES, ENTRIES, SITE, entry

PATH = "data/events.csv"


def rows(data: bytes) -> list[dict[str, str]]:
    reader = csv.DictReader(io.StringIO(data.decode(), newline=""), strict=True)
    return list(reader)


def test_a_row_says_what_the_entry_says() -> None:
    read = rows(events_csv(Timeline("", ENTRIES), ARTICLES, SITE, PATH))
    assert [row["value"] for row in read] == [one.when.value for one in ENTRIES]
    assert read[2]["end"] == "2020-06-14"
    assert read[2]["disputed"] == "2020-06-13; 2020-06-14"
    assert read[2]["sentence"] == "It broke on Saturday, at 4; all fled."
    assert read[5]["headline"] == "New dam opens, Inc.; «سد» 🌊"


def test_lines_end_as_the_rfc_says_and_every_row_has_every_cell() -> None:
    data = events_csv(Timeline("", ENTRIES), ARTICLES, SITE, PATH)
    assert data.count(b"\r\n") == data.count(b"\n") == len(ENTRIES) + 1
    cells = list(csv.reader(io.StringIO(data.decode(), newline=""), strict=True))
    assert {len(row) for row in cells} == {len(COLUMNS)}


def test_an_empty_timeline_is_a_row_of_names() -> None:
    assert rows(events_csv(Timeline("", ()), (), SITE, PATH)) == []


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+49 30 1234", "'+49 30 1234"),
        ("-5 degrees", "'-5 degrees"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'=1"),
        ("\r\n=1", "'=1"),
        ("  =1", "'=1"),
        ("\u200b=1", "'\u200b=1"),
        ('"=1', "'\"=1"),
        ("＝1", "'＝1"),
        ("rain;=1+1", "rain;'=1+1"),
        ("rain|@x", "rain|'@x"),
        ("a = b", "a = b"),
        ("1-0 win", "1-0 win"),
        ("“quoted”", "“quoted”"),
        ("", ""),
    ],
)
def test_no_cell_starts_a_formula(cell: str, written: str) -> None:
    assert safe(cell) == written


@given(st.text())
def test_any_headline_comes_back_as_one_cell(headline: str) -> None:
    timeline = Timeline("", (entry(headline, "2020", id_="e-1"),))
    [row] = rows(events_csv(timeline, ARTICLES, SITE, PATH))
    assert row["headline"] == safe(headline)
    assert row["headline"].lstrip("'\"\u200b\ufeff ")[:1] != "=" or row["headline"][0] == "'"
