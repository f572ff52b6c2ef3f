"""How an entry's date looks: its words, its rule, and the note beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from plugins.pages.rule import Look, Shape, date_rule, disputed_rule
from plugins.pages.words import Piece, date_pieces, day_words, either_words
from plugins.timeline.export_text import disputed
from plugins.timeline.order import date_order
from plugins.timeline.types import EventKind, Origin, TimelineEntry, When
from plugins.timex import Granularity

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from plugins.pages.strings import Strings

_LOOKS: Final = {
    EventKind.STATE_START: Look.SINCE,
    EventKind.DERIVED: Look.DERIVED,
    EventKind.SCHEDULED: Look.SCHEDULED,
}
_BOUNDS: Final = frozenset({"BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"})
_PARTS: Final = frozenset({"START", "MID", "END"})


@dataclass(frozen=True, slots=True)
class WhenView:
    """A date as a page shows it."""

    pieces: tuple[Piece, ...]
    rule: tuple[Shape, ...]
    note: str = ""
    """Says in words what the mark says by its shape; empty for a plain day."""

    @property
    def words(self) -> str:
        """The date in one string."""
        return "".join(piece.text for piece in self.pieces)


def look_of(entry: TimelineEntry) -> Look:
    """Return what an entry's mark has to say besides its date."""
    look = _LOOKS.get(entry.kind, Look.PLAIN)
    return Look.SINCE if entry.when.value.endswith("/") else look


def when_view(
    entry: TimelineEntry, claims: Sequence[When], told: date | None, t: Strings
) -> WhenView:
    """Return the date of an entry.

    `claims` are its dates that exclude each other, if any; `told` is the day of publication of
    the article that it is cited from.
    """
    if claims:
        notes = [t("note.key")] if entry.key else []
        pieces = (Piece(either_words(claims, t)),)
        return WhenView(pieces, disputed_rule(claims), ", ".join([*notes, t("note.disputed")]))
    look = look_of(entry)
    since = look is Look.SINCE
    note = _note(entry, look, told, t)
    return WhenView(date_pieces(entry.when, t, since=since), date_rule(entry.when, look), note)


def plain_view(when: When, t: Strings) -> WhenView:
    """Return a date that is nobody's event: of a band, or of an example."""
    return WhenView(date_pieces(when, t), date_rule(when), precision_note(when, t))


def precision_note(when: When, t: Strings) -> str:
    """Say how much of a date is known where that is less than the day.

    >>> from plugins.pages.strings import EN
    >>> precision_note(When("2024-08"), EN), precision_note(When("2024-08-06/2024-08-09"), EN)
    ('month only', '4 days')
    """
    interval = when.interval
    if interval and "/" in when.value:
        if interval.begin is None or interval.end is None:
            return t("note.until") if interval.begin is None else t("note.since")
        exact = when.granularity is Granularity.DAY
        return t.count("note.days", (interval.end - interval.begin).days) if exact else ""
    unit = when.granularity.name.lower()
    if when.mod == "APPROX":
        return t("note.approx")
    if when.mod in _BOUNDS:
        return t("note.bound")
    if when.mod in _PARTS and f"unit.{unit}" in t.table:
        return t("note.part", unit=t(f"unit.{unit}"))
    return t.table.get(f"note.{unit}", "")


def _note(entry: TimelineEntry, look: Look, told: date | None, t: Strings) -> str:
    notes = [t("note.key")] if entry.key else []
    if look is Look.SCHEDULED:
        short = t("note.scheduled.short")
        notes.append(t("note.scheduled", date=day_words(told, t)) if told else short)
    elif entry.kind is EventKind.STATEMENT and not entry.key:
        notes.append(t("note.statement"))
    if look is Look.DERIVED:
        notes.append(t("note.derived"))
    since = look is Look.SINCE and entry.when.mod not in _PARTS
    notes.append(t("note.since") if since else precision_note(entry.when, t))
    first, *rest = [note for note in notes if note] or [""]
    return ", ".join([first, *(note[:1].lower() + note[1:] for note in rest)])


def claims_of(entry: TimelineEntry) -> tuple[When, ...]:
    """Return the dates of an entry that exclude each other, the earlier first.

    None do where a person has set the date: people have the last word.
    """
    if any(edit.what == "date" for edit in entry.edits):
        return ()
    return tuple(sorted(disputed(entry), key=date_order))


def flags_of(entry: TimelineEntry) -> str:
    """Return what is special about an entry, for filters: `key disputed edited`."""
    flags = {"key": entry.key, "disputed": bool(claims_of(entry)), "edited": is_edited(entry)}
    return " ".join(name for name, is_set in flags.items() if is_set)


def is_edited(entry: TimelineEntry) -> bool:
    """Whether a person had a hand in an entry."""
    return entry.origin is not Origin.AUTO
