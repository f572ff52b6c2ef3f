"""What an article is, on disk and in memory.

Front matter and Markdown become frozen values with the place of everything in the file; what
cannot be used becomes a list of problems. Knows nothing of Pelican, dates in prose or timelines.
"""

from plugins.articles.blocks import locate
from plugins.articles.dump import dump, to_text
from plugins.articles.load import load_all, load_pages
from plugins.articles.parse import EXCERPT_WORDS, parse, parse_page
from plugins.articles.render import render
from plugins.articles.site_files import read_known_dates, read_overrides, read_topics
from plugins.articles.types import (
    Action,
    Article,
    Block,
    BlockKind,
    ContentError,
    Correction,
    KnownDate,
    LoadResult,
    Mark,
    Override,
    Page,
    Problem,
    Severity,
    Source,
    Status,
    TimelineMode,
    Topic,
)

__all__ = [
    "EXCERPT_WORDS",
    "Action",
    "Article",
    "Block",
    "BlockKind",
    "ContentError",
    "Correction",
    "KnownDate",
    "LoadResult",
    "Mark",
    "Override",
    "Page",
    "Problem",
    "Severity",
    "Source",
    "Status",
    "TimelineMode",
    "Topic",
    "dump",
    "load_all",
    "load_pages",
    "locate",
    "parse",
    "parse_page",
    "read_known_dates",
    "read_overrides",
    "read_topics",
    "render",
    "to_text",
]
