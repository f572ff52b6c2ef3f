"""Every problem of a content folder, from what cannot be read to what should be looked at."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from plugins.articles import Article, ContentError, Problem, Severity, load_all, load_pages, parse
from plugins.articles.load import broken_links, path_of, read_bytes
from plugins.lint import dates, images, links, tables, text
from plugins.lint.types import Content, error
from plugins.timeline.load import Given, Made, load_tables, timeline_of
from plugins.timeline.settings import TimelineSettings

CHECKS: Final[tuple[Callable[[Content], Iterable[Problem]], ...]] = (
    text.missing_text,
    text.wrapped_lines,
    text.garbled,
    text.invisible,
    text.conflict_markers,
    text.raw_html,
    links.tracking_parameters,
    links.archived_addresses,
    tables.unknown_topics,
    tables.repeated_topics,
    tables.dates_in_order,
    tables.decisions,
    dates.dates_in_text,
    images.images,
)
"""A new check is a function and a row here; its codes are described in README.md."""


def check(root: Path, files: Sequence[str | Path] | None = None) -> tuple[Problem, ...]:
    """Return every problem of `root/content`, in order of path and place.

    With `files` (relative to the working folder or to `root`), those of these files only; all of
    content is read even so, because a slug is unique or a link right only among all articles.
    What is wrong with a file under `drafts/`, which is on no page yet, is a warning, and an error
    where the file is asked for.
    """
    content = read_content(root / "content")
    if files is None:
        return problems_of(content)
    folder = content.folder
    wanted = [_inside(Path(file), folder) for file in files]
    paths = {path_of(file, folder) for file in wanted if file.is_relative_to(folder)}
    problems = {problem for problem in _on_the_site(content) if problem.path in paths}
    problems.update(*(_alone(file, folder) for file in wanted))
    return tuple(sorted(problems))


def read_content(folder: Path, settings: TimelineSettings | None = None) -> Content:
    """Read a content folder once, for all the checks and for the build after them."""
    loaded = load_all(folder)
    pages, problems = load_pages(folder)
    tables = load_tables(folder)
    given = Given.of(loaded.articles, tables, settings or TimelineSettings())
    made = Made(given, timeline_of(given))
    return Content(folder, loaded.articles, pages, tables, made, (*loaded.problems, *problems))


def problems_of(content: Content) -> tuple[Problem, ...]:
    """Return every problem of content that is read, in order of path and place."""
    return tuple(sorted({*_on_the_site(content), *_waiting(content.folder)}))


def _on_the_site(content: Content) -> set[Problem]:
    return {*content.unread, *(problem for one in CHECKS for problem in one(content))}


def _waiting(folder: Path) -> Iterator[Problem]:
    """Yield what the drafts still lack that wait outside `articles/`."""
    for file in sorted((folder / "drafts").rglob("*.md"), key=Path.as_posix):
        for problem in _alone(file, folder):
            yield replace(problem, severity=Severity.WARNING)


def _inside(file: Path, folder: Path) -> Path:
    """Return a file as given, from here or from the root, as a path below `folder`."""
    absolute = (file if file.exists() else folder.parent / file).absolute()
    below = folder.absolute()
    return folder / absolute.relative_to(below) if absolute.is_relative_to(below) else absolute


def _alone(file: Path, folder: Path) -> tuple[Problem, ...]:
    """Return the problems of a file that content's own reading does not come to."""
    if not file.is_relative_to(folder):
        message, hint = "the file is not under content/", "give files of content/"
        return (error(str(file), (0, 0), "not-content", message, hint),)
    try:
        raw = read_bytes(file, folder)
        if file.suffix == ".md" and file.relative_to(folder).parts[0] not in {"articles", "pages"}:
            return _broken_links_of_draft(parse(raw, path_of(file, folder)), folder)
    except ContentError as problem:
        return problem.problems
    return ()


def _broken_links_of_draft(draft: Article, folder: Path) -> tuple[Problem, ...]:
    """Return the links that would lead nowhere from where the draft is going to stand."""
    *_, name = draft.path.split("/")
    there = replace(draft, path=f"{folder.resolve().name}/articles/{draft.topic}/{name}")
    return tuple(replace(problem, path=draft.path) for problem in broken_links(there, folder))
