"""An article's events for machines and for people, with the YAML that mends each."""

from collections.abc import Iterator, Sequence

from plugins.articles import Article, Block
from plugins.timeline.types import DatedEvent


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


def event_text(events: Sequence[DatedEvent]) -> str:
    """Return events for people: date, headline, sentence, reason, and the YAML to paste."""
    if not events:
        return "no events found\n"
    return "\n".join(line for event in events for line in _lines(event))


def _lines(event: DatedEvent) -> Iterator[str]:
    mod = f" {event.when.mod}" if event.when.mod else ""
    yield f"{event.id}  {event.when.value}{mod}  {event.kind.value}  ({event.confidence:.2f})"
    yield f"    {event.headline}"
    yield f"    “{event.sentence.text}”"
    yield f"    {event.reason}"
    yield "    in the article's front matter, under events:"
    yield f'      - {{fix: {event.id}, date: {event.when.value}, reason: "…"}}'
    yield f'      - {{hide: {event.id}, reason: "…"}}'
    yield "    in content/timeline.yml, under overrides:"
    yield f'      - {{merge: [{event.id}, e-…], reason: "…"}}'
    yield ""
