from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from markdown_it import MarkdownIt

from plugins.timeline.export_markdown import events_markdown
from plugins.timeline.export_text import one_line
from plugins.timeline.export_timelinejs import events_timelinejs
from plugins.timeline.types import Timeline, TimelineEntry
from tests.timeline.exports.samples import ARTICLES, ENTRIES, NOWHERE, SITE, entry

if TYPE_CHECKING:
    from markdown_it.token import Token

OUTLINE = "data/events.md"
SLIDES = "data/timelinejs.json"
NUMBER = {"type": "string", "pattern": "^[0-9]+$"}
DATE = {
    "type": "object",
    "required": ["year"],
    "properties": {"year": NUMBER, "month": NUMBER, "day": NUMBER},
    "additionalProperties": False,
    "dependentRequired": {"day": ["month"]},
}
TEXT = {
    "type": "object",
    "properties": {"headline": {"type": "string"}, "text": {"type": "string"}},
    "additionalProperties": False,
}
TIMELINEJS_3 = {  # after https://timeline.knightlab.com/docs/json-format.html
    "type": "object",
    "required": ["events"],
    "properties": {
        "title": {"type": "object", "properties": {"text": TEXT}},
        "events": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["start_date", "text", "unique_id"],
                "properties": {
                    "start_date": DATE,
                    "end_date": DATE,
                    "text": TEXT,
                    "group": {"type": "string"},
                    "display_date": {"type": "string"},
                    "unique_id": {"type": "string"},
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}


def slides(*entries: TimelineEntry) -> list[dict[str, Any]]:
    document = json.loads(events_timelinejs(Timeline("", entries), ARTICLES, SITE, SLIDES))
    Draft202012Validator(TIMELINEJS_3).validate(document)
    events: list[dict[str, Any]] = document["events"]
    return events


@pytest.mark.parametrize(
    ("value", "mod", "start", "end", "shown"),
    [
        ("2020-06-13", "", "2020-6-13", None, None),
        ("2020-06", "", "2020-6", None, None),
        ("2020", "", "2020", None, None),
        ("2020-06", "END", "2020-6", None, "late 2020-06"),
        ("2020-06-13", "BEFORE", "2020-6-13", None, "before 2020-06-13"),
        ("2020-W25", "", "2020-6-15", "2020-6-21", "2020-W25"),
        ("2020-Q2", "", "2020-4", "2020-6", "2020-Q2"),
        ("199", "", "1990", "1999", "1990s"),
        ("2020-06-13/2020-07", "", "2020-6-13", "2020-7", "2020-06-13 to 2020-07"),
        ("2020-06-13/", "", "2020-6-13", None, "since 2020-06-13"),
        ("9999-12-31", "", "9999-12-31", None, None),
        ("0001", "", "1", None, None),
    ],
)
def test_a_slide_is_no_more_precise_than_its_date(
    value: str, mod: str, start: str, end: str | None, shown: str | None
) -> None:
    [slide] = slides(entry("x", value, mod))
    assert "-".join(slide["start_date"].values()) == start
    assert ("-".join(slide["end_date"].values()) if "end_date" in slide else None) == end
    assert slide.get("display_date") == shown


def test_slides_have_group_id_and_story() -> None:
    made = slides(*ENTRIES)
    assert [slide["unique_id"] for slide in made] == [one.id for one in ENTRIES]
    assert made[2]["group"] == "flood"
    assert "all fled." in made[2]["text"]["text"]


def test_markup_does_not_reach_a_slide() -> None:
    [slide] = slides(entry("<script>1</script>", "2020", topics=("<b>",)))
    assert slide["text"]["headline"] == "&lt;script&gt;1&lt;/script&gt;"
    assert slide["group"] == "&lt;b&gt;"


def test_an_empty_timeline_has_no_slides() -> None:
    assert slides() == []
    assert slides(entry("x", "BC0044")) == []


def outline(*entries: TimelineEntry) -> list[tuple[str, str]]:
    """Return tag and text of every heading and item, as a CommonMark parser reads them."""
    text = events_markdown(Timeline("", entries), ARTICLES, SITE, OUTLINE).decode()
    tokens = MarkdownIt("commonmark").parse(text)
    return [
        (tokens[place - 2].tag if before.tag == "p" else before.tag, plain(token))
        for place, token in enumerate(tokens)
        if token.type == "inline" and (before := tokens[place - 1])
    ]


def plain(token: Token) -> str:
    return "".join(child.content for child in token.children or ())


def test_years_and_months_are_headings_and_entries_are_items() -> None:
    assert outline(*ENTRIES) == [
        ("h1", "River Desk"),
        ("h2", "1990"),
        ("li", "1990s The dam is planned"),
        ("li", "Only the decade is known: 1990s."),
        ("h2", "2020"),
        ("h3", "2020-01"),
        ("li", "late 2020-01 The valley runs dry (A year on, <b>rebuilding</b>)"),
        ("li", "Only the month is known: late 2020-01."),
        ("h3", "2020-06"),
        ("li", f"2020-06-13 The dam breaks ({ARTICLES[0].title}, {ARTICLES[1].title})"),
        ("li", "Sources disagree: 2020-06-13, 2020-06-14."),
        ("li", "2020-06-14 to 2020-06-20 The bridge is closed (Ferry returns)"),
        ("li", "since 2020-06-20 Ferries stop"),
        ("h2", "2022"),
        ("li", "2022 New dam opens, Inc.; «سد» 🌊"),
        ("li", "Only the year is known: 2022."),
    ]  # fmt: skip


def test_links_of_the_outline_are_relative_where_the_site_has_no_address() -> None:
    text = events_markdown(Timeline("", ENTRIES), ARTICLES, NOWHERE, OUTLINE).decode()
    assert "[Ferry returns](<../articles/ferry/#s-1>)" in text


def test_an_empty_outline_is_a_title() -> None:
    assert events_markdown(Timeline("", ()), (), SITE, OUTLINE) == b"# River Desk\n"


def test_entries_stand_under_the_month_and_year_that_they_live_in() -> None:
    values = ("1960/1969", "1960-05", "BC0044", "/1960-07", "1960", "1960-05-02/1961")
    assert outline(*(entry(f"x{value}", value) for value in values))[1:] == [
        ("h2", "No year"),
        ("li", "BC0044 xBC0044"),
        ("li", "Before the year 1: BC0044."),
        ("h2", "1960"),
        ("li", "1960 to 1969 x1960/1969"),
        ("li", "1960 x1960"),
        ("li", "Only the year is known: 1960."),
        ("h3", "1960-05"),
        ("li", "1960-05 x1960-05"),
        ("li", "Only the month is known: 1960-05."),
        ("li", "1960-05-02 to 1961 x1960-05-02/1961"),
        ("h3", "1960-07"),
        ("li", "until 1960-07 x/1960-07"),
    ]


@pytest.mark.parametrize("value", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_have_their_headings(value: str) -> None:
    assert outline(entry("x", value))[1:] == [
        ("h2", value[:4]),
        ("h3", value[:7]),
        ("li", f"{value} x"),
    ]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_headline_is_read_as_its_own_characters(headline: str) -> None:
    [*_, (tag, text)] = outline(entry(headline, "2020-06-13", id_="e-1"))
    assert (tag, text) == ("li", f"2020-06-13 {one_line(headline)}".strip())
