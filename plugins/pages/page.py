"""What a page is, whatever it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from plugins.pages.entries import Link
    from plugins.timeline.types import TimelineEntry


@dataclass(frozen=True, slots=True)
class Everything:
    """A file with all entries of a timeline on lines."""

    path: str
    entries: tuple[TimelineEntry, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the site: where it is, which template makes it, what it shows."""

    path: str
    """From the site's root, without a leading slash: `timeline/2024/`, `404.html`."""
    template: str
    title: str
    description: str
    view: Any
    """What the template shows: one of the views of this package."""
    nav: str = ""
    """Which entry of the navigation it belongs to."""
    crumbs: tuple[Link, ...] = ()
    """The way from the home page, without the page itself."""
    kind: str = "website"
    """Open Graph's type."""
    feeds: tuple[Link, ...] = ()
    """Feeds of what the page shows."""
    data: tuple[dict[str, Any], ...] = ()
    """JSON-LD objects."""
    everything: Everything | None = None
    """All entries of its timeline, for its filter, where the page itself does not show them."""
    index: bool = True
    """Whether search engines should list it."""

    @property
    def file(self) -> str:
        """The file that it is written to."""
        return self.path if self.path.endswith(".html") else f"{self.path}index.html"

    @property
    def root(self) -> str:
        """The way from the page to the site's root: `../../`, or `./` at the root itself."""
        return "../" * self.path.count("/") or "./"
