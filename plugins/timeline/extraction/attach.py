"""Which word a date belongs to: the verb or the event noun that it modifies most closely.

A date before a noun dates the noun ("the 1979 revolution"), a date after an event noun dates it
unless a nearer verb claims it, every other date goes to a verb: the nearest one to its left in the
same clause, or, at the head of a clause, the main verb to its right.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.governing import (
    governing_verb,
    verb_before_list,
    verb_of_when_clause,
)
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.tokens import NOMINAL, Tag
from plugins.timeline.extraction.verb_groups import Form, Tense, VerbGroup
from plugins.timeline.lang.en import function_words as words
from plugins.timeline.lang.en.verbs import SAYING
from plugins.timex import Granularity


class Role(StrEnum):
    """How a date stands to the word that it dates."""

    PREMODIFIER = "before a noun"
    POSTMODIFIER = "after a noun"
    ADVERBIAL = "with a verb"
    ALONE = "alone"
    DERIVED = "length before a noun or verb"


@dataclass(frozen=True, slots=True)
class Attachment:
    """What a date modifies: at most one of `verb` and `noun` is the trigger."""

    role: Role
    at: int
    """Token number of the time expression."""
    signal: int
    """Token number of the preposition before it; -1 where there is none."""
    verb: VerbGroup | None = None
    """The verb dated, or that of the clause around the noun dated."""
    noun: int | None = None
    """Token number of the noun dated, event or not."""


_SIGNALS: Final = words.PREPOSITIONS | {"to"}
_NP_TAGS: Final = frozenset({*NOMINAL, Tag.PAST, Tag.ING, Tag.VERB})
_LONGEST_NP: Final = 8


def attach(reading: Reading, at: int) -> Attachment:
    """Return what the time expression at token `at` belongs to."""
    signal = _signal(reading, at)
    noun = _premodified(reading, at, signal)
    verb = governing_verb(reading, at, signal)
    if noun is not None and not (
        _frames_saying(reading, at, noun, verb) or _prints(reading, at, noun, verb)
    ):
        return Attachment(Role.PREMODIFIER, at, signal, verb, noun)
    if noun is not None:
        return Attachment(Role.ADVERBIAL, at, signal, verb)
    noun = _postmodified(reading, at, signal, verb)
    told = verb_of_when_clause(reading, at) if noun is None else None
    if noun is None and reading.low(signal) == "of" and told:
        return Attachment(Role.ADVERBIAL, at, -1, told)
    if noun is not None:
        return Attachment(Role.POSTMODIFIER, at, signal, verb, noun)
    if verb is None:
        verb = verb_before_list(reading, at)
    if verb is None:
        entry = _entered(reading, at)
        return Attachment(Role.ALONE if entry is None else Role.PREMODIFIER, at, signal, noun=entry)
    return Attachment(Role.ADVERBIAL, at, signal, verb)


def _entered(reading: Reading, at: int) -> int | None:
    """Return the event noun of an entry without a verb: "3 May 2019: *fall* of Rome"."""
    bullet = at == 1 and reading.tag(0) is Tag.PUNCT
    marked = reading.low(at + 1) in _MARKS
    if (at and not bullet) or not marked:
        return None
    ahead = range(at + 2, min(len(reading.tokens), at + 2 + _LONGEST_NP))
    named = (at + 2, *(one for one in ahead if reading.tag(one) is not Tag.NAME))
    return next((one for one in named if nouns.is_event(reading.low(one))), None)


_MARKS: Final = frozenset({":", "-", "--", "—", "–"})


def _frames_saying(reading: Reading, at: int, noun: int, verb: VerbGroup | None) -> bool:
    """Whether a day before a noun dates the saying: "in yesterday's interview, she said"."""
    time = reading.tokens[at].time
    if verb is None or time is None or verb.base not in SAYING:
        return False
    leads = verb.first > at and reading.low(0) in _FRAMES
    near = time.granularity <= Granularity.WEEK and not reading.tokens[at].low[:1].isdigit()
    return near and leads and not nouns.is_fixture(reading.low(noun))


def _prints(reading: Reading, at: int, noun: int, verb: VerbGroup | None) -> bool:
    """Whether a paper's day is that of what it says: "first reported in *Monday's* Herald"."""
    named = reading.tag(noun) is Tag.NAME and reading.low(at - 1) == "in"
    return named and verb is not None and verb.base in SAYING and verb.last < at


def _signal(reading: Reading, at: int) -> int:
    before = at - 1
    if reading.tag(before) is Tag.COORD and reading.tag(before - 1) is Tag.TIME:
        before -= 2  # "of the 1960s and 1970s"
    while reading.tag(before) is Tag.ADV or reading.low(before) in (
        "at",
        "least",
        "around",
        "about",
    ):
        if reading.low(before - 1) not in _SIGNALS:
            break
        before -= 1
    return before if before >= 0 and reading.low(before) in _SIGNALS else -1


def _premodified(reading: Reading, at: int, signal: int) -> int | None:
    """Return the head noun after a date that stands before it: "Friday's *ballot*"."""
    start = at + 1
    if reading.tag(start) is Tag.COORD and reading.tag(start + 1) is Tag.TIME:
        start += 2  # "the 1957 and 1968 pandemics"
    possessive = reading.tag(start) is Tag.POSS
    owned = reading.tokens[at].low.endswith(("'s", "’s"))
    if possessive:
        start += 1
    end = start
    while end < len(reading.tokens) and end - start < _LONGEST_NP and _continues_np(reading, end):
        end += 1
    while end > start and reading.low(end - 1) in ("-", "–"):
        end -= 1
    if end == start or _acts(reading, start):
        return None
    if not (possessive or owned or _inside_np(reading, at, signal, end)):
        return None
    return nouns.head_of(reading.tokens[start:end], start)


def _acts(reading: Reading, at: int) -> bool:
    """Whether a verb with its object follows a date: "a film Monday night *featuring* her"."""
    gerund = any(group.first == at and group.form is Form.GERUND for group in reading.groups)
    return gerund and reading.tag(at + 1) in (Tag.DET, Tag.NAME, Tag.PRON, Tag.POSS)


def _continues_np(reading: Reading, at: int) -> bool:
    if any(
        group.first <= at <= group.last and group.form is Form.FINITE for group in reading.groups
    ):
        return False
    tag = reading.tag(at)
    if reading.low(at) in ("-", "–"):
        return reading.tag(at + 1) in _NP_TAGS
    return tag in _NP_TAGS


def _inside_np(reading: Reading, at: int, signal: int, end: int) -> bool:
    """Whether a date without 's stands inside a noun phrase: "the disputed 2009 election"."""
    low = reading.tokens[at].low
    named = low.startswith("the ") and " of " not in low
    if named and reading.tag(at + 1) in (Tag.WORD, Tag.NAME):
        dated = any(character.isdigit() for character in reading.tokens[at].text)
        return dated or not any(group.first == end for group in reading.groups)
    before = at - 1
    if reading.tag(before) is Tag.COORD and reading.tag(before - 1) is Tag.TIME:
        before -= 2  # "the 1918 and 1968 pandemics"
    for _ in range(3):
        if reading.tag(before) in (Tag.DET, Tag.POSS):
            return reading.low(before) not in ("all", "both") or before == at - 1
        if reading.tag(before) not in (Tag.WORD, Tag.PAST, Tag.NUMBER, Tag.NAME):
            break
        before -= 1
    time = reading.tokens[at].time
    followed_by_verb = any(
        group.first == end and group.form is Form.FINITE for group in reading.groups
    )
    if followed_by_verb or time is None or time.value[:1] == "P":
        return False
    beside = end - 1 if reading.tag(at + 1) is Tag.COORD else at + 1
    fits = reading.tag(beside) in NOMINAL or nouns.is_event(reading.low(beside))
    plain = reading.tokens[at].text[:1].isupper() or reading.tokens[at].text.isdigit()
    head = nouns.head_of(reading.tokens[at + 1 : end], at + 1)
    named = head is not None and nouns.is_event(reading.low(head))
    return fits and plain and (named or (signal < 0 and time.granularity is Granularity.YEAR))


def _postmodified(reading: Reading, at: int, signal: int, verb: VerbGroup | None) -> int | None:
    """Return the event noun right before a date: "his *death* in 1989"."""
    edge = (signal if signal >= 0 else at) - 1
    if reading.low(edge) in ("(", "-lrb-"):
        edge -= 1
    if reading.low(edge) == "," or (signal < 0 and verb is not None and verb.first == at + 1):
        return None
    noun = _event_noun_left(reading, edge, verb)
    if noun is None:
        return None
    if reading.low(signal) == "of" or (noun == edge and reading.low(at + 1) == "of"):
        return noun
    if verb is not None and verb.first > at and reading.low(0) in _FRAMES and _leads(reading, at):
        return None
    claimed = (
        verb is not None and verb.last < noun and (verb.base in SAYING or verb.form is Form.FINITE)
    )
    if not claimed:
        return noun
    return noun if _prefers_noun(reading, at, signal, noun, verb) else None


_FRAMES: Final = frozenset({"in", "at", "during", "on"})


def _leads(reading: Reading, at: int) -> bool:
    """Whether a date stands in the phrase that opens the sentence: "In an interview on Friday"."""
    return not any(group.first < at for group in reading.groups) and not any(
        reading.low(place) == "," for place in range(at)
    )


def _event_noun_left(reading: Reading, edge: int, verb: VerbGroup | None) -> int | None:
    """Return the event noun of the noun phrase that ends at `edge`, with one phrase between."""
    floor = verb.last if verb and verb.last <= edge else -1
    prepositions = 0
    for position in range(edge, max(floor, edge - _LONGEST_NP), -1):
        tag = reading.tag(position)
        if tag is Tag.PREP:
            prepositions += 1
            if prepositions > 2:  # noqa: PLR2004 - "a fall in output in the first quarter"
                return None
        elif nouns.is_event(reading.low(position)) and tag in _NP_TAGS:
            return None if _has_date(reading, position) else position
        elif tag not in NOMINAL and tag not in (Tag.DET, Tag.POSS, Tag.PAST):
            return None
    return None


def _has_date(reading: Reading, noun: int) -> bool:
    """Whether a noun has a date in front already: "*Thursday's* long fight"."""
    at = noun - 1
    while reading.tag(at) in (*NOMINAL, Tag.POSS, Tag.PAST):
        at -= 1
    return reading.tag(at) is Tag.TIME


def _prefers_noun(
    reading: Reading, at: int, signal: int, noun: int, verb: VerbGroup | None
) -> bool:
    """Whether "condemned the attack *in 2008*" dates the attack, not the condemning.

    Days near the DCT date the verb; months, years and full dates right after a noun that the verb
    speaks about date the noun.
    """
    time = reading.tokens[at].time
    edge = (signal if signal >= 0 else at) - 1
    if time is None or verb is None:
        return False
    if verb.tense is Tense.PRESENT and verb.base not in SAYING:
        return not any(group.last > noun for group in reading.groups if group.last < at)
    if signal < 0 or edge != noun:
        return False
    coarse = time.granularity > Granularity.WEEK or reading.tokens[at].low[:1].isdigit()
    if _opener(reading, noun) in _TEMPORAL:  # "rose after a fall *in 2018*"
        return coarse
    if nouns.is_fixture(reading.low(noun)) and _opener(reading, noun) in _TOWARDS:
        return True  # "on the list for the awards *on 28 March*"
    return verb.base in SAYING and coarse


_TEMPORAL: Final = frozenset({"after", "before", "since", "following"})
_TOWARDS: Final = frozenset({"for", "until", "before"})


def _opener(reading: Reading, noun: int) -> str:
    """Return the preposition that opens the phrase of a noun."""
    at = noun - 1
    while reading.tag(at) in (*NOMINAL, Tag.DET, Tag.POSS, Tag.PAST, Tag.ING, Tag.ADV):
        at -= 1
    return reading.low(at) if reading.tag(at) is Tag.PREP else ""
