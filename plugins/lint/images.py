"""Checks of the files that are copied into the site as they are."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from plugins.articles import ContentError, Problem
from plugins.articles.load import path_of, read_bytes
from plugins.lint.types import Content, error, warning

# SVG is left out: it may hold scripts.
_TYPES: Final = {
    ".avif": (b"ftypavif", 4),
    ".gif": (b"GIF8", 0),
    ".jpeg": (b"\xff\xd8\xff", 0),
    ".jpg": (b"\xff\xd8\xff", 0),
    ".png": (b"\x89PNG\r\n\x1a\n", 0),
    ".webp": (b"WEBP", 8),
}
_SIZE: Final = 1_000_000


def images(content: Content) -> Iterator[Problem]:
    """Report files under `images/` that are no images, too large ones, and links out of it."""
    folder = content.folder / "images"
    for file in sorted(folder.rglob("*")):
        try:
            yield from _of_one(file, folder, content)
        except ContentError as unreadable:
            yield from unreadable.problems


def _of_one(file: Path, folder: Path, content: Content) -> Iterator[Problem]:
    path = path_of(file, content.folder)
    if _leads_out(file, folder):
        message, hint = "the file is a link that leads out of images/", "copy the image here"
        yield error(path, (0, 0), "image-outside", message, hint)
    elif file.is_dir() or file.name.startswith("."):
        return
    elif not _is_image(file.suffix, read_bytes(file, content.folder)):
        message = "the file is not an image of the type that its name says"
        hint = f"allowed: {', '.join(sorted(_TYPES))}"
        yield error(path, (0, 0), "image-type", message, hint)
    elif (size := file.stat().st_size) > _SIZE:
        message = f"the image has {size:,} bytes; readers on phones wait for it"
        yield warning(path, (0, 0), "image-large", message, f"stay below {_SIZE:,}")


def _leads_out(file: Path, folder: Path) -> bool:
    try:
        return not file.resolve().is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # a loop of links: reading it says so
        return False


def _is_image(suffix: str, head: bytes) -> bool:
    mark, at = _TYPES.get(suffix, (b"none", 0))
    return head[at : at + len(mark)] == mark
