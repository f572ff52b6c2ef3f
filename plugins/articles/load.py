"""Every article and page of content/, and every problem; no bad file costs another its place."""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import TypeVar

from plugins.articles.blocks import outline
from plugins.articles.decode import SIZE_LIMIT, decode
from plugins.articles.front_matter import read_front_matter
from plugins.articles.links import (
    BadLink,
    content_path,
    find_links,
    is_content_link,
    resolve,
)
from plugins.articles.parse import parse, parse_page
from plugins.articles.types import Article, ContentError, LoadResult, Page, Problem, Severity

_Item = TypeVar("_Item", Article, Page)


def load_all(content: Path) -> LoadResult:
    """Read every `*.md` under `content/articles`, drafts too.

    `content` is the folder itself; paths in problems begin with its name. Never raises for what
    a file holds: a broken article is in `problems`, and only there.
    """
    articles, problems = _read_all(parse, content, "articles")
    articles.sort(key=lambda article: (article.published, article.slug, article.path))
    problems += compare(articles, content)
    return LoadResult(tuple(articles), tuple(sorted(problems)))


def load_pages(content: Path) -> tuple[tuple[Page, ...], tuple[Problem, ...]]:
    """Read every `*.md` under `content/pages`: the pages by slug, and the problems."""
    pages, problems = _read_all(parse_page, content, "pages")
    pages.sort(key=lambda page: (page.slug, page.path))
    problems += [*_duplicates(pages), *chain(*(broken_links(page, content) for page in pages))]
    return tuple(pages), tuple(sorted(problems))


def compare(articles: Sequence[Article], content: Path) -> tuple[Problem, ...]:
    """Return what no article can know of itself: duplicate slugs, file names, broken links."""
    problems = list(_duplicates(articles))
    for article in articles:
        problems += [*_misplaced(article), *broken_links(article, content)]
    return tuple(sorted(problems))


def _read_all(
    read: Callable[[bytes, str], _Item], content: Path, folder: str
) -> tuple[list[_Item], list[Problem]]:
    items: list[_Item] = []
    problems: list[Problem] = []
    for file in sorted((content / folder).rglob("*"), key=Path.as_posix):
        path = path_of(file, content)
        if file.name.startswith("."):
            continue
        if file.is_dir():
            if file.is_symlink():  # some would follow it, and find articles that others do not
                message, hint = "links to folders are not followed", "copy the folder here"
                problems.append(Problem(path, 0, 0, "file-type", message, hint))
            continue
        if file.suffix != ".md":
            message, hint = "only `.md` files are read here", "rename it, or move it to images/"
            problems.append(Problem(path, 0, 0, "file-type", message, hint))
            continue
        try:
            items.append(read(read_bytes(file, content), path))
        except ContentError as error:
            problems += error.problems
            problems += _links_of_broken(file, content)
    return items, problems


def path_of(file: Path, content: Path) -> str:
    """Return the path of a content file as problems print it: `content/articles/…`."""
    return PurePosixPath(content.resolve().name, file.relative_to(content).as_posix()).as_posix()


def read_bytes(file: Path, content: Path, limit: int = SIZE_LIMIT) -> bytes:
    """Return the bytes of a content file, one more than `limit` at most.

    Raises `ContentError` where the file cannot be read or is a link out of `content`.
    """
    path = path_of(file, content)
    try:
        if not file.resolve(strict=True).is_relative_to(content.resolve()):
            message, hint = "the file is a link that leads out of content/", "copy the file here"
        elif not file.is_file():  # a pipe would be waited for, for ever
            message, hint = "this is no regular file", "replace it by one"
        else:
            with file.open("rb") as stream:
                return stream.read(limit + 1)
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or "a loop of links"
        message, hint = f"the file cannot be read: {reason}", "restore it, or delete it"
    raise ContentError([Problem(path, 0, 0, "unreadable", message, hint)])


def _duplicates(items: Sequence[Article | Page]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for item in sorted(items, key=lambda item: item.path):
        if item.slug in first:
            message = f"slug `{item.slug}` is also that of {first[item.slug]}"
            hint = "give one of them another slug"
            yield Problem(item.path, 0, 0, "duplicate-slug", message, hint)
        else:
            first[item.slug] = item.path


def _misplaced(article: Article) -> Iterator[Problem]:
    *_, folder, name = ("", *article.path.split("/"))
    if name.removesuffix(".md") != article.slug:
        message = f"the file's name is not its slug `{article.slug}`"
        hint = f"rename it to {article.slug}.md"
        yield Problem(article.path, 0, 0, "file-name", message, hint, Severity.WARNING)
    if folder != article.topic:
        message = f"the file is in the folder {folder}/ and of the topic `{article.topic}`"
        hint = f"move it to content/articles/{article.topic}/"
        yield Problem(article.path, 0, 0, "file-folder", message, hint, Severity.WARNING)


def broken_links(item: Article | Page, content: Path) -> tuple[Problem, ...]:
    """Return the links of an article or page to files of content that are not there."""
    parsed = outline(item.body)
    before = item.blocks[0].line - parsed.blocks[0].line if item.blocks else 0
    return tuple(_missing_targets(item.body, before, item.path, content))


def _links_of_broken(file: Path, content: Path) -> Iterator[Problem]:
    """Yield what is wrong with the links of a file that is refused for something else.

    So that a person mends all of it at once. Of a file without front matter nothing is known.
    """
    path = path_of(file, content)
    try:
        front, _ = read_front_matter(decode(read_bytes(file, content), path), path, "article")
    except ContentError:
        return
    yield from _missing_targets(front.body, front.body_line - 1, path, content)


def _missing_targets(body: str, before: int, path: str, content: Path) -> Iterator[Problem]:
    """Yield the links to files that are not there; the body stands after `before` lines."""
    for link in find_links(outline(body), body):
        try:
            resolve(link.url, path, image=link.image)
        except BadLink:  # the file's own reading reports it
            continue
        if not is_content_link(link.url):
            continue
        target = content / content_path(link.url, path)
        if not target.is_file():
            message = f"there is no file {path_of(target, content)}"
            line = link.line + before
            yield Problem(path, line, link.col, "link-target", message, "correct the link")
