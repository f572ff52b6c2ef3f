"""How to cite an event: as text, Markdown, BibTeX, and as a link."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from plugins.pages.places import place_of

if TYPE_CHECKING:
    from plugins.pages.site import Site
    from plugins.timeline.types import TimelineEntry

_MARKDOWN: Final = re.compile(r"([\\`*_\[\]<>])")
_BIBTEX: Final = re.compile(r"([&%$#_])")
_BIBTEX_WORDS: Final = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "~": r"\~{}",
    "^": r"\^{}",
}


@dataclass(frozen=True, slots=True)
class Cite:
    """The forms of a citation."""

    text: str
    markdown: str
    bibtex: str
    relative: str
    """The address in it that counts from the site's root; empty where the site knows its own."""


def cite_view(entry: TimelineEntry, when: str, path: str, site: Site) -> Cite:
    """Return how to cite an entry whose date in words is `when` and whose page is `path`."""
    t, settings = site.t, site.settings
    link = f"{settings.url}/{path}" if settings.url else path
    headline = " ".join(entry.headline.split())
    said = f"{when}: {headline.rstrip('.')}"
    where = f"{settings.name}, {t('entry.id', id=entry.id)}"
    year = place_of(entry.when)[0]
    fields = {
        "title": f"{{{_bibtex(headline.rstrip('.'))}}}",
        "howpublished": f"{_bibtex(settings.name)}, {_bibtex(t('entry.id', id=entry.id))}",
        "year": str(year) if year else "",
        "note": _bibtex(when),
        "url": link,
    }
    lines = "".join(f",\n  {name} = {{{value}}}" for name, value in fields.items() if value)
    return Cite(
        text=f"{said}. {where}. {link}",
        markdown=_markdown(said, link),
        bibtex=f"@misc{{{entry.id}{lines}\n}}",
        relative="" if settings.url else path,
    )


def _markdown(said: str, link: str) -> str:
    escaped = _MARKDOWN.sub(r"\\\1", said)
    return f"[{escaped}]({link})"


def _bibtex(text: str) -> str:
    text = "".join(_BIBTEX_WORDS.get(character, character) for character in text)
    return _BIBTEX.sub(r"\\\1", text)
