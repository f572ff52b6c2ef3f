"""Repeat the site's articles under new slugs into another folder, to measure large builds.

usage: python scripts/multiply.py --count 1000 --into DIR

Copies the whole project's sources and content to DIR; its articles are repeated, each copy a
week later than the one before, until there are COUNT of them. Build there with `make html`.
"""

import argparse
import shutil
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import scripts._console  # noqa: F401, E402  # first: it catches Ctrl-C

# isort: split
from plugins.articles import Article, dump, load_all  # noqa: E402  # the root is on the path now

PARTS = (
    "Makefile",
    "pelican.conf.py",
    "requirements.lock",
    "plugins",
    "scripts",
    "theme",
    "content",
)


def copy_of(article: Article, number: int) -> Article:
    """Return the `number`-th repetition of an article; its curation stays with the original."""
    if number == 0:
        return article
    slug = f"{article.slug}-{number}"
    later = article.published + timedelta(weeks=number)
    return replace(
        article, slug=slug, published=later, modified=None, events=(), corrections=(), source=None
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Repeat the site's articles into another folder.")
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--into", type=Path, required=True)
    options = parser.parse_args()
    for part in PARTS:
        source, target = ROOT / part, options.into / part
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    articles = load_all(ROOT / "content").articles
    for position in range(len(articles), options.count):
        article = copy_of(articles[position % len(articles)], position // len(articles))
        path = options.into / "content/articles" / article.topic / f"{article.slug}.md"
        path.write_text(dump(article), "utf-8", newline="\n")
    print(f"{max(options.count, len(articles))} articles in {options.into}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
