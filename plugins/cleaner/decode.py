"""Bytes to text: what the bytes say of themselves first, then UTF-8, then a guess."""

import codecs
import re
from typing import Final

import ftfy
from charset_normalizer import from_bytes

from plugins.articles import ContentError, Problem

LIMIT: Final = 8_000_000
"""Bytes. The largest of 91 saved news pages has 1.5 MB; nothing written by a person has eight."""
ASCII: Final = 0x7F
SAMPLE: Final = 64_000
"""Bytes that the guess looks at; more only costs time."""

BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
MAGIC: Final = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
)
DECLARED: Final = re.compile(
    rb"""(?:charset|encoding)\s{0,3}=\s{0,3}["']?([A-Za-z0-9_.:-]{2,40})"""
)
BREAK: Final = re.compile(r"\r\n|[\r\f\x0b\x85\u2028\u2029]")
CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\ufeff]")
REPAIRS: Final = ftfy.TextFixerConfig(uncurl_quotes=False, unescape_html=False, normalization="NFC")


def decode(raw: bytes, name: str) -> str:
    r"""Return the text of `raw` with `\n` line ends and without control characters.

    Raises `ContentError` for input that is empty, too big or no text.
    """
    if len(raw) > LIMIT:
        msg = f"the input is larger than {LIMIT:,} bytes"
        raise refuse(name, "clean-too-big", msg, "save the article alone, without what it embeds")
    for magic, what in MAGIC:
        if raw.startswith(magic):
            hint = "give the page's HTML or its text"
            raise refuse(name, "clean-binary", f"the input is {what}", hint)
    text = CONTROL.sub("", BREAK.sub("\n", _decoded(raw, name)))
    if not text.strip():
        raise refuse(
            name, "clean-empty", "the input has no text", "give the article's text or HTML"
        )
    return text


def mend(text: str) -> str:
    """Return `text` without mojibake, ligatures and other damage; typographic quotes stay."""
    return text if text.isascii() else ftfy.fix_text(text, REPAIRS)


def refuse(name: str, code: str, message: str, hint: str) -> ContentError:
    """Return the error for an input that cannot be used as a whole."""
    return ContentError([Problem(name, 0, 0, code, message, hint)])


def _decoded(raw: bytes, name: str) -> str:
    for bom, encoding in BOMS:
        if raw.startswith(bom):
            return raw.decode(encoding, errors="replace")
    nuls = raw.count(0)
    if nuls > len(raw) // 100 + 1:
        msg = f"the input is binary: {nuls:,} of its {len(raw):,} bytes are zero"
        raise refuse(name, "clean-binary", msg, "give the page's HTML or its text")
    declared = DECLARED.search(raw, 0, 2048)
    for encoding in ("utf-8", declared[1].decode("ascii") if declared else "", _guess(raw)):
        try:
            return raw.decode(encoding)
        except (LookupError, UnicodeError):
            continue
    return raw.decode("cp1252", errors="replace")


def _guess(raw: bytes) -> str:
    """Return what the bytes look like; cp1252 is the commonest where Latin text is not UTF-8."""
    try:
        raw.decode("cp1252")
    except UnicodeError:
        pass
    else:
        high = [byte for byte in raw[:SAMPLE] if byte > ASCII]
        if len(high) * 20 < len(raw[:SAMPLE]):
            return "cp1252"
    best = from_bytes(raw[:SAMPLE]).best()
    return best.encoding if best else "cp1252"
