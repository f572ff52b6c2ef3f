"""A small site, made by hand, that shows every component in every state.

`python -m tests.pages.gallery` writes the golden files anew: read the diff.

A row is an entry; its mentions are (article, sentence) with the date's words in brackets. The
articles are real: they are parsed from Markdown that is put together from the sentences.
"""

# ruff: noqa: E501 - a row is an entry
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import MappingProxyType

from plugins.articles import Article, parse
from plugins.articles.types import Topic
from plugins.pages.build import site_of
from plugins.pages.entries import entry_view
from plugins.pages.settings import PagesSettings
from plugins.pages.site import Site
from plugins.pages.templates import Templates
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
from plugins.timex import Direction, Reason, Span, TimeExpression, TimexType

ROOT = Path(__file__).parents[2]
THEME = ROOT / "theme"
GOLDEN = Path(__file__).with_name("golden")

HAPPENED, SAID = EventKind.OCCURRENCE, EventKind.STATEMENT
PLANNED, SINCE, WORKED_OUT = EventKind.SCHEDULED, EventKind.STATE_START, EventKind.DERIVED

TOPICS = (
    Topic("river", "The river", "A dam, a flood, and who was told.", "Everything on the river."),
    Topic("bridge", "The bridge"),
)
WIRE, WEEKLY, ABROAD = "wire", "weekly", "abroad"
ARTICLES = {
    #  slug: published, topic, language, source
    WIRE: (date(2024, 8, 8), "river", "en", "Demo Wire"),
    WEEKLY: (date(2024, 10, 24), "river", "en", "Demo Weekly"),
    ABROAD: (date(2024, 11, 7), "bridge", "pt", "Agência Demo"),
    "own": (date(2024, 12, 14), "bridge", "en", ""),
    **{f"source-{n:02}": (date(2024, 9, 1), "bridge", "en", f"Source {n:02}") for n in range(39)},
}


@dataclass(frozen=True, slots=True)
class Row:
    """One entry of the gallery."""

    id: str
    value: str
    headline: str
    told: tuple[tuple[str, str], ...] = ()
    kind: EventKind = HAPPENED
    mod: str = ""
    key: bool = False
    quiet: bool = False
    values: tuple[str, ...] = ()
    """Dates of the mentions, where they differ from the entry's."""
    anchor: str = ""
    """Day that the first mention is counted from."""
    edits: tuple[tuple[str, str], ...] = ()
    aliases: tuple[str, ...] = ()
    tags: tuple[str, ...] = ("dam",)
    topics: tuple[str, ...] = field(default=("river",))


LONG = (
    "The ministry for rivers, dams and canals, which had not answered for three weeks, says that "
    "the gates were opened by hand in the night, that nobody in the valley was told, and that "
    "“an inquiry” <will> follow & be made public"
)
ROWS = (
    Row("e-001943", "1943", "The first dam is built", ((WEEKLY, "It dates from [1943]."),), quiet=True),
    Row("e-000018", "18", "Mills line the river", ((WEEKLY, "Mills stood here [in the 19th century]."),)),
    Row("e-000198", "198", "A second dam is built", ((WEEKLY, "It was built [in the 1980s]."),)),
    Row("e-bc0044", "BC0044", "A ford is mentioned", ((WEEKLY, "A ford is named [in 44 BC]."),)),
    Row("e-002016", "2016/2018", "The works last", ((WEEKLY, "Works went on [from 2016 to 2018]."),)),
    Row("e-0since", "2022-02-24", "The gates stand open", ((WIRE, "They stand open [since 24 February 2022]."),), SINCE),
    Row("e-0until", "/2024-05-03", "The bridge is closed", ((WIRE, "It was closed [until 3 May 2024]."),)),
    Row("e-00year", "2024", "Rain breaks a record", ((WEEKLY, "[This year] broke a record."),)),
    Row("e-0early", "202", "Dry summers return", ((WEEKLY, "Summers were dry [early in the decade]."),), mod="START"),
    Row("e-00quar", "2024-Q1", "Water runs low", ((WEEKLY, "It ran low [in the first quarter]."),)),
    Row("e-0seaso", "2024-SU", "The river rises", ((WEEKLY, "It rose [over the summer]."),)),
    Row("e-wi2324", "2023-WI", "Ice stays away", ((WEEKLY, "None came [last winter]."),)),
    Row("e-000wee", "2024-W32", "Schools stay shut", ((WIRE, "Schools are shut [this week]."),)),
    Row("e-000wkd", "2024-W31-WE", "Boats are tied up", ((WIRE, "They were tied up [at the weekend]."),)),
    Row("e-month1", "2024-08", "Families leave the valley", ((WEEKLY, "Families left [in August]."),)),
    Row("e-month2", "2024-08", "Roads are closed", ((WEEKLY, "Roads were closed [that month]."),), quiet=True),
    Row("e-0latea", "2024-08", "The water falls", ((WEEKLY, "It fell [late in August]."),), mod="END"),
    Row("e-6f2100", "2024-08-06", "The dam gives way",
        ((WIRE, "The dam gave way [on Tuesday] in the morning."), (WEEKLY, "The dam broke [in August]."), ("own", "It was [6 August]."), (WIRE, "Nobody was told [on Tuesday].")),
        key=True, values=("2024-08-06", "2024-08", "2024-08-06", "2024-08-06"), anchor="2024-08-08",
        edits=(("merged", "Three reports of one morning."),), aliases=("e-77b0d2",), tags=("dam", "flood")),
    Row("e-000rng", "2024-08-06/2024-08-09", "The flood moves down the valley", ((WIRE, "[Between 6 and 9 August] it moved down."),)),
    Row("e-000rn2", "2024-08-30/2024-09-02", "Villages are cleared", ((WEEKLY, "[From 30 August to 2 September] they were cleared."),)),
    Row("e-statem", "2024-08-10", "The ministry speaks for the first time", ((WEEKLY, "It spoke [on 10 August]."),), SAID, quiet=True),
    Row("e-abouts", "2024-09-10", "Repairs begin", ((WEEKLY, "Repairs began [about 10 September]."),), mod="APPROX"),
    Row("e-derivd", "2024-09-12", "A strike begins", ((WEEKLY, "The strike, [six weeks old], goes on."),), WORKED_OUT),
    Row("e-before", "2024-10-01", "A warning is sent", ((WEEKLY, "It was sent [before 1 October]."),), mod="BEFORE"),
    Row("e-0after", "2024-10-01", "The inquiry sits", ((WEEKLY, "It sat [after 1 October]."),), mod="AFTER"),
    Row("e-keymon", "2024-10", "Help arrives", ((WEEKLY, "Help came [this month]."),), key=True, anchor="2024-10-24"),
    Row("e-disput", "2024-11-04", "The bridge reopens",
        ((ABROAD, "A ponte reabriu [na segunda-feira]."), ("own", "It reopened [on 5 November].")), values=("2024-11-04", "2024-11-05"), topics=("bridge",)),
    Row("e-five00", "2024-09-01", "The first boat passes",
        (("own", "It passed [on 1 September]."), (WIRE, "It passed [on 3 September]."), (WEEKLY, "It passed [in October]."),
         (ABROAD, "Passou [a 2 de Novembro]."), ("source-00", "It passed [in 2023].")),
        values=("2024-09-01", "2024-09-03", "2024-10", "2024-11-02", "2023"), topics=("bridge",)),
    Row("e-longer", "2024-11-20", LONG, (("own", "[On 20 November] it spoke."),), SAID, key=True, topics=("bridge",)),
    Row("e-ownwor", "2024-11-21", "The gates were shut on 21 November", (("own", "The gates were shut [on 21 November]."),), topics=("bridge",)),
    Row("e-forty0", "2024-11-25", "Forty papers tell of it",
        (("own", "They told of it [on 25 November]."), *((f"source-{n:02}", "All told of it [on 25 November].") for n in range(39))), topics=("bridge",)),
    Row("e-handmd", "2024-12-01", "An editor knows this", (), edits=(("added", "A reader sent the minutes."),), topics=("bridge",), tags=()),
    Row("e-dateed", "2024-12-02", "The date was set", (("own", "It was [on Monday]."),), edits=(("date", "The minutes give the day."),), topics=("bridge",)),
    Row("e-sched0", "2024-12-20", "The inquiry is to report", (("own", "It is to report [on 20 December]."),), PLANNED, topics=("bridge",)),
    Row("e-byend0", "2027", "A new dam is to stand", (("own", "It is to stand [by the end of 2027]."),), PLANNED, mod="ON_OR_BEFORE", topics=("bridge",)),
    Row("e-schdrg", "2025-03/2025-05", "Trials are planned", (("own", "Trials run [from March to May]."),), PLANNED, topics=("bridge",)),
)  # fmt: skip


def articles() -> dict[str, Article]:
    """Parse the articles; each sentence of the rows is a paragraph."""
    texts: dict[str, list[str]] = {slug: [] for slug in ARTICLES}
    for row in ROWS:
        for slug, sentence in row.told:
            texts[slug].append(sentence.replace("[", "").replace("]", ""))
    return {slug: _article(slug, texts[slug]) for slug in ARTICLES}


def _article(slug: str, sentences: Sequence[str]) -> Article:
    published, topic, lang, source = ARTICLES[slug]
    lines = [
        "---",
        f"title: What {slug} tells",
        f"date: {published}",
        f"slug: {slug}",
        f"topic: {topic}",
        "tags: [dam, flood]",
        f"lang: {lang}",
        f"summary: All that {slug} has to say.",
        "license: CC-BY-4.0" if source else "license: own",
    ]
    if source:
        lines += [
            "source:",
            f"  name: {source}",
            f"  url: https://example.org/{slug}",
            "  author: A. Writer",
            f"  archived_url: https://archive.example/{slug}",
        ]
    if slug == WIRE:
        lines += ["corrections:", '  - {date: 2024-08-09, note: "The day was wrong."}']
    text = "\n".join([*lines, "---", "", *(f"{sentence}\n" for sentence in sentences)])
    return parse(text.encode(), f"content/articles/{topic}/{slug}.md")


def entries(known: dict[str, Article]) -> tuple[TimelineEntry, ...]:
    """Return the rows as entries, in the order of the rows, which is that of time."""
    return tuple(_entry(row, known) for row in ROWS)


def _entry(row: Row, known: dict[str, Article]) -> TimelineEntry:
    values = row.values or (row.value,) * len(row.told)
    mentions = tuple(
        _mention(row, place, known[slug], sentence, value)
        for place, ((slug, sentence), value) in enumerate(zip(row.told, values, strict=True))
    )
    return TimelineEntry(
        id=row.id,
        when=When(row.value, row.mod),
        kind=row.kind,
        headline=row.headline,
        mentions=mentions,
        topics=row.topics,
        tags=row.tags,
        importance=0.9 if row.key else 0.2,
        importance_reason="Told by three articles." if row.key else "",
        key=row.key,
        quiet=row.quiet,
        origin=Origin.EDITED if row.edits else Origin.AUTO,
        edits=tuple(Edit(what, reason, "content/timeline.yml", 3) for what, reason in row.edits),
        aliases=row.aliases,
    )


def _mention(row: Row, place: int, article: Article, sentence: str, value: str) -> DatedEvent:
    text = sentence.replace("[", "").replace("]", "")
    start = sentence.index("[")
    index = [block.text for block in article.blocks].index(text)
    anchor = row.anchor if place == 0 else ""
    expression = TimeExpression(
        span=Span(start, sentence.index("]") - 1),
        type=TimexType.DATE,
        value=value,
        mod=None,
        rule="gallery",
        anchor=anchor or None,
        direction=Direction.PAST if anchor else None,
        reason=Reason.NEAREST_PAST if anchor else Reason.ABSOLUTE,
    )
    return DatedEvent(
        id=f"{row.id}-{place}" if place else row.id,
        article=article.slug,
        when=When(value, row.mod if place == 0 else ""),
        kind=row.kind,
        sentence=Sentence(text, index, index, 0),
        expression=expression,
        trigger="",
        headline=row.headline,
        confidence=0.9,
        reason="A weekday on its own is the nearest one before publication." if anchor else "",
    )


def gallery_site(url: str = "", rows: Sequence[TimelineEntry] | None = None) -> Site:
    """Return the gallery as a site; `rows` instead of its own entries, where given."""
    known = articles()
    shown = tuple(entries(known) if rows is None else rows)
    by_topic = {
        topic.slug: Timeline(topic.slug, tuple(one for one in shown if topic.slug in one.topics))
        for topic in TOPICS
    }
    by_article: dict[str, list[DatedEvent]] = {}
    for entry in shown:
        for mention in entry.mentions:
            by_article.setdefault(mention.article, []).append(mention)
    timeline = SiteTimeline(
        whole=Timeline("", shown),
        by_topic=MappingProxyType(by_topic),
        events_by_article={slug: tuple(events) for slug, events in by_article.items()},
        entry_of_event={name: one for one in shown for name in (one.id, *one.aliases)},
        hidden=(),
        derived=(),
        problems=(),
    )
    settings = PagesSettings(url=url, repository="https://example.org/code")
    return site_of(known.values(), TOPICS, (), timeline, settings)


def golden_files() -> dict[str, str]:
    """Return every entry as HTML, one file a state; and one article."""
    site = gallery_site()
    templates = Templates(THEME, site)
    shown = {
        f"{entry.id}.html": templates.fragment(
            "components/entry.html", "entry", entry_view(entry, site), "../"
        )
        for entry in site.timeline.whole.entries
    }
    return {name: f"{html.strip()}\n" for name, html in shown.items()}


if __name__ == "__main__":
    GOLDEN.mkdir(exist_ok=True)
    for old in GOLDEN.iterdir():
        old.unlink()
    for file, content in golden_files().items():
        (GOLDEN / file).write_text(content, "utf-8")
