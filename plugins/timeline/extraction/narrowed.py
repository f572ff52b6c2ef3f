"""A dated phrase in a shorter sentence: some of the tokens, in the order that they are told."""

from collections.abc import Sequence
from dataclasses import replace

from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.verb_groups import VerbGroup


def narrowed(case: Case, kept: Sequence[int]) -> Case | None:
    """Return a case whose sentence has the tokens kept only, in that order.

    Nothing where the date, or what it dates, is not among them. Offsets stay those of the text.
    """
    place = {at: number for number, at in enumerate(kept)}
    reading, attachment = case.reading, case.attachment
    groups = {group: _moved(group, place) for group in reading.groups}
    verb = groups.get(attachment.verb) if attachment.verb else None
    lost = attachment.verb is not None and verb is None
    if lost or attachment.at not in place or (attachment.noun or attachment.at) not in place:
        return None
    shorter = Reading(
        reading.text,
        tuple(reading.tokens[at] for at in kept),
        tuple(sorted((one for one in groups.values() if one), key=lambda group: group.first)),
    )
    moved = replace(
        attachment,
        at=place[attachment.at],
        signal=place.get(attachment.signal, -1),
        verb=verb,
        noun=None if attachment.noun is None else place[attachment.noun],
    )
    return replace(case, reading=shorter, attachment=moved)


def _moved(group: VerbGroup, place: dict[int, int]) -> VerbGroup | None:
    """Return a verb group with the new numbers of its tokens; None where one is left out."""
    numbers = (group.first, group.last, group.head, *group.shared)
    if any(at not in place for at in numbers):
        return None
    return replace(
        group,
        first=place[group.first],
        last=place[group.last],
        head=place[group.head],
        shared=tuple(place[at] for at in group.shared),
    )
