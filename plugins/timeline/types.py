"""Events, entries and the timeline: frozen values, nothing stored that can be derived."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from plugins.articles import Problem
from plugins.timex import Granularity, Interval, TimeExpression, granularity_of, interval_of


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article's prose, with its place in the text and on the page."""

    text: str
    index: int
    """0-based among all sentences of the article."""
    block: int
    """Index of its block in `Article.blocks`."""
    start: int
    """Offset of its first character in the block's text."""

    @property
    def anchor(self) -> str:
        """Fragment id on the article's page: `s-14` is the fourteenth sentence."""
        return f"s-{self.index + 1}"


@dataclass(frozen=True, slots=True)
class When:
    """A date at its true precision: a TIMEX3 value or a range `A/B`, and its modifier."""

    value: str
    """`2024-08-06`, `2024-08`, `2024-W32`, `198`, `2024-05-03/2024-06-07`."""
    mod: str = ""
    """TIMEX3 modifier: `START`, `MID`, `END`, `APPROX`, `BEFORE`, `AFTER` or nothing."""

    @property
    def interval(self) -> Interval:
        """The days that the value spans, half-open; both ends open where it names no days."""
        return interval_of(self.value) or Interval(None, None)

    @property
    def granularity(self) -> Granularity:
        """The unit that the value is known to; of a range, the coarser end's."""
        ends = (granularity_of(end) for end in self.value.split("/") if end)
        return max(ends, default=Granularity.NONE)

    def agrees_with(self, other: "When") -> bool:
        """Whether the two share a day. Of years before Christ no days are known: their values do.

        >>> [When("BC0044").agrees_with(When(other)) for other in ("BC0044-03", "BC0490")]
        [True, False]
        """
        if self.value.startswith("BC") and other.value.startswith("BC"):
            return self.value.startswith(other.value) or other.value.startswith(self.value)
        return self.interval.overlaps(other.interval)


class EventKind(StrEnum):
    """What a dated sentence reports."""

    OCCURRENCE = "occurrence"
    STATEMENT = "statement"
    SCHEDULED = "scheduled"
    STATE_START = "state_start"
    DERIVED = "derived"


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """One mention of one event in one sentence, with the date it is given there."""

    id: str
    """Stable: hash of article slug, normalised sentence and expression."""
    article: str
    """Slug."""
    when: When
    kind: EventKind
    sentence: Sentence
    expression: TimeExpression
    """The words that date it; its span is in the sentence's text."""
    trigger: str
    """The words that report it: `began`, `turned up`."""
    headline: str
    confidence: float
    """0 to 1; how sure the rules are that this sentence reports this event on this date."""
    reason: str
    """One plain English sentence: why this date."""
    speaker: str = ""
    """Of a statement: who made it, as the text writes it; nothing where that is not certain."""


class Origin(StrEnum):
    """Who made the entry what it is."""

    AUTO = "auto"
    EDITED = "edited"
    CURATED = "curated"


@dataclass(frozen=True, slots=True)
class Edit:
    """What a person changed on an entry, why, and where that is written down."""

    what: str
    """`date`, `headline`, `merged`, `split`, `pinned`, `added`, `hidden` …"""
    reason: str
    path: str
    line: int


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """What the timeline shows: one event, all its mentions."""

    id: str
    when: When
    kind: EventKind
    headline: str
    mentions: tuple[DatedEvent, ...]
    """Best first; empty only where a person added the entry without a quotation."""
    topics: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    importance: float = 0.0
    """0 to 1, comparable within a site."""
    importance_reason: str = ""
    key: bool = False
    quiet: bool = False
    """A repeated statement or background date: folded away, one click from view."""
    origin: Origin = Origin.AUTO
    edits: tuple[Edit, ...] = ()
    summary: str = ""
    aliases: tuple[str, ...] = ()
    """Every other id that means this entry: its mentions' and its former ones. Links to them
    still work, and no other entry ever has one of them."""

    @property
    def dates(self) -> tuple[When, ...]:
        """Every distinct date that the mentions claim, in their order."""
        return tuple(dict.fromkeys(mention.when for mention in self.mentions))

    @property
    def disputed(self) -> bool:
        """Whether two mentions claim dates that share no day."""
        return any(not a.agrees_with(b) for i, a in enumerate(self.dates) for b in self.dates[:i])

    @property
    def articles(self) -> tuple[str, ...]:
        """Slugs of the articles that tell of it, in the order of its mentions."""
        return tuple(dict.fromkeys(mention.article for mention in self.mentions))


@dataclass(frozen=True, slots=True)
class Timeline:
    """Entries in order: by interval, at the same begin the coarser first."""

    topic: str
    """Topic slug; empty for the whole site's timeline."""
    entries: tuple[TimelineEntry, ...]


@dataclass(frozen=True, slots=True)
class SiteTimeline:
    """Everything that the site knows about what happened when."""

    whole: Timeline
    """Every entry that is shown; `derived` and `hidden` ones are not among them."""
    by_topic: Mapping[str, Timeline]
    """Topic slug to its timeline, in order of the slugs."""
    events_by_article: Mapping[str, tuple[DatedEvent, ...]]
    """Article slug to its shown events (derived ones too), in the order of its text."""
    entry_of_event: Mapping[str, TimelineEntry]
    """Any id that an entry ever had, and the id of each of its mentions, to that entry."""
    hidden: tuple[TimelineEntry, ...]
    """What people took off the timeline; the last edit says who, where and why."""
    derived: tuple[TimelineEntry, ...]
    """Starts worked out from durations: kept apart, shown only when asked for."""
    problems: tuple[Problem, ...]
