"""One entry in the making: what belongs to it, what people decided about it, and the result."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from plugins.articles import Article, Override
from plugins.timeline.addition import kind_of, text_of, texts_of
from plugins.timeline.entry import agreed, entry_of
from plugins.timeline.types import DatedEvent, Edit, Origin, TimelineEntry, When


@dataclass(slots=True)
class Group:
    """Mentions that are one event, entries that people wrote for it, and their decisions."""

    id: str
    mentions: list[DatedEvent]
    """In stable order."""
    written: list[TimelineEntry] = field(default_factory=list)
    """Entries without a mention that a person added."""
    edits: list[Edit] = field(default_factory=list)
    decided: dict[str, Override] = field(default_factory=dict)
    """What was decided for the whole site, and where: a field, `pin` or `place`."""
    merged: dict[str, Override] = field(default_factory=dict)
    """Ids that a person merged into this entry, and where."""
    former: list[str] = field(default_factory=list)
    """Ids that it had, beside those of its mentions."""
    named: bool = False
    """Whether its id is one that a person chose or wrote down."""

    @property
    def ids(self) -> set[str]:
        """Every id that means this entry."""
        own = {self.id, *self.former, *(mention.id for mention in self.mentions)}
        return own | {entry.id for entry in self.written}


@dataclass(frozen=True, slots=True)
class Told:
    """What articles decided about their own events, by event id."""

    edits: dict[str, tuple[Edit, ...]]
    tags: dict[str, tuple[str, ...]]

    def decision(self, group: Group, name: str) -> Edit | None:
        """Return an article's decision about one field of a group, the first one made."""
        edits = (edit for mention in group.mentions for edit in self.edits.get(mention.id, ()))
        return next((edit for edit in edits if edit.what == name), None)


def finished(group: Group, told: Told, articles: Mapping[str, Article]) -> TimelineEntry:
    """Return the entry of a group: the machine's, then as articles, then as the site say."""
    base = entry_of(group.mentions, articles) if group.mentions else group.written[0]
    for entry in group.written:
        base = _with_written(base, entry)
    base = _with_told(base, group, told)
    for name, override in group.decided.items():
        base = _with_decision(base, name, override)
    edits = (*base.edits, *sorted(group.edits, key=lambda edit: (edit.path, edit.line)))
    added = any(edit.what == "added" for edit in edits)
    return replace(
        base,
        id=group.id,
        aliases=tuple(sorted(group.ids - {group.id})),
        edits=edits,
        origin=Origin.CURATED if added else Origin.EDITED if edits else Origin.AUTO,
    )


def _with_written(base: TimelineEntry, written: TimelineEntry) -> TimelineEntry:
    """Let an entry that a person wrote say what it says of the one that it is part of."""
    return replace(
        base,
        when=written.when,
        kind=written.kind,
        headline=written.headline,
        topics=tuple(dict.fromkeys((*base.topics, *written.topics))),
        tags=tuple(dict.fromkeys((*base.tags, *written.tags))),
        edits=tuple(dict.fromkeys((*base.edits, *written.edits))),
    )


def _with_told(base: TimelineEntry, group: Group, told: Told) -> TimelineEntry:
    """Prefer mentions whose date, headline or kind a person set, and take over their edits."""
    by_hand: dict[str, list[DatedEvent]] = {}
    edits: list[Edit] = list(base.edits)
    tags: list[str] = list(base.tags)
    for mention in group.mentions:
        tags += told.tags.get(mention.id, ())
        for edit in told.edits.get(mention.id, ()):
            edits.append(edit)
            by_hand.setdefault(edit.what, []).append(mention)
    added = by_hand.get("added", [])
    dated = [*by_hand.get("date", []), *added]
    named = [*by_hand.get("headline", []), *added]
    kinds = [*by_hand.get("kind", []), *added]
    return replace(
        base,
        when=agreed(dated) if dated else base.when,
        headline=named[0].headline if named else base.headline,
        kind=kinds[0].kind if kinds else base.kind,
        tags=tuple(dict.fromkeys(tags)),
        edits=tuple(edits),
    )


def _with_decision(base: TimelineEntry, name: str, override: Override) -> TimelineEntry:
    match name:
        case "date":
            return replace(base, when=When(text_of(override, "date")))
        case "headline":
            return replace(base, headline=text_of(override, "headline"))
        case "kind":
            return replace(base, kind=kind_of(text_of(override, "kind")) or base.kind)
        case "tags":
            return replace(base, tags=texts_of(override, "tags"))
        case _:
            return base
