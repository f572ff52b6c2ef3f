"""People's decisions about events, as mappings on disk and as `Override` in memory."""

from collections.abc import Sequence
from typing import Final

from plugins.articles.types import Action, Override
from plugins.articles.yaml_values import Value

# What the site sets with `- headline: e-3f9a1c` and `to: …`, short for a `fix` of one field.
_SHORT: Final = ("headline", "date")
# The key that lists the further ids of an action, where an action takes several.
_LISTS: Final = {Action.MERGE: "into"}


def read_override(
    item: Value, actions: Sequence[Action], path: str, place: tuple[int, int]
) -> Override:
    """Return what a mapping says that has passed its schema, at line and column `place`."""
    if not isinstance(item, dict):
        raise TypeError(item)
    item = _in_full(item)
    action = next(action for action in actions if action.value in item)
    target = item[action.value]
    fields = {
        name: tuple(str(part) for part in value) if isinstance(value, list) else str(value)
        for name, value in sorted(item.items())
        if name not in {action.value, "reason"}
    }
    if isinstance(target, list):
        fields[_LISTS[action]] = tuple(str(part) for part in target[1:])
        target = target[0]
    return Override(action, str(target), fields, str(item.get("reason", "")), path, *place)


def _in_full(item: dict[str, Value]) -> dict[str, Value]:
    for name in _SHORT:
        if name in item and "to" in item:
            full = {Action.FIX.value: item[name], name: item["to"]}
            return full | {key: item[key] for key in item if key not in {name, "to"}}
    return item


def write_override(override: Override) -> dict[str, Value]:
    """Return the mapping that `read_override` reads back as the same decision."""
    fields = dict(override.fields)
    target: Value = override.target
    if override.action in _LISTS:
        target = [override.target, *fields.pop(_LISTS[override.action], ())]
    item: dict[str, Value] = {override.action.value: target}
    for name, value in sorted(fields.items()):
        item[name] = list(value) if isinstance(value, tuple) else value
    return item | ({"reason": override.reason} if override.reason else {})
