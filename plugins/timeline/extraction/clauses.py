"""The clause of a verb: its subject's tokens and its predicate's, or nothing where unclear."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from plugins.timeline.extraction.attach import Reading
from plugins.timeline.extraction.tokens import NOMINAL, Tag
from plugins.timeline.extraction.verbs import Form, VerbGroup
from plugins.timeline.lang.en import function_words as words
from plugins.timeline.lang.en.verbs import SAYING

_STOPS: Final = frozenset({";", ":", "--", "—", "–", "(", ")", "-lrb-", "-rrb-", "|", "•", "..."})
_CONTENT: Final = SAYING | {"think", "believe", "know", "hope", "show", "find", "suspect", "fear"}
_COMPLEMENTISERS: Final = frozenset({"that", "whether", "if", "how", "what", "why"})
_CLAUSE_PREPOSITIONS: Final = frozenset({"after", "before", "since", "until", "as", "following"})
_SUBJECT_STARTS: Final = frozenset({Tag.DET, Tag.NAME, Tag.PRON, Tag.TIME, Tag.PREP})
_NP: Final = frozenset({*NOMINAL, Tag.DET, Tag.POSS, Tag.PAST, Tag.ING, Tag.VERB, Tag.PREP})


@dataclass(frozen=True, slots=True)
class Clause:
    """Token numbers of a clause in order; what stood between subject and verb may be left out."""

    subject: tuple[int, ...]
    verb: VerbGroup
    end: int
    """Number of the first token after the predicate."""

    @property
    def tokens(self) -> tuple[int, ...]:
        """All its token numbers."""
        return (*self.subject, *range(self.verb.first, self.end))


def clause_of(reading: Reading, verb: VerbGroup) -> Clause | None:
    """Return the clause of a finite verb; None where its subject cannot be told for certain."""
    if verb.form is not Form.FINITE:
        return None
    subject = _subject(reading, verb)
    if subject and len(subject) > 2 and reading.tag(subject[1]) is Tag.TIME:  # noqa: PLR2004
        subject = subject[2:] if reading.tag(subject[0]) is Tag.PREP else subject
    if subject and reading.tag(subject[0]) in (Tag.PREP, Tag.TO):
        return None
    if subject is None or not _names_something(reading, subject):
        return None
    return Clause(subject, verb, predicate_end(reading, verb))


def main_verb(reading: Reading, verb: VerbGroup) -> VerbGroup | None:
    """Return the finite verb whose clause holds a verb that is not finite."""
    if verb.form is Form.FINITE:
        return verb
    if verb.form is Form.REDUCED:
        later = [g for g in reading.groups if g.first > verb.last and g.form is Form.FINITE]
        earlier = [g for g in reading.groups if g.last < verb.first and g.form is Form.FINITE]
        if later and not _parted(reading, verb, later[0]):
            return later[0]
        return (earlier[-1:] or later[:1] or [None])[0]
    before = [g for g in reading.groups if g.last < verb.first and g.form is Form.FINITE]
    return before[-1] if before else None


def _parted(reading: Reading, left: VerbGroup, right: VerbGroup) -> bool:
    """Whether a mark or a linking word stands between two verbs."""
    between = range(left.last + 1, right.first)
    return any(
        reading.tag(at) in (Tag.SUB, Tag.COORD, Tag.QUOTE) or reading.low(at) in (",", *_STOPS)
        for at in between
    )


def _names_something(reading: Reading, subject: Sequence[int]) -> bool:
    return any(
        reading.tag(at) in (*NOMINAL, Tag.PRON, Tag.ING, Tag.VERB, Tag.PAST)
        or reading.low(at) in ("this", "that", "these", "those", "all", "both", "many")
        for at in subject
    )


def _subject(reading: Reading, verb: VerbGroup) -> tuple[int, ...] | None:
    edge = verb.first
    while reading.tag(edge - 1) in (Tag.ADV, Tag.TIME) or reading.low(edge - 1) in ("also",):
        if reading.tag(edge - 1) is Tag.TIME and reading.tag(edge - 2) is Tag.PREP:
            edge -= 2
        else:
            edge -= 1
    if reading.low(edge - 1) == ",":
        return _before_parenthesis(reading, edge - 1, verb)
    pronoun = reading.low(edge - 1) in words.SUBJECT_PRONOUNS
    if pronoun and reading.tag(edge - 2) in NOMINAL:  # "the men he met"
        return None
    start = _start_of(reading, edge, verb)
    if start is None:
        return None
    if isinstance(start, tuple):
        return start
    return tuple(range(start, edge)) or None


def _start_of(reading: Reading, edge: int, verb: VerbGroup) -> int | tuple[int, ...] | None:
    """Return where the subject before token `edge` starts, or the subject itself if elsewhere."""
    ends = {group.last: group for group in reading.groups}
    at = edge - 1
    while at >= 0:
        low, tag = reading.low(at), reading.tag(at)
        group = ends.get(at)
        if low == "whose":
            return None
        if low in ("who", "which") or (low == "that" and tag is Tag.SUB):
            if at == edge - 1:
                return _antecedent(reading, at)
            return at + 1 if low == "that" else None
        counted = low == "as" and reading.low(at - 1) in ("many", "much", "few", "little")
        if (
            low in _CLAUSE_PREPOSITIONS
            and not counted
            and at < edge - 1
            and _plain_np(reading, at + 1, edge)
        ):
            nouns_alone = sum(reading.tag(place) is Tag.DET for place in range(at + 1, edge)) <= 1
            return at + 1 if nouns_alone and at > 0 else None
        if low in (")", "-rrb-"):
            at = _opening(reading, at)
            continue
        if tag is Tag.SUB or low in _STOPS or (tag is Tag.QUOTE and at < edge - 1):
            return at + 1
        if tag is Tag.COORD and _follows_clause(reading, at):
            if at == edge - 1:
                return _shared_subject(reading, at)
            if _plain_np(reading, at + 1, edge):
                opens = reading.low(at - 1) == "," or reading.tag(at + 1) in _SUBJECT_STARTS
                return at + 1 if opens and not _joins_nouns(reading, at, edge) else None
        if low == "," and not _lists(reading, at, edge):
            return at + 1
        if group is not None and group.form is Form.FINITE:
            return at + 1 if group.base in _CONTENT else None
        if group is not None and group.form in (Form.INFINITIVE, Form.GERUND) and at == edge - 1:
            return None
        at -= 1
    return 0


def _opening(reading: Reading, at: int) -> int:
    """Return the token before the bracket that the one at `at` closes."""
    while at >= 0 and reading.low(at) not in ("(", "-lrb-"):
        at -= 1
    return at - 1


def _follows_clause(reading: Reading, at: int) -> bool:
    return any(group.last < at and group.form is Form.FINITE for group in reading.groups)


def _joins_nouns(reading: Reading, at: int, edge: int) -> bool:
    """Whether "and" may join two nouns of one subject rather than two clauses."""
    return (
        reading.tag(at - 1) in NOMINAL
        and not any(
            group.last < at and group.form is Form.FINITE and group.last >= at - 6
            for group in reading.groups
        )
        and edge > at
    )


def _plain_np(reading: Reading, start: int, end: int) -> bool:
    return start < end and all(
        reading.tag(at) in _NP
        or reading.tag(at) in (Tag.PRON, Tag.ADV, Tag.TIME, Tag.COORD)
        or reading.low(at) == "-"
        for at in range(start, end)
    )


def _shared_subject(reading: Reading, at: int) -> tuple[int, ...] | None:
    """Return the subject of the clause before "and left": both verbs share it."""
    earlier = [g for g in reading.groups if g.last < at and g.form is Form.FINITE]
    if not earlier or any(group.base in _CONTENT for group in earlier[:-1]):
        return None
    between = range(earlier[-1].last + 1, at)
    if any(reading.tag(place) is Tag.SUB or reading.low(place) in _STOPS for place in between):
        return None
    return _subject(reading, earlier[-1])


def _antecedent(reading: Reading, at: int) -> tuple[int, ...] | None:
    """Return the noun phrase that "who" or "which" at token `at` stands for."""
    end = at
    if reading.low(end - 1) == ",":
        end -= 1
        if reading.tag(end - 1) is Tag.NUMBER and reading.low(end - 2) == ",":  # an age
            end -= 2
    start = end
    while start > 0 and reading.tag(start - 1) in (*NOMINAL, Tag.DET, Tag.POSS):
        start -= 1
        if reading.tag(start) is Tag.DET:
            break
    subject = tuple(range(start, end))
    blocked = reading.low(start - 1) in ("of", "and", "or", "with", "-", "whose")
    if not subject or blocked or reading.tag(subject[-1]) not in (Tag.NAME, Tag.WORD):
        return None
    if reading.tag(start) not in (Tag.DET, Tag.NAME) and reading.tag(subject[-1]) is not Tag.NAME:
        return None
    return subject


def _before_parenthesis(reading: Reading, comma: int, verb: VerbGroup) -> tuple[int, ...] | None:
    """Return the subject in front of what two commas enclose: "Rome, the capital, fell"."""
    opening = comma - 1
    while opening >= 0 and reading.low(opening) != ",":
        if reading.low(opening) in _STOPS or reading.tag(opening) is Tag.QUOTE:
            return None
        opening -= 1
    if opening <= 0:
        return None
    start = _start_of(reading, opening, verb)
    if not isinstance(start, int) or reading.low(start - 1) == ",":
        return None
    subject = tuple(range(start, opening))
    while subject and reading.tag(subject[0]) in (Tag.COORD, Tag.ADV):
        subject = subject[1:]
    begins = reading.tag(subject[0]) if subject else None
    if begins in (Tag.DET, Tag.NAME, Tag.PRON, Tag.WORD) and _plain_np(
        reading, subject[0], opening
    ):
        return subject
    return None


def _lists(reading: Reading, comma: int, edge: int) -> bool:
    """Whether a comma stands in a list of nouns that ends with "and" before token `edge`."""
    after = range(comma + 1, edge)
    joins = [at for at in after if reading.low(at) in ("and", "or")]
    short = all(reading.tag(at) in _NP or reading.low(at) in (",", "and", "or") for at in after)
    before = reading.tag(comma - 1) in NOMINAL
    return bool(joins) and short and before and _noun_start(reading, comma)


def _noun_start(reading: Reading, comma: int) -> bool:
    """Whether what stands before the comma is a noun phrase and no adverbial."""
    at = comma - 1
    while at >= 0 and reading.tag(at) in (*NOMINAL, Tag.DET, Tag.POSS):
        at -= 1
    return at < 0 or reading.low(at) in (",", "that") or reading.tag(at) is Tag.SUB


def predicate_end(reading: Reading, verb: VerbGroup) -> int:
    """Return the number of the first token after the verb's own predicate."""
    starts = {group.first: group for group in reading.groups}
    at = verb.last + 1
    inside_content = False
    while at < len(reading.tokens):
        low, tag = reading.low(at), reading.tag(at)
        complement = low in _COMPLEMENTISERS and _right_after(reading, verb, at)
        if complement and not inside_content:
            inside_content = True
        elif low in ("(", "-lrb-") and _closing(reading, at):
            at = _closing(reading, at)
        elif low in _STOPS or tag is Tag.SUB or low in words.RELATIVES - {"that"}:
            return at
        elif low == "that" and not _determines(reading, at):
            return at
        elif low == "," and not _list_goes_on(reading, at):
            return at
        elif (tag is Tag.COORD and _new_verb_follows(reading, at)) or low in (".", "?", "!"):
            return at
        elif low in _CLAUSE_PREPOSITIONS and _clause_follows(reading, at):
            return at
        else:
            group = starts.get(at)
            content = verb.base in _CONTENT and not inside_content
            if group and group.form is Form.FINITE and not _may_be_participle(reading, group):
                if not content and not inside_content:
                    return _before_subject(reading, verb, at)
                if inside_content and group.first > verb.last + 1 and _second(reading, verb, group):
                    return _before_subject(reading, verb, at)
                inside_content = True
        at += 1
    return at


def _may_be_participle(reading: Reading, group: VerbGroup) -> bool:
    """Whether a bare past form after a noun may belong to it: "oysters *trucked* in"."""
    bare = group.first == group.last and reading.tag(group.head) is Tag.PAST
    return bare and reading.tag(group.first - 1) is Tag.WORD


def _closing(reading: Reading, at: int) -> int:
    """Return the bracket that closes the one at token `at`; 0 where none does."""
    for place in range(at + 1, len(reading.tokens)):
        if reading.low(place) in (")", "-rrb-"):
            return place
    return 0


def _second(reading: Reading, verb: VerbGroup, group: VerbGroup) -> bool:
    """Whether a finite verb is already the second one in a reported clause."""
    inside = [
        one
        for one in reading.groups
        if verb.last < one.first < group.first and one.form is Form.FINITE
    ]
    return bool(inside)


def _before_subject(reading: Reading, verb: VerbGroup, at: int) -> int:
    """Return where the subject of an unexpected verb at `at` begins: the predicate ends there."""
    place = at
    while place - 1 > verb.last and reading.tag(place - 1) in (*_NP, Tag.PRON, Tag.ADV):
        place -= 1
        if reading.tag(place) in (Tag.DET, Tag.PRON):
            break
    return place


def _right_after(reading: Reading, verb: VerbGroup, at: int) -> bool:
    """Whether only adverbs, dates and a short object stand between a verb and token `at`."""
    between = range(verb.last + 1, at)
    if all(reading.tag(p) in (Tag.ADV, Tag.TIME, Tag.PREP) for p in between):
        return True
    short = len(between) <= 8  # noqa: PLR2004 - "told reporters in the capital on Monday that"
    plain = all(reading.tag(p) in _NP or reading.tag(p) in (Tag.TIME, Tag.PRON) for p in between)
    return verb.base in _CONTENT and short and plain


def _determines(reading: Reading, at: int) -> bool:
    """Whether "that" stands before a noun as in "that year", not before a clause."""
    return reading.tag(at - 1) in (Tag.PREP, Tag.TO, Tag.COORD)


def _list_goes_on(reading: Reading, comma: int) -> bool:
    """Whether a list of nouns goes on after the comma: "visited Rome, Milan and Turin"."""
    at = comma + 1
    if reading.tag(comma - 2) is Tag.DET and reading.tag(at) is Tag.WORD:
        return True  # "a sudden, complete failure"
    if reading.low(at) in ("and", "or"):
        at += 1
    count = 0
    while reading.tag(at) in (*NOMINAL, Tag.DET, Tag.POSS) and count < 6:  # noqa: PLR2004
        at += 1
        count += 1
    if not count:
        return False
    if reading.low(at) == ",":
        return _list_goes_on(reading, at)
    joined = reading.low(at) in ("and", "or") and reading.tag(at + 1) in (*NOMINAL, Tag.DET)
    started = reading.low(comma + 1) in ("and", "or")
    return (joined and not _new_verb_follows(reading, at)) or (
        started and not _new_verb_follows(reading, comma + 1)
    )


def _new_verb_follows(reading: Reading, at: int) -> bool:
    """Whether "and" at token `at` joins another verb or clause, not another noun."""
    if reading.tag(at + 1) is Tag.ADV:
        return True
    starts = {group.first: group for group in reading.groups}
    place = at + 1
    while place < len(reading.tokens):
        low, tag = reading.low(place), reading.tag(place)
        if place in starts and starts[place].form is not Form.REDUCED:
            return starts[place].form is Form.FINITE or place == at + 1
        if low in (",", ".") or low in _STOPS or tag in (Tag.SUB, Tag.QUOTE, Tag.COORD):
            return False
        place += 1
    return False


def _clause_follows(reading: Reading, at: int) -> bool:
    """Whether a clause, and not a noun alone, follows "after", "before", "as" ..."""
    starts = {group.first: group for group in reading.groups}
    for place in range(at + 1, len(reading.tokens)):
        group = starts.get(place)
        if group is not None:
            return group.form is Form.FINITE or place == at + 1
        if reading.low(place) in (",", ".") or reading.tag(place) in (Tag.COORD, Tag.SUB):
            return False
    return False
