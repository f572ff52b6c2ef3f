"""Ten thousand events: every page stays light, and the index of years stays a way in."""

import gzip
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice

import pytest

from plugins.pages.page import Page
from plugins.pages.pages import all_pages
from plugins.pages.templates import Templates
from plugins.timeline.types import TimelineEntry, When
from tests.pages.gallery import THEME, articles, entries, gallery_site

COUNT = 10_000
BUDGET = 30_000
FIRST_DAY = date(2010, 1, 1)
BUSY = date(2024, 8, 6)
"""Its month has 1,000 events, more than 100 of them on the day itself."""


def days() -> Iterator[date]:
    """Days of fifteen years, one of them with a month that is full."""
    for number in range(COUNT):
        if number < 100:
            yield BUSY
        elif number < 1000:
            yield date(2024, 8, 1) + timedelta(days=number % 31)
        else:
            yield FIRST_DAY + timedelta(days=(number * 7) % 5470)


def many() -> tuple[TimelineEntry, ...]:
    """The gallery's events again and again, each with a day and a headline of its own."""
    models = [one for one in entries(articles()) if len(one.mentions) <= 5]
    made = [
        replace(
            models[number % len(models)],
            id=f"e-{number:06x}",
            when=When(day.isoformat() if number % 11 else f"{day:%Y-%m}"),
            headline=f"{models[number % len(models)].headline}, report {number} of many",
            key=number % 50 == 0,
            aliases=(),
        )
        for number, day in enumerate(days())
    ]
    return tuple(sorted(made, key=lambda one: (one.when.value, one.id)))


@pytest.fixture(scope="module")
def templates() -> Templates:
    return Templates(THEME, gallery_site(rows=many()))


@pytest.fixture(scope="module")
def pages(templates: Templates) -> dict[str, Page]:
    """Every page of the timeline, not yet written as HTML."""
    return {page.path: page for page in all_pages(templates.site) if templates.has(page.template)}


def packed(html: str) -> int:
    return len(gzip.compress(html.encode(), 6))


def chosen(pages: dict[str, Page]) -> list[str]:
    """Those that could be heavy: indexes, years, topics, long months, long days; and samples."""
    fixed = [path for path in pages if re.fullmatch(r"(timeline|topics/\w+)/(\d{4}/)?", path)]
    busy = [path for path in pages if path.startswith("timeline/2024/08/")]
    months = [path for path in pages if re.fullmatch(r"timeline/\d{4}/\d\d/", path)]
    rest = [path for path in pages if not path.startswith(("timeline/", "topics/"))]
    return sorted({*fixed, *busy, *islice(months, 0, None, 12), *islice(rest, 0, None, 8), ""})


def test_every_page_of_ten_thousand_events_stays_within_its_budget(
    templates: Templates, pages: dict[str, Page]
) -> None:
    sizes = {path: packed(templates.page(pages[path])) for path in chosen(pages)}
    assert len(sizes) > 70
    assert {path: size for path, size in sizes.items() if size > BUDGET} == {}


def test_the_index_of_ten_thousand_events_leads_to_every_year(
    templates: Templates, pages: dict[str, Page]
) -> None:
    html = templates.page(pages["timeline/"])
    assert "10,000 events" in html
    for year in range(2010, 2025):
        assert f'href="../timeline/{year}/"' in html
        assert f"timeline/{year}/" in pages


def test_every_event_of_ten_thousand_is_on_the_page_of_its_permalink(
    templates: Templates, pages: dict[str, Page]
) -> None:
    in_month = [
        entry.id
        for entry in templates.site.timeline.whole.entries
        if entry.when.value.startswith("2024-08")
    ]
    html = templates.page(pages["timeline/2024/08/"])
    assert len(in_month) >= 1000
    assert [identity for identity in in_month if f'id="{identity}"' not in html] == []
