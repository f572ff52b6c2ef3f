"""The import, from bytes to a file in content/: the only part of the cleaner that writes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from plugins.articles import ContentError, load_all, read_known_dates, read_topics
from plugins.articles.types import Article
from plugins.cleaner.clean import Given, clean_all
from plugins.cleaner.decode import refuse
from plugins.cleaner.draft import DRAFTS, Draft, make_draft, shortened, suggest_topic
from plugins.cleaner.near_copies import near_copies
from plugins.cleaner.report import to_text
from plugins.cleaner.types import Cleaned


@dataclass(frozen=True, slots=True)
class Options:
    """How an import was asked for."""

    topic: str = ""
    """Empty: the topic that the keywords of `content/topics.yml` suggest, else "inbox"."""
    license: str = "unknown"
    force: bool = False
    """Overwrite the draft of an earlier import."""


def import_article(
    raw: bytes, root: Path, given: Given, options: Options, name: str
) -> Iterator[str]:
    """Clean `raw`, write its drafts under `root`, and give the report of each.

    Raises `ContentError` for an input that cannot be used and for a draft that
    is there already; drafts written before stay.
    """
    content = root / "content"
    articles = load_all(content).articles
    for article in clean_all(raw, given=given, known_dates=read_known_dates(content), name=name):
        topic = options.topic or suggest_topic(article, read_topics(content))
        draft = make_draft(article, raw, topic=topic, license_=options.license, name=name)
        _save(draft, root, articles, force=options.force)
        steps = [*_next_steps(article, draft, topic, articles, options), *_superseded(draft, root)]
        yield to_text(article) + "\n".join(steps) + "\n"


def _save(draft: Draft, root: Path, articles: Sequence[Article], *, force: bool) -> None:
    slug = Path(draft.path).stem
    taken = next(
        (other.path for other in articles if other.slug == slug and other.path != draft.path), ""
    )
    if taken:
        hint = "give another title with --title"
        raise refuse(taken, "import-exists", f"the slug `{slug}` is taken by this article", hint)
    target = root / draft.path
    if target.exists() and not force:
        raise refuse(
            draft.path, "import-exists", "this file is there already", "overwrite it with --force"
        )
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if (
            not target.parent.resolve().is_relative_to(root.resolve() / "content")
            or target.is_symlink()
        ):
            raise refuse(
                draft.path, "import-outside", "this path leads out of content/", "replace the link"
            )
        target.write_text(draft.text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise refuse(
            draft.path, "import-unwritable", f"cannot be written: {error.strerror}", ""
        ) from error


def _superseded(draft: Draft, root: Path) -> Iterator[str]:
    """Name the undated draft of the same article; a person may have worked on it."""
    undated = f"{DRAFTS}/{Path(draft.path).name}"
    if undated != draft.path and (root / undated).exists():
        yield f"next     delete {undated}, which this one replaces"


def _next_steps(
    article: Cleaned, draft: Draft, topic: str, articles: Sequence[Article], options: Options
) -> Iterator[str]:
    others = [other for other in articles if other.path != draft.path]
    for copy in near_copies(article.body, article.url, others)[:5]:
        same = (
            "has the same address"
            if copy.same_url
            else f"shares {copy.share:.0%} of the shorter text"
        )
        yield f"warning: {copy.path} {same}: is it the same article?"
    yield from (f"warning: {warning}" for warning in shortened(article))
    yield f"written  {draft.path}"
    steps = []
    if article.date is None:
        days = ", ".join(map(str, article.date_candidates)) or "YYYY-MM-DD"
        steps.append(f"settle the date: import again with --date ({days})")
    if not options.topic:
        steps.append(f"check the topic: {topic!r} was chosen; --topic settles it")
    if options.license == "unknown":
        steps.append("settle the licence; until then it stays a draft")
    if not article.url:
        steps.append("add the source's address: --url")
    steps.append(
        "read it through, then set `status: published`" if article.date else "read it through"
    )
    yield from (f"next     {step}" for step in steps)


__all__ = ["ContentError", "Options", "import_article"]
