"""A cleaned article to the file that a person reviews, completes and commits.

With a date it is a whole article with `status: draft`, under
`content/articles/<topic>/`. Without one it cannot be an article yet: it waits
under `content/drafts/`, outside the site, with an empty `date:` to fill in.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from plugins.articles import Topic, parse, to_text
from plugins.articles.slugs import slug_of
from plugins.cleaner.decode import refuse
from plugins.cleaner.types import Cleaned

DRAFTS: Final = "content/drafts"
INBOX: Final = "inbox"
"""The topic of what nobody has sorted yet."""
SLUG: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
TITLE_LENGTH: Final = 200
SHOWN: Final = 100
"""Characters of what was cut off that a warning shows."""
CLEAR: Final = 3
"""Mentions of a topic's keywords that make it a suggestion, and times the next topic's."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A file to be written."""

    path: str
    """Relative to the project's root."""
    text: str


def make_draft(
    article: Cleaned, raw: bytes, *, topic: str, license_: str = "unknown", name: str = "-"
) -> Draft:
    """Return the draft of `article`, which was cleaned from `raw`, the bytes of `name`.

    Raises `ContentError` where there is no title, the topic is no slug, or what
    comes out would not be a valid article.
    """
    if not article.title:
        msg = "the article has no title"
        raise refuse(name, "import-no-title", msg, "give one with --title")
    if not SLUG.fullmatch(topic):
        msg = f"{topic!r} is no topic"
        raise refuse(name, "import-topic", msg, "a topic is a slug such as kursk")
    slug = slug_of(article.title) or f"article-{hashlib.sha256(raw).hexdigest()[:8]}"
    front: dict[str, object] = {
        "title": article.title[:TITLE_LENGTH],
        "date": article.date,
        "slug": slug,
        "topic": topic,
        "lang": article.lang or "en",
        "license": license_,
        "source": _source(article),
        "status": "draft",
        "import": _provenance(article, raw),
    }
    front = {key: value for key, value in front.items() if value or key == "date"}
    folder = f"content/articles/{topic}" if article.date else DRAFTS
    draft = Draft(f"{folder}/{slug}.md", to_text(front, article.body))
    if article.date:
        parse(draft.text.encode(), draft.path)
    return draft


def shortened(article: Cleaned) -> Iterator[str]:
    """Yield what a draft cannot hold in full: how long it is, and what was cut off."""
    for name, text in (
        ("title", article.title),
        ("site", article.site),
        ("author", article.author),
    ):
        if len(text) > TITLE_LENGTH:
            yield (
                f"the {name} has {len(text):,} characters; the draft has the first {TITLE_LENGTH}, "
                f"without “{text[TITLE_LENGTH : TITLE_LENGTH + SHOWN]}"
                f"{'…' if len(text) > TITLE_LENGTH + SHOWN else ''}”"
            )


def suggest_topic(article: Cleaned, topics: Sequence[Topic]) -> str:
    """Return the topic whose keywords the article uses most, where that is clear, else "inbox"."""
    text = f"{article.title}\n{article.body}"
    counts = Counter(
        {
            topic.slug: len(
                re.findall(rf"\b(?:{'|'.join(map(re.escape, topic.keywords))})\b", text)
            )
            for topic in topics
            if topic.keywords
        }
    )
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or ranked[0][1] < CLEAR:
        return INBOX
    clear = len(ranked) == 1 or ranked[0][1] >= CLEAR * ranked[1][1]
    return ranked[0][0] if clear else INBOX


def _source(article: Cleaned) -> dict[str, object]:
    source = {
        "name": article.site[:TITLE_LENGTH],
        "url": article.url,
        "author": article.author[:TITLE_LENGTH],
    }
    return {key: value for key, value in source.items() if value}


def _provenance(article: Cleaned, raw: bytes) -> dict[str, object]:
    """Return what a later reviewer wants to know; the site does not read it."""
    provenance: dict[str, object] = {
        "sha256": hashlib.sha256(raw).hexdigest(),
        "date_source": article.date_source.value,
        "date_candidates": list(article.date_candidates),
        "date_evidence": [clue.phrase[:TITLE_LENGTH] for clue in article.evidence][:20],
    }
    return {key: value for key, value in provenance.items() if value}
