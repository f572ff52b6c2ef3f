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
    """`choose`: thresholds were chosen on it; `report`: they were not."""


def read_pairs() -> list[Pair]:
    lines = (GOLD / "pairs.jsonl").read_text("utf-8").splitlines()
    return [Pair(**json.loads(line)) for line in lines]


def read_mentions() -> tuple[dict[str, DatedEvent], dict[str, Article]]:
    """Every labelled mention by name, and the articles that they stand in, by slug."""
    mentions: dict[str, DatedEvent] = {}
    blocks: dict[str, list[Block]] = {}
    heads: dict[str, tuple[str, date]] = {}
    for line in (GOLD / "pair_mentions.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        slug, _, rest = row["mention"].partition("#s-")
        start = row["sentence"].index(row["words"])
        span = Span(start, start + len(row["words"]))
        own = blocks.setdefault(slug, [])
        own.append(Block(BlockKind.PARAGRAPH, row["paragraph"], 1, 0, f"p-{len(own) + 1}"))
        heads[slug] = (row["title"], date.fromisoformat(row["published"]))
        at = row["paragraph"].index(row["sentence"])
        mentions[row["mention"]] = DatedEvent(
            id=row["mention"],
            article=slug,
            when=When(row["value"], row["mod"]),
            kind=EventKind(row["kind"]),
            sentence=Sentence(row["sentence"], int(rest.split()[0]) - 1, len(own) - 1, at),
            expression=TimeExpression(span, TimexType.DATE, row["value"], None, "gold"),
            trigger=row["trigger"],
            headline=row["event"],
            confidence=1.0,
            reason="",
        )
    articles = {
        slug: Article(slug, title, published, "gold", blocks=tuple(blocks[slug]))
        for slug, (title, published) in heads.items()
    }
    return mentions, articles


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
