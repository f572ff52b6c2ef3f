"""What scripts fetch: where an event lives now, and every event of a timeline on a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from plugins.pages.entries import entry_months
from plugins.pages.lists import entry_line
from plugins.pages.places import entry_path, slug_of
from plugins.pages.when import flags_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.pages.site import Site
    from plugins.timeline.types import TimelineEntry

_DIGITS: Final = "0123456789abcdef"
_OTHER: Final = "other"
_ID_START: Final = 2
"""Ids begin with `e-`; the character after it names the file that holds them."""


def id_files(site: Site) -> dict[str, str]:
    """Return `timeline/ids/*.json`: any id that an event ever had, and where the event is now.

    A link to an event goes on working when its date was corrected, or it became one with another.
    All files are always there, so that to ask for an id that never was is no error either.
    """
    groups: dict[str, dict[str, str]] = {name: {} for name in (*_DIGITS, _OTHER)}
    shown = {entry.id for entry in site.timeline.whole.entries}
    for identity, entry in sorted(site.timeline.entry_of_event.items()):
        if entry.id in shown:
            groups[shard_of(identity)][identity] = entry_path(entry)
    return {f"timeline/ids/{name}.json": _dump(ids) for name, ids in groups.items()}


def shard_of(identity: str) -> str:
    """Return the name of the file that holds an id: its first hexadecimal digit, or `other`.

    >>> shard_of("e-3f9a1c"), shard_of("e-the-crossing")
    ('3', 'other')
    """
    character = identity[_ID_START : _ID_START + 1]
    return character if character and character in _DIGITS else _OTHER


def lines_file(entries: Sequence[TimelineEntry], site: Site) -> str:
    """Return all entries of a timeline for its filter; names that come again are numbers.

    A row: path, date in words, source, headline, words of the date, topics, tags, sources, kind,
    first and last month, flags. `filter-everything.mjs` reads it.
    """
    names: dict[str, int] = {}

    def numbers(words: Sequence[str]) -> list[int]:
        return [names.setdefault(word, len(names)) for word in words]

    rows = []
    for entry in entries:
        line = entry_line(entry, site)
        articles = [site.by_slug[mention.article] for mention in entry.mentions]
        sources = dict.fromkeys(slug_of(site.source_of(article)) for article in articles)
        first = entry.mentions[0] if entry.mentions else None
        span = first.expression.span if first else None
        phrase = first.sentence.text[span.start : span.end] if first and span else ""
        rows.append(
            [
                line.path,
                line.when.words if line.when else "",
                line.note,
                entry.headline,
                phrase,
                numbers(entry.topics),
                numbers([slug_of(tag) for tag in entry.tags]),
                numbers(list(sources)),
                entry.kind.value,
                *entry_months(entry),
                flags_of(entry),
            ]
        )
    return _dump({"names": list(names), "rows": rows})


def _dump(content: Any) -> str:  # noqa: ANN401 - whatever JSON holds
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
