"""Verbs that share the auxiliary of the verb before them: "will pass, *enter* and *land*"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from plugins.timeline.extraction import forms
from plugins.timeline.extraction.tokens import Tag, Token, low_at, tag_at
from plugins.timeline.extraction.verb_groups import Form, Tense, VerbGroup
from plugins.timeline.lang.en.function_words import PARTICLES

_TAKES_BASE: Final = frozenset({Tense.FUTURE, Tense.MODAL, Tense.CONDITIONAL})
#: What may follow a verb; a noun that looks like one is followed by something else.
_AFTER_VERB: Final = frozenset({
    Tag.DET, Tag.POSS, Tag.NUMBER, Tag.PREP, Tag.TO, Tag.PRON, Tag.NAME, Tag.TIME, Tag.ADV,
})  # fmt: skip
_OBJECTS: Final = frozenset({Tag.DET, Tag.NAME, Tag.NUMBER, Tag.PRON, Tag.WORD, Tag.POSS})
#: These need no object, so that nothing shows whether they are passive.
_MOTION: Final = frozenset("leave return land move fly sail set fail open close end start".split())


def coordinated(tokens: Sequence[Token], groups: Sequence[VerbGroup]) -> tuple[VerbGroup, ...]:
    """Return the groups in order, joined by those whose auxiliary stands before an earlier one."""
    taken = {at for group in groups for at in range(group.first, group.last + 1)}
    starts = {group.first: group for group in groups}
    found: list[VerbGroup] = []
    for at, token in enumerate(tokens):
        left = found[-1] if found else None
        if at in starts:
            found.append(_passive_too(tokens, starts[at], left))
        elif at not in taken and token.tag is Tag.VERB and left and _continues(tokens, at, left):
            shared = _auxiliaries(tokens, left)
            base = forms.base_of(token.low)
            found.append(VerbGroup(at, at, at, base, left.form, left.tense, shared=shared))
    return tuple(found)


def _auxiliaries(tokens: Sequence[Token], verb: VerbGroup) -> tuple[int, ...]:
    """Return the numbers of a verb's auxiliaries, its own or shared ones."""
    own = (at for at in range(verb.first, verb.head) if tokens[at].tag in (Tag.AUX, Tag.TO))
    return verb.shared or tuple(own)


def _continues(tokens: Sequence[Token], at: int, left: VerbGroup) -> bool:
    """Whether a base form goes on with what an auxiliary or "to" before an earlier verb began."""
    takes = (
        left.tense in _TAKES_BASE and not left.passive and (left.first < left.head or left.shared)
    )
    if not takes or tokens[at].low not in forms.BASES:
        return False
    particle = low_at(tokens, at + 1) in PARTICLES
    follows = particle or tag_at(tokens, at + 1) in _AFTER_VERB
    return _joined(tokens, at, left) and follows


def _joined(tokens: Sequence[Token], at: int, left: VerbGroup) -> bool:
    """Whether a verb stands right after "and" or a comma, with no subject of its own."""
    before = at - 1
    while tag_at(tokens, before) is Tag.ADV:
        before -= 1
    if tag_at(tokens, before) is not Tag.COORD and tokens[before].low != ",":
        return False
    return not any(
        token.tag in (Tag.SUB, Tag.QUOTE) or token.low in (";", ":")
        for token in tokens[left.last + 1 : at]
    )


def _passive_too(tokens: Sequence[Token], group: VerbGroup, left: VerbGroup | None) -> VerbGroup:
    """Return a participle after "was arrested on Monday and" as the passive that it is."""
    lone = group.first == group.last and tokens[group.head].tag is Tag.PAST
    if left is None or not (lone and left.passive and left.form is Form.FINITE):
        return group
    low = tokens[group.head].low
    participle = low not in forms.FINITE_PAST_FORMS or low in forms.SAME_FORMS
    active = group.base in _MOTION or tag_at(tokens, group.last + 1) in _OBJECTS
    listed = tokens[group.first - 1].low != "," or _goes_on(tokens, group.last)
    if not participle or active or not listed or not _joined(tokens, group.first, left):
        return group
    shared = _auxiliaries(tokens, left)
    return replace(group, form=Form.FINITE, tense=left.tense, passive=True, shared=shared)


def _goes_on(tokens: Sequence[Token], at: int) -> bool:
    """Whether another participle follows after "and": "was held, *charged* and released"."""
    return any(
        tokens[place].tag is Tag.COORD and tag_at(tokens, place + 1) in (Tag.PAST, Tag.ADV)
        for place in range(at + 1, len(tokens))
    )
