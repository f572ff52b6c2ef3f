"""One id, one event, on the whole site: what each article gives alone is made unique here."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from plugins.articles import Problem
from plugins.timeline import problems
from plugins.timeline.curate import ArticleEvents

if TYPE_CHECKING:
    from plugins.timeline.types import DatedEvent, TimelineEntry


def with_unique_ids(told: Sequence[ArticleEvents]) -> list[ArticleEvents]:
    """Return the same events with ids that no two of them share.

    Articles come in stable order, and the first one keeps an id that two have. A found id that is
    taken grows by letters made of its article's slug, so that it stays the same whatever else is
    added; an id that a person chose and that is taken is a problem, and the found one stays.
    """
    taken = {event.id for one in told for event in one.events if event.id not in _given(one)}
    seen: set[str] = set()
    return [_settled(one, seen, taken) for one in told]


def _settled(one: ArticleEvents, seen: set[str], found: set[str]) -> ArticleEvents:
    given = _given(one)
    renamed: dict[str, str] = {}
    wrong: list[Problem] = []
    items: tuple[DatedEvent | TimelineEntry, ...] = (*one.events, *one.hidden, *one.added)
    for item in items:
        if item.id in given and (item.id in seen or item.id in found):
            edit = next(edit for edit in one.edits[item.id] if edit.what == "id")
            wrong.append(problems.id_taken(edit, item.id))
            renamed[item.id] = given[item.id]
        name = renamed.get(item.id, item.id)
        if name in seen:
            renamed[item.id] = _longer(name, one)
        seen.add(renamed.get(item.id, item.id))
    return _renamed(one, renamed, wrong) if renamed else one


def _given(one: ArticleEvents) -> dict[str, str]:
    return {new: old for old, new in one.former.items()}


def _longer(name: str, one: ArticleEvents) -> str:
    slug = next((event.article for event in one.events), "")
    return f"{name}-{hashlib.sha256(slug.encode()).hexdigest()[:6]}"


def _renamed(
    one: ArticleEvents, renamed: dict[str, str], wrong: Sequence[Problem]
) -> ArticleEvents:
    def name(old: str) -> str:
        return renamed.get(old, old)

    return replace(
        one,
        events=tuple(replace(event, id=name(event.id)) for event in one.events),
        hidden=tuple(replace(entry, id=name(entry.id)) for entry in one.hidden),
        added=tuple(replace(entry, id=name(entry.id)) for entry in one.added),
        edits={name(key): edits for key, edits in one.edits.items()},
        tags={name(key): tags for key, tags in one.tags.items()},
        former={old: new for old, new in one.former.items() if new not in renamed},
        problems=(*one.problems, *wrong),
    )
