"""Whether words cut from a sentence are a clause that says what its date dates."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.clauses import Clause, main_verb
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.subjects import CLAUSE_PREPOSITIONS
from plugins.timeline.extraction.tokens import NOMINAL, Tag
from plugins.timeline.extraction.verb_groups import Form, VerbGroup
from plugins.timeline.lang.en.function_words import NEGATIONS, PARTICLES
from plugins.timeline.lang.en.verbs import NEEDS_CONTENT, NEEDS_OBJECT, REPORTING, SAYING
from plugins.timex import TimeExpression, TimexType


def is_sound(case: Case, kept: Sequence[int]) -> bool:
    """Whether the tokens kept are a whole clause, and the one that the date belongs to."""
    reading = case.reading
    whole = _ends_well(reading, kept) and _clauses_whole(reading, kept) and _says_all(case, kept)
    whole = whole and not _is_half(reading, kept)
    return whole and _keeps_its_date(case, kept)


def _is_half(reading: Reading, kept: Sequence[int]) -> bool:
    """Whether one of two halves is lost: "*the sooner* she left, *the sooner* he came"."""
    more = [at for at in kept if reading.low(at) == "the" and reading.low(at + 1) in _MORE]
    return any(reading.tag(at + 2) in (Tag.NAME, Tag.DET, Tag.PRON) for at in more[:1]) and (
        len(more) == 1
    )


_MORE: Final = frozenset("sooner more less longer better faster harder".split())


def is_date(time: TimeExpression | None) -> bool:
    """Whether a time expression names a date, not a length."""
    return time is not None and time.type in (TimexType.DATE, TimexType.TIME)


def _keeps_its_date(case: Case, kept: Sequence[int]) -> bool:
    """Whether the words kept are those that the date dates, and no others' date is among them.

    Cut from "They came in October, fought until May and left in June", a headline for June that
    reads "They came in October" would be false.
    """
    noun, verb = case.attachment.noun, case.verb
    if case.attachment.at in kept or verb is None:
        return True
    if case.signal in BOUNDS or (case.signal == "before" and is_denied(case.reading, kept)):
        return False
    tokens, own = case.reading.tokens, case.attachment.at
    if noun is None and verb.last not in kept:
        return verb.base in SAYING and not any(is_date(tokens[at].time) for at in kept)
    others = (at for at in range(verb.last + 1, len(tokens)) if is_date(tokens[at].time))
    joined = any(_joins(case.reading, at, own) for at in others if at < own or at in kept)
    return (noun is None or noun in kept) and not joined


def is_denied(reading: Reading, kept: Sequence[int]) -> bool:
    """Whether the tokens say what did not happen."""
    return any(reading.low(at) in _DENIALS for at in kept)


_DENIALS: Final = NEGATIONS | {"nobody", "nothing", "none", "n’t"}


def _joins(reading: Reading, one: int, other: int) -> bool:
    """Whether what two dates date is joined: "fell in May in Rome *and* in Turin in June".

    Not where the dates alone are: "fell in May and June".
    """
    between = range(min(one, other) + 1, max(one, other))
    parted = any(group.first in between and group.form is Form.FINITE for group in reading.groups)
    joins = any(reading.tag(at) is Tag.COORD or reading.low(at) == "," for at in between)
    return joins and not parted and any(reading.tag(at) not in LINKS for at in between)


LINKS: Final = frozenset({Tag.COORD, Tag.PREP, Tag.PUNCT, Tag.TIME, Tag.ADV})
"""What may stand between dates that are joined: "in May and again in June"."""


def _clauses_whole(reading: Reading, kept: Sequence[int]) -> bool:
    """Whether every clause that "that", "who" or "when" opens has its verb."""
    held = set(kept)
    verbs = [group.first for group in reading.groups if group.last in held]
    opened = (at for at in kept if reading.tag(at) is Tag.SUB and not _points(reading, at))
    return all(any(first > at for first in verbs) for at in opened)


def _points(reading: Reading, at: int) -> bool:
    """Whether "that" points at a noun: "doubled *that* figure", but "said that rain fell"."""
    verb = next((group for group in reading.groups if group.last == at - 1), None)
    return reading.low(at) == "that" and verb is not None and verb.base not in REPORTING


def _says_all(case: Case, kept: Sequence[int]) -> bool:
    """Whether the verb kept has what it cannot do without: an object, what is said."""
    verb = main_verb(case.reading, case.verb) if case.verb else None
    held = set(kept)
    if verb is None or verb.last not in held or verb.passive or verb.particle:
        return True
    if verb.base in NEEDS_OBJECT and not _object_follows(case.reading, verb, held):
        return False
    if verb.base in _BARE_SAYING and not _tells(case.reading, verb, held):
        return False
    return verb.base not in NEEDS_CONTENT or _content_follows(case.reading, verb, held)


def _tells(reading: Reading, group: VerbGroup, held: AbstractSet[int]) -> bool:
    """Whether what is said is not cut off: the verb of a clause, or "of something"."""
    after = {at for at in held if at > group.last}
    verbs = any(one.first in after for one in reading.groups)
    cut = any(one.first > group.last and one.first not in held for one in reading.groups)
    return verbs or not cut or bool({reading.low(at) for at in after} & {"of", "about"})


def _object_follows(reading: Reading, group: VerbGroup, held: AbstractSet[int]) -> bool:
    after = group.last + 1
    while reading.tag(after) in (Tag.ADV, Tag.TIME):
        after += 1
    return after in held and reading.tag(after) not in (Tag.PREP, Tag.COORD, Tag.PUNCT)


def _content_follows(reading: Reading, group: VerbGroup, held: AbstractSet[int]) -> bool:
    """Whether what is told stands behind who is told, or in front as a quotation."""
    if any(reading.tag(at) is Tag.QUOTE for at in held if at < group.first):
        return True
    after = range(group.last + 2, max(held) + 1)
    opened = any(
        at in held and (reading.tag(at) in (Tag.SUB, Tag.TO) or reading.low(at) in ("of", "about"))
        for at in after
    )
    return opened or any(one.first in after and one.first in held for one in reading.groups)


_BARE_SAYING: Final = frozenset({"say", "tell", "add", "write", "note", "state", "argue", "insist"})


def says_something(reading: Reading, clause: Clause) -> bool:
    """Whether a verb of saying brings along what is said."""
    if clause.verb.passive or reading.lows_in(clause.verb.last, clause.end) & {"of", "about"}:
        return True
    if clause.verb.base not in _BARE_SAYING:
        return any(reading.tag(at) in NOMINAL for at in range(clause.verb.last + 1, clause.end))
    return any(
        clause.verb.last < group.first < clause.end and group.form in (Form.FINITE, Form.INFINITIVE)
        for group in reading.groups
    )


def _ends_well(reading: Reading, kept: Sequence[int]) -> bool:
    """Whether a phrase ends in a word that can end one."""
    last = reading.tag(kept[-1]) if kept else None
    particle = len(kept) > 1 and reading.low(kept[-1]) in PARTICLES
    if particle and any(group.last == kept[-2] for group in reading.groups):
        return True
    if kept and (_leads_on(reading, kept[-1]) or _breaks_off(reading, kept)):
        return False
    return last not in _HANGING and last is not None and reading.low(kept[-1]) not in _WEAK


def _leads_on(reading: Reading, at: int) -> bool:
    """Whether a verb at the end wants an object: "a letter *stating*", "they had *made*"."""
    verb = next((group for group in reading.groups if group.last == at), None)
    while reading.tag(at - 1) is Tag.COORD and reading.tag(at - 2) is Tag.PAST:
        at -= 2  # "400 *killed and wounded*"
    if verb is None or verb.passive or verb.particle or reading.tag(at - 1) is Tag.NUMBER:
        return False
    wanting = NEEDS_OBJECT | NEEDS_CONTENT | {"announce"}
    return verb.base in (wanting | SAYING if verb.form is Form.GERUND else wanting)


def _breaks_off(reading: Reading, kept: Sequence[int]) -> bool:
    """Whether a clause breaks off before its verb: "as the crisis *that began in May spread*"."""
    follows = kept[-1] + 1
    if reading.tag(follows) is not Tag.SUB:
        return False
    if reading.low(kept[-1]) in _TOO_LITTLE:
        return True
    verbs = [group.first for group in reading.groups if group.last <= kept[-1]]
    return any(
        reading.low(at) in CLAUSE_PREPOSITIONS and all(first < at for first in verbs)
        for at in kept[-_NEAR:]
    )


#: These say too little without the clause that says who: "9,000 people *who had left*".
_TOO_LITTLE: Final = frozenset("people those ones men women one anyone someone".split())
_NEAR: Final = 6
BOUNDS: Final = frozenset({"until", "till"})
"""Without the date behind one of these a clause says something else: "stayed *until* May"."""


_WEAK: Final = frozenset({
    "just", "only", "even", "also", "still", "very", "quite", "almost", "nearly", "not", "more",
    "so", "too", "mid", "-", "late", "early", "earlier", "later",
})  # fmt: skip
_HANGING: Final = frozenset({Tag.AUX, Tag.DET, Tag.PREP, Tag.POSS, Tag.COORD, Tag.SUB, Tag.TO})
