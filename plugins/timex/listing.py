"""Time expressions as rows for machines and as marked text for people."""

from __future__ import annotations

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


def expression_rows(found: Sequence[TimeExpression], text: str) -> list[Row]:
    """Return one row per expression, with offsets into `text`."""
    return [
        {
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
        for f in found
    ]


def coloured(found: Sequence[TimeExpression], text: str, *, colour: bool) -> str:
    """Return the text with every expression in brackets beside its value."""
    parts: list[str] = []
    place = 0
    for f in found:
        words = f"[{text[f.span.start : f.span.end]} {f.value}]"
        parts += [text[place : f.span.start], _painted(words, f.type, colour=colour)]
        place = f.span.end
    return "".join([*parts, text[place:]])


def reasons(found: Sequence[TimeExpression], text: str, *, colour: bool) -> str:
    """Return one line per expression: its value and the sentence that says why."""
    lines = [
        f"  {_painted(f.value, f.type, colour=colour)}  {explain(f, text).sentence} (rule {f.rule})"
        for f in found
    ]
    return "\n".join(["", *lines])


def _painted(words: str, kind: TimexType, *, colour: bool) -> str:
    return f"\033[{_COLOURS[kind]}m{words}\033[0m" if colour else words
