"""Documents to a lunr index that a browser can fetch in small parts."""

from plugins.search.files import search_files
from plugins.search.index import build_index, cut
from plugins.search.normalise import STOP_WORDS, normalise
from plugins.search.types import Document, Posting, Shard

__all__ = [
    "STOP_WORDS",
    "Document",
    "Posting",
    "Shard",
    "build_index",
    "cut",
    "normalise",
    "search_files",
]
