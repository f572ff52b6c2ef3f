"""The date rule: where marks stand, and which shape says how much."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.pages.rule import LENGTH, Look, Path, Rect, date_rule, disputed_rule, scale_of
from plugins.timeline.types import When
from plugins.timex import Granularity, Interval, interval_of

BASE = Path("b", "M0 6H93M.5 4v4M92.5 4v4")


def marks(value: str, mod: str = "", look: Look = Look.PLAIN) -> tuple[Rect | Path, ...]:
    """The shapes other than the scale's own lines."""
    shapes = date_rule(When(value, mod), look)
    assert shapes[0] == BASE
    return tuple(shape for shape in shapes if shape.cls not in {"b", "g"})


MARKS = (
    # what it shows, value, modifier, look, mark
    ("a full tick at its day", "2024-08-06", "", Look.PLAIN, Rect("m", "15", "0", "3", "12")),
    ("the first day at the start", "2025-01-01", "", Look.PLAIN, Rect("m", "0", "0", "3", "12")),
    ("the last day on the scale", "2024-08-31", "", Look.PLAIN, Rect("m", "90", "0", "3", "12")),
    ("a solid bar with two ticks", "2024-08-06/2024-08-09", "", Look.PLAIN,
     Path("m", "M15 0h2v4H25V0h2v12h-2V8H17v4h-2z")),
    ("a hollow month", "2024-08", "", Look.PLAIN, Rect("h", "0.8", "2", "91.5", "8")),
    ("a hollow first third", "2024-08", "START", Look.PLAIN, Rect("h", "0.8", "2", "29.5", "8")),
    ("a hollow last third", "2024-08", "END", Look.PLAIN, Rect("h", "62.8", "2", "29.5", "8")),
    ("a hollow week", "2024-W32", "", Look.PLAIN, Rect("h", "12.8", "2", "19.5", "8")),
    ("a hollow season of a year", "2024-SU", "", Look.PLAIN, Rect("h", "39.4", "2", "21.9", "8")),
    ("a hollow decade", "198", "", Look.PLAIN, Rect("h", "0.8", "2", "91.5", "8")),
    ("an arrow for what goes on", "2024-08-06/", "", Look.PLAIN,
     Path("m", "M15 0h2v4H93V1l7 5-7 5V8H17v4h-2z")),
    ("an arrow for a state that began", "2024-08-06", "", Look.SINCE,
     Path("m", "M15 0h2v4H93V1l7 5-7 5V8H17v4h-2z")),
    ("an arrow back for what has no start", "/2024-05-03", "", Look.PLAIN,
     Path("m", "M50.3 0h-2v4H7V1L0 6l7 5V8H48.3v4h2z")),
    ("dashes two days either way", "2024-09-10", "APPROX", Look.PLAIN,
     Rect("h d", "22.4", "2", "14", "8")),
    ("dashes for what was worked out", "2024-08", "", Look.DERIVED,
     Rect("h d", "0.8", "2", "91.5", "8")),
    ("an empty tick for a plan", "2024-08-20", "", Look.SCHEDULED,
     Rect("h", "57", ".75", "4.5", "10.5")),
)  # fmt: skip


@pytest.mark.parametrize(
    ("value", "mod", "look", "mark"), [row[1:] for row in MARKS], ids=[row[0] for row in MARKS]
)
def test_a_mark_says_how_much_is_known(value: str, mod: str, look: Look, mark: Rect | Path) -> None:
    assert marks(value, mod, look) == (mark,)


def test_a_deadline_is_a_hollow_bar_up_to_an_empty_tick() -> None:
    assert marks("2027", "ON_OR_BEFORE", Look.SCHEDULED) == (
        Rect("h", "0.8", "3", "91.5", "6"),
        Rect("h", "87.7", ".75", "4.5", "10.5"),
    )


SCALES = (
    (("2024-08-06",), Granularity.MONTH, date(2024, 8, 1), date(2024, 9, 1)),
    (("2024-08-30/2024-09-02",), Granularity.MONTH, date(2024, 8, 1), date(2024, 10, 1)),
    (("2024-05/2024-08",), Granularity.YEAR, date(2024, 1, 1), date(2025, 1, 1)),
    (("2023-WI",), Granularity.YEAR, date(2023, 1, 1), date(2025, 1, 1)),
    (("2016/2018",), Granularity.DECADE, date(2010, 1, 1), date(2020, 1, 1)),
    (("2008/2012",), Granularity.DECADE, date(2000, 1, 1), date(2020, 1, 1)),
    (("18",), Granularity.CENTURY, date(1800, 1, 1), date(1900, 1, 1)),
    (("2024-11-04", "2024-11-05"), Granularity.MONTH, date(2024, 11, 1), date(2024, 12, 1)),
    (("2023", "2024-11-05"), Granularity.YEAR, date(2023, 1, 1), date(2025, 1, 1)),
)


@pytest.mark.parametrize(("values", "granularity", "begin", "end"), SCALES)
def test_a_scale_is_the_smallest_that_holds_all(
    values: tuple[str, ...], granularity: Granularity, begin: date, end: date
) -> None:
    intervals = [interval for value in values if (interval := interval_of(value))]
    scale = scale_of(intervals)
    assert scale is not None
    assert (scale.granularity, scale.begin, scale.end) == (granularity, begin, end)


def test_no_one_date_in_dispute_has_the_whole_line() -> None:
    claims = [When("2024-11-04"), When("2024-11-05")]
    above, below = Rect("m", "9.3", "0", "3", "6"), Rect("m", "12.4", "6", "3", "6")
    assert disputed_rule(claims) == (BASE, above, below)
    assert disputed_rule(claims, only=1) == (BASE, below)


def test_what_the_calendar_does_not_have_is_not_drawn() -> None:
    assert date_rule(When("BC0044")) == ()
    assert date_rule(When("PAST_REF")) == ()
    assert scale_of([Interval(None, None)]) is None


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)), st.integers(0, 4000), st.sampled_from(Look))
def test_every_mark_stays_on_its_scale(day: date, days: int, look: Look) -> None:
    end = date.fromordinal(min(day.toordinal() + days, date(2999, 12, 31).toordinal()))
    for shape in date_rule(When(f"{day}/{end}"), look):
        if isinstance(shape, Rect):
            assert float(shape.x) >= 0
            assert float(shape.x) + float(shape.width) <= LENGTH
