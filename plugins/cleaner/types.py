"""What the cleaner takes and gives: frozen values."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from plugins.articles import BlockKind


class DateSource(StrEnum):
    """Where the publication date comes from, most trusted first."""

    GIVEN = "given"
    METADATA = "metadata"
    URL = "url"
    DATELINE = "dateline"
    TEXT = "text"
    INFERRED = "inferred"
    """No date is stated; `date_candidates` are the days that the clues leave."""
    UNKNOWN = "unknown"
    """Nothing tells; a person must say."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A line that was left out, and the rule that left it out."""

    line: int
    """1-based line of the raw input on which it began."""
    rule: str
    text: str


@dataclass(frozen=True, slots=True)
class Clue:
    """What one phrase says about the day of publication."""

    rule: str
    phrase: str
    """The words, as they stand in the text."""
    line: int
    """1-based line of the raw input on which their paragraph begins; 0 when not in the text."""
    says: str
    """Plain English: what follows from the words."""
    first: dt.date | None = None
    """Earliest day that agrees, inclusive."""
    last: dt.date | None = None
    """Latest day that agrees, inclusive."""
    weekday: int | None = None
    """Monday is 0."""
    month_day: tuple[int, int] | None = None

    def allows(self, day: dt.date) -> bool:
        """Whether `day` agrees with the clue."""
        return (
            (self.first is None or day >= self.first)
            and (self.last is None or day <= self.last)
            and (self.weekday is None or day.weekday() == self.weekday)
            and (self.month_day is None or (day.month, day.day) == self.month_day)
        )


@dataclass(frozen=True, slots=True)
class Dated:
    """A publication date that somebody wrote down, and where."""

    value: dt.date
    source: DateSource
    phrase: str


@dataclass(frozen=True, slots=True)
class Piece:
    """One block of the input on its way to the body."""

    line: int
    """1-based line of the raw input on which it begins."""
    text: str
    """Plain text on one line."""
    kind: BlockKind = BlockKind.PARAGRAPH
    markdown: str = ""
    """How the body says it; empty: the plain text, escaped."""
    lines: int = 1
    """How many lines of the raw input it took."""
    tight: bool = False
    """No blank line before it: a further item of the same list, a further line of a quote."""


@dataclass(frozen=True, slots=True)
class Page:
    """What one reader (text, HTML, feed) made of the input, before dates and furniture."""

    pieces: tuple[Piece, ...]
    title: str = ""
    author: str = ""
    site: str = ""
    lang: str = ""
    url: str = ""
    dates: tuple[Dated, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cleaned:
    """One cleaned article, and everything a reviewer needs to judge the cleaning."""

    title: str
    """Empty where the input has none; a warning says so."""
    date: dt.date | None
    """Publication date; None unless somebody stated it."""
    date_source: DateSource
    date_candidates: tuple[dt.date, ...]
    """Days that the clues leave, earliest first; empty where `date` is known."""
    author: str
    site: str
    lang: str
    url: str
    """Canonical address, without tracking parameters."""
    body: str
    """Markdown, one paragraph per line, blank lines between; ends with a newline."""
    dropped: tuple[Dropped, ...] = ()
    """Everything that was left out, in the order of the input."""
    warnings: tuple[str, ...] = ()
    evidence: tuple[Clue, ...] = ()
    """The clues to the date, in the order of the input."""
