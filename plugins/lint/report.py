"""Problems as people, GitHub and other programs read them."""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict
from typing import Final

from plugins.articles import Problem, Severity

MOST_ROWS: Final = 50
"""Rows of a table; the log has all."""

_ACTIVE: Final = re.compile(r"[\\`*_{}\[\]<>()#+!|~&@:-]")


def as_text(problems: Sequence[Problem]) -> str:
    """One problem per line, then the summary."""
    lines = [f"{_mark(problem)}{problem}" for problem in problems]
    return "\n".join([*lines, summary(problems)]) + "\n"


def as_json(problems: Sequence[Problem]) -> str:
    """Return one object: `problems`, and how many `errors` and `warnings` there are."""
    found = {
        "problems": [asdict(problem) for problem in problems],
        "errors": _count(problems, Severity.ERROR),
        "warnings": _count(problems, Severity.WARNING),
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def as_github(problems: Sequence[Problem]) -> str:
    """Return annotations for pull requests.

    GitHub shows ten of a kind for each step, so that all problems follow as text.
    """
    lines = []
    for problem in problems:
        hint = f" ({problem.hint})" if problem.hint else ""
        place = {"file": problem.path, "line": problem.line or 1, "col": problem.col or 1}
        properties = ",".join(f"{name}={_property(str(value))}" for name, value in place.items())
        title = f"title={_property(problem.code)}"
        lines.append(f"::{problem.severity} {properties},{title}::{_data(problem.message + hint)}")
    return "\n".join([*lines, as_text(problems)])


def as_markdown(problems: Sequence[Problem]) -> str:
    """Return a table for the summary page of a pull request's checks, errors first."""
    rows = [
        f"| {problem.severity} | {_cell(_place(problem))} | {_cell(problem.code)} "
        f"| {_cell(problem.message)} | {_cell(problem.hint)} |"
        for problem in sorted(problems, key=lambda one: (one.severity is not Severity.ERROR, one))
    ]
    more = len(rows) - MOST_ROWS
    head = ["| | where | code | what is wrong | how to mend it |", "|---|---|---|---|---|"]
    return "\n".join(
        [
            f"### Content: {summary(problems)}",
            *(["", *head, *rows[:MOST_ROWS]] if rows else []),
            *(["", f"And {_number(more, 'problem')} more: see the log."] if more > 0 else []),
            "",
        ]
    )


def summary(problems: Sequence[Problem]) -> str:
    """Return one line: how many errors and warnings in how many files."""
    if not problems:
        return "No problems."
    errors, warnings = (_count(problems, severity) for severity in Severity)
    files = len({problem.path for problem in problems})
    return (
        f"{_number(errors, 'error')}, {_number(warnings, 'warning')} in {_number(files, 'file')}."
    )


def _place(problem: Problem) -> str:
    return f"{problem.path}:{problem.line}" if problem.line else problem.path


def _cell(text: str) -> str:
    """Return text that Markdown shows as it is: a file's name or words must not become a link."""
    return _ACTIVE.sub(lambda found: f"&#{ord(found[0])};", " ".join(text.split()))


def _mark(problem: Problem) -> str:
    return "" if problem.severity is Severity.ERROR else "warning: "


def _count(problems: Sequence[Problem], severity: Severity) -> int:
    return sum(problem.severity is severity for problem in problems)


def _number(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
