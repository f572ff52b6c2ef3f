"""What an article is, on disk and in memory: front matter, schema, blocks, ids."""

from plugins.articles.types import (
    Action,
    Article,
    Block,
    BlockKind,
    ContentError,
    Correction,
    Override,
    Problem,
    Severity,
    Source,
    Status,
    TimelineMode,
)

__all__ = [
    "Action",
    "Article",
    "Block",
    "BlockKind",
    "ContentError",
    "Correction",
    "Override",
    "Problem",
    "Severity",
    "Source",
    "Status",
    "TimelineMode",
]
