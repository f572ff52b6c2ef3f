"""Bytes to text, for files that people hand over: by the mark at their beginning, else UTF-8."""

from __future__ import annotations

import codecs
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
"""Byte order marks; that of UTF-32 begins with that of UTF-16."""


def decoded(raw: bytes) -> tuple[str, int]:
    """Return the text of `raw`, and how many of its characters could not be read.

    >>> decoded("May".encode("utf-16"))
    ('May', 0)
    """
    encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), "utf-8")
    text = raw.decode(encoding, errors="replace")
    return text, text.count("\ufffd") + text.count("\0")
