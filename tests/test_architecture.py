"""The house: which package may import which, Pelican only at the edges, scripts without logic."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# Package: what it may import of ours. Nothing points back.
ARROWS = {
    "articles": set(),
    "timex": set(),
    "cleaner": {"articles", "timex"},
    "markdown_reader": {"articles"},
    "timeline": {"articles", "timex"},
    "pages": {"articles", "timex", "timeline"},
    "search": {"articles", "timeline", "pages"},
    "lint": {"articles", "timex", "timeline"},
}

LINES_OF_A_FILE = 400
LINES_OF_A_FUNCTION = 60
LINES_OF_A_SCRIPT = 60


def python_files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Dotted names of the modules that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            yield node.module or ""


def names(paths: list[Path]) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in paths]


def code_lines(node: ast.AST, text: str) -> int:
    """Lines of code from the first to the last of a node: blank ones and docstrings are free."""
    first, last = getattr(node, "lineno", 1), getattr(node, "end_lineno", None)
    lines = text.splitlines()[first - 1 : last]
    docstring = ast.get_docstring(node, clean=False) if isinstance(node, DOCUMENTED) else None
    return sum(bool(line.strip()) for line in lines) - len((docstring or "").split("\n"))


DOCUMENTED = (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
PLUGINS = python_files("plugins")
SCRIPTS = python_files("scripts")


def is_table(tree: ast.Module) -> bool:
    """Whether a file is knowledge: most of its lines are module-level constants."""
    lines = dict.fromkeys(("table", "code"), 0)
    for node in tree.body:
        kind = "table" if isinstance(node, ast.Assign | ast.AnnAssign) else "code"
        lines[kind] += (node.end_lineno or node.lineno) - node.lineno + 1
    return lines["table"] > 2 * lines["code"]


def test_the_packages_are_those_of_the_table() -> None:
    found = {path.parent.name for path in (ROOT / "plugins").glob("*/__init__.py")}
    assert found == set(ARROWS)


@pytest.mark.parametrize("path", PLUGINS, ids=names(PLUGINS))
def test_a_file_imports_along_the_arrows(path: Path) -> None:
    package = path.relative_to(ROOT / "plugins").parts[0]
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "plugins" and len(parts) > 1:
            assert parts[1] in ARROWS[package] | {package}, f"{package} may not import {name}"
        assert parts[0] not in {"scripts", "tests"}, f"{package} may not import {name}"


@pytest.mark.parametrize("path", PLUGINS + SCRIPTS, ids=names(PLUGINS + SCRIPTS))
def test_pelican_stays_at_the_edges(path: Path) -> None:
    of_pelican = [name for name in imports(path) if name.split(".")[0] == "pelican"]
    assert not of_pelican or path.name == "plugin.py"


@pytest.mark.parametrize("path", PLUGINS, ids=names(PLUGINS))
def test_files_and_functions_stay_short(path: Path) -> None:
    text = path.read_text("utf-8")
    tree = ast.parse(text)
    assert is_table(tree) or len(text.splitlines()) <= LINES_OF_A_FILE
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            assert code_lines(node, text) <= LINES_OF_A_FUNCTION, f"{path.name}:{node.name}"


@pytest.mark.parametrize("path", SCRIPTS, ids=names(SCRIPTS))
def test_scripts_parse_arguments_and_print(path: Path) -> None:
    text = path.read_text("utf-8")
    assert code_lines(ast.parse(text), text) <= LINES_OF_A_SCRIPT


@pytest.mark.parametrize("package", sorted(ARROWS))
def test_a_package_says_what_it_is_for(package: str) -> None:
    folder = ROOT / "plugins" / package
    assert ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8")))
    readme = (folder / "README.md").read_text("utf-8")
    assert readme.startswith("# ")
