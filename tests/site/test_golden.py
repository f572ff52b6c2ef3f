"""The fixture site is as a person last read it."""

from pathlib import Path

import pytest

from tests.site.fixture_site import GOLDEN, read_off

NAMES = sorted(path.name for path in GOLDEN.iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_the_site_is_as_it_was_last_read(site: Path, name: str) -> None:
    assert read_off(site)[name] == (GOLDEN / name).read_text("utf-8")


def test_every_golden_file_is_there(site: Path) -> None:
    assert sorted(read_off(site)) == NAMES
