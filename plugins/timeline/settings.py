"""TIMELINE in pelican.conf.py: read in one place, checked once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final, Self


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
        for name, (fits, wanted) in _WANTED.items():
            value = getattr(settings, name)
            if not fits(value):
                msg = f"pelican.conf.py: TIMELINE {name} is {value!r}, not {wanted}"
                raise SettingsError(msg)
        return settings


def _is_share(value: object) -> bool:
    return isinstance(value, int | float) and 0 <= value <= 1


def _are_days(value: object) -> bool:
    return isinstance(value, int) and value >= 0


def _are_words(value: object) -> bool:
    return isinstance(value, Mapping) and all(
        isinstance(topic, str)
        and isinstance(words, list | tuple)
        and all(isinstance(word, str) for word in words)
        for topic, words in value.items()
    )


_WANTED: Final[Mapping[str, tuple[Callable[[object], bool], str]]] = {
    "key_share": (_is_share, "from 0 to 1"),
    "background_days": (_are_days, "a number of days, 0 or more"),
    "derived": (lambda value: isinstance(value, bool), "True or False"),
    "keywords": (_are_words, "topics with lists of words"),
}
