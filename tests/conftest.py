"""What many tests share: the two built sites, each built once for all workers."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.building import DEMO, built, once

# Where the demo site says it lives: below a path, as on many hosts.
ADDRESS = "https://site.invalid/news/site"

# The same examples on every machine, and none that fails because the machine is busy.
settings.register_profile(
    "steady",
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],  # it looks at the clock
)
settings.load_profile("steady")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the screenshots be taken anew."""
    parser.addoption(
        "--renew-screenshots", action="store_true", help="take the pictures of the pages anew"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give a file's tests to one worker, which sets up once what they share.

    Browser tests share nothing but the built sites, and those are shared among the workers: they
    come singly and last, so that no worker waits for another's long file.
    """
    items.sort(key=lambda item: "browser" in item.path.parts)
    for item in items:
        if "browser" not in item.path.parts:
            item.add_marker(pytest.mark.xdist_group(item.path.name))


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output folder of the small fixture site of `tests/site/content`."""
    return once(tmp_path_factory, "site", built) / "output"


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output folder of the site of `content/`, published."""

    def make(folder: Path) -> None:
        built(folder, DEMO, {"SITEURL": ADDRESS})

    return once(tmp_path_factory, "demo", make) / "output"
