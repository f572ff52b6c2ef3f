"""The same content gives the same bytes, wherever and whenever it is built."""

from pathlib import Path

from tests.building import built, files_of

ELSEWHERE = {
    "TZ": "Pacific/Kiritimati",
    "LC_ALL": "C",
    "LANG": "tr_TR.UTF-8",
    "PYTHONHASHSEED": "12345",
    "SOURCE_DATE_EPOCH": "1",
}


def test_a_build_elsewhere_is_byte_identical(site: Path, tmp_path: Path) -> None:
    other = built(tmp_path / "a folder with blanks" / "ünïcode", env=ELSEWHERE)
    here, there = files_of(site), files_of(other)
    assert sorted(here) == sorted(there)
    different = [path for path, data in here.items() if data != there[path]]
    assert different == []


def test_nothing_of_the_machine_is_in_the_output(site: Path) -> None:
    folder = str(site.parent).encode()
    assert [path for path, data in files_of(site).items() if folder in data] == []
