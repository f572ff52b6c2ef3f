"""Dates in words: what is known, and no more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.pages.strings import EN
from plugins.pages.words import Style, date_pieces, date_words, either_words, inner_words
from plugins.timeline.types import When

SHORT, LONG, WEEKDAY = Style.SHORT, Style.LONG, Style.WEEKDAY

WORDS = (
    # value, modifier, style, words
    ("2024-08-06", "", SHORT, "6 Aug 2024"),
    ("2024-08-06", "", LONG, "6 August 2024"),
    ("2024-08-06", "", WEEKDAY, "Tuesday 6 August 2024"),
    ("2024-08-06T14:00", "", SHORT, "6 Aug 2024"),
    ("2024-08", "", SHORT, "August 2024"),
    ("2024-08", "START", SHORT, "Early August 2024"),
    ("2024-08", "MID", SHORT, "Mid-August 2024"),
    ("2024-08", "END", SHORT, "Late August 2024"),
    ("2024-08-06", "START", SHORT, "Early on 6 Aug 2024"),
    ("2024-08-06", "END", SHORT, "Late on 6 Aug 2024"),
    ("2024-09-10", "APPROX", SHORT, "About 10 Sep 2024"),
    ("2024-09-10", "BEFORE", SHORT, "Before 10 Sep 2024"),
    ("2024-09-10", "AFTER", SHORT, "After 10 Sep 2024"),
    ("2027", "ON_OR_BEFORE", SHORT, "By 2027"),
    ("2027-12-31", "ON_OR_BEFORE", SHORT, "By 31 Dec 2027"),
    ("2024-09", "ON_OR_AFTER", SHORT, "From September 2024"),
    ("2024-09", "LESS_THAN", SHORT, "September 2024"),
    ("2024", "", SHORT, "2024"),
    ("2024", "MID", SHORT, "Mid-2024"),
    ("2024-Q3", "", SHORT, "3rd quarter of 2024"),
    ("2024-H1", "", SHORT, "First half of 2024"),
    ("2024-H2", "", SHORT, "Second half of 2024"),
    ("2024-SP", "", SHORT, "Spring 2024"),
    ("2024-SU", "", SHORT, "Summer 2024"),
    ("2024-FA", "", SHORT, "Autumn 2024"),
    ("2023-WI", "", SHORT, "Winter 2023–24"),
    ("1999-WI", "", SHORT, "Winter 1999–00"),
    ("2024-W32", "", SHORT, "Week of 5 Aug 2024"),
    ("2024-W31-WE", "", SHORT, "3–4 Aug 2024"),
    ("2024-W35-WE", "", SHORT, "31 Aug – 1 Sep 2024"),
    ("198", "", SHORT, "1980s"),
    ("198", "END", SHORT, "Late 1980s"),
    ("18", "", SHORT, "19th century"),
    ("20", "", SHORT, "21st century"),
    ("10", "", SHORT, "11th century"),
    ("1", "", SHORT, "2nd millennium"),
    ("BC0044", "", SHORT, "44 BC"),
    ("BC0044", "APPROX", SHORT, "About 44 BC"),
    ("BC0044-03", "", SHORT, "March 44 BC"),
    ("BC0044-03-15", "", SHORT, "15 Mar 44 BC"),
    ("BC0044-03-15", "", LONG, "15 March 44 BC"),
    ("BC0479-SP", "", SHORT, "Spring 479 BC"),
    ("BC0480-WI", "", SHORT, "Winter 480–479 BC"),
    ("BC044", "", SHORT, "440s BC"),
    ("BC04", "", SHORT, "5th century BC"),
    ("BC00", "", SHORT, "1st century BC"),
    ("BC0044/0014", "", SHORT, "44 BC – AD 14"),
    ("0001", "", SHORT, "AD 1"),
    ("0064-07-18", "", SHORT, "18 Jul AD 64"),
    ("0064-07", "", SHORT, "July AD 64"),
    ("0999", "", SHORT, "AD 999"),
    ("1000", "", SHORT, "1000"),
    ("9999-12-31", "", LONG, "31 December 9999"),
    ("PAST_REF", "", SHORT, "Date not known"),
    ("2024-08-06/2024-08-09", "", SHORT, "6–9 Aug 2024"),
    ("2024-08-06/2024-08-09", "", LONG, "6–9 August 2024"),
    ("2024-08-30/2024-09-02", "", SHORT, "30 Aug – 2 Sep 2024"),
    ("2024-12-28/2025-01-03", "", SHORT, "28 Dec 2024 – 3 Jan 2025"),
    ("2024-08-06/2024-08-09", "", WEEKDAY, "Tuesday 6 August 2024 – Friday 9 August 2024"),
    ("2024-05/2024-06", "", SHORT, "May–June 2024"),
    ("2024-12/2025-02", "", SHORT, "December 2024 – February 2025"),
    ("2016/2018", "", SHORT, "2016–2018"),
    ("2024-05/2024-06-07", "", SHORT, "May 2024 – 7 Jun 2024"),
    ("2022-02-24/", "", SHORT, "Since 24 Feb 2022"),
    ("2022-02/", "", SHORT, "Since February 2022"),
    ("/2024-05-03", "", SHORT, "Until 3 May 2024"),
)


@pytest.mark.parametrize(("value", "mod", "style", "words"), WORDS)
def test_a_date_is_said_as_precisely_as_it_is_known(
    value: str, mod: str, style: Style, words: str
) -> None:
    assert date_words(When(value, mod), EN, style) == words


def test_the_middle_of_a_sentence_has_no_capital() -> None:
    assert inner_words(When("2024-08", "START"), EN) == "early August 2024"


def test_a_state_that_began_is_since_its_date() -> None:
    assert date_words(When("2024-03"), EN, since=True) == "Since March 2024"


EITHER = (
    (("2024-11-04", "2024-11-05"), "4 or 5 Nov 2024"),
    (("2024-10-30", "2024-11-04"), "30 Oct or 4 Nov 2024"),
    (("2023-12-31", "2024-01-01"), "31 Dec 2023 or 1 Jan 2024"),
    (("2024-11-04", "2024-11-05", "2024-11-07"), "4, 5 or 7 Nov 2024"),
    (("2024-09", "2024-10"), "September 2024 or October 2024"),
    (("2024-09-03", "2024-10"), "3 Sep 2024 or October 2024"),
    (("2023", "2024-09-01", "2024-09-03", "2024-11-02"), "Four dates, 2023 – 2 Nov 2024"),
)


@pytest.mark.parametrize(("values", "words"), EITHER)
def test_dates_that_exclude_each_other_are_all_named(values: tuple[str, ...], words: str) -> None:
    assert either_words([When(value) for value in values], EN) == words


MACHINE = (
    ("2024-08-06", ["2024-08-06"]),
    ("2024-08", ["2024-08"]),
    ("2024", ["2024"]),
    ("2024-W32", ["2024-W32"]),
    ("198", [""]),  # HTML has no decades
    ("2024-Q3", [""]),
    ("2024-08-06/2024-08-09", ["2024-08-06", "", "2024-08-09"]),
    ("2022-02-24/", ["", "2022-02-24"]),
)


@pytest.mark.parametrize(("value", "machine"), MACHINE)
def test_machines_read_only_dates_that_html_has(value: str, machine: list[str]) -> None:
    assert [piece.datetime for piece in date_pieces(When(value), EN)] == machine


@given(
    st.from_regex(
        r"[0-9]{1,4}(-(W)?[0-9]{2}(-[0-9]{2}|-WE)?)?(/[0-9]{4}(-[0-9]{2})?)?", fullmatch=True
    )
)
def test_every_value_has_words(value: str) -> None:
    assert date_words(When(value), EN)
