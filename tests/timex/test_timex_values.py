"""TIMEX3 values as stretches of days."""

from datetime import date

import pytest

from plugins.timex import Granularity, Interval, granularity_of, interval_of
from plugins.timex.holidays import holiday_in
from plugins.timex.values import Period


@pytest.mark.parametrize(
    ("value", "granularity", "begin", "end"),
    [
        ("2020-02-24", "DAY", "2020-02-24", "2020-02-25"),
        ("2020-02-24T17:30", "TIME", "2020-02-24", "2020-02-25"),
        ("2020-02-24TNI", "TIME", "2020-02-24", "2020-02-25"),
        ("2020-12-31", "DAY", "2020-12-31", "2021-01-01"),
        ("2020-W01", "WEEK", "2019-12-30", "2020-01-06"),
        ("2020-W53", "WEEK", "2020-12-28", "2021-01-04"),
        ("2020-W25-WE", "WEEKEND", "2020-06-20", "2020-06-22"),
        ("2020-W25-3", "DAY", "2020-06-17", "2020-06-18"),
        ("2020-02", "MONTH", "2020-02-01", "2020-03-01"),
        ("2020-12", "MONTH", "2020-12-01", "2021-01-01"),
        ("2020-Q4", "QUARTER", "2020-10-01", "2021-01-01"),
        ("2020-H2", "HALF", "2020-07-01", "2021-01-01"),
        ("2020-SP", "SEASON", "2020-03-01", "2020-06-01"),
        ("2020-WI", "SEASON", "2020-12-01", "2021-03-01"),
        ("2020", "YEAR", "2020-01-01", "2021-01-01"),
        ("197", "DECADE", "1970-01-01", "1980-01-01"),
        ("19", "CENTURY", "1900-01-01", "2000-01-01"),
        ("1", "MILLENNIUM", "1000-01-01", "2000-01-01"),
        ("0001", "YEAR", "0001-01-01", "0002-01-01"),
        ("00", "CENTURY", "0001-01-01", "0100-01-01"),
    ],
)
def test_value_covers_its_days(value: str, granularity: str, begin: str, end: str) -> None:
    assert granularity_of(value).name == granularity
    assert interval_of(value) == Interval(date.fromisoformat(begin), date.fromisoformat(end))


@pytest.mark.parametrize("value", ["9999", "9999-12-31", "9999-12", "999", "99", "9999-W52"])
def test_the_end_of_the_calendar_is_an_open_end(value: str) -> None:
    interval = interval_of(value)
    assert interval is not None
    assert interval.begin is not None
    assert interval.end is None or interval.end.year == 9999


@pytest.mark.parametrize(
    "value",
    ["P3D", "PT48H", "P1W", "PAST_REF", "XXXX-XX-XX", "XXXX-WXX-5", "FY2019", "2020-02-30",
     "2020-13", "2021-W53", "0000", "", "TNI", "2020-Q5", "12345"],
)  # fmt: skip
def test_what_is_no_stretch_of_the_calendar_has_no_days(value: str) -> None:
    assert interval_of(value) is None
    assert granularity_of(value) is Granularity.NONE


def test_years_before_christ_lie_before_the_first_day() -> None:
    assert interval_of("BC0490") == Interval(None, date(1, 1, 1))


@pytest.mark.parametrize(
    ("value", "begin", "end"),
    [
        ("2020-05-03/2020-06-07", date(2020, 5, 3), date(2020, 6, 8)),
        ("2014/2016", date(2014, 1, 1), date(2017, 1, 1)),
        ("2014/", date(2014, 1, 1), None),
        ("/2016", None, date(2017, 1, 1)),
    ],
)
def test_a_range_runs_from_one_end_to_the_other(
    value: str, begin: date | None, end: date | None
) -> None:
    assert interval_of(value) == Interval(begin, end)


@pytest.mark.parametrize("value", ["/", "P3D/2016", "2014/P3D"])
def test_a_range_with_an_end_that_is_no_date_has_no_days(value: str) -> None:
    assert interval_of(value) is None


def test_granularities_compare_by_coarseness() -> None:
    assert Granularity.DAY < Granularity.WEEK < Granularity.MONTH < Granularity.YEAR


def test_an_interval_contains_its_parts_and_not_the_day_after() -> None:
    year = Interval(date(2020, 1, 1), date(2021, 1, 1))
    assert year.contains(Interval(date(2020, 12, 31), date(2021, 1, 1)))
    assert not year.contains(Interval(date(2020, 12, 31), date(2021, 1, 2)))
    assert not year.contains(Interval(date(2020, 12, 31), None))
    assert Interval(None, None).contains(year)


def test_intervals_that_touch_do_not_overlap() -> None:
    may = Interval(date(2020, 5, 1), date(2020, 6, 1))
    june = Interval(date(2020, 6, 1), date(2020, 7, 1))
    assert not may.overlaps(june)
    assert may.overlaps(Interval(None, date(2020, 5, 2)))
    assert june.overlaps(Interval(date(2020, 6, 30), None))


@pytest.mark.parametrize(
    ("day", "granularity", "value"),
    [
        (date(2020, 1, 15), Granularity.SEASON, "2019-WI"),
        (date(2020, 12, 1), Granularity.SEASON, "2020-WI"),
        (date(2021, 1, 1), Granularity.WEEK, "2020-W53"),
        (date(2020, 6, 15), Granularity.WEEKEND, "2020-W25-WE"),
        (date(2020, 6, 15), Granularity.DECADE, "202"),
        (date(1, 1, 1), Granularity.SEASON, "0001-WI"),
    ],
)
def test_a_day_lies_in_its_unit(day: date, granularity: Granularity, value: str) -> None:
    assert Period.around(day, granularity).value == value


def test_a_unit_moves_over_the_turn_of_the_year() -> None:
    november = Period(date(2020, 11, 1), Granularity.MONTH)
    moved = november.shift(3)
    assert moved is not None
    assert moved.value == "2021-02"


def test_a_unit_cannot_move_off_the_calendar() -> None:
    assert Period(date(2020, 1, 1), Granularity.YEAR).shift(9000) is None
    assert Period(date(2020, 1, 1), Granularity.DAY).shift(-10_000_000) is None


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("easter", 2024, date(2024, 3, 31)),
        ("easter", 2025, date(2025, 4, 20)),
        ("good_friday", 2022, date(2022, 4, 15)),
        ("whit_monday", 2024, date(2024, 5, 20)),
        ("thanksgiving", 2024, date(2024, 11, 28)),
        ("black_friday", 2019, date(2019, 11, 29)),
        ("election_day", 2016, date(2016, 11, 8)),
        ("labor_day", 2025, date(2025, 9, 1)),
        ("memorial_day", 2021, date(2021, 5, 31)),
        ("martin_luther_king", 2023, date(2023, 1, 16)),
        ("mothers_day", 2026, date(2026, 5, 10)),
        ("bastille", 2019, date(2019, 7, 14)),
    ],
)
def test_a_named_day_falls_where_the_calendar_puts_it(name: str, year: int, day: date) -> None:
    assert holiday_in(name, year) == day
