"""An article's events for machines and for people, with the YAML that mends each."""

from collections.abc import Iterator, Sequence

from plugins.articles import Article, Block
from plugins.timeline.load import Made
from plugins.timeline.problems import place_of
from plugins.timeline.types import DatedEvent, TimelineEntry
from plugins.timeline.why import why_merged


def event_rows(article: Article, events: Sequence[DatedEvent]) -> list[dict[str, object]]:
    """Return events as JSON wants them; `start` and `end` are offsets into the article's body."""
    return [_row(article, event) for event in events]


def _row(article: Article, event: DatedEvent) -> dict[str, object]:
    block = article.blocks[event.sentence.block]
    first = event.sentence.start
    return {
        "id": event.id,
        "value": event.when.value,
        "mod": event.when.mod,
        "kind": event.kind.value,
        "headline": event.headline,
        "trigger": event.trigger,
        "expression": words_of(event),
        "start": in_body(block, first),
        "end": in_body(block, first + len(event.sentence.text) - 1) + 1,
        "sentence": event.sentence.text,
        "rule": event.expression.rule,
        "anchor": event.expression.anchor,
        "confidence": event.confidence,
        "reason": event.reason,
    }


def words_of(event: DatedEvent) -> str:
    """Return the words that date the event."""
    return event.sentence.text[event.expression.span.start : event.expression.span.end]


def in_body(block: Block, offset: int) -> int:
    """Return where a character of a block's text stands in the article's body."""
    place = block.start + offset
    for in_text, in_source in block.runs:
        if in_text > offset:
            break
        place = in_source + offset - in_text
    return place


def event_text(events: Sequence[DatedEvent], made: Made | None = None) -> str:
    """Return events for people: date, headline, sentence, reasons, and the YAML to paste.

    With the timeline that was `made` of all articles, what became of each event on it too.
    """
    if not events:
        return "no events found\n"
    standing = _standing(made) if made else {}
    lines = (line for event in events for line in _lines(event, standing.get(event.id, ())))
    return "\n".join(lines)


def _lines(event: DatedEvent, standing: Sequence[str]) -> Iterator[str]:
    mod = f" {event.when.mod}" if event.when.mod else ""
    yield f"{event.id}  {event.when.value}{mod}  {event.kind.value}  ({event.confidence:.2f})"
    yield f"    {event.headline}"
    yield f"    “{event.sentence.text}”"
    yield f"    {event.reason}"
    for line in standing:
        yield f"    {line}"
    yield "    in the article's front matter, under events:"
    yield f'      - {{fix: {event.id}, date: {event.when.value}, reason: "…"}}'
    yield f'      - {{hide: {event.id}, reason: "…"}}'
    yield "    in content/timeline.yml, under overrides:"
    yield f'      - {{merge: [{event.id}, e-…], reason: "…"}}'
    yield ""


def _standing(made: Made) -> dict[str, tuple[str, ...]]:
    """Return what became of each mention: hidden by whom, or one with which others and why."""
    articles = {article.slug: article for article in made.given.articles}
    site = made.timeline
    told: dict[str, tuple[str, ...]] = {
        name: (f"not on the timeline: {entry.edits[-1].reason} ({place_of(entry.edits[-1])})",)
        for entry in site.hidden
        for name in (entry.id, *entry.aliases)
    }
    for entry in (*site.whole.entries, *site.derived):
        why = why_merged(entry, articles) or ("",) * len(entry.mentions)
        for mention, line in zip(entry.mentions, why, strict=True):
            lines = tuple(_on_the_timeline(entry, mention, line))
            for name in (mention.id, *(entry.aliases if len(entry.mentions) == 1 else ())):
                told[name] = lines
    return told


def _on_the_timeline(entry: TimelineEntry, mention: DatedEvent, why: str) -> Iterator[str]:
    if why:
        yield f"one of {len(entry.mentions)} mentions of {entry.id} “{entry.headline}”"
        yield f"    {why}"
    elif entry.id != mention.id:
        yield f"on the timeline as {entry.id} “{entry.headline}”"
    for edit in entry.edits:
        yield f"{edit.what} by {place_of(edit)}: {edit.reason}"
