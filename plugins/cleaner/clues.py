"""What the words of an undated article say about the day on which it was published.

Every rule is general: how an age, an anniversary, a weekday in the lead bound
the day of writing. The only knowledge of the world is the site's table of
known dates.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from dateutil.relativedelta import relativedelta

from plugins.articles import KnownDate
from plugins.cleaner.age import plus, read_duration, window
from plugins.cleaner.known_mentions import KnownMention, applicable, known_mentions
from plugins.cleaner.types import Clue, Piece
from plugins.timex import Granularity, Tense, TimeExpression, TimexType, tag

DCT: Final = date(2020, 6, 15)
"""Only expressions that do not depend on it are read."""
LEAD: Final = 3
"""Paragraphs in which a wire report says on what day it speaks."""
NEAR_ANNIVERSARY: Final = relativedelta(days=31)
"""News marks an anniversary within about a month of the day."""
WEEKDAYS: Final = "monday tuesday wednesday thursday friday saturday sunday".split()
ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
ORDINAL: Final = rf"(?P<ordinal>\d{{1,4}}(?:st|nd|rd|th)|{'|'.join(ORDINALS)})"
OLD: Final = re.compile(r"(?:-| years? | )?old$|-old$", re.IGNORECASE)
SHIFTED: Final = re.compile(r"\b(?:last|next|previous|following|coming|every|each|by|until|to)\s+$", re.IGNORECASE)
REPORTING: Final = re.compile(
    r"\b(?:said|says|told|tells|announced|reported|added|declared|confirmed|denied|warned|stated|urged|vowed|called"
    r"|accused|claimed|insisted|testified|ruled|signed|met|voted|published|released)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """One paragraph, its time expressions and its mentions of known events."""

    index: int
    line: int
    text: str
    times: tuple[TimeExpression, ...]
    known: tuple[KnownMention, ...]

    def clue(self, rule: str, start: int, end: int, says: str) -> Clue:
        return Clue(rule, " ".join(self.text[start:end].split()), self.line, says)


def find_clues(title: str, pieces: Sequence[Piece], known_dates: Sequence[KnownDate]) -> tuple[Clue, ...]:
    """Return the clues in the order of the text: the article's own and its captions'."""
    whole = "\n".join([title, *(piece.text for piece in pieces)])
    rows = applicable(known_dates, whole)
    clues: list[Clue] = []
    stated: list[Clue] = []
    for index, piece in enumerate(pieces):
        paragraph = _Paragraph(
            index, piece.line, piece.text, tag(piece.text, DCT), known_mentions(piece.text, rows)
        )
        if index < LEAD and not any(clue.rule == "weekday" for clue in clues):
            clues += list(_weekdays(paragraph))[:1]
        for mention in paragraph.known:
            clues += _about(paragraph, mention)
        stated += _stated(paragraph)
    return tuple(sorted(dict.fromkeys((*clues, *_tightest(stated))), key=lambda clue: clue.line))


def _about(paragraph: _Paragraph, mention: KnownMention) -> list[Clue]:
    """Return what one mention of a known event tells; the first rule that speaks."""
    for rule in (_aged, _lasting, _numbered, _anniversary, _since):
        clue = rule(paragraph, mention)
        if clue:
            return [clue]
    return []


def _aged(paragraph: _Paragraph, mention: KnownMention) -> Clue | None:
    """"nearly 34-month-old war", "eleven days since the fall of …", "1,000 days of war"."""
    for time in reversed(paragraph.times):
        between = paragraph.text[time.span.end : mention.start]
        joint = re.fullmatch(r"(?P<old>[ -]old)?\s(?P<word>since|into|of|after)?\s?(?:the\s|a\s)?(?:[\w’'-]{1,15}\s)?", between)
        if time.type is not TimexType.DURATION or not joint:
            continue
        old = joint["old"] or OLD.search(paragraph.text[time.span.start : time.span.end])
        if not old and not joint["word"]:
            continue
        return _window(paragraph, mention, time, joint["word"] or "", time.span.start, mention.end)
    return None


def _lasting(paragraph: _Paragraph, mention: KnownMention) -> Clue | None:
    """"the war, which has gone on for almost three years"."""
    for time in paragraph.times:
        between = paragraph.text[mention.end : time.span.start]
        if time.type is TimexType.DURATION and re.fullmatch(
            r"[^.!?;]{0,50}\b(?:has|have) (?:now |already |been )?(?:gone on|lasted|raged|dragged on|continued|run"
            r"|going on|under way|raging|dragging on|running) (?:now )?(?:for )?(?:the past |the last )?",
            between,
        ):
            return _window(paragraph, mention, time, "", mention.start, time.span.end)
    return None


def _numbered(paragraph: _Paragraph, mention: KnownMention) -> Clue | None:
    """"in the 34th month of the war", "the war, now in its fourth year", "day 1,025 of the war"."""
    text, near = paragraph.text, slice(max(0, mention.start - 60), mention.end + 60)
    count = re.search(r"\bday (?P<number>\d{1,3}(?:,\d{3})?) of (?:the )?$", text[: mention.start], re.IGNORECASE)
    unit, end = "D", mention.end
    if count:
        start, number = count.start(), int(count["number"].replace(",", ""))
    else:
        before = re.search(
            rf"\b{ORDINAL} (?P<unit>day|week|month|year) of (?:the |its )?(?:[\w’'-]{{1,15}} )?$",
            text[near.start : mention.start],
            re.IGNORECASE,
        )
        after = re.match(
            rf"[^.!?;]{{0,30}}\b(?:in|into|enter(?:s|ed|ing)?|began|begins) (?:its|the) {ORDINAL} (?P<unit>day|week|month|year)\b",
            text[mention.end : near.stop],
            re.IGNORECASE,
        )
        found = before or after
        if not found:
            return None
        number, unit = _ordinal(found["ordinal"]), found["unit"][0].upper()
        start = near.start + before.start() if before else mention.start
        end = mention.end + after.end() if after and not before else mention.end
    span = window(mention.known.date, number - 1, unit, None)
    if not span:
        return None
    says = f"{mention.known.name} was on {mention.known.date}; number {number:,} lies between {span[0]} and {span[1]}"
    return replace(paragraph.clue("numbered", start, end, says), first=span[0], last=span[1])


def _anniversary(paragraph: _Paragraph, mention: KnownMention) -> Clue | None:
    """"the third anniversary of the invasion": within about a month of the day."""
    found = re.search(
        rf"\b(?:{ORDINAL}|(?P<number>\d{{1,3}})[- ]year) anniversary of (?:the )?(?:start of |beginning of )?(?:the )?$",
        paragraph.text[: mention.start],
        re.IGNORECASE,
    )
    if not found:
        return None
    number = int(found["number"]) if found["number"] else _ordinal(found["ordinal"])
    try:
        day = plus(mention.known.date, number, "Y")
    except (OverflowError, ValueError):
        return None
    first, last = day - NEAR_ANNIVERSARY, day + NEAR_ANNIVERSARY
    says = f"{mention.known.name} was on {mention.known.date}; its anniversary is {day}, give or take a month"
    return replace(paragraph.clue("anniversary", found.start(), mention.end, says), first=first, last=last)


def _since(paragraph: _Paragraph, mention: KnownMention) -> Clue | None:
    """"since the fall of …": not before that day."""
    found = re.search(r"\b(?:since|after|following) (?:the |his |its |their )?$", paragraph.text[: mention.start], re.IGNORECASE)
    if not found:
        return None
    says = f"{mention.known.name} was on {mention.known.date}: not before that day"
    clue = paragraph.clue("since", found.start(), mention.end, says)
    return replace(clue, first=mention.known.date)


def _window(
    paragraph: _Paragraph, mention: KnownMention, time: TimeExpression, word: str, start: int, end: int
) -> Clue | None:
    amount = read_duration(time.value)
    span = window(mention.known.date, *amount, time.mod) if amount else None
    if not span:
        return None
    event = f"{mention.known.name} was on {mention.known.date}"
    if word == "after":
        clue = paragraph.clue("after", start, end, f"{event}: not before {span[0]}")
        return replace(clue, first=span[0])
    clue = paragraph.clue("age", start, end, f"{event}: between {span[0]} and {span[1]}")
    return replace(clue, first=span[0], last=span[1])


def _weekdays(paragraph: _Paragraph) -> Iterator[Clue]:
    """A report's lead names the weekday on which it was published: "said on Saturday"."""
    for time in paragraph.times:
        words = paragraph.text[time.span.start : time.span.end].casefold().replace(",", " ").split()
        begin = paragraph.text.rfind(". ", 0, time.span.start) + 1
        stop = paragraph.text.find(". ", time.span.end)
        sentence = paragraph.text[begin : stop if stop >= 0 else None]
        if (
            words
            and words[0] in WEEKDAYS
            and time.tense is not Tense.FUTURE
            and not SHIFTED.search(paragraph.text[: time.span.start])
            and (time.tense is Tense.PAST or REPORTING.search(sentence))
        ):
            month_day = _month_day(time) if len(words) > 1 else None
            start, end = _phrase(paragraph.text, time)
            clue = paragraph.clue("weekday", start, end, f"published on a {words[0].capitalize()}, or on the day after")
            yield replace(clue, weekday=WEEKDAYS.index(words[0]), month_day=month_day)


def _phrase(text: str, time: TimeExpression) -> tuple[int, int]:
    """Widen the expression to its verb: "said on Saturday"."""
    found = re.search(r"\b\w+(?: [\w’'-]+){0,2}? on $", text[: time.span.start])
    return (found.start() if found else time.span.start), time.span.end


def _month_day(time: TimeExpression) -> tuple[int, int] | None:
    if time.granularity is not Granularity.DAY:
        return None
    day = date.fromisoformat(time.value)
    return day.month, day.day


def _stated(paragraph: _Paragraph) -> Iterator[Clue]:
    """A dated past lies before the day of writing, a dated future after it."""
    for time in paragraph.times:
        span = time.interval
        if time.type is not TimexType.DATE or time.anchor is not None or span is None or not time.value[:4].isdecimal():
            continue
        start, end = time.span.start, time.span.end
        if time.tense is Tense.PAST and span.begin and time.signal not in {"until", "by", "before"}:
            clue = paragraph.clue("told-as-past", start, end, f"told as past: not before {span.begin}")
            yield replace(clue, first=span.begin)
        elif time.tense is Tense.FUTURE and span.end:
            last = span.end - relativedelta(days=1)
            clue = paragraph.clue("told-as-future", start, end, f"told as future: not after {last}")
            yield replace(clue, last=last)


def _tightest(stated: Sequence[Clue]) -> Iterator[Clue]:
    """Of the dated past the latest, of the dated future the earliest: the rest adds nothing."""
    past = [clue for clue in stated if clue.first]
    future = [clue for clue in stated if clue.last]
    if past:
        yield max(past, key=lambda clue: clue.first or date.min)
    if future:
        yield min(future, key=lambda clue: clue.last or date.max)


def _ordinal(words: str) -> int:
    lower = words.casefold()
    return ORDINALS.index(lower) + 1 if lower in ORDINALS else int(re.sub(r"\D", "", lower))
