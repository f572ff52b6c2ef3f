"""Documents to a lunr index, and the index cut into shards by ranges of terms.

lunr's score of a document needs only the postings of the query's own terms (its similarity
divides by the query's magnitude alone), so a browser that fetches the shards in which those
terms lie gets exactly the scores of the whole index.
"""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from lunr.builder import Builder

from plugins.search.normalise import normalise
from plugins.search.types import Document, Posting, Shard

# Field and its weight. A word in a headline says more than the same word in a long text.
FIELDS: Final = {"title": 3, "tags": 2, "text": 1}

# Postings in a shard: about 70 kB of JSON raw, 20 kB compressed.
SHARD_POSTINGS: Final = 6_000


def build_index(documents: Sequence[Document]) -> dict[str, Any]:
    """Return lunr's serialised index of `documents`; a document's ref is its position.

    The pipelines are empty: the terms come normalised, and go unchanged.
    """
    builder = Builder()
    builder.ref("ref")
    for name, boost in FIELDS.items():
        builder.field(name, boost=boost)
    for position, document in enumerate(documents):
        builder.add(
            {
                "ref": position,
                "title": normalise(document.title),
                "tags": normalise(" ".join(document.tags)),
                "text": normalise(document.text),
            }
        )
    serialised: dict[str, Any] = builder.build().serialize()
    return serialised


def cut(index: dict[str, Any], most: int = SHARD_POSTINGS) -> list[Shard]:
    """Cut a serialised index into shards of at most `most` postings, or of one larger term."""
    scores = _scores(index)
    shards: list[Shard] = []
    terms: list[str] = []
    postings: list[tuple[Posting, ...]] = []
    held = 0
    for term, entry in sorted(index["invertedIndex"], key=_browser_order):
        of_term = tuple(_postings(index["fields"], entry, scores))
        size = sum(len(posting.documents) for posting in of_term)
        if terms and held + size > most:
            shards.append(Shard(tuple(terms), tuple(postings)))
            terms, postings, held = [], [], 0
        terms.append(term)
        postings.append(of_term)
        held += size
    if terms:
        shards.append(Shard(tuple(terms), tuple(postings)))
    return shards


def _browser_order(row: tuple[str, Any]) -> bytes:
    """Strings compare by UTF-16 code units in a browser, by code points in Python."""
    return row[0].encode("utf-16-be", "surrogatepass")


def _scores(index: dict[str, Any]) -> dict[str, dict[int, float]]:
    """Scores by lunr's field reference (`title/17`) and term number."""
    return {
        reference: dict(zip(elements[::2], elements[1::2], strict=True))
        for reference, elements in index["fieldVectors"]
    }


def _postings(
    fields: Sequence[str], entry: dict[str, Any], scores: dict[str, dict[int, float]]
) -> Iterator[Posting]:
    number = entry["_index"]
    for position, field in enumerate(fields):
        documents = sorted(int(reference) for reference in entry[field])
        if documents:
            found = (scores[f"{field}/{document}"][number] for document in documents)
            yield Posting(position, tuple(documents), tuple(round(1000 * score) for score in found))
