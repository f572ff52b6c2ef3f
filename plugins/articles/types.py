"""What an article is in memory: frozen values, nothing stored that can be derived."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Severity(StrEnum):
    """How bad a problem is: an error stops the build, a warning is printed."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong with content: where it is, what it is, how to mend it."""

    path: str
    """Path relative to the project's root, with forward slashes."""
    line: int
    """1-based; 0 where the problem is the whole file's."""
    col: int
    """1-based; 0 where the problem is the whole line's."""
    code: str
    """Short, stable, documented name such as `date-format`."""
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        where = ":".join(str(part) for part in (self.path, self.line, self.col) if part)
        hint = f" ({self.hint})" if self.hint else ""
        return _on_one_line(f"{where}: {self.code} {self.message}{hint}")


def _on_one_line(text: str) -> str:
    """Return `text` with escapes for what would move a terminal's cursor or end the line."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


class ContentError(Exception):
    """Content that cannot be used; carries every problem found, not the first one only."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


class BlockKind(StrEnum):
    """What a block of the body is. Only prose kinds are read for events."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list-item"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the body: its plain text and where it stands."""

    kind: BlockKind
    text: str
    """Plain text, inline Markdown removed; a soft line break is one newline."""
    line: int
    """1-based line of its first character in the file."""
    start: int
    """Offset of its first character in the article's body."""
    anchor: str
    """Fragment id on the article's page: `p-3`."""
    runs: tuple[tuple[int, int], ...] = field(default=(), repr=False)
    """Where `text` and body run in step: (offset in text, offset in body), ascending.
    Empty when they do from start to end."""


@dataclass(frozen=True, slots=True)
class Mark:
    """An element to put around `text[start:end]` of a block when the article is rendered."""

    block: str
    """Anchor of the block: `p-3`."""
    start: int
    end: int
    tag: str = "span"
    """`span`, `mark`, `time`, `a` or `cite`."""
    attributes: tuple[tuple[str, str], ...] = ()
    """Plain text, escaped when rendered. An `id` stays on the first piece of a split mark."""


@dataclass(frozen=True, slots=True)
class Source:
    """Who published the original."""

    name: str = ""
    url: str = ""
    author: str = ""
    published: date | None = None
    archived_url: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction of the article's text, printed under it."""

    date: date
    note: str


class Action(StrEnum):
    """What a person may do to the timeline."""

    ADD = "add"
    FIX = "fix"
    HIDE = "hide"
    MERGE = "merge"
    SPLIT = "split"
    PIN = "pin"


@dataclass(frozen=True, slots=True)
class Override:
    """A person's decision about one event or entry; it has the last word."""

    action: Action
    target: str
    """Event or entry id (`e-3f9a1c`); the new entry's headline for `add`. For `merge` the
    first id of the list: the entry that stays."""
    fields: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    """What is set: `date`, `headline`, `quote`, `kind`, `id`, `topic`, `article`, `tags`;
    `into` holds the ids that a `merge` merges into the target, `out` those of the mentions
    that a `split` takes out of it."""
    reason: str = ""
    path: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)
    col: int = field(default=0, compare=False)
    """Where the decision is written down; it says nothing about what was decided."""


class TimelineMode(StrEnum):
    """Whether an article's events are found by the machine, by people only, or not at all."""

    AUTO = "auto"
    CURATED = "curated"
    OFF = "off"


class Status(StrEnum):
    """A draft is checked but not published."""

    PUBLISHED = "published"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Article:
    """One article, as read from its file; a pure function of the file's bytes and path."""

    slug: str
    title: str
    published: date
    """Publication date: the DCT, from which the article's relative dates are counted."""
    topic: str
    body: str = ""
    """Markdown after the front matter, verbatim, with `\\n` line ends."""
    blocks: tuple[Block, ...] = ()
    summary: str = ""
    tags: tuple[str, ...] = ()
    lang: str = "en"
    license: str = "own"
    modified: date | None = None
    source: Source | None = None
    status: Status = Status.PUBLISHED
    timeline: TimelineMode = TimelineMode.AUTO
    events: tuple[Override, ...] = ()
    """Curation of this article's events, from its front matter."""
    corrections: tuple[Correction, ...] = ()
    imported: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    """What the import noted for reviewers (`import:` in the file); nothing else reads it."""
    path: str = ""
    """Path relative to the project's root, with forward slashes."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page beside the articles: about, method."""

    slug: str
    title: str
    summary: str = ""
    lang: str = "en"
    body: str = ""
    blocks: tuple[Block, ...] = ()
    path: str = ""


@dataclass(frozen=True, slots=True)
class KnownDate:
    """An event whose date the site knows, and the words that mean it."""

    name: str
    date: date
    phrases: tuple[str, ...]
    """Words that mean it wherever they stand."""
    nouns: tuple[str, ...] = ()
    """Bare nouns that mean it only where the article also has a word of `context`."""
    context: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic of the site, as `content/topics.yml` describes it."""

    slug: str
    title: str
    summary: str = ""
    description: str = ""
    keywords: tuple[str, ...] = ()
    """Words that mark a sentence as being about the topic."""


@dataclass(frozen=True, slots=True)
class LoadResult:
    """Everything under `content/articles`, and everything that is wrong with it."""

    articles: tuple[Article, ...]
    """Those without errors, by publication date, then slug; drafts among them."""
    problems: tuple[Problem, ...]
    """In order of path and place."""
