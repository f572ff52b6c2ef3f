"""What search is made of: documents in, files out."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """One thing that search can find."""

    kind: str
    """`event` or `article`."""
    title: str
    text: str
    tags: tuple[str, ...]
    """Topics and tags, in words."""
    topics: tuple[str, ...]
    """Topic slugs, for narrowing."""
    day: str
    """First day that it is about (event) or day of publication (article), ISO 8601."""
    html: str
    """How a result shows it: a fragment that the theme has rendered and escaped."""


@dataclass(frozen=True, slots=True)
class Posting:
    """Where one term stands in one field: documents in order, and lunr's score in each."""

    field: int
    documents: tuple[int, ...]
    scores: tuple[int, ...]
    """Thousandths, as lunr rounds them."""


@dataclass(frozen=True, slots=True)
class Shard:
    """The postings of a range of terms, in the terms' order."""

    terms: tuple[str, ...]
    postings: tuple[tuple[Posting, ...], ...]
