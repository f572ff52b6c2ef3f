"""The labelled pairs of mentions, read from tests/gold, and how a merge scores on them."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from plugins.articles import Article, Block, BlockKind
from plugins.timeline.merge import merge
from plugins.timeline.types import DatedEvent, EventKind, Sentence, When
from plugins.timex import Span, TimeExpression, TimexType

GOLD = Path(__file__).parent.parent.parent / "gold"


@dataclass(frozen=True)
class Pair:
    """Two mentions, by name, and whether a reader says that they are one event."""

    a: str
    b: str
    same: bool
    half: str
    """`choose`, `report` or `fresh`: see test_gold_pairs."""


def read_pairs() -> list[Pair]:
    lines = (GOLD / "pairs.jsonl").read_text("utf-8").splitlines()
    return [Pair(**json.loads(line)) for line in lines]


def read_articles() -> dict[str, Article]:
    """The articles that the labelled mentions stand in, as they were when labelled, by slug."""
    articles: dict[str, Article] = {}
    for line in (GOLD / "pair_articles.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        articles[row["article"]] = Article(
            row["article"],
            row["title"],
            date.fromisoformat(row["published"]),
            row["topic"],
            blocks=tuple(
                Block(BlockKind.PARAGRAPH, text, number, 0, f"p-{number}")
                for number, text in enumerate(row["paragraphs"], 1)
            ),
        )
    return articles


def read_mentions() -> tuple[dict[str, DatedEvent], dict[str, Article]]:
    """Every labelled mention by name, and the articles that they stand in, by slug."""
    articles = read_articles()
    lines = (GOLD / "pair_mentions.jsonl").read_text("utf-8").splitlines()
    mentions = [_mention(json.loads(line), articles) for line in lines]
    return {mention.id: mention for mention in mentions}, articles


def _mention(row: dict[str, str], articles: Mapping[str, Article]) -> DatedEvent:
    slug, _, rest = row["mention"].partition("#s-")
    start = row["sentence"].index(row["words"])
    span = Span(start, start + len(row["words"]))
    texts = [block.text for block in articles[slug].blocks]
    block = next(number for number, text in enumerate(texts) if row["sentence"] in text)
    at = texts[block].index(row["sentence"])
    return DatedEvent(
        id=row["mention"],
        article=slug,
        when=When(row["value"], row["mod"]),
        kind=EventKind(row["kind"]),
        sentence=Sentence(row["sentence"], int(rest.split()[0]) - 1, block, at),
        expression=TimeExpression(span, TimexType.DATE, row["value"], None, "gold"),
        trigger=row["trigger"],
        headline=row["event"],
        confidence=1.0,
        reason="",
    )


def precision_and_recall(pairs: Sequence[Pair], entry: Mapping[str, str]) -> tuple[float, float]:
    """Of pairs in one entry, those that are one event; of those, the pairs found."""
    joined = [pair for pair in pairs if entry[pair.a] == entry[pair.b]]
    right = sum(pair.same for pair in joined)
    return right / max(len(joined), 1), right / max(sum(pair.same for pair in pairs), 1)


def entry_of_mention(
    mentions: Mapping[str, DatedEvent], articles: Mapping[str, Article]
) -> dict[str, str]:
    """The id of the entry that each labelled mention is merged into."""
    entries = merge(list(mentions.values()), articles)
    return {mention.id: entry.id for entry in entries for mention in entry.mentions}
