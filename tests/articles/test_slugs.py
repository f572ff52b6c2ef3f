"""Titles as they stand in addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.articles.slugs import slug_of

ROWS = [
    ("Erdoğan’s “new” road: 3 views", "erdogans-new-road-3-views"),
    ("Straße nach Łódź", "strasse-nach-lodz"),
    ("İstanbul'un ışıkları", "istanbulun-isiklari"),
    ("../../etc/passwd", "etc-passwd"),
    ("!?", ""),
    ("Курск", ""),
    ("日本", ""),
    ("Ærø – isle", "aero-isle"),
    ("A " + "very " * 30 + "long one", "a-" + "-".join(["very"] * 17)),
    ("x" * 200, "x" * 90),
]


@pytest.mark.parametrize(("title", "slug"), ROWS)
def test_a_title_has_this_slug(title: str, slug: str) -> None:
    assert slug_of(title) == slug


@given(st.text())
def test_a_slug_is_empty_or_an_address(title: str) -> None:
    slug = slug_of(title)
    assert len(slug) <= 90
    assert all(part.isascii() and part.isalnum() for part in slug.split("-") if slug)
