"""How well dates and events are read: the figures that the data page publishes.

The one place where they are kept for readers. Each names the line of the README from which it is
taken, where it also says how it was measured; `tests/pages/test_accuracy.py` compares the two.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from plugins.pages.strings import Strings

_TIMEX: Final = "plugins/timex/README.md"
_TIMELINE: Final = "plugins/timeline/README.md"


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured on one set of texts."""

    name: str
    """Says on what: a key of the table of strings, like all names here."""
    readme: str
    line: str
    """How the README's line on it begins, marks of tables aside."""
    values: tuple[str, ...]
    """As the README has them, one a column."""


@dataclass(frozen=True, slots=True)
class Measure:
    """Figures of one kind, and what their columns are."""

    name: str
    text: str
    columns: tuple[str, ...]
    figures: tuple[Figure, ...]


_BLIND: Final = "our demo articles (41), annotated blind"
_PAIRS: Final = "three topics of other news, never read, 114 of 297 are one event"

MEASURES: Final = (
    Measure(
        "accuracy.dates",
        "accuracy.dates_text",
        ("accuracy.exact", "accuracy.found", "accuracy.value", "accuracy.date"),
        (
            Figure("accuracy.dates.demo", _TIMEX, _BLIND, ("95.6", "98.2", "95.5", "96.9")),
            Figure(
                "accuracy.dates.news",
                _TIMEX,
                "news of 2005 to 2019 (40 articles), annotated blind, at first sight",
                ("90.6", "94.3", "86.5", "88.6"),
            ),
            Figure(
                "accuracy.dates.news_unread",
                _TIMEX,
                "the other 11, never read",
                ("90.8", "92.6", "86.5", "84.1"),
            ),
            Figure(
                "accuracy.dates.timebank",
                _TIMEX,
                "TimeBank, unread third",
                ("89.2", "93.0", "83.7", "88.8"),
            ),
            Figure(
                "accuracy.dates.aquaint",
                _TIMEX,
                "AQUAINT, unread seventh",
                ("83.1", "93.3", "83.1", "92.4"),
            ),
            Figure(
                "accuracy.dates.wikiwars",
                _TIMEX,
                "WikiWars, one unread article",
                ("83.8", "93.3", "89.5", "95.9"),
            ),
        ),
    ),
    Measure(
        "accuracy.events",
        "accuracy.events_text",
        ("accuracy.precision", "accuracy.recall"),
        (
            Figure(
                "accuracy.events.demo",
                _TIMELINE,
                "the 41 demo articles at first sight",
                (".93", ".90"),
            ),
            Figure(
                "accuracy.events.news", _TIMELINE, "27 more of the same, never read", (".95", ".91")
            ),
            Figure("accuracy.events.merging", _TIMELINE, _PAIRS, (".96", ".63")),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class MeasureView:
    """A table of figures in words."""

    title: str
    text: str
    """How it was measured."""
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]


def measure_views(t: Strings) -> tuple[MeasureView, ...]:
    """Return the tables of the data page."""
    return tuple(
        MeasureView(
            t(one.name),
            t(one.text),
            tuple(t(column) for column in one.columns),
            tuple((t(row.name), tuple(map(_percent, row.values))) for row in one.figures),
        )
        for one in MEASURES
    )


def _percent(figure: str) -> str:
    r"""Write a figure in percent, as precise as it is.

    >>> _percent("94.3"), _percent(".93"), _percent("0.5")
    ('94.3\xa0%', '93\xa0%', '50\xa0%')
    """
    return (
        f"{figure}\u00a0%" if float(figure) > 1 else f"{float(figure):.0%}".replace("%", "\u00a0%")
    )
