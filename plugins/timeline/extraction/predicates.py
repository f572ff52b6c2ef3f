"""Where the predicate of a finite verb ends."""

from typing import Final

from plugins.timeline.extraction import forms, nouns
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.subjects import CLAUSE_PREPOSITIONS, STOPS
from plugins.timeline.extraction.tokens import NOMINAL, NOUN_PHRASE, Tag
from plugins.timeline.extraction.verb_groups import Form, VerbGroup
from plugins.timeline.lang.en import function_words as words
from plugins.timeline.lang.en.verbs import REPORTING

_COMPLEMENTISERS: Final = frozenset({"that", "whether", "if", "how", "what", "why"})


#: A clause without "that" may follow: "said that he *hoped* it would rain".
_BARE_CONTENT: Final = REPORTING | frozenset("hope think believe fear know".split())
_FARTHEST: Final = 80
"""Tokens of a predicate that are looked at: five times those of the longest headline."""


def predicate_end(reading: Reading, verb: VerbGroup) -> int:
    """Return the number of the first token after the verb's own predicate.

    A clause that is the verb's object belongs to it ("said that rain fell"); relative clauses,
    second clauses and what follows a comma do not, lists excepted.
    """
    finite = {group.first: group for group in reading.groups if group.form is Form.FINITE}
    reported = awaited = False  # a clause that is its object, and that clause's verb
    at = verb.last + 1
    while at < min(len(reading.tokens), verb.last + _FARTHEST):
        if reading.low(at) in ("(", "-lrb-") and _closing(reading, at):
            at = _closing(reading, at)
        elif reading.low(at) in _COMPLEMENTISERS and _right_after(reading, verb, at):
            if reported:
                return at
            reported = awaited = True
        elif awaited and _joins_nouns(reading, at):
            pass  # "said that *he and* his wife left"
        elif _ends_at(reading, at):
            return at
        elif at in finite and not _goes_on(reading, finite[at]):
            if not _is_object(reading, verb, finite[at], reported=reported):
                return _without_links(reading, verb, _before_subject(reading, verb, at))
            reported, awaited = True, False
        at += 1
    return at


def _joins_nouns(reading: Reading, at: int) -> bool:
    """Whether "and" stands between two nouns or pronouns."""
    beside = (*NOMINAL, Tag.PRON)
    after = (*beside, Tag.DET)
    return (
        reading.low(at) == "and" and reading.tag(at - 1) in beside and reading.tag(at + 1) in after
    )


def _ends_at(reading: Reading, at: int) -> bool:
    """Whether something new begins at token `at`, whatever the verb before it."""
    low, tag = reading.low(at), reading.tag(at)
    if low in STOPS or low in (".", "?", "!") or (tag is Tag.SUB and low != "that"):
        return True
    if low == "that" and nouns.takes_clause(reading.low(at - 1)):
        return False
    if low in words.RELATIVES and tag is not Tag.NAME:
        return low != "that" or not _determines(reading, at)
    if low == ",":
        return not _list_goes_on(reading, at)
    if tag is Tag.COORD:
        return _parts_clauses(reading, at)
    measured = low == "as" and Tag.NUMBER in (reading.tag(at + 1), reading.tag(at + 3))
    return low in CLAUSE_PREPOSITIONS and not measured and _clause_follows(reading, at)


def _parts_clauses(reading: Reading, at: int) -> bool:
    """Whether a clause is complete before "and". Before "or" none is: half of it were false."""
    if reading.low(at + 1) == ",":
        return True
    if reading.low(at) in ("or", "nor") or _joins_verbs(reading, at):
        return False
    return _leads_on(reading, at + 1) or _new_verb_follows(reading, at)


def _joins_verbs(reading: Reading, at: int) -> bool:
    """Whether two verbs side by side share what follows: "were *killed and wounded*"."""
    right = reading.low(at + 1)
    alike = right not in forms.FINITE_PAST_FORMS or right in forms.SAME_FORMS
    left = next((group for group in reading.groups if group.last == at - 1), None)
    both = reading.tag(at - 1) is Tag.PAST is reading.tag(at + 1)
    return both and (alike or left is None or left.first == left.last)


def _leads_on(reading: Reading, at: int) -> bool:
    """Whether "that" after "and" opens another clause: "said that rain fell and *that*"."""
    later = any(group.first > at and group.form is Form.FINITE for group in reading.groups)
    return later and (reading.low(at) == "that" or reading.tag(at) is Tag.SUB)


def _is_object(reading: Reading, verb: VerbGroup, group: VerbGroup, *, reported: bool) -> bool:
    """Whether a finite verb after `verb` is that of the clause which is its object."""
    inside = any(
        verb.last < one.first < group.first and one.form is Form.FINITE for one in reading.groups
    )
    if reported:
        last = [one for one in reading.groups if verb.last < one.first < group.first]
        return not inside or last[-1].base in _BARE_CONTENT
    told = range(verb.last + 1, group.first)
    data = any(reading.low(at) == "that" and nouns.takes_clause(reading.low(at - 1)) for at in told)
    return data or verb.base in REPORTING


def _goes_on(reading: Reading, group: VerbGroup) -> bool:
    """Whether a verb form is part of what is told already: "killed or *wounded*"."""
    before = group.first - 1
    joins = reading.tag(before) is Tag.COORD
    shares = reading.low(before) in ("or", "nor") or (joins and _joins_verbs(reading, before))
    return shares or _may_be_participle(reading, group)


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


def _before_subject(reading: Reading, verb: VerbGroup, at: int) -> int:
    """Return where the subject of an unexpected verb at `at` begins: the predicate ends there."""
    place = at
    while place - 1 > verb.last and reading.tag(place - 1) in (*NOUN_PHRASE, Tag.PRON, Tag.ADV):
        place -= 1
        if reading.tag(place) in (Tag.DET, Tag.PRON):
            break
    return place


def _without_links(reading: Reading, verb: VerbGroup, end: int) -> int:
    """Return the end of a predicate without the "and that" that leads to another clause."""
    while end - 1 > verb.last and reading.tag(end - 1) in (Tag.COORD, Tag.SUB):
        end -= 1
    return end


def _right_after(reading: Reading, verb: VerbGroup, at: int) -> bool:
    """Whether only adverbs, dates and a short object stand between a verb and token `at`."""
    between = range(verb.last + 1, at)
    if all(reading.tag(p) in (Tag.ADV, Tag.TIME, Tag.PREP) for p in between):
        return True
    short = len(between) <= 8  # noqa: PLR2004 - "told reporters in the capital on Monday that"
    plain = all(
        reading.tag(p) in NOUN_PHRASE or reading.tag(p) in (Tag.TIME, Tag.PRON, Tag.TO, Tag.ADV)
        for p in between
    )
    return verb.base in REPORTING and short and plain


def _determines(reading: Reading, at: int) -> bool:
    """Whether "that" stands before a noun as in "that year", not before a clause."""
    return reading.tag(at - 1) in (Tag.PREP, Tag.TO, Tag.COORD)


def _list_goes_on(reading: Reading, comma: int) -> bool:
    """Whether a list of nouns goes on after the comma: "visited Rome, Milan and Turin"."""
    if reading.tag(comma - 2) is Tag.DET and reading.tag(comma + 1) is Tag.WORD:
        return True  # "a sudden, complete failure"
    while True:
        closing = reading.low(comma + 1) in ("and", "or")
        start = comma + 2 if closing else comma + 1
        at = start
        while reading.tag(at) in (*NOMINAL, Tag.DET, Tag.POSS) and at - start < _LONGEST_MEMBER:
            at += 1
        if at == start:
            return False
        if reading.low(at) != ",":
            break
        comma = at
    joined = reading.low(at) in ("and", "or") and reading.tag(at + 1) in (*NOMINAL, Tag.DET)
    if joined and not _new_verb_follows(reading, at):
        return True
    relative = reading.tag(at) is Tag.SUB or reading.low(at) in words.RELATIVES
    return closing and not relative and not _new_verb_follows(reading, comma + 1)


_LONGEST_MEMBER: Final = 6


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
        if low in (",", ".") or low in STOPS or tag in (Tag.SUB, Tag.QUOTE, Tag.COORD):
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
