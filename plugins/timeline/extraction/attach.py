"""Which word a date belongs to: the verb or the event noun that it modifies most closely.

A date before a noun dates the noun ("the 1979 revolution"), a date after an event noun dates it
unless a nearer verb claims it, every other date goes to a verb: the nearest one to its left in the
same clause, or, at the head of a clause, the main verb to its right.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.tokens import NOMINAL, Tag, Token
from plugins.timeline.extraction.verbs import Form, Tense, VerbGroup
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
class Reading:
    """A sentence read: its text, tokens and verb groups."""

    text: str
    tokens: tuple[Token, ...]
    groups: tuple[VerbGroup, ...]

    def low(self, at: int) -> str:
        """Return a token in lower case; nothing beyond the ends."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def tag(self, at: int) -> Tag | None:
        """Return a token's tag; None beyond the ends."""
        return self.tokens[at].tag if 0 <= at < len(self.tokens) else None


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
_BREAKS: Final = frozenset({";", ":", "--", "—", "–", "(", ")", "-lrb-", "-rrb-"})


def attach(reading: Reading, at: int) -> Attachment:
    """Return what the time expression at token `at` belongs to."""
    signal = _signal(reading, at)
    noun = _premodified(reading, at, signal)
    verb = _verb_for(reading, at, signal)
    if noun is not None and not _frames_saying(reading, at, noun, verb):
        return Attachment(Role.PREMODIFIER, at, signal, verb, noun)
    if noun is not None:
        return Attachment(Role.ADVERBIAL, at, signal, verb)
    noun = _postmodified(reading, at, signal, verb)
    told = _when_clause(reading, at)
    if noun is None and reading.low(signal) == "of" and told:
        return Attachment(Role.ADVERBIAL, at, -1, told)
    if noun is not None:
        return Attachment(Role.POSTMODIFIER, at, signal, verb, noun)
    if verb is None:
        verb = _before_list(reading, at)
    if verb is None:
        return Attachment(Role.ALONE, at, signal)
    return Attachment(Role.ADVERBIAL, at, signal, verb)


def _frames_saying(reading: Reading, at: int, noun: int, verb: VerbGroup | None) -> bool:
    """Whether a day before a noun dates the saying: "in yesterday's interview, she said"."""
    time = reading.tokens[at].time
    if verb is None or time is None or verb.base not in SAYING:
        return False
    leads = verb.first > at and reading.low(0) in _FRAMES
    near = time.granularity <= Granularity.WEEK and not reading.tokens[at].low[:1].isdigit()
    return near and leads and not nouns.is_fixture(reading.low(noun))


def _before_list(reading: Reading, at: int) -> VerbGroup | None:
    """Return the verb before a colon or dash: "Doors opened: Rome in May, Milan in June"."""
    for mark in range(at, 0, -1):
        if reading.low(mark) in ("(", ")", "-lrb-", "-rrb-", "|"):
            return None
        if reading.low(mark) in (":", ";", "—", "–", "--"):
            return _left_verb(reading, mark)
    return None


def _when_clause(reading: Reading, at: int) -> VerbGroup | None:
    """Return the verb of "in the days of May, *when* it happened"."""
    ahead = at + 2 if reading.low(at + 1) == "," else at + 1
    if reading.low(ahead) != "when":
        return None
    later = (g for g in reading.groups if g.first > ahead and g.form is Form.FINITE)
    return next(later, None)


def _signal(reading: Reading, at: int) -> int:
    before = at - 1
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
    if end == start:
        return None
    if not (possessive or owned or _inside_np(reading, at, signal, end)):
        return None
    return nouns.head_of(reading.tokens[start:end], start)


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
    if reading.tokens[at].low.startswith("the ") and reading.tag(at + 1) in (Tag.WORD, Tag.NAME):
        dated = any(character.isdigit() for character in reading.tokens[at].text)
        return dated or not any(group.first == end for group in reading.groups)
    before = at - 1
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
            return position
        elif tag not in NOMINAL and tag not in (Tag.DET, Tag.POSS, Tag.PAST):
            return None
    return None


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
    return verb.base in SAYING and (
        time.granularity > Granularity.WEEK or reading.tokens[at].low[:1].isdigit()
    )


def _verb_for(reading: Reading, at: int, signal: int) -> VerbGroup | None:
    """Return the verb group that an adverbial date at `at` belongs to."""
    embedding = [group for group in reading.groups if group.first < at < group.last]
    if embedding:
        return embedding[0]
    edge = signal if signal >= 0 else at
    left = _left_verb(reading, edge)
    right = _right_verb(reading, at)
    if left is None or right is None:
        return left or right
    if left.first == 0 and left.form is Form.GERUND and right.base in SAYING:
        return right
    if _before_result(reading, at, signal):
        return right
    if left.last == edge - 1:
        return left
    if _opens_clause(reading, at, edge):
        return right
    return right if _leans_right(reading, at, edge, left, right) else left


def _before_result(reading: Reading, at: int, signal: int) -> bool:
    """Whether a period stands before a subject: "said *third-quarter* income fell"."""
    time = reading.tokens[at].time
    coarse = time is not None and Granularity.WEEK < time.granularity < Granularity.NONE
    return signal < 0 and coarse and reading.tag(at + 1) in NOMINAL


def _left_verb(reading: Reading, edge: int) -> VerbGroup | None:
    here = _quotes_before(reading, edge)
    for group in reversed(reading.groups):
        if group.last >= edge:
            continue
        quoted = _quotes_before(reading, group.first)
        if quoted % 2 and quoted < here and not here % 2 and group is not reading.groups[0]:
            continue
        between = reading.tokens[group.last + 1 : edge]
        if any(token.low in _BREAKS for token in between):
            return None
        return group
    return None


def _quotes_before(reading: Reading, at: int) -> int:
    return sum(token.tag is Tag.QUOTE for token in reading.tokens[:at])


def _right_verb(reading: Reading, at: int) -> VerbGroup | None:
    """Return the main verb after a date at the head of its clause."""
    inside = False
    later = [group for group in reading.groups if group.first > at]
    starts = {group.first: group for group in later}
    for position in range(at + 1, len(reading.tokens)):
        token = reading.tokens[position]
        group = starts.get(position)
        if group and not inside and group.form is Form.FINITE:
            return group
        if token.tag is Tag.SUB or token.low in words.RELATIVES:
            inside = True
        elif token.low == ",":
            inside = False
        elif token.low in (";",):
            break
    finite = [group for group in later if group.form is Form.FINITE]
    if inside and len(finite) > 1:  # the relative clause closes without a comma
        return finite[1]
    return next(iter(finite or later), None)


def _opens_clause(reading: Reading, at: int, edge: int) -> bool:
    """Whether a date stands at the head of its clause: "and on Friday the army left"."""
    before = edge - 1
    while reading.tag(before) is Tag.ADV:
        before -= 1
    if before < 0:
        return True
    tag, low = reading.tag(before), reading.low(before)
    comma = low == ","
    if comma:
        before -= 1
        tag, low = reading.tag(before), reading.low(before)
    if tag in (Tag.COORD, Tag.SUB) or low in _BREAKS or tag is Tag.QUOTE:
        return not (tag is Tag.COORD and reading.tag(at + 1) in (Tag.PUNCT, None) and not comma)
    followed = reading.tag(at + 1)
    starts_subject = followed in (Tag.DET, Tag.NAME, Tag.PRON, Tag.WORD, Tag.NUMBER)
    if comma and starts_subject:
        return any(
            group.first > at
            and group.form is Form.FINITE
            and not _comma_between(reading, at, group)
            for group in reading.groups
        )
    return False


def _comma_between(reading: Reading, at: int, group: VerbGroup) -> bool:
    return any(token.low == "," for token in reading.tokens[at : group.first])


def _leans_right(reading: Reading, at: int, edge: int, left: VerbGroup, right: VerbGroup) -> bool:
    """Whether a date between two verbs belongs to the second: "the army *yesterday* left"."""
    follows = at + 1
    while reading.tag(follows) is Tag.ADV:
        follows += 1
    if right.first != follows and not right.first <= follows <= right.last:
        return False
    if right.form is not Form.FINITE or right.tense is Tense.NONE:
        return False
    between = reading.tokens[left.last + 1 : edge]
    if not between:
        return False
    if any(token.low == "," for token in between):
        return True
    in_relative = reading.low(left.first - 1) in words.RELATIVES or left.form is not Form.FINITE
    direct = between[0].tag in (Tag.DET, Tag.NAME, Tag.PRON, Tag.WORD, Tag.NUMBER, Tag.SUB)
    return direct if left.base in SAYING or not in_relative else False
