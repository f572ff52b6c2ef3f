"""What a mention of a known event says about the day of writing: its age, count or anniversary.

The rules are general, the events are the site's own table. A rule looks at
the words around the mention and gives a clue or nothing.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from dateutil.relativedelta import relativedelta

from plugins.cleaner.age import plus, read_duration, window
from plugins.cleaner.known_mentions import KnownMention
from plugins.cleaner.types import Clue
from plugins.timex import TimeExpression, TimexType

NEAR_ANNIVERSARY: Final = relativedelta(days=31)
"""News marks an anniversary within about a month of the day."""
NEAR: Final = 60
"""Characters before and after the mention in which its number may stand."""
ORDINALS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
ORDINAL: Final = rf"(?P<ordinal>\d{{1,3}}(?:,?\d{{3}})?(?:st|nd|rd|th)|{'|'.join(ORDINALS)})"
UNIT: Final = r"(?P<unit>day|week|month|year)"
ADJECTIVE: Final = r"(?:[\w’'-]{1,15} )?"

JOINT: Final = re.compile(
    rf"(?P<old>[ -]old)?\s(?P<word>since|into|of|after)?\s?(?:the |a )?{ADJECTIVE}", re.IGNORECASE
)
OLD: Final = re.compile(r"[ -]old$", re.IGNORECASE)
LASTING: Final = re.compile(
    r"[^.!?;]{0,50}\b(?:has|have) (?:now |already |been )?"
    r"(?:gone on|lasted|raged|raging|dragged on|dragging on|continued|run|running|going on"
    r"|under way) (?:now )?(?:for )?(?:the past |the last )?",
    re.IGNORECASE,
)
COUNTED: Final = re.compile(
    r"\bday (?P<number>\d{1,3}(?:,?\d{3})?) of (?:the )?(?:[\w’'-]{1,15} )?$", re.IGNORECASE
)
NUMBERED_BEFORE: Final = re.compile(
    rf"\b{ORDINAL} {UNIT} of (?:the |its )?{ADJECTIVE}$", re.IGNORECASE
)
NUMBERED_AFTER: Final = re.compile(
    rf"[^.!?;]{{0,30}}\b(?:in|into|enter(?:s|ed|ing)?|begins?|began) (?:its|the) "
    rf"{ORDINAL} {UNIT}\b",
    re.IGNORECASE,
)
ANNIVERSARY: Final = re.compile(
    rf"\b(?:{ORDINAL}|(?P<number>\d{{1,3}})[- ]year) anniversary of "
    r"(?:the )?(?:(?:start|beginning) of )?(?:the )?$",
    re.IGNORECASE,
)
SINCE: Final = re.compile(
    r"\b(?:since|after|following) (?:the |his |her |its |their )?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, its time expressions and its mentions of known events."""

    line: int
    text: str
    times: tuple[TimeExpression, ...]
    known: tuple[KnownMention, ...]

    def clue(self, rule: str, start: int, end: int, says: str) -> Clue:
        """Return a clue of the words from `start` to `end` that bounds nothing yet."""
        return Clue(rule, " ".join(self.text[start:end].split()), self.line, says)


@dataclass(frozen=True, slots=True)
class KnownRule:
    """One way to tell the day of writing by a known event; `example` is such words."""

    name: str
    read: Callable[[Paragraph, KnownMention], Clue | None]
    example: str


def clue_of(paragraph: Paragraph, mention: KnownMention) -> Clue | None:
    """Return what one mention tells; the first rule that speaks."""
    found = (rule.read(paragraph, mention) for rule in KNOWN_RULES)
    return next((clue for clue in found if clue), None)


def _aged(paragraph: Paragraph, mention: KnownMention) -> Clue | None:
    """Read an age before the event: "nearly 34-month-old war", "1,000 days of war"."""
    for time in reversed(paragraph.times):
        joint = JOINT.fullmatch(paragraph.text[time.span.end : mention.start])
        if time.type is not TimexType.DURATION or not joint:
            continue
        old = joint["old"] or OLD.search(paragraph.text[time.span.start : time.span.end])
        if joint["word"] and joint["word"].lower() == "after":
            return _after(paragraph, mention, time)
        if old or joint["word"]:
            return _age(paragraph, mention, time)
    return None


def _lasting(paragraph: Paragraph, mention: KnownMention) -> Clue | None:
    """Read an age behind the event: "the war, which has gone on for almost three years"."""
    for time in paragraph.times:
        between = paragraph.text[mention.end : time.span.start]
        if time.type is TimexType.DURATION and LASTING.fullmatch(between):
            return _age(paragraph, mention, time)
    return None


def _counted(paragraph: Paragraph, mention: KnownMention) -> Clue | None:
    """Read "day 1,025 of the war": the first day is number one."""
    found = COUNTED.search(paragraph.text, max(0, mention.start - NEAR), mention.start)
    if not found:
        return None
    number = int(found["number"].replace(",", ""))
    return _number(paragraph, mention, number, "D", found.start(), mention.end)


def _numbered(paragraph: Paragraph, mention: KnownMention) -> Clue | None:
    """Read "the 34th month of the war" and "the war, now in its fourth year"."""
    before = NUMBERED_BEFORE.search(paragraph.text, max(0, mention.start - NEAR), mention.start)
    if before:
        number, unit = _ordinal(before["ordinal"]), before["unit"][0].upper()
        return _number(paragraph, mention, number, unit, before.start(), mention.end)
    after = NUMBERED_AFTER.match(paragraph.text, mention.end, mention.end + NEAR)
    if after:
        number, unit = _ordinal(after["ordinal"]), after["unit"][0].upper()
        return _number(paragraph, mention, number, unit, mention.start, after.end())
    return None


def _anniversary(paragraph: Paragraph, mention: KnownMention) -> Clue | None:
    """Read "the third anniversary of the invasion"."""
    found = ANNIVERSARY.search(paragraph.text, max(0, mention.start - NEAR), mention.start)
    if not found:
        return None
    number = int(found["number"]) if found["number"] else _ordinal(found["ordinal"])
    try:
        day = plus(mention.known.date, number, "Y")
    except (OverflowError, ValueError):
        return None
    says = f"{_event(mention)}; its anniversary is {day}, give or take a month"
    clue = paragraph.clue("anniversary", found.start(), mention.end, says)
    return replace(clue, first=day - NEAR_ANNIVERSARY, last=day + NEAR_ANNIVERSARY)


def _since(paragraph: Paragraph, mention: KnownMention) -> Clue | None:
    """Read "since the fall of …": not before that day."""
    found = SINCE.search(paragraph.text, max(0, mention.start - NEAR), mention.start)
    if not found:
        return None
    says = f"{_event(mention)}: not before that day"
    clue = paragraph.clue("since", found.start(), mention.end, says)
    return replace(clue, first=mention.known.date)


def _age(paragraph: Paragraph, mention: KnownMention, time: TimeExpression) -> Clue | None:
    span = _window(mention, time)
    if not span:
        return None
    says = f"{_event(mention)}: between {span[0]} and {span[1]}"
    start, end = min(time.span.start, mention.start), max(time.span.end, mention.end)
    return replace(paragraph.clue("age", start, end, says), first=span[0], last=span[1])


def _after(paragraph: Paragraph, mention: KnownMention, time: TimeExpression) -> Clue | None:
    """Read "six days after the fall of …", which dates what the text tells, not the telling."""
    span = _window(mention, time)
    if not span:
        return None
    says = f"{_event(mention)}: not before {span[0]}"
    return replace(paragraph.clue("after", time.span.start, mention.end, says), first=span[0])


def _window(mention: KnownMention, time: TimeExpression) -> tuple[date, date] | None:
    amount = read_duration(time.value)
    return window(mention.known.date, *amount, time.mod) if amount else None


def _number(  # noqa: PLR0913, PLR0917 - what is counted, and where it is said
    paragraph: Paragraph, mention: KnownMention, number: int, unit: str, start: int, end: int
) -> Clue | None:
    span = window(mention.known.date, number - 1, unit, None)
    if not span:
        return None
    says = f"{_event(mention)}: number {number:,} lies between {span[0]} and {span[1]}"
    return replace(paragraph.clue("numbered", start, end, says), first=span[0], last=span[1])


def _event(mention: KnownMention) -> str:
    return f"{mention.known.name} was on {mention.known.date}"


def _ordinal(words: str) -> int:
    lower = words.casefold()
    return ORDINALS.index(lower) + 1 if lower in ORDINALS else int(re.sub(r"\D", "", lower))


KNOWN_RULES: Final = (
    KnownRule("age", _aged, "in the nearly 34-month-old war"),
    KnownRule("age", _lasting, "the war, which has gone on for almost three years"),
    KnownRule("numbered", _counted, "on day 1,025 of the war"),
    KnownRule("numbered", _numbered, "the war, which is in its 34th month"),
    KnownRule("anniversary", _anniversary, "before the third anniversary of the war"),
    KnownRule("since", _since, "prices have doubled since the war"),
)
