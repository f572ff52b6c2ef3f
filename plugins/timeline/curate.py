"""What an article's front matter decides about its own events: fix, hide, add.

A pure function of the article: nothing here knows of other articles. What a person sets is set
before mentions are merged, so that an event with a corrected date finds the right entry.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from plugins.articles import Action, Article, Override, Problem, TimelineMode
from plugins.timeline import problems
from plugins.timeline.addition import addition, editors_reason, kind_of, text_of, texts_of
from plugins.timeline.entry import entry_of
from plugins.timeline.nearest import Candidates
from plugins.timeline.types import DatedEvent, Edit, TimelineEntry, When
from plugins.timex import interval_of

FIELDS: Final = ("date", "headline", "kind", "tags", "id")
"""What a `fix` may set."""


@dataclass(frozen=True, slots=True)
class ArticleEvents:
    """One article's events after its own curation; every event found is in `events` or `hidden`."""

    events: tuple[DatedEvent, ...]
    hidden: tuple[TimelineEntry, ...] = ()
    added: tuple[TimelineEntry, ...] = ()
    """Entries that a person wrote without quoting the article: they have no mention."""
    edits: Mapping[str, tuple[Edit, ...]] = field(default_factory=dict)
    """Event id to what a person decided about it."""
    tags: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Event id to the tags that a person gave it."""
    former: Mapping[str, str] = field(default_factory=dict)
    """The id that an event was found with, to the id that a person gave it instead."""
    problems: tuple[Problem, ...] = ()


def curate(article: Article, found: Sequence[DatedEvent]) -> ArticleEvents:
    """Apply an article's own overrides to the events that were found in it.

    Ids are given first, so that other overrides may use the given one; then events are hidden.
    """
    work = _Work(article, found)
    for override in sorted(article.events, key=_turn):
        work.take(replace(override, target=work.found_as.get(override.target, override.target)))
    return work.result()


def _turn(override: Override) -> int:
    """Return when an override is taken; those of one turn in the order of the file."""
    return 0 if "id" in override.fields else 1 if override.action is Action.HIDE else 2


def edit_of(what: str, override: Override) -> Edit:
    """Return the record of one decision."""
    return Edit(what, override.reason, override.path, override.line)


class _Work:
    """The state of one article while its overrides are taken in, in the order of the file."""

    def __init__(self, article: Article, found: Sequence[DatedEvent]) -> None:
        self.article = article
        self.events = {event.id: event for event in found}
        self.candidates = Candidates(found if article.events else ())
        self.added: dict[str, TimelineEntry] = {}
        self.edits: dict[str, list[Edit]] = {}
        self.tags: dict[str, tuple[str, ...]] = {}
        self.former: dict[str, str] = {}
        self.found_as: dict[str, str] = {}
        self.decided: dict[tuple[str, str], Override] = {}
        self.problems: list[Problem] = []

    def take(self, override: Override) -> None:
        if self.article.timeline is TimelineMode.OFF:
            self.problems.append(problems.idle(override))
        elif override.action is Action.ADD:
            self._add(override)
        elif override.target not in self.events:
            hint = self.candidates.hint(override, override.target)
            where = f"the article {self.article.slug}"
            self.problems.append(problems.missing(override, override.target, hint, where))
        elif override.action is Action.HIDE:
            if self._is_first("place", override):
                self._record("hidden", override)
        elif hiding := self.decided.get((override.target, "place")):
            by = edit_of("hidden", hiding)
            self.problems.append(problems.hidden(override, override.target, by))
        else:
            for name in FIELDS:
                if name in override.fields and self._is_first(name, override):
                    self._set(name, override)

    def _add(self, override: Override) -> None:
        made = addition(override, self.article)
        if isinstance(made, Problem):
            self.problems.append(made)
        elif made.id in self.events or made.id in self.added:
            self.problems.append(problems.id_taken(override, made.id))
        elif isinstance(made, DatedEvent):
            self.events[made.id] = made
            self.edits[made.id] = [edit_of("added", override)]
            self.tags[made.id] = texts_of(override, "tags")
        else:
            self.added[made.id] = made

    def _set(self, name: str, override: Override) -> None:
        """Set one field of one event, or say why not."""
        value = text_of(override, name)
        changed = self._changed(self.events[override.target], name, override)
        if isinstance(changed, Problem):
            self.problems.append(changed)
            return
        self.events[override.target] = changed
        self._record(name, override)
        if name == "tags":
            self.tags[override.target] = texts_of(override, "tags")
        elif name == "id":
            self.former[override.target] = value
            self.found_as[value] = override.target

    def _changed(self, event: DatedEvent, name: str, override: Override) -> DatedEvent | Problem:
        value = text_of(override, name)
        match name:
            case "date" if interval_of(value) is None:
                return problems.bad_date(override, value)
            case "date":
                return replace(event, when=When(value), reason=editors_reason(override))
            case "headline":
                return replace(event, headline=value)
            case "kind":
                kind = kind_of(value)
                return replace(event, kind=kind) if kind else problems.bad_kind(override, value)
            case "id" if value in self.events or value in self.found_as:
                return problems.id_taken(override, value)
            case _:
                return event

    def _is_first(self, what: str, override: Override) -> bool:
        """Whether nobody decided this before; the second decision is a problem."""
        earlier = self.decided.setdefault((override.target, what), override)
        if earlier is not override:
            self.problems.append(problems.conflict(override, what, earlier))
        return earlier is override

    def _record(self, what: str, override: Override) -> None:
        self.edits.setdefault(override.target, []).append(edit_of(what, override))

    def result(self) -> ArticleEvents:
        hiding = {key: edit for key in self.events if (edit := self._hiding(key))}
        return ArticleEvents(
            events=tuple(
                replace(event, id=self._name(key))
                for key, event in self.events.items()
                if key not in hiding
            ),
            hidden=tuple(self._hidden(key, edit) for key, edit in hiding.items()),
            added=tuple(self.added.values()),
            edits={self._name(key): tuple(edits) for key, edits in self.edits.items()},
            tags={self._name(key): tags for key, tags in self.tags.items()},
            former=dict(self.former),
            problems=tuple(self.problems),
        )

    def _name(self, key: str) -> str:
        return self.former.get(key, key)

    def _hiding(self, key: str) -> Edit | None:
        """Return what takes an event off the timeline: a person's `hide`, or the article's mode."""
        edits = self.edits.get(key, [])
        mode = self.article.timeline
        if mode is TimelineMode.OFF or (mode is TimelineMode.CURATED and not edits):
            return Edit("hidden", f"its article says `timeline: {mode}`", self.article.path, 0)
        return next((edit for edit in edits if edit.what == "hidden"), None)

    def _hidden(self, key: str, hiding: Edit) -> TimelineEntry:
        entry = entry_of([self.events[key]], {self.article.slug: self.article})
        others = [edit for edit in self.edits.get(key, ()) if edit != hiding]
        former = (key,) if key in self.former else ()
        return replace(entry, id=self._name(key), aliases=former, edits=(*others, hiding))
