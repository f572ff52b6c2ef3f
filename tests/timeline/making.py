"""Makers of small articles, mentions and decisions, for the tests of merging and curation."""

import hashlib
from datetime import date

from plugins.articles import Action, Article, Block, BlockKind, Override, TimelineMode
from plugins.timeline.types import DatedEvent, EventKind, Sentence, When
from plugins.timex import Span, TimeExpression, TimexType


def mention(
    article: str,
    value: str,
    sentence: str,
    words: str,
    *,
    headline: str = "",
    kind: str = "occurrence",
    number: int = 0,
    trigger: str = "",
) -> DatedEvent:
    """Return a mention; `value` may end in a modifier: `2024-10:END`."""
    date_part, _, mod = value.partition(":")
    start = sentence.index(words)
    digest = hashlib.sha256(f"{article} {number} {sentence} {value}".encode()).hexdigest()
    return DatedEvent(
        id=f"e-{digest[:6]}",
        article=article,
        when=When(date_part, mod),
        kind=EventKind(kind),
        sentence=Sentence(sentence, number, number, 0),
        expression=TimeExpression(
            Span(start, start + len(words)), TimexType.DATE, date_part, None, "test"
        ),
        trigger=trigger,
        headline=headline or sentence.rstrip("."),
        confidence=0.9,
        reason="",
    )


def articles_of(*mentions: DatedEvent, published: str = "2024-12-20") -> dict[str, Article]:
    """Return bare articles that hold the mentions, a paragraph for each sentence."""
    blocks: dict[str, list[Block]] = {}
    for one in mentions:
        own = blocks.setdefault(one.article, [])
        while len(own) <= one.sentence.block:
            own.append(Block(BlockKind.PARAGRAPH, "", 1, 0, f"p-{len(own) + 1}"))
        own[one.sentence.block] = Block(
            BlockKind.PARAGRAPH, one.sentence.text, 1, 0, f"p-{one.sentence.block + 1}"
        )
    day = date.fromisoformat(published)
    return {
        slug: Article(slug, "", day, "flood", blocks=tuple(own)) for slug, own in blocks.items()
    }


def article(
    slug: str,
    *paragraphs: str,
    published: str = "2024-12-20",
    events: tuple[Override, ...] = (),
    timeline: str = "auto",
) -> Article:
    """Return an article with one paragraph a text."""
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, text, 10 + number, 0, f"p-{number + 1}")
        for number, text in enumerate(paragraphs)
    )
    return Article(
        slug=slug,
        title="River news",
        published=date.fromisoformat(published),
        topic="flood",
        body="\n\n".join(paragraphs),
        blocks=blocks,
        events=events,
        timeline=TimelineMode(timeline),
        path=f"content/articles/flood/{slug}.md",
    )


def override(action: str, target: str, line: int = 1, path: str = "", **fields: object) -> Override:
    """Return a decision; the reason is “test” unless given."""
    reason = str(fields.pop("reason", "test"))
    given = {
        name: tuple(value) if isinstance(value, list | tuple) else str(value)
        for name, value in fields.items()
    }
    return Override(Action(action), target, given, reason, path or "content/timeline.yml", line)
