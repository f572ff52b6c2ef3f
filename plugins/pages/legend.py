"""How to read a date: one example of every mark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from plugins.pages.rule import Look, Shape, date_rule, disputed_rule
from plugins.timeline.types import When

if TYPE_CHECKING:
    from plugins.pages.strings import Strings


@dataclass(frozen=True, slots=True)
class Example:
    """A mark, its name, and what it means."""

    shapes: tuple[Shape, ...]
    name: str
    text: str


_ROWS: Final = (
    ("day", date_rule(When("2024-08-06"))),
    ("range", date_rule(When("2024-08-06/2024-08-09"))),
    ("month", date_rule(When("2024-08"))),
    ("since", date_rule(When("2024-08-06/"))),
    ("derived", date_rule(When("2024-08-11", "APPROX"), Look.DERIVED)),
    ("disputed", disputed_rule((When("2024-11-04"), When("2024-11-05")))),
    ("scheduled", date_rule(When("2024-08-20"), Look.SCHEDULED)),
)


def legend(t: Strings) -> tuple[Example, ...]:
    """Return the examples in the order in which they are explained."""
    return tuple(Example(shapes, t(f"key.{name}"), t(f"key.{name}_text")) for name, shapes in _ROWS)
