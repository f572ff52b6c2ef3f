"""The subject of a finite verb, as token numbers; nothing where it is not certain."""

from collections.abc import Sequence
from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.tokens import NOMINAL, NOUN_PHRASE, Tag
from plugins.timeline.extraction.verb_groups import Form, VerbGroup
from plugins.timeline.lang.en import function_words as words
from plugins.timeline.lang.en.verbs import NEEDS_CONTENT, REPORTING

STOPS: Final = frozenset({";", ":", "--", "—", "–", "(", ")", "-lrb-", "-rrb-", "|", "•", "..."})
"""Marks that no noun phrase reaches across."""
CLAUSE_PREPOSITIONS: Final = frozenset({"after", "before", "since", "until", "as", "following"})
"""Prepositions that a clause may follow."""
#: Before "as" these make a measure or an example of it, not a clause: "as many as", "such as".
_MEASURES: Final = frozenset("many much few little such far well soon long".split())
_SUBJECT_STARTS: Final = frozenset({Tag.DET, Tag.NAME, Tag.PRON, Tag.TIME, Tag.PREP})

#: No noun phrase ends in one of these.
_OPEN_ENDED: Final = frozenset({Tag.COORD, Tag.PREP, Tag.SUB, Tag.TO, Tag.AUX})
#: Prepositions that open a number: "over 50 men", "as many as 50".
_ROUGHLY: Final = frozenset("about around over under near at up between as".split())
_ARTICLES: Final = frozenset("the a an its his their our my your every no".split())
Subject = tuple[int, ...]


def subject_of(reading: Reading, verb: VerbGroup) -> Subject | None:
    """Return the tokens of a finite verb's subject; None where they cannot be told for certain."""
    if verb.shared:
        return _of_first(reading, verb)
    subject = _found(reading, verb)
    while subject and _leads(reading, subject):
        subject = subject[1:]
    if subject and reading.tag(subject[0]) is Tag.PREP:
        subject = _behind_date(reading, subject)
    if not subject or (
        reading.tag(subject[0]) in (Tag.PREP, Tag.TO) and not _counts(reading, subject)
    ):
        return None
    open_ended = reading.tag(subject[-1]) in _OPEN_ENDED or reading.low(subject[-1]) in _ARTICLES
    if open_ended or _holds_clause(reading, subject) or not _names_something(reading, subject):
        return None
    adverbs = range(_before_adverbs(reading, verb.first), verb.first)
    return (*subject, *(at for at in adverbs if _says_more(reading, at) and at > subject[-1]))


def _leads(reading: Reading, subject: Subject) -> bool:
    """Whether a phrase opens with what is no part of the subject: "but", "five days later"."""
    if reading.tag(subject[0]) is Tag.TIME and len(subject) > 1:
        return reading.tag(subject[1]) in (Tag.DET, Tag.NAME, Tag.PRON, Tag.PUNCT)
    counts = reading.tag(subject[0] + 1) is Tag.NUMBER  # "nearly 300 people"
    return reading.tag(subject[0]) in (Tag.COORD, Tag.ADV) and not counts


def _behind_date(reading: Reading, subject: Subject) -> Subject:
    """Return what follows the date or the place in "in a speech on Friday in Rome *the mayor*"."""
    dates = [
        place
        for place, at in enumerate(subject[:-1])
        if reading.tag(at) is Tag.TIME
        and (place == 1 or reading.tag(at + 1) in (Tag.DET, Tag.NAME, Tag.PRON))
    ]
    if dates:
        return subject[dates[-1] + 1 :]
    places = [
        at
        for at in subject[:-1]
        if reading.tag(at) is Tag.NAME and reading.low(at + 1) in _ARTICLES
    ]
    return tuple(range(places[0] + 1, subject[-1] + 1)) if places else subject


def _holds_clause(reading: Reading, subject: Subject) -> bool:
    """Whether a clause without "that" stands in a subject: "the record *the band plans*"."""
    return any(
        reading.tag(at) is Tag.WORD and reading.low(at + 1) in _ARTICLES
        for at in subject
        if at + 1 in subject
    )


def _counts(reading: Reading, subject: Subject) -> bool:
    """Whether a subject opens with how many: "about 50 men", "at least 50 men"."""
    return reading.low(subject[0]) in _ROUGHLY and any(
        reading.tag(at) is Tag.NUMBER for at in subject[1:3]
    )


def _of_first(reading: Reading, verb: VerbGroup) -> Subject | None:
    """Return the subject of the verb whose auxiliary this one shares."""
    first = next(group for group in reading.groups if group.first == verb.shared[0])
    return subject_of(reading, first)


def _says_more(reading: Reading, at: int) -> bool:
    """Whether an adverb before the verb does more than tie the sentence to the one before."""
    return reading.tag(at) is Tag.ADV and reading.low(at) not in words.CONNECTIVES


def _names_something(reading: Reading, subject: Sequence[int]) -> bool:
    return any(
        reading.tag(at) in (*NOMINAL, Tag.PRON, Tag.ING, Tag.VERB, Tag.PAST)
        or reading.low(at) in ("this", "that", "these", "those", "all", "both", "many")
        for at in subject
    )


def _found(reading: Reading, verb: VerbGroup) -> Subject | None:
    edge = _before_adverbs(reading, verb.first)
    if reading.low(edge - 1) == ",":
        listed = _in_verb_list(reading, verb)
        return _shared(reading, edge - 1) if listed else _before_parenthesis(reading, edge - 1)
    numbered = reading.low(edge - 1) == "i" and reading.tag(edge - 2) is Tag.NAME  # "Elizabeth I"
    pronoun = reading.low(edge - 1) in words.SUBJECT_PRONOUNS and not numbered
    if pronoun and reading.tag(edge - 2) in NOMINAL:
        return None  # "the men he met"
    if pronoun and reading.tag(edge - 2) is not Tag.COORD:
        return (edge - 1,)
    return _phrase_before(reading, edge) if edge else None


def _in_verb_list(reading: Reading, verb: VerbGroup) -> bool:
    """Whether a verb behind a comma is neither first nor last of several: "came, *saw* and won"."""
    finite = [group for group in reading.groups if group.form is Form.FINITE]
    before = [group for group in finite if group.last < verb.first]
    after = [group for group in finite if group.first > verb.last]
    if not before or not after:
        return False
    between = range(before[-1].last, after[0].first)
    joined = reading.tag(_before_adverbs(reading, after[0].first) - 1) is Tag.COORD
    return joined and all(reading.tag(at) is not Tag.SUB for at in between)


def _phrase_before(reading: Reading, edge: int) -> Subject | None:
    """Return the noun phrase that ends before token `edge` or is pointed to there."""
    if reading.tag(edge - 1) is Tag.COORD and _after_clause(reading, edge - 1):
        return _shared(reading, edge - 1)
    points = reading.low(edge - 1) in ("who", "which") and reading.tag(edge - 1) is not Tag.NAME
    if points or _opens_clause(reading, edge - 1):
        return _antecedent(reading, edge - 1)
    start = _start_before(reading, edge)
    return tuple(range(start, edge)) if start is not None else None


def _before_adverbs(reading: Reading, edge: int) -> int:
    """Return the token after the subject: adverbs and dates may stand before the verb."""
    while reading.tag(edge - 1) in (Tag.ADV, Tag.TIME):
        dated = reading.tag(edge - 1) is Tag.TIME and reading.tag(edge - 2) is Tag.PREP
        if dated and reading.tag(edge - 3) is Tag.PAST:  # "talks scheduled for Friday"
            return edge
        edge -= 2 if dated else 1
    return edge


def _opens_clause(reading: Reading, at: int) -> bool:
    return reading.low(at) == "that" and reading.tag(at) is Tag.SUB


def _start_before(reading: Reading, edge: int) -> int | None:
    """Return where the noun phrase that ends at token `edge` starts; None where it is unclear."""
    finite = {group.last: group for group in reading.groups if group.form is Form.FINITE}
    at = edge - 1
    while at >= 0:
        if reading.tag(at) is Tag.QUOTE and reading.quotes[at] % 2 and at < edge - 1:
            at = _quotation(reading, at)
            continue
        if reading.low(at) in (")", "-rrb-"):
            at = _opening(reading, at)
            continue
        points = reading.low(at) in ("who", "whom", "which", "whose")
        if (points and reading.tag(at) is not Tag.NAME) or _lacks_object(reading, at):
            return None
        if _ends_before(reading, at, edge):
            relative = reading.low(at) == "that" and _holds_verb(reading, at, edge)
            return None if relative else at + 1
        if _is_clause_preposition(reading, at, edge):
            return at + 1 if at > 0 and _one_phrase(reading, at + 1, edge) else None
        if _coordinates(reading, at, edge):
            return at + 1 if _opens_second_clause(reading, at) else None
        if at in finite:
            return at + 1 if finite[at].base in REPORTING else None
        at -= 1
    return 0


def _holds_verb(reading: Reading, start: int, end: int) -> bool:
    return any(start < group.first < end for group in reading.groups)


def _lacks_object(reading: Reading, at: int) -> bool:
    """Whether "that" at token `at` stands for the object: "the bet *that* he placed"."""
    noun = reading.tag(at - 1) in NOMINAL and reading.low(at) == "that"
    before = [group for group in reading.groups if group.last < at]
    if before and before[-1].base in NEEDS_CONTENT:
        return False  # "told the mayor that"
    return noun and not nouns.takes_clause(reading.low(at - 1))


def _ends_before(reading: Reading, at: int, edge: int) -> bool:
    """Whether token `at` cannot be part of the noun phrase that ends at `edge`."""
    low, tag = reading.low(at), reading.tag(at)
    if tag is Tag.SUB or low in STOPS or (tag is Tag.QUOTE and at < edge - 1):
        return True
    return low == "," and not _lists(reading, at, edge)


def _is_clause_preposition(reading: Reading, at: int, edge: int) -> bool:
    low = reading.low(at)
    if low not in CLAUSE_PREPOSITIONS or at >= edge - 1:
        return False
    measured = low == "as" and reading.low(at - 1) in _MEASURES
    return not measured and _plain(reading, at + 1, edge)


def _one_phrase(reading: Reading, start: int, end: int) -> bool:
    return sum(reading.tag(at) is Tag.DET for at in range(start, end)) <= 1


def _coordinates(reading: Reading, at: int, edge: int) -> bool:
    joins = reading.tag(at) is Tag.COORD and _after_clause(reading, at)
    return joins and _plain(reading, at + 1, edge)


def _opens_second_clause(reading: Reading, at: int) -> bool:
    """Whether "and" at token `at` joins two clauses rather than two nouns of one subject."""
    near = any(
        at - _NEAR <= group.last < at and group.form is Form.FINITE for group in reading.groups
    )
    nouns_joined = reading.tag(at - 1) in NOMINAL and not near
    opens = reading.low(at - 1) == "," or reading.tag(at + 1) in _SUBJECT_STARTS
    return opens and not nouns_joined


_NEAR: Final = 6


def _quotation(reading: Reading, at: int) -> int:
    """Return the token before the quotation that the mark at `at` closes."""
    at -= 1
    while at >= 0 and reading.tag(at) is not Tag.QUOTE:
        at -= 1
    return at - 1


def _opening(reading: Reading, at: int) -> int:
    """Return the token before the bracket that the one at `at` closes."""
    while at >= 0 and reading.low(at) not in ("(", "-lrb-"):
        at -= 1
    return at - 1


def _after_clause(reading: Reading, at: int) -> bool:
    return any(group.last < at and group.form is Form.FINITE for group in reading.groups)


def _plain(reading: Reading, start: int, end: int) -> bool:
    return start < end and all(
        reading.tag(at) in NOUN_PHRASE
        or reading.tag(at) in (Tag.PRON, Tag.ADV, Tag.TIME, Tag.COORD)
        or reading.low(at) == "-"
        for at in range(start, end)
    )


def _shared(reading: Reading, at: int) -> Subject | None:
    """Return the subject of the clause before "and left": both verbs share it."""
    while True:
        earlier = [g for g in reading.groups if g.last < at and g.form is Form.FINITE]
        if not earlier or any(group.base in REPORTING for group in earlier[:-1]):
            return None
        between = range(earlier[-1].last + 1, at)
        if any(reading.tag(place) is Tag.SUB or reading.low(place) in STOPS for place in between):
            return None
        before = _before_adverbs(reading, earlier[-1].first) - 1
        listed = reading.low(before) == "," and len(earlier) > 1
        if listed and not _opens_relative(reading, earlier[-2], before):
            at = before  # "was caught, *was flown* home and was tried"
            continue
        if not (reading.tag(before) is Tag.COORD and _after_clause(reading, before)):
            return _found(reading, earlier[-1])
        at = before


def _opens_relative(reading: Reading, verb: VerbGroup, end: int) -> bool:
    """Whether a clause opens between a verb and token `end`, or before it: "who left, ..."."""
    inside = range(verb.last + 1, end)
    opened = any(reading.tag(at) is Tag.SUB for at in inside)
    return opened or reading.low(verb.first - 1) in words.RELATIVES


def _antecedent(reading: Reading, at: int) -> Subject | None:
    """Return the noun phrase that "who" or "which" at token `at` stands for."""
    end = at
    if reading.low(end - 1) == ",":
        end -= 1
        if reading.tag(end - 1) is Tag.NUMBER and reading.low(end - 2) == ",":  # an age
            end -= 2
    start = end
    while start > 0 and reading.tag(start - 1) in (*NOMINAL, Tag.DET, Tag.POSS, Tag.VERB):
        start -= 1
        if reading.tag(start) is Tag.DET:
            break
    subject = tuple(range(start, end))
    if not subject or reading.tag(subject[-1]) not in (Tag.NAME, Tag.WORD, Tag.VERB):
        return None
    person = reading.low(at) == "who" and reading.tag(subject[-1]) is Tag.NAME
    if reading.tag(start) not in (Tag.DET, Tag.NAME) and not person:
        return None
    if person and reading.low(start - 1) not in ("-", "whose", "of", "and"):
        return subject
    inside = reading.tag(start - 1) in (Tag.PREP, Tag.COORD, Tag.POSS, Tag.QUOTE, Tag.ING, Tag.PAST)
    return None if inside or reading.low(start - 1) == "-" else subject


def _before_parenthesis(reading: Reading, comma: int) -> Subject | None:
    """Return the subject in front of what commas enclose: "Rowe, 61, a judge, was appointed"."""
    for opening in range(comma - 1, 0, -1):
        if reading.low(opening) in STOPS or reading.tag(opening) is Tag.QUOTE:
            return None
        if reading.low(opening) != ",":
            continue
        if reading.tag(opening + 1) is Tag.COORD:  # "the mayor, Rowe, and the judge, Hill, agreed"
            return None
        start = _start_before(reading, opening)
        if start is not None and reading.low(start - 1) != ",":
            return _plain_subject(reading, start, opening)
    return None


def _plain_subject(reading: Reading, start: int, end: int) -> Subject | None:
    while start < end and reading.tag(start) in (Tag.COORD, Tag.ADV):
        start += 1
    begins = reading.tag(start) in (Tag.DET, Tag.NAME, Tag.PRON, Tag.WORD)
    if reading.tag(start) is Tag.PRON and reading.tag(start - 1) is Tag.PREP:
        return None  # "the first since it, Acme, fell"
    return tuple(range(start, end)) if begins and _plain(reading, start, end) else None


def _lists(reading: Reading, comma: int, edge: int) -> bool:
    """Whether a comma stands in a list of nouns that ends with "and" before token `edge`."""
    after = range(comma + 1, edge)
    joins = [at for at in after if reading.low(at) in ("and", "or")]
    short = all(
        reading.tag(at) in NOUN_PHRASE or reading.low(at) in (",", "and", "or") for at in after
    )
    before = reading.tag(comma - 1) in NOMINAL
    return bool(joins) and short and before and _noun_start(reading, comma)


def _noun_start(reading: Reading, comma: int) -> bool:
    """Whether what stands before the comma is a noun phrase and no adverbial."""
    at = comma - 1
    while at >= 0 and reading.tag(at) in (*NOMINAL, Tag.DET, Tag.POSS, Tag.PREP):
        at -= 1
    if reading.tag(at + 1) is Tag.PREP:
        return False
    return at < 0 or reading.low(at) in (",", "that") or reading.tag(at) in (Tag.SUB, Tag.TIME)
