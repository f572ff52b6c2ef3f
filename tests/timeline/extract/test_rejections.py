"""Every reason for not taking a date as an event's has an example that it rejects."""

from datetime import date

import pytest

from plugins.timeline.extract import dated_phrases
from plugins.timeline.extraction.rejections import REJECTIONS, Rejection, rejected
from plugins.timeline.plain import plain_article

MONDAY = date(2020, 6, 15)


@pytest.mark.parametrize("row", REJECTIONS, ids=lambda row: row.name)
def test_a_reason_rejects_its_example(row: Rejection) -> None:
    phrases = dated_phrases(plain_article(row.example, MONDAY))
    reasons = [reason.name for _, case in phrases if (reason := rejected(case))]
    assert row.name in reasons


def test_the_reasons_have_different_names() -> None:
    names = [row.name for row in REJECTIONS]
    assert sorted(set(names)) == sorted(names)
