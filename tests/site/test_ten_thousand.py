"""Ten thousand events: every page stays light, and the index of years stays a way in."""

import gzip
import random
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice

import pytest

from plugins.pages.page import Page
from plugins.pages.pages import all_pages
from plugins.pages.places import entry_path, place_of
from plugins.pages.templates import Templates
from plugins.timeline.types import DatedEvent, TimelineEntry, When
from tests.pages.gallery import THEME, articles, entries, gallery_site

COUNT = 10_000
BUDGET = 30_000
FIRST_DAY = date(2010, 1, 1)
BUSY = date(2024, 8, 6)
"""Its month has 1,000 events, more than 300 of them on the day itself."""
SYLLABLES = "ba ce di fo gu ha ke li mo nu pra sta tre vel wyn zor".split()


def words(number: int, count: int) -> str:
    """Words that no other event has, so that pages do not compress better than real ones."""
    chance = random.Random(number)  # noqa: S311 - text, not a secret
    made = ("".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(count))
    return " ".join(made)


def told(mention: DatedEvent, number: int) -> DatedEvent:
    """The mention with more to its sentence, after the words of its date."""
    text = f"{mention.sentence.text} {words(number, 12)}"
    return replace(mention, sentence=replace(mention.sentence, text=text))


def days() -> Iterator[date]:
    """Days of fifteen years, one of them with a month that is full."""
    for number in range(COUNT):
        if number < 300:
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
            headline=f"{models[number % len(models)].headline} {words(number, 5)}",
            mentions=tuple(told(one, number) for one in models[number % len(models)].mentions),
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


def test_every_event_of_ten_thousand_is_named_on_the_page_of_its_permalink(
    templates: Templates, pages: dict[str, Page]
) -> None:
    html: dict[str, str] = {}
    for entry in templates.site.timeline.whole.entries:
        path, _, anchor = entry_path(entry).partition("#")
        if path.startswith(("timeline/2024/", "timeline/#")) or path == "timeline/":
            html.setdefault(path, templates.page(pages[path]))
            assert f'id="{anchor}"' in html[path], anchor


def test_every_event_of_a_long_month_stands_in_full_on_one_of_its_pages(
    templates: Templates, pages: dict[str, Page]
) -> None:
    month = [
        one for one in templates.site.timeline.whole.entries if place_of(one.when) == (2024, 8)
    ]
    days = [path for path in pages if re.match(r"timeline/2024/08/\d+/", path)]
    in_full = re.findall(r'<li class="entry[^>]*? id="([^"]+)"', "".join(
        templates.page(pages[path]) for path in days
    ))  # fmt: skip
    assert len(month) >= 1000
    assert sorted(in_full) == sorted(one.id for one in month)
