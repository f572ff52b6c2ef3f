"""A build checks its content and reads its events once, and is the same as if it did not check."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.building import DEMO, build, copy_project, files_of

ARTICLE = """---
title: The dam at {name}
date: 2024-10-01
slug: {name}
topic: kursk
summary: A dam broke.
license: own
---

The dam at {name} broke on 6 August 2024. The mayor resigned on 9 August.
"""
NAMES = ("karsk", "orlen")
COUNTED = """
import json, sys
from pathlib import Path
import plugins.timeline.build as build
extract, read = build.extract, []
build.extract = lambda article, known: [read.append(article.slug), extract(article, known)][1]
{edit}
from pelican import main
main(["-s", "pelican.conf.py", "--fatal", "errors", "-o", "output"])
print(json.dumps(sorted(read)))
"""
EDITED = """
import plugins.lint.plugin as lint
check = lint.check_first
def edited(pelican):
    check(pelican)
    file = Path("content/articles/kursk/orlen.md")
    file.write_text(file.read_text("utf-8").replace("6 August", "7 August"), "utf-8")
lint.check_first = edited
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    content = tmp_path / "content"
    (content / "articles" / "kursk").mkdir(parents=True)
    (content / "topics.yml").write_bytes((DEMO / "topics.yml").read_bytes())
    for name in NAMES:
        file = content / "articles" / "kursk" / f"{name}.md"
        file.write_text(ARTICLE.format(name=name), "utf-8")
    return copy_project(tmp_path / "project", content)


def read_in_build(project: Path, edit: str = "") -> list[str]:
    """Return the slugs of the articles whose events a build reads, one for each time."""
    command = [sys.executable, "-c", COUNTED.format(edit=edit)]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=True)
    slugs: list[str] = json.loads(done.stdout.splitlines()[-1])
    return slugs


def test_a_build_reads_the_events_of_every_article_once(project: Path) -> None:
    assert read_in_build(project) == [*NAMES]


def test_an_article_that_changes_after_the_check_is_built_as_it_is(project: Path) -> None:
    assert read_in_build(project, EDITED) == sorted(NAMES * 2)
    entries = json.loads((project / "output/data/events.json").read_bytes())["events"]
    days = {mention["value"] for entry in entries for mention in entry["mentions"]}
    assert {"2024-08-06", "2024-08-07"} < days


def test_the_check_changes_no_byte_of_the_site(project: Path) -> None:
    done = build(project)
    assert done.returncode == 0, done.stderr
    checked = files_of(project / "output")
    conf = project / "pelican.conf.py"
    text = conf.read_text("utf-8")
    conf.write_text(text.replace('    "plugins.lint.plugin",\n', ""), "utf-8")
    assert build(project).returncode == 0
    assert files_of(project / "output") == checked


def test_what_is_said_of_the_content_is_said_once(project: Path) -> None:
    (project / "content/timeline.yml").write_text(
        "overrides:\n  - pin: e-000000\n    reason: gone\n", "utf-8"
    )
    done = build(project)
    assert done.returncode == 1
    assert done.stderr.count("content/timeline.yml:2:5: override-target ") == 1
    assert done.stderr.endswith("1 error, 0 warnings in 1 file.\n")
    assert done.stdout == "Not built; the errors are named above. output/ is as it was.\n"


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ('TIMELINE = {"key_share": 2}', "TIMELINE key_share is 2, not from 0 to 1"),
        ('PAGES = {"latest": 0}', "PAGES latest is 0, below 1"),
    ],
)
def test_a_setting_that_cannot_be_ends_the_build_in_one_line(
    project: Path, setting: str, said: str
) -> None:
    with (project / "pelican.conf.py").open("a", encoding="utf-8") as conf:
        conf.write(setting + "\n")
    done = build(project)
    assert (done.returncode, done.stderr) == (1, f"pelican.conf.py: {said}\n")
