"""Where links in a body may lead, and what they are on the site.

Allowed: http, https and mailto; `#fragment`; `/path` on this site; and files of content/ by a path
relative to the article (`../syria/assad-given-asylum.md`, `../../images/map.png`). Nothing else,
so that a build neither copies a file from outside content/ nor fetches anything.
"""

import posixpath
import re
from typing import Final
from urllib.parse import unquote

_SCHEME: Final = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")
_SCHEMES: Final = frozenset({"http:", "https:", "mailto:"})
_HOST: Final = re.compile(r"https?://[^/?#\s]", re.IGNORECASE)


class BadLink(Exception):  # noqa: N818 - caught where links are read, and is no error there
    """A link that leads nowhere it may; says which rule it breaks, and how to mend it."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


def resolve(url: str, path: str, *, image: bool = False) -> str:
    """Return what `url` means on the site, seen from the page of the content file `path`.

    Raises `BadLink`.

    >>> resolve("../syria/assad-given-asylum.md#p-2", "content/articles/kursk/a.md")
    '../../articles/assad-given-asylum/#p-2'
    """
    plain = unquote(url).strip()
    if not plain:
        raise BadLink("link-empty", "a link without an address", "write [text](address)")
    if scheme := _SCHEME.match(plain):
        return _external(url, scheme[0].lower(), image=image)
    if plain.startswith(("{", "|")):
        hint = "write the file's path relative to this one: ../../images/map.png"
        raise BadLink("link-template", f"{plain[:60]!r} is no address", hint)
    if plain.startswith("//") or "\\" in plain:
        raise BadLink("link-scheme", f"{plain[:60]!r} is no address", "begin it with https://")
    target, mark, fragment = url.partition("#")
    if not target:
        return url
    up = "../" * len(_site_path(path).rstrip("/").split("/"))
    if target.startswith("/"):
        return up + _inside(target[1:]) + mark + fragment
    return up + _site_path(content_path(target, path)) + mark + fragment


def content_path(target: str, path: str) -> str:
    """Return the path from the project's root of the content file that `target` means.

    Raises `BadLink` where it lies outside content/.
    """
    root = path.split("/", 1)[0] + "/" if "/" in path else ""
    plain = unquote(target.partition("#")[0].partition("?")[0])
    full = posixpath.normpath(posixpath.join(posixpath.dirname(path), plain))
    if full.startswith(("../", "/")) or full == ".." or not full.startswith(root):
        hint = "link to files under content/, or to an address on the web"
        raise BadLink("link-outside", f"{plain[:60]!r} leads out of content/", hint)
    return full


def is_content_link(url: str) -> bool:
    """Whether `url` is a path to a content file (and not an address or a place on the site)."""
    return not _SCHEME.match(unquote(url)) and not url.startswith(("#", "/"))


def _external(url: str, scheme: str, *, image: bool) -> str:
    if image:
        hint = "keep it under content/images/ and write its path: pages load nothing from elsewhere"
        raise BadLink("image-external", f"the image {url[:60]!r} is not a file of this site", hint)
    if scheme not in _SCHEMES:
        hint = "http, https and mailto are"
        raise BadLink("link-scheme", f"links with {scheme!r} are not allowed", hint)
    if scheme != "mailto:" and not _HOST.match(unquote(url)):
        raise BadLink("link-scheme", f"{url[:60]!r} names no host", "write https://example.org/…")
    return url


def _site_path(full: str) -> str:
    """Return where a content file is on the site: `articles/<slug>/` for an article."""
    parts = full.split("/")
    kind = parts[1] if len(parts) > 1 else ""
    stem, extension = posixpath.splitext(parts[-1])
    if kind == "images" and len(parts) > 2 and extension:  # noqa: PLR2004 - content/images/file
        return "/".join(parts[1:])
    if extension == ".md":
        return f"{stem}/" if kind == "pages" else f"articles/{stem}/"
    hint = "link to an article (….md) or to a file under content/images/"
    raise BadLink("link-target", f"{full[:60]!r} is not on the site", hint)


def _inside(target: str) -> str:
    if ".." in unquote(target).split("/"):
        hint = "write the path from the site's root"
        raise BadLink("link-outside", f"{target[:60]!r} leads out of the site", hint)
    return target
