from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from plugins.timeline.export_all import SCHEMAS, write_all
from tests.timeline.exports.samples import ARTICLES, NOWHERE, SITE, entry, site_timeline

MADE = write_all(site_timeline(), ARTICLES, SITE)
DOCUMENTS = sorted(
    path
    for path in MADE
    if path.startswith("data/") and path.endswith(("events.json", "cles.json"))
)


def schema_of(path: str) -> dict[str, Any]:
    name = path.rpartition("/")[2].replace(".json", "-1.json")
    schema: dict[str, Any] = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    return schema


@pytest.mark.parametrize("path", DOCUMENTS)
def test_a_document_is_what_its_schema_says(path: str) -> None:
    schema = schema_of(path)
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(json.loads(MADE[path]))


@pytest.mark.parametrize("path", DOCUMENTS)
def test_a_document_says_where_its_schema_stands(path: str) -> None:
    folders = path.split("/")[:-1]
    for step in json.loads(MADE[path])["$schema"].split("/"):
        folders = folders[:-1] if step == ".." else [*folders, step]
    assert "/".join(folders) in MADE


def test_the_schema_allows_nothing_that_it_does_not_name() -> None:
    document = json.loads(MADE["data/events.json"])
    document["events"][0]["color"] = "red"
    [error] = Draft202012Validator(schema_of("data/events.json")).iter_errors(document)
    assert "'color' was unexpected" in error.message


@pytest.mark.parametrize("field", ["id", "value", "begin", "disputed", "mentions"])
def test_the_schema_misses_a_missing_field(field: str) -> None:
    document = json.loads(MADE["data/events.json"])
    del document["events"][0][field]
    [error] = Draft202012Validator(schema_of("data/events.json")).iter_errors(document)
    assert f"'{field}' is a required property" in error.message


@pytest.mark.parametrize(
    ("value", "good"),
    [
        ("2024-08-06", True),
        ("2024-08-06T14:00", True),
        ("2024-W32-WE", True),
        ("2024-SU", True),
        ("202", True),
        ("2024-05-03/2024-06-07", True),
        ("2024-05-03/", True),
        ("/2024", True),
        ("BC0044", True),
        ("", False),
        ("/", False),
        ("Saturday", False),
        ("2024-08-06 <b>", False),
    ],
)
def test_the_schema_knows_a_date_value(value: str, good: bool) -> None:  # noqa: FBT001 - a column
    document = json.loads(MADE["data/events.json"])
    document["events"][0]["value"] = value
    assert Draft202012Validator(schema_of("data/events.json")).is_valid(document) is good


def test_one_entry_stands_on_one_line() -> None:
    lines = MADE["data/events.json"].decode().splitlines()
    assert [json.loads(line.rstrip(","))["id"] for line in lines if line.startswith('{"id"')] == [
        *("e-004c74", "e-006765", "e-3f9a1c", "e-00c9e5", "e-0044c4", "e-3644a3")
    ]


def test_offsets_point_at_the_words_that_date_the_event() -> None:
    events = json.loads(MADE["data/events.json"])["events"]
    told = [mention for one in events for mention in one["mentions"]]
    words = [mention["sentence"][mention["start"] : mention["end"]] for mention in told]
    assert words == ["January", "Saturday", "14 June", "14 to 20 June"]
    assert words == [mention["expression"] for mention in told]


def test_dates_that_contradict_each_other_are_listed_with_their_articles() -> None:
    by_id = {one["id"]: one for one in json.loads(MADE["data/events.json"])["events"]}
    assert by_id["e-3f9a1c"]["disputed"] == [
        {"value": "2020-06-13", "mod": "", "articles": ["dam-breaks"]},
        {"value": "2020-06-14", "mod": "", "articles": ["a-year-on"]},
    ]
    assert by_id["e-006765"]["disputed"] == []


def test_an_empty_site_has_valid_documents() -> None:
    made = write_all(site_timeline(()), (), NOWHERE)
    for path in ("data/events.json", "data/articles.json"):
        document = json.loads(made[path])
        Draft202012Validator(schema_of(path)).validate(document)
        assert document["updated"] is None


@pytest.mark.parametrize(
    ("value", "begin", "end"),
    [
        ("0001-01-01", "0001-01-01", "0001-01-02"),
        ("0001", "0001-01-01", "0002-01-01"),
        ("9999-12-30", "9999-12-30", "9999-12-31"),
        ("9999-12-31", "9999-12-31", None),
        ("9999", "9999-01-01", None),
        ("BC0044", None, "0001-01-01"),
    ],
)
def test_the_ends_of_the_calendar_are_open(value: str, begin: str | None, end: str | None) -> None:
    made = write_all(site_timeline((entry("x", value),)), ARTICLES, SITE)
    document = json.loads(made["data/events.json"])
    Draft202012Validator(schema_of("data/events.json")).validate(document)
    [event] = document["events"]
    assert (event["value"], event["begin"], event["end"]) == (value, begin, end)
