"""Find a Chromium for the browser tests, and where there is none, get one.

Order: $CHROMIUM, the system's browser, Playwright's own download, Debian's package when root.

usage: python tests/browser/chromium.py     prints its path, or says what to install
"""

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")

# Quiet on machines without a network: no update checks, no background look-ups.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",
)


def on_system() -> str | None:
    """The browser that is there already: $CHROMIUM, or one on the PATH."""
    named = os.environ.get("CHROMIUM", "")
    if named:
        return named if Path(named).is_file() else None
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def of_playwright() -> str | None:
    """The browser that Playwright downloaded, if it did."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  # slow to import

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).is_file() else None


def download() -> None:
    """Let Playwright download its own browser."""
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    subprocess.run(command, check=False, capture_output=True, timeout=600)


def install_package() -> None:
    """Install Debian's package, where we are root on such a system."""
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", "chromium"]):
        subprocess.run(command, check=False, capture_output=True, timeout=1200)


def find() -> str:
    """Path of a Chromium; installs one where it can, and fails with what to do where not."""
    if found := on_system() or of_playwright():
        return found
    for get in (download, install_package):
        with contextlib.suppress(subprocess.TimeoutExpired):  # told below, like any other failure
            get()
        if found := on_system() or of_playwright():
            return found
    msg = (
        "The browser tests need Chromium and could not get one.\n"
        "Install it (Debian, Ubuntu: apt install chromium), or name it: CHROMIUM=/path make test"
    )
    raise SystemExit(msg)


if __name__ == "__main__":
    print(f"Browser for the tests: {find()}")
