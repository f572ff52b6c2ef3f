"""The table of codes in README.md is the list of codes in the code."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

PLUGINS = Path(__file__).parent.parent.parent / "plugins"
PACKAGES = ("articles", "lint", "timeline")
MAKERS = {"Problem", "_Rule", "_error", "error", "report", "warning"}
CODE = re.compile(r"[a-z]+(?:-[a-z]+)*")


def _codes_of(tree: ast.AST) -> Iterator[str]:
    """Words that are passed to what makes problems; messages and hints have spaces."""
    for node in ast.walk(tree):
        values: list[ast.expr | None] = []
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", None) or getattr(node.func, "attr", None)
            values = list(node.args) if name in MAKERS else []
        elif isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "_CODES":
            assert isinstance(node.value, ast.Dict)
            values = list(node.value.values)
        for value in values:
            if isinstance(value, ast.Constant) and CODE.fullmatch(str(value.value)):
                yield str(value.value)


def test_every_code_is_in_the_table_and_no_other() -> None:
    files = [file for package in PACKAGES for file in (PLUGINS / package).rglob("*.py")]
    used = {code for file in files for code in _codes_of(ast.parse(file.read_text("utf-8")))}
    rows = re.findall(
        r"^\| (`.*?) \|", (PLUGINS / "lint" / "README.md").read_text("utf-8"), re.MULTILINE
    )
    documented = {code for row in rows for code in re.findall(r"`([a-z-]+)`", row)}
    assert used == documented
    assert len(used) > 50
