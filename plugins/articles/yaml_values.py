"""YAML to plain values with the place of every one; nothing is guessed and nothing is run.

Every scalar is text: `no`, `2024-10`, `12:30` and `1e3` stay what was typed, and the schema says
what they must be. An empty value, `~` and `null` count as not given. Anchors, aliases, tags and
duplicate keys are refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import yaml

from plugins.articles.types import ContentError, Problem

Value: TypeAlias = "str | list[Value] | dict[str, Value] | None"
Keys: TypeAlias = tuple[str | int, ...]
"""The way to a value: `("events", 0, "date")`."""
Place: TypeAlias = tuple[int, int]
"""Line and column, 1-based."""

Event: TypeAlias = Any
"""A parser event; PyYAML's stubs do not know their attributes."""
Events: TypeAlias = Iterator[Event]

_DEPTH_LIMIT: Final = 8
_EMPTY: Final = frozenset({"", "~", "null"})
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")
# libyaml where PyYAML was built with it: ten times faster, same events.
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class YamlValue:
    """What a YAML text says, and where it says it."""

    value: Value
    values: dict[Keys, Place]
    """Where each value begins."""
    keys: dict[Keys, Place]
    """Where each mapping's key begins."""
    problems: tuple[Problem, ...]

    def place(self, keys: Keys) -> Place:
        """Where the value stands, or the nearest thing around it that is there."""
        while keys and keys not in self.values:
            keys = keys[:-1]
        return self.values.get(keys, (1, 1))


def read_yaml_text(text: str, path: str, line: int = 1) -> YamlValue:
    """Read one YAML document whose first line is line `line` of the file `path`.

    Problems that leave a value behind (a duplicate key, an alias) are in `problems`.
    Raises `ContentError` where the text is no YAML at all.
    """
    reader = _Reader(path, line - 1)
    try:
        value = reader.document(yaml.parse(text, Loader=_LOADER))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = (mark.line + line, mark.column + 1) if mark else (line, 0)
        message = f"this is not YAML: {error.problem or error.context}"
        hint = "put text with a colon, a quote or a leading symbol in double quotes"
        raise ContentError([*reader.problems, Problem(path, *at, "yaml", message, hint)]) from None
    except yaml.YAMLError:
        message = "this is not YAML: a character that YAML does not allow"
        raise ContentError([Problem(path, line, 0, "yaml", message, "delete it")]) from None
    return YamlValue(value, reader.values, reader.keys, tuple(reader.problems))


class _Reader:
    """Builds values from parser events: no constructor, so that nothing can be constructed."""

    def __init__(self, path: str, lines_before: int) -> None:
        self.path = path
        self.lines_before = lines_before
        self.values: dict[Keys, Place] = {}
        self.keys: dict[Keys, Place] = {}
        self.problems: list[Problem] = []

    def document(self, events: Events) -> Value:
        value: Value = None
        documents = 0
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.report(event, "yaml-documents", "a second YAML document", "keep one")
                    break
            elif isinstance(event, yaml.NodeEvent):
                value = self.node(event, events, ())
        return value

    def node(self, event: Event, events: Events, keys: Keys) -> Value:
        self.values[keys] = self.place(event)
        if len(keys) > _DEPTH_LIMIT:
            message = f"more than {_DEPTH_LIMIT} levels of nesting"
            self.report(event, "yaml-depth", message, "no field is that deep")
            raise ContentError(self.problems)
        value: Value = None
        if isinstance(event, yaml.ScalarEvent):
            value = self.scalar(event)
        elif isinstance(event, yaml.SequenceStartEvent):
            value = self.sequence(events, keys)
        elif isinstance(event, yaml.MappingStartEvent):
            value = self.mapping(events, keys)
        return None if self.is_magic(event) else value

    def is_magic(self, event: Event) -> bool:
        """Report what stands for more than it says: its value counts as not given."""
        if event.anchor is not None:
            hint = "put text that begins with & or * in quotes; write values out"
            self.report(event, "yaml-alias", f"YAML anchor or alias {event.anchor!r}", hint)
            return True
        if getattr(event, "tag", None) not in {None, "!"}:
            self.report(event, "yaml-tag", f"YAML tag {event.tag!r}", "write plain text")
            return True
        return False

    def scalar(self, event: yaml.ScalarEvent) -> Value:
        if not event.style and event.value in _EMPTY:
            return None
        for match in _CONTROL.finditer(event.value):
            message = f"U+{ord(match[0]):04X} is a control character"
            self.report(event, "control-character", message, "delete it")
            break
        return re.sub(r"[ \t\n]+", " ", event.value).strip(" ")

    def sequence(self, events: Events, keys: Keys) -> Value:
        items: list[Value] = []
        while not isinstance(event := next(events), yaml.SequenceEndEvent):
            value = self.node(event, events, (*keys, len(items)))
            items += [] if value is None else [value]
        return items

    def mapping(self, events: Events, keys: Keys) -> Value:
        items: dict[str, Value] = {}
        while not isinstance(event := next(events), yaml.MappingEndEvent):
            place = self.place(event)
            name = self.node(event, events, (*keys, "?"))
            if not isinstance(name, str):
                self.report(event, "yaml-key", "a key must be a word", "write `key: value`")
                self.node(next(events), events, (*keys, "?"))
                continue
            if name in items:
                first = self.keys[*keys, name][0]
                message = f"`{name}` is given twice, first on line {first}"
                self.report(event, "duplicate-key", message, "keep one")
                self.node(next(events), events, (*keys, "?"))
                continue
            self.keys[*keys, name] = place
            items[name] = self.node(next(events), events, (*keys, name))
        return {name: value for name, value in items.items() if value is not None}

    def place(self, event: Event) -> Place:
        mark = event.start_mark
        return mark.line + 1 + self.lines_before, mark.column + 1

    def report(self, event: Event, code: str, message: str, hint: str) -> None:
        self.problems.append(Problem(self.path, *self.place(event), code, message, hint))
