"""PAGES in pelican.conf.py: read in one place, checked once."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Final, Self

from plugins.pages.strings import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Mapping

_KINDS: Final = {str: "text", int: "a number"}


class SettingsError(Exception):
    """A setting that does not exist or cannot be used."""


@dataclass(frozen=True, slots=True)
class PagesSettings:
    """What an editor may choose about the pages."""

    name: str = "Dateline"
    """Name of the site: in titles, citations, and as the publisher of its own articles."""
    url: str = ""
    """Absolute address without a trailing slash; empty where the site does not know it."""
    description: str = "A few long stories, every event dated and cited."
    lang: str = "en"
    """Language of the interface: a table in `strings.py`."""
    repository: str = ""
    """Address of the site's repository; with it, pages offer to be edited and corrected."""
    edit_path: str = "edit/main/"
    """What stands between the repository's address and a file's path to edit it there."""
    issue_path: str = "issues/new"
    """What stands after the repository's address to suggest a correction there."""
    latest: int = 6
    """Events and articles on the home page."""

    @classmethod
    def read(cls, raw: Mapping[str, Any]) -> Self:
        """Take the settings from pelican.conf.py; raise `SettingsError` naming what is wrong."""
        known = sorted(setting.name for setting in fields(cls))
        if unknown := sorted(raw.keys() - set(known)):
            msg = f"pelican.conf.py: PAGES has no {unknown[0]!r}; it has {', '.join(known)}"
            raise SettingsError(msg)
        settings = cls(**raw)
        for name in known:
            value, wanted = getattr(settings, name), type(getattr(cls(), name))
            if not isinstance(value, wanted):
                msg = f"pelican.conf.py: PAGES {name} is {value!r}, not {_KINDS[wanted]}"
                raise SettingsError(msg)
        if settings.lang not in LANGUAGES:
            told = f"{settings.lang!r}; there is {', '.join(sorted(LANGUAGES))}"
            msg = f"pelican.conf.py: PAGES lang is {told}"
            raise SettingsError(msg)
        if settings.latest < 1:
            msg = f"pelican.conf.py: PAGES latest is {settings.latest!r}, below 1"
            raise SettingsError(msg)
        return settings
