"""Why this date? The steps from the words of a source to the date, and a drawing of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from plugins.pages.rule import Path, Rect, Shape
from plugins.pages.words import Style, date_words, day_words, inner_words
from plugins.timeline.problems import place_of
from plugins.timeline.types import DatedEvent, TimelineEntry, When
from plugins.timeline.why import why_merged
from plugins.timex import Granularity
from plugins.timex.values import period_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from plugins.pages.site import Site
    from plugins.pages.strings import Strings


@dataclass(frozen=True, slots=True)
class Row:
    """One step: what it is, and what it says."""

    label: str
    """Empty where it is the label of the row before."""
    text: str
    marked: bool = False
    """Whether the text is the source's own words for the date."""


@dataclass(frozen=True, slots=True)
class Label:
    """Words under a drawing; they are centred on `x`."""

    x: str
    text: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A line of days, months or years from publication to the result; 280 units by 46."""

    title: str
    """Says what is drawn, for those who cannot see it."""
    shapes: tuple[Shape, ...]
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Why:
    """All that is said about a date."""

    rows: tuple[Row, ...]
    drawing: Drawing | None


_UNITS: Final = (Granularity.DAY, Granularity.MONTH, Granularity.YEAR)
_FARTHEST: Final = 12  # beyond it the ticks of a drawing 280 pixels wide can no longer be counted
_WITH: Final = re.compile(r"as e-[0-9a-z-]+: ")
"""Which mention a line compares with: the page does not show ids of mentions."""
_MOST_TOLD: Final = 6
"""Lines that say why mentions are one event; the rest are counted."""
_MOST_ASKED: Final = 40
"""Mentions, the best first, that are asked why: an entry may have thousands."""
_MARGIN: Final = 28.0
_WIDTH: Final = 280.0
_HALF_LABEL: Final = 46.0


def why_view(entry: TimelineEntry, disputed: Sequence[When], site: Site) -> Why:
    """Return why an entry has its date, from its first mention and from what people did."""
    t = site.t
    rows: list[Row] = []
    drawing = None
    if disputed:
        rows.append(Row(t("why.placed"), t("why.placed_text", date=inner_words(entry.when, t))))
        rows.append(Row(t("why.kept"), t("why.kept_text")))
    elif entry.mentions:
        mention = entry.mentions[0]
        published = site.by_slug[mention.article].published
        rows += _mention_rows(mention, published, t)
        drawing = draw(mention, published, t)
    rows += _together(entry, site)
    edits = [(edit.reason, place_of(edit)) for edit in entry.edits if edit.reason]
    rows += [
        Row(t("why.edited"), t("why.edited_text", reason=reason, place=place))
        for reason, place in dict.fromkeys(edits)
    ]
    if entry.key and entry.importance_reason:
        rows.append(Row(t("why.key"), entry.importance_reason))
    return Why(tuple(rows), drawing)


def edit_words(what: str, reason: str, t: Strings) -> str:
    """Say what a person did to an entry, and why."""
    key = f"edit.{what}"
    if key in t.table:
        return t(key, reason=reason)
    return t("edit.other", what=what, reason=reason)


def _mention_rows(mention: DatedEvent, published: date, t: Strings) -> list[Row]:
    expression = mention.expression
    span = expression.span
    phrase = mention.sentence.text[span.start : span.end].replace("\n", " ")
    rows = [Row(t("why.says"), phrase, marked=True)] if phrase else []
    relative = bool(expression.anchor)
    if relative:
        rows.append(Row(t("why.published"), day_words(published, t, Style.WEEKDAY)))
    if expression.anchor and expression.anchor != published.isoformat():
        rows.append(Row(t("why.counted"), inner_words(When(expression.anchor), t)))
    if mention.reason:
        rows.append(Row(t("why.rule"), mention.reason))
    rows.append(Row(t("why.read"), reading(mention.when, t)))
    return rows


def reading(when: When, t: Strings) -> str:
    """Return a date in full, and the days that it may mean where it is no single day.

    >>> from plugins.pages.strings import EN
    >>> reading(When("198"), EN), reading(When("2024-08-06"), EN)
    ('1980s: 1 January 1980 to 31 December 1989', 'Tuesday 6 August 2024')
    """
    words = date_words(
        when, t, Style.WEEKDAY if when.granularity <= Granularity.DAY else Style.LONG
    )
    interval = when.interval
    if (
        when.granularity <= Granularity.DAY
        or when.mod
        or not interval
        or not interval.begin
        or not interval.end
    ):
        return words
    last = date.fromordinal(interval.end.toordinal() - 1)
    first, last_words = day_words(interval.begin, t, Style.LONG), day_words(last, t, Style.LONG)
    return f"{words}: {t('why.read_range', first=first, last=last_words)}"


def _together(entry: TimelineEntry, site: Site) -> Iterator[Row]:
    """Yield why the further mentions tell of the same event as the first; no line comes twice."""
    t = site.t
    why = why_merged(replace(entry, mentions=entry.mentions[:_MOST_ASKED]), site.by_slug)
    told = (
        t(
            "why.together_one",
            source=site.source_of(site.by_slug[mention.article]),
            published=day_words(site.by_slug[mention.article].published, t),
            why=_WITH.sub("", line),
        )
        for mention, line in zip(entry.mentions[1:], why[1:], strict=False)
    )
    lines = tuple(dict.fromkeys(told))
    labels = (t("why.together"), *("" for _ in lines[1:]))
    yield from (Row(*one) for one in zip(labels, lines[:_MOST_TOLD], strict=False))
    if more := len(lines[_MOST_TOLD:]) + len(entry.mentions[_MOST_ASKED:]):
        yield Row("", t.count("why.together_more", more))


def draw(mention: DatedEvent, published: date, t: Strings) -> Drawing | None:
    """Draw the way from the publication to the date; None where there is none to draw.

    Drawn are dates that were counted from the day of publication, at most twelve units away.
    """
    period = period_of(mention.when.value)
    counted = mention.expression.anchor == published.isoformat() and not mention.when.mod
    if period is None or not counted or period.granularity not in _UNITS:
        return None
    unit = period.granularity
    steps = _index(period.begin, unit) - _index(published, unit)
    if not 1 <= abs(steps) <= _FARTHEST:
        return None
    gap = (_WIDTH - 2 * _MARGIN) / (abs(steps) + 2)
    near, far = _MARGIN + gap, _MARGIN + gap * (1 + abs(steps))
    start, goal = (far, near) if steps < 0 else (near, far)
    ticks = "".join(f"M{_n(_MARGIN + gap * step)} 21v6" for step in range(abs(steps) + 3))
    result = _short(period.begin, unit, t)
    told = (
        _short(published, Granularity.DAY, t)
        if unit is Granularity.DAY
        else day_words(published, t, year=unit is Granularity.YEAR)
    )
    shapes = (
        Path("b", "M0 24H280M.5 21v6M279.5 21v6"),
        Path("g", ticks),
        _goal(goal, gap, unit),
        Rect("h", _n(start - 2.5), "16", "5", "16"),
        Path("a", _arc(start, goal)),
    )
    labels = (
        Label(_n(_clamped(goal)), result),
        Label(_n(_clamped(start)), t("why.drawing_published", date=told)),
    )
    title = t(
        "why.drawing",
        units=t(f"why.units.{unit.name.lower()}"),
        published=day_words(published, t, Style.WEEKDAY),
        result=inner_words(mention.when, t, Style.WEEKDAY),
    )
    return Drawing(title, shapes, labels)


def _goal(x: float, gap: float, unit: Granularity) -> Rect:
    """Return a tick for a day, and a hollow mark as wide as the month or year for those."""
    if unit is Granularity.DAY:
        return Rect("m", _n(x - 2), "15", "4", "18")
    width = min(gap - 4, 40.0)
    return Rect("h", _n(x - width / 2), "18", _n(width), "12")


def _arc(start: float, goal: float) -> str:
    side = 1 if start > goal else -1
    bend = min(abs(start - goal) / 4, 20.0) * side
    head = goal + 3 * side
    return (
        f"M{_n(start - 2 * side)} 13C{_n(start - bend)} 1 {_n(goal + bend)} 1 {_n(head)} 11"
        f"M{_n(head - 0.5 * side)} 5v6.5h{_n(6.5 * side)}"
    )


def _index(day: date, unit: Granularity) -> int:
    """Return the number of a day, month or year: the difference of two is their distance."""
    if unit is Granularity.DAY:
        return day.toordinal()
    return day.year * 12 + day.month if unit is Granularity.MONTH else day.year


def _short(day: date, unit: Granularity, t: Strings) -> str:
    if unit is Granularity.DAY:
        return f"{t.weekdays_short[day.weekday()]} {day.day}"
    return (
        f"{t.months_short[day.month - 1]} {day.year}"
        if unit is Granularity.MONTH
        else str(day.year)
    )


def _clamped(x: float) -> float:
    return min(max(x, _HALF_LABEL), _WIDTH - _HALF_LABEL)


def _n(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
