"""What else in a sentence a pronoun of the next one may mean than its subject."""

from collections.abc import Iterator
from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.relatives import GROUPS, is_plural
from plugins.timeline.extraction.subjects import Subject
from plugins.timeline.extraction.tokens import NOMINAL, Tag
from plugins.timeline.lang.en.function_words import PREPOSITIONS

_PLACING: Final = frozenset(
    "in at from near on off past over under outside inside around into".split()
)
_BEFORE_NAMES: Final = PREPOSITIONS - {"by", "with", "for", "to", "from"}
_IN_PHRASE: Final = frozenset({Tag.WORD, Tag.VERB, Tag.NUMBER, Tag.NAME, Tag.PAST, Tag.POSS})
_OPENS_OBJECT: Final = frozenset({Tag.DET, *NOMINAL})
_MEASURES: Final = frozenset("time distance height depth speed rate altitude cost price".split())
_PERSONAL: Final = frozenset({"he", "she"})


def rivals_of(reading: Reading, subject: Subject, pronoun: str) -> Iterator[int]:
    """Yield the tokens outside a subject that a pronoun may mean as well.

    For "he", other names and persons; for "it" and "they", objects of their number, and names that
    do not say where.
    """
    rest = [at for at in range(len(reading.tokens)) if at not in subject]
    if pronoun != "they":
        names = (at for at in rest if reading.tag(at) is Tag.NAME)
        yield from (at for at in names if not _says_where(reading, at))
    if pronoun in _PERSONAL:
        yield from (
            at for at in rest if reading.tag(at) is Tag.WORD and nouns.is_person(reading.low(at))
        )
    else:
        for at in _objects(reading):
            if at not in subject and is_plural(_last(reading, at)) == (pronoun == "they"):
                yield at


def singulars(reading: Reading, subject: Subject) -> Iterator[bool]:
    """Yield for each singular noun phrase outside a subject whether it may be meant at all."""
    for at in range(len(reading.tokens)):
        single = reading.low(at) in ("a", "an", "the", "this") and at not in subject
        if single and not is_plural(_last(reading, at)):
            yield reading.tag(at + 1) is not Tag.NAME and _last(reading, at) not in _MEASURES


def is_many(reading: Reading, subject: Subject) -> bool:
    """Whether a subject is several."""
    head = reading.low(subject[-1])
    common = reading.tag(subject[-1]) is not Tag.NAME or subject[-1] == 0  # "Engineers left"
    joined = any(reading.low(at) == "and" for at in subject)
    return joined or (common and (is_plural(head) or head in GROUPS))


def named_people(reading: Reading, end: int) -> Iterator[str]:
    """Yield runs of two or more names before a token that may be a person's."""
    at = 0
    while at < end:
        start = at
        while at < end and reading.tag(at) is Tag.NAME:
            at += 1
        placed = reading.low(start - 1) in _BEFORE_NAMES
        if at - start > 1 and not placed and reading.low(start - 1) != "the":
            tokens = reading.tokens[start:at]
            yield reading.text[tokens[0].start : tokens[-1].end]
        at += 1


def _says_where(reading: Reading, at: int) -> bool:
    """Whether a name stands in a phrase such as "in Rome", "from the Acme yard"."""
    while reading.tag(at - 1) in (*_IN_PHRASE, Tag.DET):
        at -= 1
    return reading.low(at - 1) in _PLACING


def _objects(reading: Reading) -> Iterator[int]:
    """Yield where the objects of verbs begin; what "be" says of its subject is none."""
    for verb in reading.groups:
        at = verb.last + 1
        while reading.tag(at) in (Tag.ADV, Tag.TIME):
            at += 1
        if not verb.passive and verb.base != "be" and reading.tag(at) in _OPENS_OBJECT:
            yield at


def _last(reading: Reading, at: int) -> str:
    """Return the last noun of the phrase that begins at a token."""
    last = at
    while reading.tag(at + 1) in _IN_PHRASE:
        at += 1
        last = at if reading.tag(at) is not Tag.PAST else last
    return reading.low(last)
