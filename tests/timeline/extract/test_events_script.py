"""scripts/events.py, as other tools and people call it."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
TEXT = "Rome, a city.\n\nThe army entered the city on 3 May and left in April.\n"
ARTICLE = """---
title: The army in Rome
date: 2020-06-15
slug: the-army-in-rome
topic: rome
license: own
---

The **army** entered the city on 3 May.
"""


def run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "scripts/events.py"), *arguments]
    return subprocess.run(command, input=given, capture_output=True, text=True, check=False)


def test_plain_text_gives_json_with_offsets_into_the_text() -> None:
    done = run("--json", "--dct", "2020-06-15", "-", given=TEXT)
    rows = json.loads(done.stdout)
    assert [row["value"] for row in rows] == ["2020-05-03", "2020-04"]
    assert [TEXT[row["start"] : row["end"]] for row in rows] == [row["sentence"] for row in rows]
    assert sorted(rows[0]) == sorted(
        "id value mod kind headline trigger expression start end sentence rule anchor confidence"
        " reason".split()
    )


def test_offsets_hold_where_lines_end_in_carriage_returns() -> None:
    text = TEXT.replace("\n", "\r\n")
    rows = json.loads(run("--json", "--dct", "2020-06-15", "-", given=text).stdout)
    assert [text[row["start"] : row["end"]] for row in rows] == [
        "The army entered the city on 3 May and left in April."
    ] * 2


def test_a_reader_that_goes_away_ends_it_without_a_word() -> None:
    command = f"{sys.executable} {ROOT / 'scripts/events.py'} --dct 2020-06-15 - | head -c 1"
    text = TEXT * 2000
    done = subprocess.run(
        ["sh", "-c", command], input=text, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("e", "")


def test_ctrl_c_ends_it_in_a_word_even_while_it_starts() -> None:
    stop = "import os, signal; os.kill(os.getpid(), signal.SIGINT)"
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import scripts._console; {stop}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == "stopped\n"


def test_an_article_is_read_by_its_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "army.md"
    path.write_text(ARTICLE, "utf-8")
    done = run(str(path))
    assert done.stdout.startswith("e-")
    assert "2020-05-03  occurrence" in done.stdout
    assert ", date: 2020-05-03, reason:" in done.stdout
    assert "{merge: [e-" in done.stdout


def test_plain_text_without_a_date_says_what_is_missing() -> None:
    done = run("-", given=TEXT)
    assert done.returncode == 2
    assert done.stderr == (
        "-: this is no article, it has no front matter "
        "(give an article of content/articles, or for plain text give --dct YYYY-MM-DD)\n"
    )


def test_a_file_that_is_not_there_is_no_traceback() -> None:
    done = run("nowhere.md")
    assert done.returncode == 1
    assert "nowhere.md" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_broken_article_says_what_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "army.md"
    path.write_text(ARTICLE.replace("2020-06-15", "soon"), "utf-8")
    done = run(str(path))
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "army.md" in done.stderr


def test_a_folder_or_a_day_that_is_none_is_no_traceback(tmp_path: Path) -> None:
    folder = run(str(tmp_path))
    assert (folder.returncode, folder.stderr) == (
        1,
        f"{tmp_path}: Is a directory (give a file, or -)\n",
    )
    day = run("--dct", "2020-13-01", "-", given=TEXT)
    assert day.returncode == 2
    assert "--dct '2020-13-01' is not a day: write YYYY-MM-DD" in day.stderr
