"""One folder per language, loaded when a text first asks for it.

Nothing outside of a folder knows a word of its language.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from plugins.timex.language import Language


@cache
def english() -> Language:
    """Return English. Its tables are a fifth of what importing the package would cost."""
    from plugins.timex.lang.en import ENGLISH  # noqa: PLC0415 - loading it late is the point

    return ENGLISH
