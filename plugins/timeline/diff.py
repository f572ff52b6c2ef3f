"""What a change does to the timeline: what is added, removed, re-dated, merged, re-worded."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from plugins.timeline.copies import alike
from plugins.timeline.nearest import keeping
from plugins.timeline.order import date_order
from plugins.timeline.types import SiteTimeline, TimelineEntry, When


class ChangeKind(StrEnum):
    """What happened to an entry."""

    ADDED = "added"
    REMOVED = "removed"
    REDATED = "re-dated"
    MERGED = "merged"
    SPLIT = "split"
    REWORDED = "re-worded"


@dataclass(frozen=True, slots=True)
class Change:
    """One change of one entry; what does not apply is None."""

    kind: ChangeKind
    before: TimelineEntry | None
    after: TimelineEntry | None


def timeline_diff(base: SiteTimeline, new: SiteTimeline) -> tuple[Change, ...]:
    """Return what changed from one timeline to another, by kind, then by date, then by id.

    An entry stays itself while one of its ids does. An entry whose sentence was edited has new
    ids: it counts as re-worded where the same article tells nearly the same of the same date.
    """
    changes = [*_kept(base, new), *_gone_and_come(base, new)]
    kinds = list(ChangeKind)
    return tuple(sorted(changes, key=lambda change: (kinds.index(change.kind), *_order(change))))


def as_json(changes: Sequence[Change]) -> str:
    """Return the changes as a JSON array."""
    rows = [
        {"change": change.kind, "before": _row(change.before), "after": _row(change.after)}
        for change in changes
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def as_text(changes: Sequence[Change]) -> str:
    """Return the changes as lines of text, under a heading for each kind."""
    parts = [f"{_heading(kind, own)}\n{_lines(own, '  ')}" for kind, own in _by_kind(changes)]
    return "\n\n".join(parts) or "The timeline does not change."


def as_markdown(changes: Sequence[Change]) -> str:
    """Return the changes as Markdown, for a comment on a proposed change."""
    parts = [f"### {_heading(kind, own)}\n\n{_lines(own, '- ')}" for kind, own in _by_kind(changes)]
    return "\n\n".join(parts) or "The timeline does not change."


def _kept(base: SiteTimeline, new: SiteTimeline) -> Iterator[Change]:
    """Return the changes of entries that are still there, under whatever id."""
    inherited: dict[str, str] = {}
    for before in base.whole.entries:
        heirs = _heirs(before, new)
        if not heirs:
            continue
        after = heirs[0]
        for other in heirs[1:]:
            yield Change(ChangeKind.SPLIT, before, other)
        if inherited.setdefault(after.id, before.id) != before.id:
            yield Change(ChangeKind.MERGED, before, after)
        elif before.when != after.when:
            yield Change(ChangeKind.REDATED, before, after)
        elif before.headline != after.headline or before.id not in new.entry_of_event:
            yield Change(ChangeKind.REWORDED, before, after)


def _heirs(before: TimelineEntry, new: SiteTimeline) -> list[TimelineEntry]:
    """Return the new entries that an entry lives on in; the one with its own id first."""
    names = (before.id, *(mention.id for mention in before.mentions), *before.aliases)
    shown = {entry.id for entry in new.whole.entries}
    found = (new.entry_of_event.get(name) for name in names)
    return list({entry.id: entry for entry in found if entry and entry.id in shown}.values())


def _gone_and_come(base: SiteTimeline, new: SiteTimeline) -> Iterator[Change]:
    gone = [entry for entry in base.whole.entries if not _heirs(entry, new)]
    come = [entry for entry in new.whole.entries if not _heirs(entry, base)]
    same_date: dict[When, list[TimelineEntry]] = {}
    for entry in come:
        same_date.setdefault(entry.when, []).append(entry)
    for before in gone:
        likely = same_date.get(before.when, [])
        after = next((entry for entry in likely if _is_edited(before, entry)), None)
        if after is None:
            yield Change(ChangeKind.REMOVED, before, None)
        else:
            likely.remove(after)
            yield Change(ChangeKind.REWORDED, before, after)
    yield from (
        Change(ChangeKind.ADDED, None, entry) for own in same_date.values() for entry in own
    )


def _is_edited(before: TimelineEntry, after: TimelineEntry) -> bool:
    """Whether one of two entries of one date is the other with its sentence edited."""
    return any(
        alike(a.sentence.text, b.sentence.text)
        for a in before.mentions
        for b in after.mentions
        if a.article == b.article
    )


def _by_kind(changes: Sequence[Change]) -> Iterator[tuple[ChangeKind, list[Change]]]:
    return ((kind, list(own)) for kind, own in groupby(changes, key=lambda change: change.kind))


def _heading(kind: ChangeKind, own: Sequence[Change]) -> str:
    return f"{kind.capitalize()} ({len(own)})"


def _lines(changes: Sequence[Change], bullet: str) -> str:
    return "\n".join(bullet + _line(change) for change in changes)


def _line(change: Change) -> str:
    before, after = change.before, change.after
    if before is None or after is None:
        entry = before or after
        return _named(entry) if entry else ""
    match change.kind:
        case ChangeKind.REDATED:
            return f"{_written(before.when)} → {_named(after)}"
        case ChangeKind.REWORDED:
            same = before.headline == after.headline
            was = "its sentence was edited" if same else f"was: {before.headline}"
            return f"{_named(after)} ({was}{_kept_id(before, after)})"
        case ChangeKind.MERGED:
            return f"{_named(before)} → {_named(after)}"
        case _:
            return f"{_named(after)} (out of {before.id})"


def _kept_id(before: TimelineEntry, after: TimelineEntry) -> str:
    """Return how links to an entry's old id go on working, where nothing has that id any more."""
    if before.id in {after.id, *after.aliases}:
        return ""
    old = next((one for one in before.mentions if one.id == before.id), None)
    new = [
        (not alike(one.sentence.text, old.sentence.text), number, one.id)
        for number, one in enumerate(after.mentions)
        if old and one.article == old.article and one.id not in before.aliases
    ]
    return f"; links to {before.id} break, unless {keeping(before.id, min(new)[2])}" if new else ""


def _named(entry: TimelineEntry) -> str:
    return f"{_written(entry.when)}  {entry.id}  {entry.headline}"


def _written(when: When) -> str:
    return f"{when.value} {when.mod}".strip()


def _row(entry: TimelineEntry | None) -> dict[str, str] | None:
    if entry is None:
        return None
    return {
        "id": entry.id,
        "value": entry.when.value,
        "mod": entry.when.mod,
        "headline": entry.headline,
    }


def _order(change: Change) -> tuple[int, int, str, str]:
    entry = change.after or change.before
    other = change.before or change.after
    if entry is None or other is None:
        return (0, 0, "", "")
    return (*date_order(entry.when), entry.id, other.id)
