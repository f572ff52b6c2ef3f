"""The raw inputs of data/raw, and what a careful editor kept of them."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from plugins.articles import KnownDate
from plugins.cleaner import Cleaned, DateSource, clean

RAW = Path(__file__).parent / "data" / "raw"
KNOWN = (
    KnownDate("The fall of Bashar al-Assad", date(2024, 12, 8), ("fall of Assad",)),
    KnownDate(
        "Russia's full-scale invasion of Ukraine",
        date(2022, 2, 24),
        ("war in Ukraine",),
        ("war",),
        ("Kyiv",),
    ),
)


@dataclass(frozen=True)
class Case:
    file: str
    published: date | None
    source: DateSource
    candidates: tuple[date, ...]
    author: str
    site: str
    url: str = ""


CASES = (
    Case(
        "paste-select-all.txt",
        None,
        DateSource.INFERRED,
        (date(2024, 12, 19),),
        "",
        "Dateline demo",
    ),
    Case("wire-mojibake.txt", None, DateSource.INFERRED, (date(2024, 1, 20),), "", "Dateline demo"),
    Case(
        "portal-page.html",
        date(2024, 6, 25),
        DateSource.METADATA,
        (),
        "Dateline demo desk",
        "Dateline demo",
        "https://example.org/news/change-6-returns",
    ),
    Case("old-hostile.html", None, DateSource.INFERRED, (date(2002, 12, 11),), "", ""),
)


def cleaned(file: str) -> Cleaned:
    return clean((RAW / file).read_bytes(), known_dates=KNOWN, name=file)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.file)
def test_title_and_body_are_what_the_editor_kept(case: Case) -> None:
    found = cleaned(case.file)
    expected = (RAW / case.file).with_suffix(".expected.md").read_text(encoding="utf-8")
    assert f"# {found.title}\n\n{found.body}" == expected


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.file)
def test_what_the_input_says_of_itself_is_kept(case: Case) -> None:
    found = cleaned(case.file)
    assert (found.date, found.date_source) == (case.published, case.source)
    assert found.date_candidates == case.candidates
    assert (found.author, found.site, found.url) == (case.author, case.site, case.url)


def test_every_raw_input_has_a_case() -> None:
    files = {path.name for path in RAW.iterdir() if path.suffix in {".txt", ".html"}}
    assert files == {case.file for case in CASES}


@pytest.mark.parametrize("file", ["paste-select-all.txt", "wire-mojibake.txt"])
def test_no_line_of_a_paste_disappears_silently(file: str) -> None:
    found = cleaned(file)
    kept = " ".join([found.title, found.body, *(item.text for item in found.dropped)])
    words = re.findall(r"[a-z]+", (RAW / file).read_text(encoding="utf-8").lower())
    left = re.findall(r"[a-z]+", kept.lower())
    assert sorted(words) == sorted(left)


def test_dropped_lines_carry_their_line_and_rule() -> None:
    found = [(item.line, item.rule, item.text) for item in cleaned("paste-select-all.txt").dropped]
    assert (30, "caption-credit", "A view of the harbour at Tartus. File photo.") in found
    assert (40, "comments", "3 comments") in found
    assert found == sorted(found, key=lambda item: item[0])


def test_the_clock_in_a_pages_header_is_no_date_of_publication() -> None:
    rules = {clue.rule: clue.says for clue in cleaned("portal-page.html").evidence}
    assert rules["page-date"] == (
        "a bare date on the page: of publication, or of the day on which it was saved"
    )
    assert cleaned("portal-page.html").warnings == ()
