"""Which of several headlines stands alone best."""

import pytest

from plugins.timeline.extraction.clarity import obscurity

LONG = "Ada Rowe opened the bridge over the river and the road to the port and the new quay there"
ORDERED = [
    ("Ada Rowe opened the bridge", 0),
    ("The mayor of Rome opened the bridge", 0),
    ("SLIM came to rest", 0),
    ("The mayor opened the bridge", 1),
    ("Ada Rowe opened it", 1),
    ("She opened the bridge in Rome", 2),
    ("Its engine failed over Rome", 2),
    (LONG, 3),
]


@pytest.mark.parametrize(("headline", "level"), ORDERED)
def test_a_name_comes_before_a_description_a_pronoun_and_a_whole_sentence(
    headline: str, level: int
) -> None:
    assert obscurity(headline) == level
