"""A participle behind its noun as a sentence of its own, where noun and number are certain.

"The line to Eastfield, opened in May, was closed" tells of May that the line to Eastfield was
opened. What is active ("the firm, leaving in May") stays in its sentence.
"""

from dataclasses import replace
from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.narrowed import narrowed
from plugins.timeline.extraction.predicates import predicate_end
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.relatives import (
    GROUPS,
    QUANTIFIERS,
    is_plural,
    may_modify,
    phrases_before,
)
from plugins.timeline.extraction.tokens import Tag, Token
from plugins.timeline.extraction.verb_groups import Form, Tense, VerbGroup
from plugins.timeline.lang.en.verbs import NEVER_PASSIVE

#: A date behind one of these says when a thing was done; "since" and "until", how long it is so.
_WHEN: Final = frozenset({"on", "in", "at", "during"})
#: A name behind one of these is a place: the participle speaks of what is there.
_PLACING: Final = frozenset({"to", "in", "at", "near", "from", "outside"})
#: As participles these are active, or say what a thing is and not what was done to it.
_NOT_DONE: Final = NEVER_PASSIVE | frozenset(
    "go come rise fall become grow retire return end date age base compare call know".split()
)

_STAND_INS: Final = frozenset("one ones other others another rest first second last".split())


def passive_told(case: Case) -> Case | None:
    """Return the case with its participle as the sentence; None where that is not certain."""
    reading, verb = case.reading, case.verb
    if verb is None or not case.by_verb or case.planned or not _is_passive(reading, verb):
        return None
    if case.attachment.signal >= 0 and case.signal not in _WHEN:
        return None
    subject, end = _subject(reading, verb), _end(reading, verb)
    if not subject or not verb.last < case.attachment.at < end:
        return None
    twice = [*subject, verb.first, *range(verb.first, end)]
    shorter = narrowed(case, twice)
    many = _is_many(reading, subject)
    return _as_finite(shorter, "were" if many else "was") if shorter else None


def _is_passive(reading: Reading, verb: VerbGroup) -> bool:
    """Whether a participle stands right behind a noun, or behind a noun and a comma."""
    lone = verb.first == verb.last and reading.tag(verb.head) is Tag.PAST
    if reading.tag(verb.last + 1) in (Tag.DET, Tag.PRON, Tag.NAME):
        return False  # it has an object: "men who had come from the hills *burned* the mill"
    return lone and verb.form is Form.REDUCED and verb.passive and verb.base not in _NOT_DONE


def _subject(reading: Reading, verb: VerbGroup) -> range:
    """Return the noun phrase that a participle belongs to; nothing where it is unsure."""
    comma = reading.low(verb.first - 1) == ","
    end = verb.first - comma
    if not comma and reading.low(verb.last + 1) != "by":
        return range(0)  # "the meeting *agreed* on Friday": nothing shows that it is passive
    found = list(phrases_before(reading, end))
    while found and comma and len(found) > 1 and _is_place(reading, found[0]):
        found.pop(0)  # "the line to Eastfield, opened in May": the line
    if len(found) != 1:
        return range(0)
    start, head = found[0]
    verbs = any(group.last < start for group in reading.groups)
    if comma and verbs and reading.tag(start - 1) is not Tag.SUB:
        return range(0)  # "nothing came of the drug, revealed in May": the drug or all of it?
    return range(start, end) if _is_clear(reading, start, head, end) else range(0)


def _is_clear(reading: Reading, start: int, head: int, end: int) -> bool:
    """Whether a noun phrase is whole and can be what something was done to."""
    low, tag = reading.low(head), reading.tag(head)
    before = start - 2 if reading.tag(start - 1) is Tag.TO else start - 1
    signs = reading.tag(before) is Tag.SUB and reading.low(end) != ","  # "that the mayor *signed*"
    apart = signs or reading.tag(before) is Tag.COORD or reading.low(before) in ("-", ",", "as")
    if apart or (may_modify(reading, before) and reading.tag(before) is not Tag.NAME):
        return False
    if (
        tag is Tag.NUMBER
        or low in _STAND_INS
        or reading.low(start) in QUANTIFIERS
        or _is_object(reading, start)
    ):
        return False
    if tag is Tag.NAME:
        return reading.low(end) == "," and not is_plural(low)
    person = nouns.is_person(low)
    return reading.tag(start) in (Tag.DET, Tag.NUMBER) and (head == end - 1 or not person)


def _is_object(reading: Reading, start: int) -> bool:
    """Whether the date may be that of the verb before: "blocked a bill *drafted* by Rowe"."""
    return any(group.last == start - 1 for group in reading.groups)


def _is_place(reading: Reading, phrase: tuple[int, int]) -> bool:
    start, head = phrase
    named = all(reading.tag(at) is Tag.NAME for at in range(start, head + 1))
    return named and reading.low(start - 1) in _PLACING


def _end(reading: Reading, verb: VerbGroup) -> int:
    """Return where what a participle brings along ends, at the latest at the main verb."""
    later = (g for g in reading.groups if g.first > verb.last and g.form is Form.FINITE)
    main = next(later, None)
    if main is None:
        return predicate_end(reading, verb)
    inner = tuple(group for group in reading.groups if group.first < main.first)
    return min(main.first, predicate_end(replace(reading, groups=inner), verb))


def _is_many(reading: Reading, subject: range) -> bool:
    *_, (_, head) = phrases_before(reading, subject[-1] + 1)
    low = reading.low(head)
    return low in GROUPS or (is_plural(low) and reading.tag(head) is not Tag.NAME)


def _as_finite(case: Case, auxiliary: str) -> Case:
    """Return a case with an auxiliary in the place of the token before its participle.

    The text has no such word: its offsets are those of the text's end.
    """
    reading, verb = case.reading, case.attachment.verb
    assert verb is not None  # noqa: S101 - narrowed() keeps what it is asked of
    end = len(reading.text)
    was = Token(end, end, auxiliary, auxiliary, Tag.AUX)
    past = replace(verb, first=verb.first - 1, form=Form.FINITE, tense=Tense.PAST)
    tokens = (*reading.tokens[: past.first], was, *reading.tokens[verb.first :])
    groups = tuple(past if group == verb else group for group in reading.groups)
    told = replace(reading, tokens=tokens, groups=groups)
    return replace(case, reading=told, attachment=replace(case.attachment, verb=past))
