"""Prose into sentences with exact offsets.

A stop mark ends a sentence unless the word before it or the word after it says otherwise; the words
are a table. One pass over the text, bounded look at either side: linear on any input.
"""

import re
from collections.abc import Iterator
from typing import Final

from plugins.articles import Article, BlockKind
from plugins.timeline.lang.en import abbreviations as words
from plugins.timeline.types import Sentence
from plugins.timex import Span

PROSE: Final = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE})
"""Kinds of block that are read for events; headings, captions, tables and code are not."""

#: A stop mark with what closes on it. Tokenised text has a blank before the stop and the quote.
_STOP: Final = re.compile(
    r"(?P<mark>\.{2,6}|…|[.!?]{1,4})(?P<close>[ ](?:''|-RRB-)|[\"'”’»)\]]{0,4})(?=\s|$)"
    r"|(?P<blank>\n[ \t]*\n|\n(?=[ \t]*[-*•·][ \t]))"
)
_WORD_BEFORE: Final = re.compile(r"[^\s\"“‘'(\[]+$")
_WORD_AFTER: Final = re.compile(r"[\"“‘'`(\[\s]*([^\s\"“”’,;:!?)\]]+)")
_STARTS_LOW: Final = re.compile(r"[a-z][a-z'’-]*\b(?![A-Z])|[,;:)\]&%]|-RRB-")
_INITIAL: Final = re.compile(r"[A-Z](?:\.-?[A-Z])?")
_ACRONYM: Final = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]")
_TAGGED: Final = re.compile(r"(?:[A-Z][\w.'’-]*\s+|the\s+|a\s+|one\s+){1,5}(?P<verb>[a-z]+)\b")
#: "LONDON (Reuters) - ", "KABUL, June 3 — ": where and who, not what.
_AGENCY: Final = r"(?:\(|-LRB-)\s?[A-Z][\w./ ]{1,25}(?:\)|-RRB-)"
_DATELINE: Final = re.compile(
    r"(?:(?=\S{0,40}[A-Z]{3})[A-Z][A-Z./\\' -]{1,40}(?:, ?[A-Z][\w. ]{1,20})?"
    rf"(?:, [A-Z][a-z]+\.? \d\d?)?\s*(?:{_AGENCY})?|{_AGENCY})\s*(?:--|[—–-])\s+(?=\S)"
)
_ZONE: Final = re.compile(r"[A-Z][a-z]+ (?:[A-Z][a-z]+ )?time\b")
_LONGEST: Final = 2000
"""Characters after which a sentence is cut: nobody writes longer ones, and what reads a sentence
may take time that grows faster than its length."""
_LOOK: Final = 48
"""Characters looked at on either side of a stop; no word of the tables is longer."""


def split_sentences(article: Article) -> tuple[Sentence, ...]:
    """Return the sentences of an article's prose in order, numbered through.

    `Sentence.start` counts in its block's text, and `block.text[start:start + len(text)]` is the
    sentence. What lies between two sentences is white space only.
    """
    found: list[Sentence] = []
    for number, block in enumerate(article.blocks):
        if block.kind not in PROSE:
            continue
        for span in sentence_spans(block.text):
            text = block.text[span.start : span.end]
            found.append(Sentence(text=text, index=len(found), block=number, start=span.start))
    return tuple(found)


def sentence_spans(text: str) -> tuple[Span, ...]:
    """Return where the sentences of a plain text stand.

    >>> text = "Mr. Rowe met U.S. forces. He left at 9 a.m. Friday."
    >>> [text[span.start:span.end] for span in sentence_spans(text)]
    ['Mr. Rowe met U.S. forces.', 'He left at 9 a.m. Friday.']
    """
    spans: list[Span] = []
    begin = 0
    for end in (*_boundaries(text), len(text)):
        start, stop = _strip(text, begin, end)
        while stop - start > _LONGEST:
            cut = text.rfind(" ", start + 1, start + _LONGEST)
            cut = cut if cut > start else start + _LONGEST
            spans.append(Span(*_strip(text, start, cut)))
            start, stop = _strip(text, cut, stop)
        if start < stop:
            spans.extend(_without_dateline(text, start, stop))
        begin = end
    return tuple(spans)


def _boundaries(text: str) -> Iterator[int]:
    """Yield the offsets after which a new sentence begins."""
    quotes = counted = 0
    for stop in _STOP.finditer(text):
        if stop["blank"]:
            yield stop.start()
            continue
        quotes += text.count('"', counted, stop.end())
        counted = stop.end()
        end = stop.end()
        if (
            quotes % 2
            and text[end : end + 2] == ' "'
            and text[end + 2 : end + 3] in ("", " ", "\n")
        ):
            end += 2  # tokenised text sets the closing quote apart
        if _ends_sentence(text, stop, end):
            yield end


def _ends_sentence(text: str, stop: re.Match[str], end: int) -> bool:
    tail = text[end : end + _LOOK]
    after = tail.lstrip()
    if not after:
        return False
    if tail[:1].isspace() and _STARTS_LOW.match(after):
        return False
    follows = _WORD_AFTER.match(after)
    word = follows[1] if follows else ""
    if stop["mark"] != ".":
        return not _runs_on(text, stop, after)
    if stop["close"].strip("'’ "):
        return True
    return _full_stop_ends(text[max(0, stop.start() - _LOOK) : stop.start()], word, after)


def _runs_on(text: str, stop: re.Match[str], after: str) -> bool:
    """Whether the sentence goes on after `?`, `!` or an ellipsis."""
    before = _WORD_BEFORE.search(text[max(0, stop.start() - _LOOK) : stop.start()])
    if stop["mark"] == "!" and before and before[0].lower() in words.MARKED_NAMES:
        return True
    tag = _TAGGED.match(after) if stop["close"].strip() else None
    return bool(tag and tag["verb"] in words.QUOTE_TAGS)


def _full_stop_ends(before: str, following: str, after: str) -> bool:
    """Whether a full stop between these words ends a sentence."""
    found = _WORD_BEFORE.search(before)
    if not found:  # the stop stands alone, as in tokenised text
        apart = _WORD_BEFORE.search(before.rstrip())
        return not (apart and apart[0].lower() in words.ALWAYS_INSIDE)
    word, low = found[0], found[0].lower().lstrip("-–—$")
    nxt = following.lower().rstrip(".")
    counted = following[:1].isdigit() and low in words.INSIDE_BEFORE_NUMBER
    if counted or low in words.ALWAYS_INSIDE:
        return False
    if low in words.CLOCK:
        return nxt not in words.AFTER_CLOCK and not _ZONE.match(after)
    if low in words.AMBIGUOUS or _ACRONYM.fullmatch(word):
        return nxt in words.OPENERS or not following
    if _INITIAL.fullmatch(word) and following[:1].isupper():
        return nxt in words.OPENERS and following not in ("A", "I")
    numbered = not before[: found.start()].strip() and word.isdigit()
    return not numbered  # "1. The first point" is one sentence


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _without_dateline(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield a dateline as a span of its own, then the sentence."""
    line = _DATELINE.match(text, start, end)
    if line:
        yield Span(*_strip(text, start, line.end()))
        start = line.end()
    yield Span(start, end)
