"""Pelican's way to the checks: a build begins with every problem of the content, or ends there."""

import sys
from pathlib import Path

from pelican import Pelican, signals

from plugins.articles import Severity
from plugins.lint.check import problems_of, read_content
from plugins.lint.report import as_text
from plugins.timeline.settings import SettingsError, TimelineSettings


def check_first(pelican: Pelican) -> None:
    """Print what is wrong with the content; nothing is built where one of it is an error.

    The timeline that was made for it is left to the build, in `CHECKED_TIMELINE`.
    """
    try:
        settings = TimelineSettings.read(pelican.settings.get("TIMELINE", {}))
    except SettingsError as error:
        sys.exit(str(error))
    content = read_content(Path(pelican.settings["PATH"]), settings)
    problems = problems_of(content)
    if problems:
        print(as_text(problems), end="", file=sys.stderr)  # noqa: T201 - a log breaks the lines
    if any(problem.severity is Severity.ERROR for problem in problems):
        sys.exit(1)
    pelican.settings["CHECKED_TIMELINE"] = content.made


def register() -> None:
    """Connect to Pelican."""
    signals.initialized.connect(check_first)
