from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from plugins.timeline.export_all import write_all
from plugins.timeline.export_site import SiteInfo, entry_path
from tests.timeline.exports.samples import ARTICLES, GOLDEN, NOWHERE, SITE, entry, site_timeline

if TYPE_CHECKING:
    from pathlib import Path

GOLDEN_FILES = sorted(GOLDEN.iterdir())


def test_the_files_of_a_site_and_of_each_topic_are_these() -> None:
    made = write_all(site_timeline(), ARTICLES, SITE)
    of_timeline = [
        *("data/{}events.csv", "data/{}events.ics", "data/{}events.json", "data/{}events.md"),
        *("data/{}timelinejs.json", "feeds/{}articles.atom.xml", "feeds/{}events.atom.xml"),
        "feeds/{}events.json",
    ]
    expected = {"data/articles.json", "data/schema/articles-1.json", "data/schema/events-1.json"}
    for folder in ("", "topics/flood/", "topics/transport/"):
        expected |= {path.format(folder) for path in of_timeline}
    assert set(made) == expected


@pytest.mark.parametrize("golden", GOLDEN_FILES, ids=lambda path: path.name)
def test_the_files_are_as_a_person_last_read_them(golden: Path) -> None:
    made = write_all(site_timeline(), ARTICLES, SITE)
    [data] = [data for path, data in made.items() if path.replace("/", "-") == golden.name]
    assert data.decode() == golden.read_bytes().decode()


def test_there_is_a_golden_file_for_every_file_of_the_whole_site() -> None:
    made = write_all(site_timeline(), ARTICLES, SITE)
    whole = {path.replace("/", "-") for path in made if "topics/" not in path}
    assert {path.name for path in GOLDEN_FILES} == {p for p in whole if "schema" not in p}


def test_the_order_of_the_articles_changes_nothing() -> None:
    forth = write_all(site_timeline(), ARTICLES, SITE)
    back = write_all(site_timeline(), ARTICLES[::-1], SITE)
    assert forth == back


def test_without_an_address_links_are_relative_to_the_file() -> None:
    made = write_all(site_timeline(), ARTICLES, NOWHERE)
    feed = json.loads(made["feeds/topics/flood/events.json"])
    assert feed["feed_url"] == "../../../feeds/topics/flood/events.json"
    assert feed["home_page_url"] == "../../../topics/flood/"
    assert not [path for path, data in made.items() if b"example.org/river" in data]


def test_ids_stay_when_the_site_moves() -> None:
    def ids(site: SiteInfo) -> list[str]:
        feed = json.loads(write_all(site_timeline(), ARTICLES, site)["feeds/events.json"])
        return [item["id"] for item in feed["items"]]

    assert ids(SITE) == ids(replace(SITE, url="https://elsewhere.example.net", name="Another"))


def test_a_feed_holds_only_its_newest_entries_and_the_data_all() -> None:
    made = write_all(site_timeline(), ARTICLES, replace(SITE, feed_entries=2))
    assert len(json.loads(made["feeds/events.json"])["items"]) == 2
    assert made["feeds/articles.atom.xml"].count(b"<entry") == 2
    assert len(json.loads(made["data/events.json"])["events"]) == 6


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("2024-08-06", "timeline/2024/08/#e-1"),
        ("2024-08-06T14:00", "timeline/2024/08/#e-1"),
        ("2024-W32", "timeline/2024/08/#e-1"),
        ("2024-08", "timeline/2024/08/#e-1"),
        ("2024-08-30/2024-09-02", "timeline/2024/08/#e-1"),
        ("2024-08/", "timeline/2024/08/#e-1"),
        ("2024-Q3", "timeline/2024/#e-1"),
        ("2024-SU", "timeline/2024/#e-1"),
        ("2024", "timeline/2024/#e-1"),
        ("202", "timeline/2020/#e-1"),
        ("0001-01-01", "timeline/0001/01/#e-1"),
        ("/2024-08-06", "timeline/2024/08/#e-1"),
        ("BC0044", "timeline/#e-1"),
    ],
)
def test_an_entry_lives_on_its_month_or_its_year(value: str, path: str) -> None:
    assert entry_path(entry("x", value, id_="e-1")) == path
