"""Who made a statement, as far as the text is certain."""

from datetime import date

import pytest

from plugins.timeline.extract import extract
from plugins.timeline.plain import plain_article

MONDAY = date(2020, 6, 15)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor said on Friday that the dam was safe.", "The mayor"),
        ("Rain flooded the town, the mayor said on Friday.", "the mayor"),
        ('"The dam is safe," said the mayor on Friday.', "the mayor"),
        ("In a speech on Friday Ada Rowe warned of floods.", "Ada Rowe"),
        ("Ada Rowe resigned. She said on Friday that the dam was safe.", "Ada Rowe"),
        ("Ada Rowe met Tom Hill. She said on Friday that the dam was safe.", ""),
        ('The mayor spoke in Rome. "Today we warn you of floods," she said.', ""),
        ("It was announced on Friday that the dam was safe.", ""),
    ],
)
def test_a_statement_has_its_speaker(text: str, speaker: str) -> None:
    [event] = extract(plain_article(text, MONDAY))
    assert (event.kind, event.speaker) == ("statement", speaker)


def test_what_is_no_statement_has_no_speaker() -> None:
    [event] = extract(plain_article("The mayor left Rome on Friday.", MONDAY))
    assert event.speaker == ""
