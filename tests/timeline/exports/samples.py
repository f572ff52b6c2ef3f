"""A small timeline with every kind of entry, and a maker of entries, for the export tests.

`python -m tests.timeline.exports.samples` writes the golden files anew: read the diff.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from plugins.articles import Article, Correction, Source
from plugins.timeline.export_all import write_all
from plugins.timeline.export_site import SiteInfo
from plugins.timeline.types import (
    DatedEvent,
    Edit,
    EventKind,
    Origin,
    Sentence,
    SiteTimeline,
    Timeline,
    TimelineEntry,
    When,
)
from plugins.timex import Direction, Mod, Reason, Span, TimeExpression, TimexType

GOLDEN = Path(__file__).with_name("golden")
SITE = SiteInfo(
    name="River Desk",
    url="https://news.example.org/river",
    description="What happened on the river, and when.",
    authority="example.org,2020",
)
NOWHERE = SiteInfo(name="River Desk")

ARTICLES = (
    Article(
        slug="dam-breaks",
        title="Dam breaks & valley floods",
        published=date(2020, 6, 15),
        topic="flood",
        summary="The dam above the valley broke on Saturday.",
        tags=("dam",),
        source=Source("Valley Paper", "https://paper.example.org/1", "Desk", date(2020, 6, 15)),
        corrections=(Correction(date(2020, 6, 16), "The day of the break."),),
    ),
    Article(
        slug="a-year-on",
        title="A year on, <b>rebuilding</b>",
        published=date(2021, 6, 12),
        modified=date(2021, 6, 20),
        topic="flood",
    ),
    Article(slug="ferry", title="Ferry returns", published=date(2021, 3, 1), topic="transport"),
)


def mention(
    article: str, value: str, sentence: str, expression: str, *, mod: str = "", number: int = 0
) -> DatedEvent:
    """Return a mention whose expression is found in the sentence."""
    start = sentence.index(expression)
    return DatedEvent(
        id=f"e-{abs(hash_of(article + sentence)):06x}",
        article=article,
        when=When(value, mod),
        kind=EventKind.OCCURRENCE,
        sentence=Sentence(sentence, index=number, block=0, start=0),
        expression=TimeExpression(
            span=Span(start, start + len(expression)),
            type=TimexType.DATE,
            value=value,
            mod=Mod(mod) if mod else None,
            rule="weekday",
            anchor="2020-06-15",
            direction=Direction.PAST,
            reason=Reason.NEAREST_PAST,
        ),
        trigger="broke",
        headline="The dam broke",
        confidence=0.9,
        reason="“Saturday” is the latest Saturday before 15 June 2020.",
    )


def hash_of(text: str) -> int:
    """Return a number that is the same on every run."""
    return sum(ord(char) * (place + 1) for place, char in enumerate(text)) % 0xFFFFFF


def entry(
    headline: str, value: str, mod: str = "", id_: str = "", **fields: object
) -> TimelineEntry:
    """Return an entry, without mentions unless given."""
    made = TimelineEntry(
        id=id_ or f"e-{hash_of(headline + value):06x}",
        when=When(value, mod),
        kind=EventKind.OCCURRENCE,
        headline=headline,
        mentions=(),
    )
    for name, given in fields.items():
        object.__setattr__(made, name, given)
    return made


ENTRIES = (
    entry(
        "The dam is planned",
        "199",
        topics=("flood",),
        origin=Origin.CURATED,
        edits=(Edit("added", "background", "content/timeline.yml", 3),),
        summary="Plans were drawn; no paper gives the year.",
    ),
    entry(
        "The valley runs dry",
        "2020-01",
        "END",
        topics=("flood",),
        mentions=(
            mention("a-year-on", "2020-01", "It ran dry late in January.", "January", mod="END"),
        ),
    ),
    entry(
        "The dam breaks",
        "2020-06-13",
        id_="e-3f9a1c",
        topics=("flood",),
        tags=("dam", "rain"),
        importance=0.875,
        importance_reason="2 articles, 1 later reference",
        key=True,
        aliases=("e-000001",),
        mentions=(
            mention(
                "dam-breaks", "2020-06-13", "It broke on Saturday, at 4; all fled.", "Saturday"
            ),
            mention("a-year-on", "2020-06-14", "The dam broke on 14 June.", "14 June", number=4),
        ),
    ),
    entry(
        "The bridge is closed",
        "2020-06-14/2020-06-20",
        topics=("flood", "transport"),
        mentions=(
            mention(
                "ferry", "2020-06-14/2020-06-20", "It was shut 14 to 20 June.", "14 to 20 June"
            ),
        ),
    ),
    entry("Ferries stop", "2020-06-20/", topics=("transport",), quiet=True),
    entry("New dam opens, Inc.; «سد» 🌊", "2022", topics=("flood",), kind=EventKind.SCHEDULED),
)


def site_timeline(entries: tuple[TimelineEntry, ...] = ENTRIES) -> SiteTimeline:
    """Return the whole timeline and one for each topic."""
    topics = sorted({topic for one in entries for topic in one.topics})
    by_topic = {
        topic: Timeline(topic, tuple(one for one in entries if topic in one.topics))
        for topic in topics
    }
    return SiteTimeline(Timeline("", entries), by_topic, {}, {}, (), (), ())


def main() -> None:
    """Write the golden files: the whole site's, and one of a topic without SITEURL."""
    for path, data in write_all(site_timeline(), ARTICLES, SITE).items():
        if "topics/" not in path and "schema/" not in path:
            (GOLDEN / path.replace("/", "-")).write_bytes(data)


if __name__ == "__main__":
    main()
