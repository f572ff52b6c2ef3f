"""The command lines `check.py`, `new.py` and `serve.py`."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from plugins.articles import ContentError, Status, parse
from plugins.articles.skeleton import skeleton

ROOT = Path(__file__).parent.parent.parent


def _run(script: str, *arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts" / script), *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def test_check_ends_with_1_when_there_is_an_error(tmp_path: Path) -> None:
    file = tmp_path / "x.md"
    done = _run("check.py", "--format", "json", str(file))
    found = json.loads(done.stdout)
    assert (done.returncode, found["errors"], done.stderr) == (1, 1, "")
    assert found["problems"][0]["code"] == "not-content"


def test_check_adds_a_table_to_the_summary_of_the_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "summary.md"
    page.write_text("Before.\n", "utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    _run("check.py", "--format", "github", str(tmp_path / "x.md"))
    told = page.read_text("utf-8")
    assert told.startswith("Before.\n### Content: 1 error, 0 warnings in 1 file.\n")
    assert "| not&#45;content | the file is not under content/ |" in told


def test_the_sites_own_content_has_no_errors() -> None:
    done = _run("check.py")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1].endswith(("No problems.", "files.", "file."))


def test_new_writes_a_valid_draft_and_never_over_a_file(tmp_path: Path) -> None:
    options = ("gates", "The Gate’s “closing”: day 1", "--date", "2020-06-15", "--root")
    done = _run("new.py", *options, str(tmp_path))
    path = "content/articles/gates/the-gates-closing-day-1.md"
    assert done.returncode == 0
    assert done.stdout == (
        "There is no topic gates in content/topics.yml yet (known: none)\n"
        f"{path}\nWrite it, then: make check FILES={path}\n"
    )
    article = parse((tmp_path / path).read_bytes(), path)
    assert (article.title, article.published) == ("The Gate’s “closing”: day 1", date(2020, 6, 15))
    assert article.status is Status.DRAFT
    again = _run("new.py", *options, str(tmp_path))
    assert (again.returncode, again.stderr) == (1, f"{path}: exists\n")


def test_new_refuses_a_date_that_is_none(tmp_path: Path) -> None:
    done = _run("new.py", "gates", "Gate", "--date", "2020-02-30", "--root", str(tmp_path))
    assert done.returncode == 2
    assert "--date: '2020-02-30' is not a day; write YYYY-MM-DD" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_draft_begins_like_this() -> None:
    path, text = skeleton("gates", "  Gate:  \n closed ", date(2020, 6, 15))
    assert path == "content/articles/gates/gate-closed.md"
    assert text == (
        "---\ntitle: 'Gate: closed'\ndate: 2020-06-15\nslug: gate-closed\ntopic: gates\ntags: []\n"
        "lang: en\nsummary:\nlicense: own\nstatus: draft\n---\n\n"
        "Write one paragraph per line. Say when things happened in words; the site finds the"
        " dates.\n"
    )


@pytest.mark.parametrize(
    ("topic", "title"), [("../x", "Gate"), ("gates", "???"), ("", "Gate"), ("gates", "index")]
)
def test_a_draft_stays_in_its_folder(topic: str, title: str) -> None:
    with pytest.raises(ContentError):
        skeleton(topic, title, date(2020, 6, 15))


@pytest.mark.parametrize("port", ["99999999", "-1"])
def test_a_port_that_cannot_be_had_is_told_before_anything_is_built(port: str) -> None:
    done = _run("serve.py", f"--port={port}")
    assert done.stdout == ""
    assert done.returncode == 1
    assert done.stderr.startswith(f"port {port}: ")
    assert done.stderr.endswith("(choose another: PORT=8001)\n")


def _make(*words: str) -> subprocess.CompletedProcess[str]:
    command = ["make", "--no-print-directory", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("address", ["nowhere", "https://", "file:///etc/passwd", "page.html"])
def test_an_address_that_is_none_is_not_taken_for_a_file(address: str) -> None:
    done = _make("import", f"URL={address}")
    assert done.returncode == 2
    assert done.stderr.startswith(
        f"import: URL={address} is no address: one begins with https:// (a file is FILE=…)\n"
    )
