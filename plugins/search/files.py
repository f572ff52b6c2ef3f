"""The files that the browser fetches, and their format.

`search/manifest.json`      what there is: version, fields, first term of each shard, sizes
`search/shard-N.json`       postings of a range of terms
`search/results-N.json`     how results look, so many documents a file
`search/facets.json`        kind, topics and day of every document, for narrowing
`search/terms.json`         every term, asked for only when a query finds nothing

Document numbers are written as differences, scores as thousandths: both compress well.
"""

import json
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final

from lunr import __TARGET_JS_VERSION__ as LUNR_VERSION

from plugins.search.index import FIELDS, build_index, cut
from plugins.search.types import Document, Posting, Shard

FORMAT: Final = 1
RESULTS_PER_FILE: Final = 100


def search_files(documents: Sequence[Document]) -> dict[str, str]:
    """Return every file of the search index by its path under `search/`."""
    shards = cut(build_index(documents)) if documents else []
    topics = sorted({topic for document in documents for topic in document.topics})
    files: dict[str, Any] = {
        "manifest.json": {
            "format": FORMAT,
            "lunr": LUNR_VERSION,
            "fields": list(FIELDS),
            "documents": len(documents),
            "resultsPerFile": RESULTS_PER_FILE,
            "firstTerms": [shard.terms[0] for shard in shards],
        },
        "facets.json": {
            "topics": topics,
            "documents": [
                [document.kind, [topics.index(topic) for topic in document.topics], document.day]
                for document in documents
            ],
        },
        "terms.json": [term for shard in shards for term in shard.terms],
    }
    for number, shard in enumerate(shards):
        files[f"shard-{number}.json"] = _shard(shard)
    for first in range(0, len(documents), RESULTS_PER_FILE):
        shown = [document.html for document in documents[first : first + RESULTS_PER_FILE]]
        files[f"results-{first // RESULTS_PER_FILE}.json"] = shown
    return {name: _dump(content) for name, content in files.items()}


def _shard(shard: Shard) -> list[list[Any]]:
    """`[term, field, documents, scores, field, documents, scores, …]` for each term."""
    return [
        [term, *(part for posting in postings for part in _posting(posting))]
        for term, postings in zip(shard.terms, shard.postings, strict=True)
    ]


def _posting(posting: Posting) -> tuple[int, list[int], list[int]]:
    steps = [after - before for before, after in pairwise((0, *posting.documents))]
    return posting.field, steps, list(posting.scores)


def _dump(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
