"""Build sites in tests as a user builds them: from a copy of the project, by its own script."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FIXTURE = ROOT / "tests" / "site" / "content"
DEMO = ROOT / "content"
SOURCES = ("pelican.conf.py", "plugins", "theme", "scripts")


def copy_project(to: Path, content: Path = FIXTURE) -> Path:
    """Copy what a build needs, with the given content, to a new folder."""
    to.mkdir(parents=True)
    ignore = shutil.ignore_patterns("__pycache__")
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, to / name, ignore=ignore)
        else:
            shutil.copy(source, to / name)
    shutil.copytree(content, to / "content")
    return to


def build(project: Path, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run what `make html` runs, in `project`."""
    return subprocess.run(
        [sys.executable, "scripts/build.py"],
        cwd=project,
        env={**os.environ, **(env or {})},
        capture_output=True,
        text=True,
        check=False,
        timeout=900,  # only a guard
    )


def built(folder: Path, content: Path = FIXTURE, env: Mapping[str, str] | None = None) -> Path:
    """Copy the project to `folder`, build it, and return its output folder."""
    project = copy_project(folder, content)
    done = build(project, env)
    assert done.returncode == 0, done.stdout + done.stderr
    return project / "output"


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return a folder that `make` fills, once for the whole run, whatever the number of workers."""
    own = factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / name
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the other workers wait here
        if not folder.exists():
            try:
                make(folder)
            except BaseException:
                shutil.rmtree(folder, ignore_errors=True)  # so that each worker says what failed
                raise
    return folder


def files_of(output: Path) -> dict[str, bytes]:
    """Every file of a built site by its path."""
    return {
        path.relative_to(output).as_posix(): path.read_bytes()
        for path in sorted(output.rglob("*"))
        if path.is_file()
    }
