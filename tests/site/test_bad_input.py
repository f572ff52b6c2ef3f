"""A build with broken content fails, names every broken file, and leaves the last site alone."""

from pathlib import Path

import pytest

from tests.building import build, copy_project

GOOD = """---
title: A bridge opens
date: 2020-06-15
slug: a-bridge-opens
topic: harbour
summary: A bridge opened.
license: own
---

The bridge opened on Monday.
"""

BAD = {
    "no-front-matter": b"Just some words.\n",
    "malformed": b"---\ntitle: [unclosed\n---\n\nText.\n",
    "unknown-key": GOOD.replace("license: own", "license: own\nTemplate: evil").encode(),
    "bad-date": GOOD.replace("2020-06-15", "Febuary 24").encode(),
    "empty": b"",
    "binary": bytes(range(256)) * 8,
    "latin-1": GOOD.replace("A bridge opened.", "Un pont à Orléans.").encode("latin-1"),
    "escaping-link": GOOD.replace("The bridge", "[The]({static}/../secret.txt) bridge").encode(),
    "escaping-slug": GOOD.replace("slug: a-bridge-opens", "slug: ../../a-bridge").encode(),
    "script-link": GOOD.replace("The bridge", "[run](javascript:alert(1)) The bridge").encode(),
    "data-image": GOOD.replace("The bridge", "![x](data:text/html,x) The bridge").encode(),
    "foreign-link": GOOD.replace("The bridge", "[x](//evil.example/y) The bridge").encode(),
    "lost-fix": GOOD.replace(
        "license: own",
        'license: own\nevents:\n  - {hide: e-000000, reason: "not there"}',
    ).encode(),
}


@pytest.fixture(scope="module")
def failed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, int]:
    """A project with all of them at once, and what the build said."""
    project = copy_project(tmp_path_factory.mktemp("bad") / "project")
    folder = project / "content" / "articles" / "harbour"
    for name, data in BAD.items():
        (folder / f"{name}.md").write_bytes(data.replace(b"a-bridge-opens", name.encode()))
    (project / "output").mkdir()
    (project / "output" / "index.html").write_text("the last good site", "utf-8")
    done = build(project)
    return project, done.stdout + done.stderr, done.returncode


@pytest.mark.parametrize("name", BAD)
def test_every_broken_article_is_named(failed: tuple[Path, str, int], name: str) -> None:
    _project, said, code = failed
    assert code == 1
    assert f"content/articles/harbour/{name}.md" in said


@pytest.mark.parametrize("name", ["script-link", "data-image", "foreign-link", "escaping-link"])
def test_what_could_run_or_escape_is_refused_where_it_stands(
    failed: tuple[Path, str, int], name: str
) -> None:
    _project, said, _code = failed
    assert f"content/articles/harbour/{name}.md:10:" in said


def test_nobody_sees_a_traceback(failed: tuple[Path, str, int]) -> None:
    _project, said, _code = failed
    assert "Traceback" not in said


def test_the_last_good_site_is_left_alone(failed: tuple[Path, str, int]) -> None:
    project, _said, _code = failed
    assert (project / "output" / "index.html").read_text("utf-8") == "the last good site"
    assert not (project / "output.new").exists()


def test_what_only_looks_like_code_is_shown_and_a_file_in_the_outputs_place_is_set_aside(
    tmp_path: Path,
) -> None:
    project = copy_project(tmp_path / "project")
    path = "content/articles/harbour/a-bridge-opens.md"
    hostile = (
        "<script>alert(1)</script> {{ 7 * 7 }} {% raw %} &lt;script&gt;alert(2)&lt;/script&gt;"
    )
    (project / path).write_text(GOOD.replace("The bridge", f"{hostile} The bridge"), "utf-8")
    (project / "output").write_text("mine", "utf-8")
    done = build(project)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (project / "output.old").read_text("utf-8") == "mine"
    html = (project / "output" / "articles" / "a-bridge-opens" / "index.html").read_text("utf-8")
    assert "<script>alert" not in html
    assert "&#123;&#123; 7 * 7 &#125;&#125;" in html
    assert "&lt;script&gt;alert(2)" in html


def test_an_output_that_cannot_be_replaced_is_left_alone(tmp_path: Path) -> None:
    project = copy_project(tmp_path / "project")
    (project / "output").mkdir()
    (project / "output" / "index.html").write_text("the last good site", "utf-8")
    (project / "output.old").write_text("in the way", "utf-8")
    done = build(project)
    assert done.returncode == 1
    assert f"Not built: {project / 'output'} cannot be replaced: " in done.stderr
    assert "Traceback" not in done.stderr
    assert (project / "output" / "index.html").read_text("utf-8") == "the last good site"
