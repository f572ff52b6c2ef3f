"""Problems as text, as GitHub's annotations and as JSON."""

import json

from plugins.articles import Problem, Severity
from plugins.lint import as_github, as_json, as_markdown, as_text, summary

PROBLEMS = (
    Problem("content/a,b.md", 3, 7, "date-format", "`date` 'x' is no date", "write YYYY-MM-DD"),
    Problem("content/c.md", 0, 0, "empty-file", "100% empty", severity=Severity.WARNING),
)


def test_text_is_one_problem_per_line_and_a_summary() -> None:
    assert as_text(PROBLEMS) == (
        "content/a,b.md:3:7: date-format `date` 'x' is no date (write YYYY-MM-DD)\n"
        "warning: content/c.md: empty-file 100% empty\n"
        "1 error, 1 warning in 2 files.\n"
    )
    assert as_text(()) == "No problems.\n"


def test_github_gets_annotations_and_then_the_text() -> None:
    annotations, text = as_github(PROBLEMS).split("\n", 2)[:2], as_github(PROBLEMS)
    assert annotations == [
        (
            "::error file=content/a%2Cb.md,line=3,col=7,title=date-format"
            "::`date` 'x' is no date (write YYYY-MM-DD)"
        ),
        "::warning file=content/c.md,line=1,col=1,title=empty-file::100%25 empty",
    ]
    assert text.endswith(as_text(PROBLEMS))


def test_a_summary_page_gets_a_table_with_the_errors_first() -> None:
    assert as_markdown(PROBLEMS[::-1]).splitlines() == [
        "### Content: 1 error, 1 warning in 2 files.",
        "",
        "| | where | code | what is wrong | how to mend it |",
        "|---|---|---|---|---|",
        (
            "| error | content/a,b.md&#58;3 | date&#45;format | &#96;date&#96; 'x' is no date "
            "| write YYYY&#45;MM&#45;DD |"
        ),
        "| warning | content/c.md | empty&#45;file | 100% empty |  |",
    ]
    assert as_markdown(()) == "### Content: No problems.\n"


def test_a_summary_page_stays_short_and_shows_no_markup_of_an_article() -> None:
    many = [Problem("a.md", line, 1, "c", "<b>m</b> | [x](y)\n# z") for line in range(1, 61)]
    lines = as_markdown(many).splitlines()
    assert lines[-1] == "And 10 problems more: see the log."
    assert len(lines) == 56
    assert not {"<", "[", "#"} & set("".join(lines[4:54]).replace("&#", ""))


def test_no_article_can_give_github_a_command_or_move_a_terminals_cursor() -> None:
    evil = Problem("a\n::error::x.md", 1, 1, "c", "m\n::set-env name=x::y\x1b[2J\u202e", "h\r\n")
    lines = as_github([evil]).splitlines()
    assert [line for line in lines if line.startswith("::")] == lines[:1]
    assert lines[0].startswith("::error file=a%0A%3A%3Aerror%3A%3Ax.md,line=1")
    assert "\x1b" not in as_text([evil])
    assert "\u202e" not in as_text([evil])
    assert len(as_text([evil]).splitlines()) == 2


def test_json_is_one_object() -> None:
    found = json.loads(as_json(PROBLEMS))
    assert (found["errors"], found["warnings"]) == (1, 1)
    assert found["problems"][1] == {
        "path": "content/c.md",
        "line": 0,
        "col": 0,
        "code": "empty-file",
        "message": "100% empty",
        "hint": "",
        "severity": "warning",
    }


def test_the_summary_counts() -> None:
    assert summary(PROBLEMS[:1] * 2) == "2 errors, 0 warnings in 1 file."
