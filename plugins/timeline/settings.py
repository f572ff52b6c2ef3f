"""TIMELINE in pelican.conf.py: read in one place, checked once."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Self


class SettingsError(Exception):
    """A setting that does not exist or cannot be used."""


@dataclass(frozen=True, slots=True)
class TimelineSettings:
    """What an editor may choose about the timelines of the site."""

    key_share: float = 0.1
    """Share of a topic's entries that are key events, 0 to 1; at least one is."""
    background_days: int = 180
    """An entry that a single article tells, so many days or more before it was published, is
    background and folded away."""
    derived: bool = False
    """Whether every start worked out from a length ("the 34-month-old war") is on the timeline.
    Without it only those are that a person pinned, fixed or merged."""
    keywords: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Topic slug to words that mark a sentence as being about the topic."""

    @classmethod
    def read(cls, raw: Mapping[str, Any]) -> Self:
        """Take the settings from pelican.conf.py; raise `SettingsError` naming what is wrong."""
        known = sorted(setting.name for setting in fields(cls))
        if unknown := sorted(raw.keys() - set(known)):
            msg = f"pelican.conf.py: TIMELINE has no {unknown[0]!r}; it has {', '.join(known)}"
            raise SettingsError(msg)
        settings = cls(**raw)
        if not 0 <= settings.key_share <= 1:
            msg = f"pelican.conf.py: TIMELINE key_share is {settings.key_share!r}, not from 0 to 1"
            raise SettingsError(msg)
        if not isinstance(settings.derived, bool):
            msg = f"pelican.conf.py: TIMELINE derived is {settings.derived!r}, not True or False"
            raise SettingsError(msg)
        if settings.background_days < 0:
            days = settings.background_days
            msg = f"pelican.conf.py: TIMELINE background_days is {days!r}, below 0"
            raise SettingsError(msg)
        return settings
