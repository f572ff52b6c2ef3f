"""The examples in docstrings and in the README are run."""

import doctest
import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / "plugins" / "timex"
MODULES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts) for path in PACKAGE.rglob("*.py")
)


@pytest.mark.parametrize("name", MODULES)
def test_docstring_examples_hold(name: str) -> None:
    module = importlib.import_module(name.removesuffix(".__init__"))
    assert doctest.testmod(module).failed == 0


def test_the_readme_says_what_happens() -> None:
    result = doctest.testfile(str(PACKAGE / "README.md"), module_relative=False)
    assert (result.failed, result.attempted) == (0, 4)
