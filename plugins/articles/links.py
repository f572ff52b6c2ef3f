"""Where links in a body may lead, and what they are on the site.

Allowed: http, https and mailto; `#fragment`; `/path` on this site; and files of content/ by a path
relative to the article (`../syria/assad-given-asylum.md`, `../../images/map.png`). Nothing else,
so that a build neither copies a file from outside content/ nor fetches anything.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from plugins.articles.blocks import Outline, body_offset
from plugins.articles.decode import place_of

_SCHEME: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_SCHEMES: Final = frozenset({"http:", "https:", "mailto:"})
_HOST: Final = re.compile(r"https?://[^/?#\s]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Rule:
    """What a link may not be; `{}` stands for its address."""

    code: str
    message: str
    hint: str


_EMPTY: Final = _Rule("link-empty", "a link without an address", "write [text](address)")
_TEMPLATE: Final = _Rule(
    "link-template",
    "{} is no address",
    "write the file's path relative to this one: ../../images/map.png",
)
_NO_ADDRESS: Final = _Rule("link-scheme", "{} is no address", "begin it with https://")
_SCHEME_REFUSED: Final = _Rule(
    "link-scheme", "{} has a scheme that is not allowed", "http, https and mailto are"
)
_OUTSIDE: Final = _Rule(
    "link-outside",
    "{} leads out of content/",
    "link to files under content/, or to an address on the web",
)
_NOT_ON_SITE: Final = _Rule(
    "link-target",
    "{} is not on the site",
    "link to an article (….md) or to a file under content/images/",
)
_IMAGE_ELSEWHERE: Final = _Rule(
    "image-external",
    "the image {} is not a file of this site",
    "keep it under content/images/ and write its path: pages load nothing from elsewhere",
)


@dataclass(frozen=True, slots=True)
class Link:
    """A link or an image of a body."""

    url: str
    image: bool
    line: int
    """Line and column in the body, 1-based: those of the link's text, of the image's mark."""
    col: int


def find_links(parsed: Outline, body: str) -> Iterator[Link]:
    """Yield every link and image of a body, in order."""
    for index, token in enumerate(parsed.tokens):
        for child in token.children or []:
            image = child.type == "image"
            if image or child.type == "link_open":
                at = body_offset(parsed, body, index, child.meta["runs"][0][1])
                url = str(child.attrs["src" if image else "href"])
                yield Link(url, image, *place_of(body, at))


class BadLink(Exception):  # noqa: N818 - caught where links are read, and is no error there
    """A link that leads nowhere it may; says which rule it breaks, and how to mend it."""

    def __init__(self, rule: _Rule, given: str) -> None:
        self.code, self.hint = rule.code, rule.hint
        self.message = rule.message.format(repr(given[:60]))
        super().__init__(self.message)


def resolve(url: str, path: str, *, image: bool = False) -> str:
    """Return what `url` means on the site, seen from the page of the content file `path`.

    Raises `BadLink`.

    >>> resolve("../syria/assad-given-asylum.md#p-2", "content/articles/kursk/a.md")
    '../../articles/assad-given-asylum/#p-2'
    """
    plain = unquote(url).strip()
    if not plain:
        raise BadLink(_EMPTY, plain)
    if scheme := _SCHEME.match(plain):
        return _external(url, scheme[0].lower(), image=image)
    if plain.startswith(("{", "|")):
        raise BadLink(_TEMPLATE, plain)
    if plain.startswith("//") or "\\" in plain:
        raise BadLink(_NO_ADDRESS, plain)
    target, mark, fragment = url.partition("#")
    if not target:
        return url
    up = "../" if _in_content(path)[0] == "pages" else "../../"
    if target.startswith("/"):
        if ".." in plain.split("/"):
            raise BadLink(_OUTSIDE, plain)
        return up + target[1:] + mark + fragment
    return up + _site_path(content_path(target, path)) + mark + fragment


def content_path(target: str, path: str) -> str:
    """Return the path within content/ of the file that a link of the file `path` means.

    Raises `BadLink` where it lies outside content/.
    """
    plain = unquote(target.partition("#")[0].partition("?")[0])
    full = posixpath.normpath(posixpath.join(*_in_content(path)[:-1], plain))
    if full.startswith(("../", "/")) or full == "..":
        raise BadLink(_OUTSIDE, plain)
    return full


def is_content_link(url: str) -> bool:
    """Whether `url` is a path to a content file (and not an address or a place on the site)."""
    return not _SCHEME.match(unquote(url)) and not url.startswith(("#", "/"))


def _external(url: str, scheme: str, *, image: bool) -> str:
    if image:
        raise BadLink(_IMAGE_ELSEWHERE, url)
    if scheme not in _SCHEMES:
        raise BadLink(_SCHEME_REFUSED, url)
    if scheme != "mailto:" and not _HOST.match(unquote(url)):
        raise BadLink(_NO_ADDRESS, url)
    return url


def _in_content(path: str) -> tuple[str, ...]:
    """Return the parts of a content file's path within content/; any other file is an article."""
    parts = path.split("/")
    places = [number for number, part in enumerate(parts[:-1]) if part in {"articles", "pages"}]
    if not places:
        return ("articles", "-", parts[-1])
    return tuple(parts[1 if 1 in places else places[-1] :])


def _site_path(full: str) -> str:
    """Return where a file of content/ is on the site: `articles/<slug>/` for an article."""
    folder, *rest = full.split("/")
    stem, extension = posixpath.splitext(full.rpartition("/")[2])
    if folder == "images" and rest and extension:
        return full
    if folder in {"articles", "pages"} and rest and extension == ".md":
        return f"{stem}/" if folder == "pages" else f"articles/{stem}/"
    raise BadLink(_NOT_ON_SITE, full)
