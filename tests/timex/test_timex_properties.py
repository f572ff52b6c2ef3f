"""Whatever the text, it is tagged: in order, inside the text, the same twice, in linear time."""

import random
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.timex import Granularity, TimeExpression, TimexType, ranges, tag
from plugins.timex.lang.en import ENGLISH
from plugins.timex.language import flat
from tests.growing import grows_in_proportion

MONDAY = date(2020, 6, 15)
PIECES = (
    "the", "last", "next", "this", "May", "3", "Oct.", "3-5", ",", "2019", "Friday", "ago", "two",
    "years", "from", "to", "until", "-", "of", "early", "5 p.m.", "second", "half", "a", "and",
    "quarter", "BC", "100", "weeks", "later", "that", "day", "\n", ".", "'99", "/", "31", "Feb. 30",
    "every", "Easter", "9999", "0001", "1 January", "decades", "morning", "GMT", "the 31st", "12",
    "in the year", "century", "Q3", "fiscal", "more than", "or so", "12:60", "٣", "🎉", "\u202e",
    "before", "after", "the day", "Ukraine's", "Independence Day", "o'clock", "at night",
    "--", "each", "Q4", "1945/46", "'s", "time", "twice", "next month", "overnight", "Christmas",
    "minutes past", "W27", "tomorrow", "tonight", "straight", "weekend of", "fy21", "back", "'May",
)  # fmt: skip
texts = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
)
days = st.dates()


def well_formed(found: tuple[TimeExpression, ...], text: str) -> None:
    end = 0
    for expression in found:
        assert end <= expression.span.start < expression.span.end <= len(text)
        end = expression.span.end
        assert expression.value
        if expression.granularity is not Granularity.NONE:
            assert expression.interval is not None
        if expression.interval is not None and expression.interval.begin is not None:
            assert expression.interval.end is None or (
                expression.interval.begin < expression.interval.end
            )


@settings(max_examples=200, deadline=None)
@given(texts, days)
def test_any_text_on_any_day_gives_ordered_spans_with_values(text: str, dct: date) -> None:
    found = tag(text, dct)
    well_formed(found, text)
    assert tag(text, dct) == found
    for pair in ranges(found, text):
        assert pair.first.span.end <= pair.last.span.start


@settings(max_examples=200, deadline=None)
@given(texts)
def test_flat_text_keeps_every_character_in_its_place(text: str) -> None:
    assert len(flat(text)) == len(text)
    assert flat(flat(text)) == flat(text)


@settings(max_examples=200, deadline=None)
@given(days)
def test_yesterday_and_tomorrow_lie_around_every_day(dct: date) -> None:
    values = [found.value for found in tag("yesterday and tomorrow", dct)]
    before = date.fromordinal(dct.toordinal() - 1).isoformat() if dct > date.min else "XXXX-XX-XX"
    after = date.fromordinal(dct.toordinal() + 1).isoformat() if dct < date.max else "XXXX-XX-XX"
    assert values == [before, after]


@settings(max_examples=200, deadline=None)
@given(days, st.sampled_from(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Sunday"]))
def test_a_past_weekday_is_one_of_the_seven_days_up_to_today(dct: date, weekday: str) -> None:
    [found] = tag(f"He left on {weekday}.", dct)
    interval = found.interval
    if dct.toordinal() > 20 and interval and interval.begin:
        assert 0 <= (dct - interval.begin).days < 7


@settings(max_examples=200, deadline=None)
@given(st.dates(min_value=date(1000, 1, 1)), days)
def test_a_date_in_full_is_itself_on_every_day(day: date, dct: date) -> None:
    [found] = tag(f"on {day.day} {day:%B} {day.year:04d},", dct)
    assert found.value == day.isoformat()


def test_a_moment_counts_as_its_day() -> None:
    noon = datetime(2020, 6, 15, 12)  # noqa: DTZ001 - a caller's slip, on purpose
    assert tag("yesterday", noon)[0].value == "2020-06-14"


ADVERSARIAL = {
    "spaces": "the " + " " * 25_000 + "last week",
    "newlines": "\n" * 25_000,
    "determiners": "the " * 6_250,
    "numbers": "1 " * 6_250,
    "digits": "1" * 25_000,
    "hyphens": "-" * 25_000,
    "dashed numbers": "1-" * 12_500,
    "slashes": "1/" * 12_500,
    "commas": "1,000," * 5_000,
    "months": "May " * 5_000,
    "month days": "May 3, " * 2_500,
    "weekdays": "Friday, " * 2_500,
    "tens": "twenty-" * 3_750,
    "hundreds": "a hundred and " * 1_875,
    "ago": "two years ago " * 1_250,
    "half": "half a " * 3_750,
    "early": "early " * 5_000 + "May",
    "more than": "more than " * 2_500 + "two years",
    "counted from": "two days before " * 1_500,
    "two units": "two hours and " * 1_750,
    "sets": "every Monday and " * 1_500,
    "days of months": "the 3rd and " * 2_000 + "4th of last month",
    "nations": "South Korea's " * 1_800,
    "new year": "Lunar New Year's " * 1_500,
    "quotes": "'" * 25_000,
    "points": "p.m." * 6_250,
    "clock": "12:" * 7_500,
    "clock ranges": "7 to " * 5_000 + "9 p.m.",
    "minutes past": "ten minutes past " * 1_500,
    "hours before a part": "at 8 tomorrow " * 1_800,
    "compact moments": "20200224T0815" * 1_900,
    "weeks of a year": "2020-W" * 4_000,
    "weekends of days": "the weekend of 3/4/" * 1_300,
    "quarters": "first and second and " * 1_200,
    "fiscal quarters": "q3fy" * 6_000,
    "seasons ago": "two summers " * 2_000,
    "opening days": "mon-" * 6_000,
    "parts of ages": "the last quarter of the " * 1_000 + "19th century",
    "one long word": "a" * 25_000,
    "emoji": "🎉" * 12_500,
    "right to left": "\u202eמאי 3 במאי " * 1_875,
    "binary": bytes(range(256)).decode("latin-1") * 100,
    "surrogates": "\ud800 May 3, 2019 \udfff" * 625,
}


@pytest.mark.parametrize("text", ADVERSARIAL.values(), ids=ADVERSARIAL.keys())
def test_hostile_text_takes_time_in_proportion_to_its_length(text: str) -> None:
    well_formed(tag(text, MONDAY), text)
    assert grows_in_proportion(lambda size: tag(text[:size], MONDAY), len(text))


def test_ten_megabytes_of_words_are_tagged() -> None:
    words = ("on", "Friday", "the", "mill", "shut", "in", "May", "2019", "and", "so", "x") * 8
    line = " ".join(random.Random(1).sample(words, len(words))) + " "  # noqa: S311 - no secret
    assert len(tag(line * 100, MONDAY)) > 1_500
    assert grows_in_proportion(lambda lines: tag(line * lines, MONDAY), 100)
    assert tag("wordless " * 1_200_000, MONDAY) == ()


@pytest.mark.parametrize("text", ["", " ", "\x00", "\ufeff", "\u0130stanbul in May", "ﬁve years"])
def test_odd_small_texts_are_tagged(text: str) -> None:
    well_formed(tag(text, MONDAY), text)


@pytest.mark.parametrize("dct", [date.min, date(1, 1, 7), date(9999, 12, 25), date.max])
def test_the_ends_of_the_calendar_are_no_cliff(dct: date) -> None:
    text = (
        "last week, next week, a century ago, in 50 years, next decade, last winter, on Friday, "
        "the weekend, Easter, a month later, the previous year, in May, the 31st, two days ago"
    )
    well_formed(tag(text, dct), text)


@pytest.mark.parametrize("dct", [date.min, date(1, 12, 31), date(9999, 1, 1), date.max])
def test_every_example_is_tagged_at_the_ends_of_the_calendar(dct: date) -> None:
    for rule in ENGLISH.tables.rules:
        well_formed(tag(rule.example, dct), rule.example)


def test_what_lies_beyond_the_calendar_has_no_value() -> None:
    [found] = tag("It will close by January.", date.max)
    assert found.value == "XXXX-XX-XX"


def test_an_impossible_date_is_found_and_names_no_day() -> None:
    [found] = tag("On Feb. 30, 2021, nothing happens.", MONDAY)
    assert found.type is TimexType.DATE
    assert found.value == "XXXX-XX-XX"
    assert found.interval is None
