"""What many tests share: the two built sites. Each is built once, in one worker."""

from pathlib import Path

import pytest
from hypothesis import settings

from tests.building import DEMO, built

# Where the demo site says it lives: below a path, as on many hosts.
ADDRESS = "https://site.invalid/news/site"

# The same examples on every machine, and none that fails because the machine is busy.
settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the screenshots be taken anew."""
    parser.addoption(
        "--renew-screenshots", action="store_true", help="take the pictures of the pages anew"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the tests of built sites together: a session builds each site once."""
    for item in items:
        names = getattr(item, "fixturenames", ())
        values = getattr(getattr(item, "callspec", None), "params", {}).values()
        if "demo" in names or "demo" in values:
            item.add_marker(pytest.mark.xdist_group("demo"))
        elif "site" in names or "site" in values or "browser" in names:
            item.add_marker(pytest.mark.xdist_group("site"))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output folder of the small fixture site of `tests/site/content`."""
    return built(tmp_path_factory.mktemp("site") / "project")


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output folder of the site of `content/`, published."""
    return built(tmp_path_factory.mktemp("demo") / "project", DEMO, {"SITEURL": ADDRESS})
