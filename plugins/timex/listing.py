"""Time expressions as rows for machines and as marked text for people."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final, TypeAlias

from plugins.timex.explain import explain
from plugins.timex.types import TimexType

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.timex.types import TimeExpression

Row: TypeAlias = dict[str, str | int | None]

_COLOURS: Final = {
    TimexType.DATE: "32",
    TimexType.TIME: "36",
    TimexType.DURATION: "33",
    TimexType.SET: "35",
}
"""ANSI colours: green, cyan, yellow, magenta."""


def expression_rows(
    found: Sequence[TimeExpression], text: str, *, explained: bool = False
) -> list[Row]:
    """Return one row per expression, with offsets into `text`; if asked for, with its reasons."""
    rows = [_row(f, text) for f in found]
    if not explained:
        return rows
    return [row | explain(f, text).as_dict() for row, f in zip(rows, found, strict=True)]


def _row(f: TimeExpression, text: str) -> Row:
    return {
        "start": f.span.start,
        "end": f.span.end,
        "text": text[f.span.start : f.span.end],
        "type": f.type.value,
        "value": f.value,
        "mod": f.mod.value if f.mod else None,
        "rule": f.rule,
        "anchor": f.anchor,
        "direction": f.direction.value if f.direction else None,
    }


def coloured(found: Sequence[TimeExpression], text: str, *, colour: bool) -> str:
    """Return the text with every expression in brackets beside its value."""
    parts: list[str] = []
    place = 0
    for f in found:
        words = f"[{text[f.span.start : f.span.end]} {f.value}]"
        parts += [text[place : f.span.start], _painted(words, f.type, colour=colour)]
        place = f.span.end
    return "".join([*parts, text[place:]])


def reasons(found: Sequence[TimeExpression], text: str, *, colour: bool, width: int = 0) -> str:
    """Return one line per expression: its value and the sentence that says why.

    Lines are folded at `width` columns; 0 leaves them whole.
    """
    margin = min(max((len(f.value) for f in found), default=0), _MARGIN)
    lines = []
    for f in found:
        why = f"{explain(f, text).sentence} (rule {f.rule})"
        room = max(width - margin - 4, _NARROWEST) if width else len(why) + 1
        first, *others = textwrap.wrap(why, room)
        value = _painted(f.value.ljust(margin), f.type, colour=colour)
        lines += [f"  {value}  {first}", *(" " * (margin + 4) + line for line in others)]
    return "".join(f"{line}\n" for line in ["", *lines])


_MARGIN: Final = 16
"""Columns for the values: `2020-06-15T17:30` fills them."""
_NARROWEST: Final = 30


def _painted(words: str, kind: TimexType, *, colour: bool) -> str:
    return f"\033[{_COLOURS[kind]}m{words}\033[0m" if colour else words
