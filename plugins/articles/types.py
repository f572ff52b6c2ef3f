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
        return f"{where}: {self.code} {self.message}{hint}"


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
    """Event or entry id (`e-3f9a1c`); the new entry's headline for `add`."""
    fields: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    """What is set: `date`, `headline`, `quote`, `kind`, `id`, `into`, `tags` …"""
    reason: str = ""
    path: str = ""
    line: int = 0


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
    path: str = ""
    """Path relative to the project's root, with forward slashes."""
