"""Pelican's way to the timeline: articles in, `site_timeline` and the data files out."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pelican import Pelican, signals
from pelican.generators import Generator

from plugins.articles import Article, Problem, Severity
from plugins.timeline.export_all import write_all
from plugins.timeline.export_site import SiteInfo
from plugins.timeline.load import Given, Made, load_tables, timeline_of
from plugins.timeline.settings import TimelineSettings

log = logging.getLogger(__name__)


class TimelineGenerator(Generator):
    """Builds the timeline once all articles are read, and writes it in every format."""

    def generate_context(self) -> None:
        """Put the timeline into the context; end the build where people's decisions do not fit.

        The one that was made to check the same articles serves; its problems are told already.
        """
        settings = TimelineSettings.read(self.settings.get("TIMELINE", {}))
        self.articles: list[Article] = [
            content.source_article
            for content in self.context["articles"]
            if hasattr(content, "source_article")
        ]
        given = Given.of(self.articles, load_tables(Path(self.settings["PATH"])), settings)
        made: Made | None = self.settings.get("CHECKED_TIMELINE")
        if made is not None and made.given == given:
            self.context["site_timeline"] = made.timeline
        else:
            self.context["site_timeline"] = site_timeline = timeline_of(given)
            self._report(site_timeline.problems)

    def _report(self, problems: Sequence[Problem]) -> None:
        for problem in problems:
            print(problem, file=sys.stderr)  # noqa: T201  # a log would break the lines of paths
        errors = [one for one in problems if one.severity is Severity.ERROR]
        try:
            if errors:
                log.error("The timeline has %d errors, named above", len(errors))
        except RuntimeError:  # Pelican's way to end a strict build, with a traceback of its own
            sys.exit(1)

    def generate_output(self, _writer: Any) -> None:  # noqa: ANN401  # Pelican's writer
        """Write data/ and feeds/."""
        files = write_all(self.context["site_timeline"], self.articles, _site_info(self.settings))
        for path, data in files.items():
            file = Path(self.output_path, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)


def _site_info(settings: dict[str, Any]) -> SiteInfo:
    own = settings.get("PAGES", {})
    default = SiteInfo(str(own.get("name") or settings["SITENAME"]))
    return SiteInfo(
        name=default.name,
        url=str(settings.get("SITEURL") or "").rstrip("/"),
        description=str(own.get("description") or settings.get("SITESUBTITLE") or ""),
        lang=str(own.get("lang") or settings["DEFAULT_LANG"]),
        authority=str(settings.get("TAG_AUTHORITY") or default.authority),
    )


def add_generator(_pelican: Pelican) -> type[TimelineGenerator]:
    """Return the generator; at module level, because signals hold weak references."""
    return TimelineGenerator


def register() -> None:
    """Connect to Pelican."""
    signals.get_generators.connect(add_generator)
