"""What scripts fetch: where an event lives now, and every event of a timeline on a line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from plugins.pages.places import entry_path

if TYPE_CHECKING:
    from plugins.pages.site import Site

ID_START = 2
"""Ids begin with `e-`; the character after it names the file that holds them."""


def index_files(site: Site) -> dict[str, str]:
    """Return `timeline/ids/*.json`: any id that an event ever had, and where the event is now.

    A link to an event goes on working when its date was corrected, or it became one with another.
    """
    groups: dict[str, dict[str, str]] = {}
    for identity, entry in sorted(site.timeline.entry_of_event.items()):
        groups.setdefault(shard_of(identity), {})[identity] = entry_path(entry)
    return {f"timeline/ids/{name}.json": _dump(ids) for name, ids in sorted(groups.items())}


def shard_of(identity: str) -> str:
    """Return the name of the file that holds an id: its first hexadecimal digit, or `other`."""
    character = identity[ID_START : ID_START + 1]
    return character if character in "0123456789abcdef" and character else "other"


def _dump(content: Any) -> str:  # noqa: ANN401 - whatever JSON holds
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
