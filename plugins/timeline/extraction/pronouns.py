"""The name that a pronoun at the head of a clause stands for, where it is certain.

Certain means: told in the same paragraph, of the right number, the subject of the sentence before,
and without a rival. A wrong name would be a false headline; a pronoun is only a poor one.
"""

from collections.abc import Callable, Sequence
from typing import Final

from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.subjects import subject_of
from plugins.timeline.extraction.tokens import NOMINAL, Tag
from plugins.timeline.extraction.verb_groups import Form
from plugins.timeline.lang.en.function_words import PREPOSITIONS
from plugins.timeline.lang.en.nouns import PERSON_ENDINGS, PERSONS

_PERSONAL: Final = frozenset({"he", "she"})
_NAMED: Final = frozenset({"he", "she", "it", "they"})
#: "It" is nobody with these: "it was late", "it turned out that".
_DUMMY: Final = frozenset("be seem appear turn take become happen mean emerge rain snow".split())
_OPENERS: Final = frozenset({Tag.ADV, Tag.TIME, Tag.PREP, Tag.PUNCT})
_LONGEST: Final = 6
"""Words of a name; a longer subject is a description."""


def antecedent(
    reading: Reading, kept: Sequence[int], earlier: Callable[[], Sequence[Reading]]
) -> str:
    """Return what the pronoun that opens the tokens kept stands for; nothing where it is unsure."""
    pronoun = reading.low(kept[0]) if kept else ""
    if pronoun not in _NAMED or (len(kept) > 1 and reading.tag(kept[1]) is Tag.COORD):
        return ""
    verb = next((group for group in reading.groups if group.first > kept[0]), None)
    if verb is None or (pronoun == "it" and verb.base in _DUMMY):
        return ""
    before = list(earlier())
    if pronoun in _PERSONAL:
        return _person(before, reading, kept[0])
    opens = all(
        reading.tag(at) in (Tag.ADV, Tag.TIME, Tag.PREP, Tag.PUNCT) for at in range(kept[0])
    )
    return _thing(before[-1], plural=pronoun == "they") if opens and before else ""


def _person(before: Sequence[Reading], reading: Reading, at: int) -> str:
    """Return the only person that the paragraph has named, if a sentence is about that person."""
    people: dict[str, str] = {}
    for sentence in before:
        people |= _people(sentence, len(sentence.tokens))
    here = _people(reading, at)
    if here or len({name.split()[-1] for name in people}) != 1:
        return ""
    subjects = {name for sentence in before for name in _subjects(sentence)}
    name = max(people, key=len)
    return people[name] if any(name in subject for subject in subjects) else ""


def _people(reading: Reading, end: int) -> dict[str, str]:
    """Return runs of two or more names that may be a person's, with how to write them."""
    found: dict[str, str] = {}
    at = 0
    while at < end:
        start = at
        while at < end and reading.tag(at) is Tag.NAME:
            at += 1
        placed = reading.low(start - 1) in PREPOSITIONS - {"by", "with", "for", "to", "from"}
        if at - start > 1 and not placed and reading.low(start - 1) != "the":
            tokens = reading.tokens[start:at]
            name = reading.text[tokens[0].start : tokens[-1].end]
            found[name] = name
        at += 1
    return found


def _thing(before: Reading, *, plural: bool) -> str:
    """Return the subject of the sentence before, where nothing else there can be meant."""
    verb = next((group for group in before.groups if group.form is Form.FINITE), None)
    subject = subject_of(before, verb) if verb else None
    if not subject or len(_subjects(before)) != 1:
        return ""
    head = before.low(subject[-1])
    if _many(before, subject) != plural or len(subject) > _LONGEST:
        return ""
    if not plural and (head in PERSONS or head.endswith(PERSON_ENDINGS)):
        return ""
    rest = [at for at in range(len(before.tokens)) if at not in subject]
    if any(_rivals(before, at, plural=plural) for at in rest):
        return ""
    return before.text[before.tokens[subject[0]].start : before.tokens[subject[-1]].end]


def _many(reading: Reading, subject: Sequence[int]) -> bool:
    """Whether a subject is several."""
    head = reading.low(subject[-1])
    ends = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    joined = any(reading.low(at) == "and" for at in subject)
    common = reading.tag(subject[-1]) is not Tag.NAME or subject[-1] == 0  # "Engineers left"
    return joined or (ends and common)


def _rivals(reading: Reading, at: int, *, plural: bool) -> bool:
    """Whether a token outside the subject starts or is what the pronoun may as well mean."""
    if plural:
        return reading.tag(at) is Tag.WORD and reading.low(at).endswith("s")
    single = reading.low(at) in ("a", "an", "the", "its", "this") and not _plural_ahead(reading, at)
    same = single and (_says_what(reading, at) or _last_ahead(reading, at) == "time")
    return (single and not same) or reading.tag(at) is Tag.NAME


def _says_what(reading: Reading, at: int) -> bool:
    """Whether a phrase says what the subject is: "the agency was *the first to know*"."""
    verb = next((group for group in reading.groups if group.last == at - 1), None)
    return verb is not None and verb.base == "be" and not verb.passive


def _plural_ahead(reading: Reading, at: int) -> bool:
    """Whether the noun phrase that a determiner opens ends in a plural."""
    return _last_ahead(reading, at).endswith("s")


def _last_ahead(reading: Reading, at: int) -> str:
    """Return the last word of the noun phrase that a determiner opens."""
    while reading.tag(at + 1) in (Tag.WORD, Tag.VERB, Tag.NUMBER, Tag.NAME, Tag.PAST, Tag.ADV):
        at += 1
    return reading.low(at)


def _subjects(reading: Reading) -> list[str]:
    """Return the distinct subjects of a sentence's finite verbs, as they are written."""
    found: list[str] = []
    for verb in reading.groups:
        if verb.form is not Form.FINITE:
            continue
        subject = subject_of(reading, verb)
        if subject is None:
            return []
        first, last = reading.tokens[subject[0]], reading.tokens[subject[-1]]
        name = reading.text[first.start : last.end]
        if reading.tag(subject[-1]) not in NOMINAL:
            return []
        if name not in found:
            found.append(name)
    return found
