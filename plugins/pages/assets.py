"""The style sheet: one file a layer or component in the theme, one file on the site."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

_COMMENTS: Final = re.compile(r"/\*[^*]*\*+(?:[^/*][^*]*\*+)*/")
_SPACE: Final = re.compile(r"\s*\n\s*")


def bundle_css(folder: Path) -> str:
    """Return every `*.css` of a folder in the order of the names, without comments and indents.

    The names begin with a number that says the order; `00-` names the layers.
    """
    sheets = (path.read_text("utf-8") for path in sorted(folder.glob("*.css")))
    return "".join(_SPACE.sub("\n", _COMMENTS.sub("", sheet)).strip() + "\n" for sheet in sheets)


def version_of(*contents: str | bytes) -> str:
    """Return eight characters that change when any of the contents does."""
    digest = hashlib.sha256()
    for content in contents:
        data = content.encode() if isinstance(content, str) else content
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()[:8]
