"""Pelican's settings: where things are, and what our own packages are told."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT))

# The one thing that may differ between builds: where the site will live.
SITEURL = os.environ.get("SITEURL", "").rstrip("/")
SITENAME = "Dateline"
# Who mints the ids in feeds and calendars (RFC 4151): a domain of yours and a year in which it was
# yours. Decide once, before publishing; readers' programs know events by it.
TAG_AUTHORITY = "dateline.invalid,2024"
DESCRIPTION = "A few long stories, every event dated and cited."

PATH = str(ROOT / "content")
ARTICLE_PATHS = ["articles"]
PAGE_PATHS = []
STATIC_PATHS = ["images"]
OUTPUT_PATH = str(ROOT / "output")
THEME = str(ROOT / "theme")
THEME_STATIC_DIR = "theme"
THEME_STATIC_PATHS = ["static"]
IGNORE_FILES = [".*", "*.css"]  # the style sheets become one file, theme/dateline.css

TIMEZONE = "UTC"
DEFAULT_LANG = "en"
LOCALE = ["C.UTF-8", "C"]

# Every page and feed is written by the packages below.
DIRECT_TEMPLATES = []
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = None
AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None

PLUGINS = [
    "plugins.lint.plugin",
    "plugins.markdown_reader.plugin",
    "plugins.timeline.plugin",
    "plugins.pages.plugin",
    "plugins.search.plugin",
]
LOAD_CONTENT_CACHE = False

PAGES = {
    "name": SITENAME,
    "url": SITEURL,
    "description": DESCRIPTION,
    "repository": os.environ.get("REPOSITORY", "").rstrip("/"),
}
