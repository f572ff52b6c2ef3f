from __future__ import annotations

import json
from datetime import date
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from feedparser.api import parse
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from plugins.timeline.export_all import write_all
from plugins.timeline.export_atom import articles_atom, events_atom
from plugins.timeline.export_jsonfeed import events_jsonfeed
from plugins.timeline.export_text import one_line
from plugins.timeline.types import Timeline
from tests.timeline.exports.samples import ARTICLES, ENTRIES, NOWHERE, SITE, entry, site_timeline

FEED = "feeds/events.atom.xml"
WHOLE = Timeline("", ENTRIES)
JSON_FEED_1_1 = {  # after https://www.jsonfeed.org/version/1.1/
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string"},
        "home_page_url": {"type": "string"},
        "feed_url": {"type": "string"},
        "description": {"type": "string"},
        "language": {"type": "string"},
        "authors": {"type": "array", "items": {"type": "object", "minProperties": 1}},
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "content_html"],
                "properties": {
                    "id": {"type": "string"},
                    "url": {"type": "string"},
                    "title": {"type": "string"},
                    "content_html": {"type": "string"},
                    "date_published": {
                        "type": "string",
                        "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$",
                    },
                    "tags": {"type": "array", "items": {"type": "string"}},
                },
                "patternProperties": {"^_": {"type": "object"}},
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}


def atom(data: bytes) -> Any:  # noqa: ANN401 - its reader is untyped
    feed = parse(data)
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    return feed


def test_the_feed_of_articles_is_newest_first_with_lasting_ids() -> None:
    feed = atom(articles_atom(WHOLE, ARTICLES, SITE, "feeds/articles.atom.xml"))
    assert feed.feed.id == "tag:example.org,2020:feeds/articles.atom.xml"
    assert [one.link.rpartition("articles/")[2] for one in feed.entries] == [
        *("a-year-on/", "ferry/", "dam-breaks/")
    ]
    assert feed.entries[0].updated == "2021-06-20T12:00:00Z"
    assert feed.entries[0].published == "2021-06-12T12:00:00Z"
    assert feed.entries[2].author == "Desk"
    assert [tag.term for tag in feed.entries[2].tags] == ["flood", "dam"]


def test_the_feed_of_a_topic_holds_its_articles_only() -> None:
    feed = atom(articles_atom(Timeline("transport", ()), ARTICLES, SITE, FEED))
    assert [one.id for one in feed.entries] == ["tag:example.org,2020:article/ferry"]
    assert feed.feed.updated == "2021-03-01T12:00:00Z"


def test_the_feed_of_events_begins_with_what_was_told_last() -> None:
    feed = atom(events_atom(WHOLE, ARTICLES, SITE, FEED))
    assert [(one.title, one.updated[:10]) for one in feed.entries] == [
        ("2022: New dam opens, Inc.; «سد» 🌊", "2021-06-20"),
        ("2020-06-13: The dam breaks", "2021-06-20"),
        ("late 2020-01: The valley runs dry", "2021-06-20"),
        ("2020-06-14 to 2020-06-20: The bridge is closed", "2021-03-01"),
        ("1990s: The dam is planned", "1990-01-01"),
    ]
    assert feed.feed.updated == "2021-06-20T12:00:00Z"


def test_an_event_in_a_feed_quotes_its_sentences() -> None:
    feed = atom(events_atom(WHOLE, ARTICLES, SITE, FEED))
    story = feed.entries[1].content[0].value
    assert "<em>Sources disagree: 2020-06-13, 2020-06-14.</em>" in story
    assert "It broke on Saturday, at 4; all fled." in story
    assert 'href="https://news.example.org/river/articles/dam-breaks/#s-1"' in story


def test_quiet_entries_are_no_news() -> None:
    assert b"Ferries stop" not in events_atom(WHOLE, ARTICLES, SITE, FEED)
    assert b"Ferries stop" not in events_jsonfeed(WHOLE, ARTICLES, SITE, "feeds/events.json")


@pytest.mark.parametrize("path", ["feeds/events.json", "feeds/topics/flood/events.json"])
def test_the_json_feed_is_one(path: str) -> None:
    document = json.loads(write_all(site_timeline(), ARTICLES, SITE)[path])
    Draft202012Validator(JSON_FEED_1_1, format_checker=FormatChecker()).validate(document)
    assert document["items"][1]["_dateline"] == {
        "value": "2020-06-13",
        "mod": "",
        "granularity": "day",
        "begin": "2020-06-13",
        "end": "2020-06-14",
        "kind": "occurrence",
        "disputed": [
            {"value": "2020-06-13", "mod": "", "articles": ["dam-breaks"]},
            {"value": "2020-06-14", "mod": "", "articles": ["a-year-on"]},
        ],
    }


def test_both_feeds_of_events_hold_the_same_entries() -> None:
    items = json.loads(events_jsonfeed(WHOLE, ARTICLES, SITE, FEED))["items"]
    feed = atom(events_atom(WHOLE, ARTICLES, SITE, FEED))
    assert [item["id"] for item in items] == [one.id for one in feed.entries]
    assert [item["title"] for item in items] == [one.title for one in feed.entries]


def test_an_empty_feed_is_a_feed() -> None:
    feed = atom(events_atom(Timeline("", ()), (), NOWHERE, FEED))
    assert feed.entries == []
    assert feed.feed.updated == "1970-01-01T12:00:00Z"


@pytest.mark.parametrize("value", ["0001-01-01", "9999-12-31", "BC0044"])
def test_the_ends_of_the_calendar_make_no_broken_feed(value: str) -> None:
    feed = atom(events_atom(Timeline("", (entry("x", value),)), ARTICLES, SITE, FEED))
    assert len(feed.entries) == 1


def test_an_event_in_the_future_does_not_date_the_feed_ahead() -> None:
    feed = atom(events_atom(Timeline("", (entry("x", "2999"),)), ARTICLES, SITE, FEED))
    assert date.fromisoformat(feed.feed.updated[:10]) == date(2021, 6, 20)


@given(st.text())
def test_any_headline_is_well_formed_and_comes_back(headline: str) -> None:
    timeline = Timeline("", (entry(headline, "2020", id_="e-1"),))
    root = ET.fromstring(events_atom(timeline, ARTICLES, SITE, FEED))  # noqa: S314 - our own bytes
    title = root.find("{*}entry/{*}title")
    assert title is not None
    assert title.text == f"2020: {one_line(headline)}".strip()
    [item] = json.loads(events_jsonfeed(timeline, ARTICLES, SITE, FEED))["items"]
    assert item["title"] == f"2020: {one_line(headline)}"


def test_markup_in_a_headline_stays_text() -> None:
    headline = '<script>alert("1")</script> & <img src=x onerror=y>'
    timeline = Timeline("", (entry(headline, "2020"),))
    [item] = json.loads(events_jsonfeed(timeline, ARTICLES, SITE, FEED))["items"]
    assert "<script" not in item["content_html"]
    assert "<img" not in item["content_html"]
    assert "&lt;script&gt;" in item["content_html"]
