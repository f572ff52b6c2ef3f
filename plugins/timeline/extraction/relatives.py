"""A relative clause as a sentence of its own, where what it stands for is certain.

"They dissolved the guard, which had ruled since 1998" tells that the guard had ruled since 1998;
"the bridge that the mayor opened in May", that the mayor opened the bridge; "in Rome, where the
king lived", that the king lived in Rome.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.clauses import main_verb
from plugins.timeline.extraction.narrowed import narrowed
from plugins.timeline.extraction.predicates import predicate_end
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.tokens import NOMINAL, NOUN_PHRASE, Tag
from plugins.timeline.extraction.verb_groups import Form, Tense, VerbGroup
from plugins.timeline.lang.en.function_words import RELATIVES
from plugins.timeline.lang.en.nouns import PERSONS
from plugins.timeline.lang.en.verbs import BEGINNING, REPORTING

_PRONOUNS: Final = frozenset({"who", "whom", "which", "that", "where"})
_PLACING: Final = frozenset({"in", "at", "on", "near", "outside", "inside"})
_BEFORE_VERB: Final = frozenset({Tag.ADV, Tag.TIME})
_INSIDE: Final = frozenset({*NOUN_PHRASE, Tag.PRON, Tag.ADV, Tag.TIME, Tag.COORD})
#: What these say of a noun is said of all or none of it.
QUANTIFIERS: Final = frozenset("no any every each few all many most those some another".split())
#: What begins, lasts or ends is an event, not a thing.
_COURSE: Final = BEGINNING | frozenset("end take last continue erupt break expire follow".split())
_SINGULAR: Final = frozenset({"is", "was", "has"})
_PLURAL: Final = frozenset({"are", "were", "have"})
Tokens = tuple[int, ...]


def unfolded(case: Case) -> Case | None:
    """Return the case with its relative clause as the sentence; None where it stands in none."""
    reading, told = case.reading, case.verb
    verb = told if told and told.form is Form.REDUCED else told and main_verb(reading, told)
    at = _pronoun(reading, verb) if verb else None
    if verb is None or at is None:
        return None
    clause = _finite(case, verb)
    verb = replace(verb, form=Form.FINITE)
    end = predicate_end(clause.reading, verb)
    antecedent = _antecedent(reading, at, verb)
    if antecedent and not any(group.last < antecedent[0] for group in reading.groups):
        end = min(end, _main_verb_at(case, verb))
    if not antecedent or case.attachment.at >= end:
        return None
    kept = _in_order(case, at, verb, end, antecedent)
    return narrowed(clause, kept) if kept else None


def lacks_object(case: Case) -> bool:
    """Whether a relative pronoun stands for the object of the date's verb: "the bet *that* he won".

    Cut off without it the clause would say nothing.
    """
    reading, verb = case.reading, case.verb and main_verb(case.reading, case.verb)
    at = _pronoun(reading, verb) if verb else None
    if verb is None or at is None or reading.low(at) == "where":
        return False
    return not _is_subject(reading, at, verb) and reading.tag(at - 1) is not Tag.PREP


def _main_verb_at(case: Case, verb: VerbGroup) -> int:
    """Return where the verb follows whose subject a relative clause belongs to."""
    after = max(verb.last, case.attachment.at)
    return next(
        (g.first for g in case.reading.groups if g.first > after and g.form in _PAST_FORMS),
        len(case.reading.tokens),
    )


_PAST_FORMS: Final = frozenset({Form.FINITE, Form.REDUCED})


def in_relative(case: Case) -> bool:
    """Whether the date stands in a relative clause."""
    reading, verb = case.reading, case.verb and main_verb(case.reading, case.verb)
    if verb is None:
        return False
    at = verb.first - 1
    while at > 0 and reading.tag(at) in _INSIDE and not reading.in_verb(at):
        if reading.low(at) in RELATIVES:
            return True
        at -= 1
    return reading.low(at) in RELATIVES or _pronoun(reading, verb) is not None


def _finite(case: Case, verb: VerbGroup) -> Case:
    """Return the case with a verb taken for a participle as the past form that it is."""
    if verb.form is Form.FINITE:
        return case
    past = replace(verb, form=Form.FINITE, tense=Tense.PAST, passive=False)
    groups = tuple(past if group == verb else group for group in case.reading.groups)
    reading = replace(case.reading, groups=groups)
    attachment = case.attachment
    if attachment.verb == verb:
        attachment = replace(attachment, verb=past)
    return replace(case, reading=reading, attachment=attachment)


def _pronoun(reading: Reading, verb: VerbGroup) -> int | None:
    """Return the relative pronoun of the clause whose verb is given."""
    at = verb.first - 1
    if reading.tag(at) is Tag.COORD:  # "which fell in May and *rose* in June"
        before = [g for g in reading.groups if g.last < at and g.form is Form.FINITE]
        found = _pronoun(reading, before[-1]) if before else None
        return found if found is not None and _is_subject(reading, found, before[-1]) else None
    while at > 0 and reading.tag(at) in _INSIDE and not reading.in_verb(at):
        at -= 1
    if at < 1 or reading.low(at) not in _PRONOUNS or reading.tag(at) is not Tag.SUB:
        return None
    if reading.low(at) == "that":
        noun = reading.tag(at - 1) is Tag.WORD or reading.low(at - 1) == "one"
        noun = noun and not nouns.takes_clause(reading.low(at - 1))
        if not noun or (not _is_subject(reading, at, verb) and _is_told(reading, at)):
            return None
    if verb.form is not Form.FINITE and _is_subject(reading, at, verb):
        return None
    return at


def _is_told(reading: Reading, at: int) -> bool:
    """Whether "that" may open what someone is told: "told the mayor *that*"."""
    before = [group for group in reading.groups if group.last < at]
    return bool(before) and before[-1].base in REPORTING


def _is_subject(reading: Reading, at: int, verb: VerbGroup) -> bool:
    """Whether nothing but adverbs and dates stands between a pronoun and its verb."""
    return all(
        reading.tag(place) in _BEFORE_VERB
        or (reading.tag(place) is Tag.PREP and reading.tag(place + 1) is Tag.TIME)
        for place in range(at + 1, verb.first)
    )


def _in_order(case: Case, at: int, verb: VerbGroup, end: int, antecedent: Tokens) -> list[int]:
    """Return the tokens of the clause with its antecedent where the pronoun has its place."""
    reading = case.reading
    if reading.low(at) == "where" or reading.tag(at - 1) is Tag.PREP:
        return _with_place(case, at, verb, end, antecedent)
    if reading.tag(verb.first - 1) is Tag.COORD:
        return [*antecedent, *range(verb.first, end)]
    if _is_subject(reading, at, verb):
        return [*antecedent, *range(at + 1, end)]
    gap = verb.last + (2 if verb.particle else 1)
    if reading.tag(gap) is Tag.PREP and reading.tag(gap + 1) in (Tag.PREP, Tag.PUNCT, None):
        gap += 1  # "which thousands were deprived *of* in 1962"
    if reading.tag(gap) in (*NOMINAL, Tag.DET, Tag.PRON, Tag.TO, Tag.SUB, Tag.ING):
        return []
    return [*range(at + 1, gap), *antecedent, *range(gap, end)]


def _with_place(case: Case, at: int, verb: VerbGroup, end: int, antecedent: Tokens) -> list[int]:
    """Return a clause with the place that "where" or "at which" stands for before its date."""
    reading = case.reading
    before = at - 1 if reading.low(at) == "which" else antecedent[0] - 1
    if _is_subject(reading, at, verb) or reading.low(before) not in _PLACING:
        return []
    gap = case.edge if verb.last < case.edge < end else end
    return [*range(at + 1, gap), before, *antecedent, *range(gap, end)]


def _antecedent(reading: Reading, at: int, verb: VerbGroup) -> Tokens:
    """Return the noun phrase that a relative pronoun stands for; nothing where it is unsure."""
    end = at - 1 if reading.tag(at - 1) is Tag.PREP else at
    comma = reading.low(end - 1) == ","
    end -= comma
    named = _described(reading, end)
    found = [
        one for one in phrases_before(reading, end) if _agrees(reading, at, verb, one, comma=comma)
    ]
    if named and found:
        return named
    if len(found) > 1 and (reading.low(at) == "where" or _all_named(reading, found[0])):
        found = found[:1] if reading.low(at) in ("where", "who") else found
    if len(found) > 1 and verb.base in _COURSE:
        found = [one for one in found if nouns.is_event(reading.low(one[1]))]
    if len(found) != 1:
        return ()
    start, _ = found[0]
    before = reading.tag(start - 1)
    aside = before is Tag.PREP and reading.low(start - 2) == ","  # "of the new agency, which"
    shared = before is Tag.COORD and reading.tag(start) is not Tag.DET  # "old and new boats that"
    if aside or shared or reading.low(start - 1) == "-":
        return ()
    return () if reading.low(start) in QUANTIFIERS else tuple(range(start, end))


def _all_named(reading: Reading, phrase: tuple[int, int]) -> bool:
    return all(reading.tag(at) is Tag.NAME for at in range(phrase[0], phrase[1] + 1))


def phrases_before(reading: Reading, end: int) -> Iterator[tuple[int, int]]:
    """Yield first token and head of the phrase that ends at `end`, and of those around it."""
    start, head = _start(reading, end), end - 1
    while start <= head:
        yield start, head
        towards = reading.tag(start - 1) is Tag.TO and reading.tag(start) is Tag.NAME
        linked = towards or reading.tag(start - 1) is Tag.PREP  # "the road *to* Rome"
        if not linked or not may_modify(reading, start - 2):
            return
        head = start - 2
        start = _start(reading, head + 1)


def _start(reading: Reading, end: int) -> int:
    """Return where the plain noun phrase begins that ends before token `end`."""
    at = end
    while at > 0 and may_modify(reading, at - 1):
        at -= 1
        if reading.tag(at) is Tag.DET and reading.tag(at - 1) is not Tag.DET:
            break
    return at


def may_modify(reading: Reading, at: int) -> bool:
    """Whether a token may stand in a noun phrase and is no verb."""
    tag = reading.tag(at)
    verbal = tag in (Tag.PAST, Tag.ING, Tag.VERB) and not reading.in_verb(at)
    return verbal or tag in (*NOMINAL, Tag.DET, Tag.POSS)


def _described(reading: Reading, end: int) -> Tokens:
    """Return the name that commas tell more of: "*Ada Rowe*, a judge who left in May"."""
    start = _start(reading, end)
    if reading.low(start) not in ("a", "an", "the") or reading.low(start - 1) != ",":
        return ()
    first = start - 1
    while reading.tag(first - 1) is Tag.NAME:
        first -= 1
    alone = first == 0 or reading.tag(first - 1) in (Tag.PAST, Tag.PREP, Tag.SUB)
    return tuple(range(first, start - 1)) if alone else ()


def _agrees(
    reading: Reading, at: int, verb: VerbGroup, phrase: tuple[int, int], *, comma: bool
) -> bool:
    """Whether a pronoun and its verb can speak of a noun phrase: by kind, number and comma."""
    head = phrase[1]
    low, kind = reading.low(head), reading.low(at)
    name = reading.tag(head) is Tag.NAME
    if reading.tag(head) not in (Tag.NAME, Tag.WORD) or (name and not comma):
        return False
    person = nouns.is_person(low) or nouns.singular(low) in PERSONS
    if kind == "who" and not (person or name or is_plural(low) or low in GROUPS):
        return False
    if kind == "which" and low in PERSONS:
        return False
    return not _is_subject(reading, at, verb) or name or _numbers(reading.low(verb.first), low)


GROUPS: Final = frozenset("people men women children troops police crew".split())


def _numbers(verb: str, noun: str) -> bool:
    """Whether a verb may have the number of a noun."""
    if noun in GROUPS:
        return verb not in _SINGULAR
    return verb not in (_SINGULAR if is_plural(noun) else _PLURAL)


def is_plural(low: str) -> bool:
    """Whether a noun is several, as far as its ending tells."""
    return low.endswith("s") and not low.endswith(("ss", "us", "is"))
