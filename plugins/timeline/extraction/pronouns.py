"""The name that a pronoun at the head of a clause stands for, where it is certain.

Certain means: the subject of the sentence before in the same paragraph, of the right number, and
without a rival; "It ... It ..." go on with one subject. A wrong name would be a false headline; a
pronoun is only a poor one.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.rivals import is_many, named_people, rivals_of, singulars
from plugins.timeline.extraction.subjects import Subject, subject_of
from plugins.timeline.extraction.tokens import NOMINAL, Tag
from plugins.timeline.extraction.verb_groups import Form, VerbGroup
from plugins.timeline.lang.en.verbs import SAYING

_OTHER_SEX: Final = {"he": "she", "she": "he"}
_POSSESSIVE: Final = {"its": "it", "his": "he", "her": "she"}
_NAMED: Final = frozenset({"he", "she", "it", "they", *_POSSESSIVE})
#: "It" is nobody with these: "it was late", "it turned out that", "it is hoped that".
_DUMMY: Final = frozenset("be seem appear turn take become happen mean emerge rain snow".split())
_HELD: Final = frozenset("hope expect think believe fear know understand plan intend".split())
_OPENERS: Final = frozenset({Tag.ADV, Tag.TIME, Tag.PREP, Tag.PUNCT, Tag.COORD})
_POINTING: Final = frozenset("its his her their this that these those such another".split())
_MADE: Final = frozenset("launch build found create establish form set open".split())
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
    if verb is None or (pronoun == "it" and _is_dummy(reading, verb)):
        return ""
    before = list(earlier())
    subject = _POSSESSIVE.get(pronoun, pronoun)
    if not _opens(reading, kept[0]):
        return ""
    told = _only_person(before, reading, kept[0]) if pronoun in _OTHER_SEX else ""
    told = told or _in_chain(before, subject)
    owned = subject != pronoun
    if owned and told.lower().startswith(("the ", "a ", "an ")):
        return ""  # "the lander ... its forerunner": of the lander or of what it landed for?
    mark = "'" if "'" in told + reading.text else "’"  # as the text writes it
    return f"{told}{mark}s" if owned and told else told


def _is_dummy(reading: Reading, verb: VerbGroup) -> bool:
    placed = verb.base == "be" and reading.tag(verb.last + 1) is Tag.PREP
    if placed and reading.tag(verb.last + 2) in NOMINAL:
        return any(token.low == "that" for token in reading.tokens)  # "it was in Rome that"
    return verb.base in _DUMMY or (verb.passive and verb.base in SAYING | _HELD)


def _opens(reading: Reading, at: int) -> bool:
    """Whether nothing before a pronoun can be what it means, but for the same pronoun."""
    first = next((place for place in range(at + 1) if reading.low(place) == reading.low(at)), at)
    others = [s for s in _subjects(reading, at) if not s or reading.low(s[0]) != reading.low(at)]
    return all(reading.tag(place) in _OPENERS for place in range(first)) and not others


def _only_person(before: Sequence[Reading], reading: Reading, at: int) -> str:
    """Return the only person that the paragraph has named, if a sentence is about that person."""
    people = {name for one in before for name in named_people(one, len(one.tokens))}
    if any(named_people(reading, at)) or len({name.split()[-1] for name in people}) != 1:
        return ""
    name = max(people, key=lambda one: (len(one), one))
    return name if _last_subject(before).endswith(name) else ""


def _last_subject(before: Sequence[Reading]) -> str:
    """Return the subject of the last sentence that does not open with a pronoun."""
    for reading in reversed(before):
        verb = next((group for group in reading.groups if group.form is Form.FINITE), None)
        subject = subject_of(reading, verb) if verb else None
        if not subject or reading.tag(subject[0]) is not Tag.PRON:
            return _written(reading, subject) if subject else ""
    return ""


def _in_chain(before: Sequence[Reading], pronoun: str) -> str:
    """Return the subject of the sentence before; of one that opens with the pronoun, its own."""
    for reading in reversed(before):
        verb = next((group for group in reading.groups if group.form is Form.FINITE), None)
        subject = subject_of(reading, verb) if verb else None
        if not subject or verb is None or reading.quotes[-1]:
            return ""
        if [reading.low(at) for at in subject] != [pronoun]:
            return _name(reading, subject, verb, pronoun)
        others = [s for s in _subjects(reading, len(reading.tokens)) if s != subject]
        if any(not s or reading.low(s[0]) != pronoun for s in others):
            return ""
    return ""


def _name(reading: Reading, subject: Subject, verb: VerbGroup, pronoun: str) -> str:
    """Return a subject as a name where nothing else in its sentence can be meant."""
    others = [s for s in _subjects(reading, len(reading.tokens)) if s != subject]
    if any(not s or reading.low(s[0]) != pronoun for s in others):
        return ""
    head, many = subject[-1], is_many(reading, subject)
    opened = reading.low(subject[0]) in _POINTING or reading.tag(subject[0]) is Tag.PRON
    if opened or reading.tag(head) not in NOMINAL or len(subject) > _LONGEST:
        return ""
    if pronoun in _OTHER_SEX:
        fits = all(reading.tag(at) is Tag.NAME for at in subject) and not many
        fits = fits and _OTHER_SEX[pronoun] not in reading.lows and _may_be_person(reading, subject)
    else:
        low = reading.low(head)
        person = nouns.is_person(low)
        told = verb.base in SAYING and reading.groups[-1] != verb  # "said that rain fell"
        fits = many == (pronoun == "they") and not told
        thing = many or _is_thing(reading, subject)
        made = verb.passive and verb.base in _MADE
        alone = thing or not any(singulars(reading, subject))
        fits = fits and (made or (alone and (many or not person)))
    rival = fits and next(rivals_of(reading, subject, pronoun), None) is not None
    return _written(reading, subject) if fits and not rival else ""


def _is_thing(reading: Reading, subject: Subject) -> bool:
    """Whether a subject is no person: a common noun, or a name as only things have."""
    if reading.tag(subject[-1]) is Tag.WORD or reading.tag(subject[0]) is Tag.DET:
        return True
    texts = [reading.tokens[at].text for at in subject]
    return any(any(sign.isdigit() or sign.isupper() for sign in text[1:]) for text in texts)


def _may_be_person(reading: Reading, subject: Subject) -> bool:
    """Whether a name is no abbreviation: "Rowe", not "NASA"."""
    return not any(reading.tokens[at].text[1:].isupper() for at in subject)


def _subjects(reading: Reading, end: int) -> Iterator[Subject]:
    """Yield the subjects of the finite verbs before a token, each once; empty where unknown."""
    found: list[Subject] = []
    for verb in reading.groups:
        if verb.form is Form.FINITE and verb.first < end:
            subject = subject_of(reading, verb) or ()
            if subject not in found:
                found.append(subject)
    yield from found


def _written(reading: Reading, subject: Subject) -> str:
    first, last = reading.tokens[subject[0]], reading.tokens[subject[-1]]
    return reading.text[first.start : last.end]
