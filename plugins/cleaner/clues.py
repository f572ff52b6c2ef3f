"""What the words of an undated article say about the day on which it was published.

Every rule is general: a weekday in the lead, a dated past, the age of a known
event. The only knowledge of the world is the site's table of known dates.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from plugins.articles import KnownDate
from plugins.cleaner.known_clues import Paragraph, clue_of
from plugins.cleaner.known_mentions import applicable, known_mentions
from plugins.cleaner.types import Clue, Piece
from plugins.timex import Granularity, Tense, TimeExpression, TimexType, tag

DCT: Final = date(2020, 6, 15)
"""Only expressions that do not depend on it are read."""
LEAD: Final = 3
"""Paragraphs in which a wire report says on what day it speaks."""
WEEKDAYS: Final = "monday tuesday wednesday thursday friday saturday sunday".split()
SHIFTED: Final = re.compile(
    r"\b(?:last|next|previous|following|coming|every|each|by|until|to)\s+$", re.IGNORECASE
)
BEFORE: Final = frozenset({"until", "by", "before"})
REPORTING: Final = re.compile(
    r"\b(?:said|says|told|tells|announced|reported|added|declared|confirmed|denied|warned|stated"
    r"|urged|vowed|called|accused|claimed|insisted|testified|ruled|signed|met|voted|published"
    r"|released)\b",
    re.IGNORECASE,
)
FINE: Final = frozenset({Granularity.DAY, Granularity.MONTH})
"""A bare year is told of plans and pasts alike, and bounds little."""
NEAR_VERB: Final = re.compile(r"(?: [\w’'-]+){0,4} ")


def find_clues(
    title: str, pieces: Sequence[Piece], known_dates: Sequence[KnownDate]
) -> tuple[Clue, ...]:
    """Return the clues in the order of the text: the article's own and its captions'."""
    rows = applicable(known_dates, "\n".join([title, *(piece.text for piece in pieces)]))
    paragraphs = [
        Paragraph(p.line, p.text, tag(p.text, DCT), known_mentions(p.text, rows)) for p in pieces
    ]
    lead = (clue for paragraph in paragraphs[:LEAD] for clue in _weekdays(paragraph))
    known = (clue_of(paragraph, known) for paragraph in paragraphs for known in paragraph.known)
    stated = [clue for paragraph in paragraphs for clue in _stated(paragraph)]
    clues = (*list(lead)[:1], *filter(None, known), *_tightest(stated))
    return tuple(sorted(dict.fromkeys(clues), key=lambda clue: clue.line))


def _weekdays(paragraph: Paragraph) -> Iterator[Clue]:
    """Give the weekdays on which a report's lead says that it speaks: "said on Saturday"."""
    for time in paragraph.times:
        day, *rest = _words(paragraph.text[time.span.start : time.span.end]) or [""]
        if day not in WEEKDAYS or SHIFTED.search(paragraph.text, 0, time.span.start):
            continue
        reported = REPORTING.search(_sentence(paragraph.text, time))
        if time.tense is Tense.PAST or (reported and time.tense is not Tense.FUTURE):
            says = f"written on a {day.capitalize()} (a paper may print it a day later)"
            clue = paragraph.clue("weekday", *_phrase(paragraph.text, time), says)
            month_day = _month_day(time) if rest else None
            yield replace(clue, weekday=WEEKDAYS.index(day), month_day=month_day)


def _words(text: str) -> list[str]:
    return text.casefold().replace(",", " ").split()


def _sentence(text: str, time: TimeExpression) -> str:
    begin = text.rfind(". ", 0, time.span.start) + 1
    end = text.find(". ", time.span.end)
    return text[begin : end if end >= 0 else None]


def _phrase(text: str, time: TimeExpression) -> tuple[int, int]:
    """Widen the expression to its verb: "said on Saturday"."""
    verbs = list(REPORTING.finditer(text, 0, time.span.start))
    if verbs and NEAR_VERB.fullmatch(text, verbs[-1].end(), time.span.start):
        return verbs[-1].start(), time.span.end
    alone = re.search(r"\bon $", text[: time.span.start])
    return (alone.start() if alone else time.span.start), time.span.end


def _month_day(time: TimeExpression) -> tuple[int, int] | None:
    if time.granularity is not Granularity.DAY:
        return None
    day = date.fromisoformat(time.value)
    return day.month, day.day


def _stated(paragraph: Paragraph) -> Iterator[Clue]:
    """Give the full dates: a told past lies before the day of writing, a told future after it."""
    for time in paragraph.times:
        span = time.interval
        if time.type is not TimexType.DATE or time.anchor is not None or span is None:
            continue
        if time.granularity not in FINE:
            continue
        words = (time.span.start, time.span.end)
        if time.tense is Tense.PAST and span.begin and time.signal not in BEFORE:
            says = f"told as past: not before {span.begin}"
            yield replace(paragraph.clue("told-as-past", *words, says), first=span.begin)
        elif time.tense is Tense.FUTURE and span.end:
            last = span.end - timedelta(days=1)
            says = f"told as future: not after {last}"
            yield replace(paragraph.clue("told-as-future", *words, says), last=last)


def _tightest(stated: Sequence[Clue]) -> Iterator[Clue]:
    """Give the latest of the dated past and the earliest of the future: the rest adds nothing."""
    past = [clue for clue in stated if clue.first]
    future = [clue for clue in stated if clue.last]
    if past:
        yield max(past, key=lambda clue: clue.first or date.min)
    if future:
        yield min(future, key=lambda clue: clue.last or date.max)
