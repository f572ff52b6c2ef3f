"""Views into HTML: the theme's templates, everything escaped, nothing undefined.

The environment is our own, not Pelican's: a template sees a page and its view, and nothing else
of the build, so that no page copies the build's whole context.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from plugins.pages.assets import bundle_css, version_of
from plugins.pages.files import POLICY, base_path
from plugins.pages.legend import legend
from plugins.pages.words import day_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from plugins.pages.page import Page
    from plugins.pages.site import Site


class Templates:
    """The templates of a theme, for one site."""

    def __init__(self, theme: Path, site: Site) -> None:
        self.site = site
        self.css = bundle_css(theme / "static" / "css")
        self._env = Environment(
            loader=FileSystemLoader(theme / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        scripts = [path.read_bytes() for path in sorted((theme / "static" / "js").rglob("*.*js"))]
        self._env.globals.update(t=site.t, site=site, assets=_assets(site, [self.css, *scripts]))
        self._env.filters.update(linked_data=linked_data, lower_first=_lower_first)

    def page(self, page: Page) -> str:
        """Return the HTML of a page."""
        root = base_path(self.site) if page.path == "404.html" else page.root
        return self._env.get_template(page.template).render(page=page, view=page.view, root=root)

    def fragment(self, template: str, macro: str, *arguments: object) -> str:
        """Return what one macro of a template makes of its arguments."""
        return str(getattr(self._env.get_template(template).module, macro)(*arguments))

    def has(self, template: str) -> bool:
        """Whether the theme has a template."""
        return template in self._env.list_templates()


def _assets(site: Site, contents: Sequence[str | bytes]) -> dict[str, Any]:
    """Return what every page needs besides the site and its strings."""
    return {
        "policy": POLICY,
        "version": version_of(*contents),
        "wordmark": site.settings.name.partition("i"),
        "legend": legend(site.t),
        "as_of": day_words(site.as_of, site.t) if site.articles else "",
    }


def linked_data(thing: dict[str, Any]) -> Markup:
    """Return JSON that cannot end the script element that it stands in."""
    text = json.dumps(thing, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)  # noqa: S704 - every character that HTML could read is escaped


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
