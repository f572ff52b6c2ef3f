"""What can be run, set or reported is documented."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TARGETS = re.findall(r"^([a-z-]+):.*?## ", MAKEFILE, re.MULTILINE)
SCRIPTS = sorted(path.name for path in (ROOT / "scripts").glob("[!_]*.py"))


@pytest.mark.parametrize("target", TARGETS)
def test_every_make_target_is_in_the_documents(target: str) -> None:
    assert f"make {target}" in README + CONTRIBUTING


@pytest.mark.parametrize("name", SCRIPTS)
def test_every_script_is_in_the_readme_and_explains_itself(name: str) -> None:
    assert f"scripts/{name}" in README
    command = [sys.executable, str(ROOT / "scripts" / name), "--help"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert said.startswith("usage: ")


def test_every_script_that_make_runs_exists() -> None:
    for name in re.findall(r"\$\(PY\) (\S+\.py)", MAKEFILE):
        assert (ROOT / name).is_file(), name


def test_no_word_that_a_person_gives_is_read_by_the_shell() -> None:
    words = re.findall(r"^export ([A-Z ]+)$", MAKEFILE, re.MULTILINE)
    assert words == ["FILE URL DATE TOPIC TITLE SITEURL CORPUS PORT BASE"]
    given = "|".join(words[0].split())
    assert re.findall(rf'"\$[({{](?:{given})', MAKEFILE) == []


@pytest.mark.parametrize("document", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_every_local_link_of_a_document_leads_somewhere(document: str) -> None:
    text = (ROOT / document).read_text("utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", text):
        assert (ROOT / target).exists(), target


@pytest.mark.parametrize(
    ("package", "setting"), [("pages", "PagesSettings"), ("timeline", "TimelineSettings")]
)
def test_every_setting_is_in_its_packages_readme(package: str, setting: str) -> None:
    folder = ROOT / "plugins" / package
    source = (folder / "settings.py").read_text("utf-8").partition(f"class {setting}")[2]
    names = re.findall(r"^    ([a-z_]+): ", source, re.MULTILINE)
    readme = (folder / "README.md").read_text("utf-8")
    assert names
    assert [name for name in names if f"`{name}`" not in readme] == []
