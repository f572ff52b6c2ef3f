"""Bytes to text: UTF-8 with line feeds only and no control characters, or problems."""

import re
from typing import Final

from plugins.articles.types import ContentError, Problem

SIZE_LIMIT: Final = 1_000_000
"""Bytes of an article or page. The longest news features run to some 100 kB."""
TABLE_LIMIT: Final = 10_000_000
"""Bytes of a table of the site: `timeline.yml` may hold tens of thousands of decisions."""

_BOM: Final = b"\xef\xbb\xbf"
_WIDE_BOMS: Final = ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))
# C0 and C1 controls, and the separators that some readers take for line ends and others do not:
# with them in a file, two tools disagree about its line numbers.
_CONTROL: Final = re.compile(
    r"[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)
_REPORTED: Final = 5
"""Control characters listed one by one before the rest are only counted."""


def decode(raw: bytes, path: str, limit: int = SIZE_LIMIT) -> str:
    """Return the text of a content file; a byte order mark and carriage returns go.

    Raises `ContentError` when the file is empty, larger than `limit`, not UTF-8, or has
    control characters.
    """
    if len(raw) > limit:
        hint = "split the article" if limit == SIZE_LIMIT else "shorten it"
        raise _error(path, "too-large", f"the file is larger than {limit:,} bytes", hint)
    text = _decode_utf8(raw.removeprefix(_BOM), path, len(raw) - len(raw.removeprefix(_BOM)))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise _error(path, "empty-file", "the file is empty", "delete it, or restore its text")
    problems = _control_characters(text, path)
    if problems:
        raise ContentError(problems)
    return text


def place_of(text: str, offset: int) -> tuple[int, int]:
    """Line and column of `offset`, both 1-based."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _decode_utf8(raw: bytes, path: str, skipped: int) -> str:
    for mark, name in _WIDE_BOMS:
        if raw.startswith(mark):
            raise _error(path, "encoding", f"the file is {name}, not UTF-8", "save it as UTF-8")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        before = raw[: error.start].replace(b"\r\n", b"\n").replace(b"\r", b"\n").decode("utf-8")
        line, col = place_of(before, len(before))
        message = f"byte {error.start + skipped:,} (0x{raw[error.start]:02x}) is not UTF-8"
        hint = "save the file as UTF-8; if it is no text at all, remove it"
        raise ContentError([Problem(path, line, col, "encoding", message, hint)]) from None


def _control_characters(text: str, path: str) -> list[Problem]:
    found = list(_CONTROL.finditer(text))
    problems = []
    for match in found[:_REPORTED]:
        rest = f" (and {len(found) - _REPORTED} more)" if len(found) > _REPORTED else ""
        message = f"U+{ord(match[0]):04X} is a control character{rest}"
        line, col = place_of(text, match.start())
        problems.append(Problem(path, line, col, "control-character", message, "delete it"))
    return problems


def _error(path: str, code: str, message: str, hint: str) -> ContentError:
    return ContentError([Problem(path, 0, 0, code, message, hint)])
