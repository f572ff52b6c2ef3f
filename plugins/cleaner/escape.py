"""Plain text to Markdown that says exactly that text: nothing in it becomes markup."""

import re
from typing import Final

INLINE: Final = re.compile(r"[\\`*\[\]<>~|]|(?<!\w)_|_(?!\w)|&(?=#?\w{1,40};)")
OPENING: Final = re.compile(r"[#+=-]|\d{1,9}(?=[.)](?: |$))")


def escape(text: str) -> str:
    r"""Return one line of Markdown whose plain text is `text`, wherever the line stands.

    >>> escape("# 2*3 [x](y)")
    '\\# 2\\*3 \\[x\\](y)'
    >>> escape("1. First")
    '1\\. First'
    """
    return escape_opening(escape_inline(" ".join(text.split())))


def escape_inline(text: str) -> str:
    """Return `text` so that nothing in it is inline markup."""
    return INLINE.sub(lambda found: "\\" + found[0], text)


def escape_opening(line: str) -> str:
    """Return `line` so that its first characters open no heading, list, rule or fence."""
    opening = OPENING.match(line)
    if not opening:
        return line
    at = opening.end() if line[0].isdigit() else 0
    return f"{line[:at]}\\{line[at:]}"
