"""Datelines are cut off, captions are found, and prose is neither."""

import pytest

from plugins.cleaner.captions import captions
from plugins.cleaner.datelines import split_dateline
from plugins.cleaner.types import Piece


@pytest.mark.parametrize(
    ("dateline", "agency", "month_day", "year"),
    [
        ("KYIV, Dec 14 (Reuters) - ", "Reuters", (12, 14), None),
        ("KYIV/MOSCOW, Dec. 14, 2020 - ", "", (12, 14), 2020),
        ("LONDON (AP) — ", "AP", None, None),
        ("Kyiv, Ukraine (AP) — ", "AP", None, None),
        ("WASHINGTON, 14 December (Valley Wire) -- ", "Valley Wire", (12, 14), None),
        ("MOSCOW, December 14. /TASS/. ", "TASS", (12, 14), None),
        ("BEIRUT — ", "", None, None),
        ("ST. JOHN’S, Newfoundland (AP) – ", "AP", None, None),
        ("(Reuters) - ", "Reuters", None, None),
    ],
)
def test_a_dateline_is_cut_off(
    dateline: str, agency: str, month_day: tuple[int, int] | None, year: int | None
) -> None:
    found, rest = split_dateline(f"{dateline}Rain fell for a week.")
    assert rest == "Rain fell for a week."
    assert found
    assert (found.agency, found.month_day, found.year) == (agency, month_day, year)


@pytest.mark.parametrize(
    "text",
    [
        "NATO - founded in 1949 - has 32 members.",
        "Rain - at last - fell.",
        "The UN said on Monday that it would stay.",
        "MOSCOW, Feb 31 was no day.",
        "A man (32) - a sailor - was found.",
    ],
)
def test_a_sentence_has_no_dateline(text: str) -> None:
    assert split_dateline(text) == (None, text)


PROSE = [
    Piece(1, "The ferry left the harbour on Monday with 300 islanders on board, its captain said."),
    Piece(2, "The ferry had been in the yard since the storm that damaged the harbour in winter."),
]


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("A view of the pier. File photo.", "caption-credit"),
        ("Gulls over the pier. Photo: Jane Doe", "caption-credit"),
        ("Gulls over the pier (Jane Doe/Reuters)", "caption-credit"),
        ("Gulls over the pier [Getty Images]", "caption-credit"),
        ("Gulls over the pier on May 3. REUTERS/Jane Doe", "caption-credit"),
        ("Mountain goats have returned to Velebit. A herd above the clouds.", "caption"),
    ],
)
def test_a_caption_is_found(text: str, rule: str) -> None:
    assert captions([*PROSE, Piece(3, text)], english=True) == {2: rule}


@pytest.mark.parametrize(
    "text",
    [
        "Nobody was hurt. It was a calm sea.",
        "Mountain goats have returned to Velebit. They were gone for years.",
        "The ferry left the harbour. The captain, the islanders, the storm.",
        "The goats returned on Nov. 3 to Velebit.",
        "He met Mr. Smith.",
        "Reuters reported the storm first.",
    ],
)
def test_a_paragraph_is_no_caption(text: str) -> None:
    assert captions([*PROSE, Piece(3, text)], english=True) == {}


def test_without_english_only_credits_tell_a_caption() -> None:
    text = "Mountain goats have returned to Velebit. A herd above the clouds."
    assert captions([*PROSE, Piece(3, text)], english=False) == {}
