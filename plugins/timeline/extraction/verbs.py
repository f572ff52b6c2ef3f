"""Verb groups of a sentence: "began", "will meet", "has been charged", "to leave"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from plugins.timeline.extraction import forms
from plugins.timeline.extraction.coordination import coordinated
from plugins.timeline.extraction.participles import settled
from plugins.timeline.extraction.tokens import NOMINAL, Tag, Token, low_at, tag_at
from plugins.timeline.extraction.verb_groups import Form, Tense, VerbGroup
from plugins.timeline.lang.en import function_words as words
from plugins.timeline.lang.en.verbs import (
    AUXILIARIES,
    NEVER_NOUNS,
    NEVER_PASSIVE,
    NOT_PAST_ALONE,
    PLANNED_ONLY,
    PLANNING,
    TIMETABLED,
    UNDOING_PHRASES,
)

_TENSES: Final = {
    "be-present": Tense.PRESENT,
    "be-past": Tense.PAST,
    "have-present": Tense.PERFECT,
    "have-past": Tense.PLUPERFECT,
    "do-present": Tense.PRESENT,
    "do-past": Tense.PAST,
    "will": Tense.FUTURE,
    "would": Tense.CONDITIONAL,
    "modal": Tense.MODAL,
}
_SKIPPED: Final = frozenset({Tag.ADV, Tag.TIME})
_TAKES_BASE: Final = frozenset({"will", "would", "modal", "do-present", "do-past"})
#: Adjectives that a form of "be" makes a plan of.
PLAN_ADJECTIVES: Final = frozenset({"due", "set", "likely", "bound", "poised", "ready", "about"})


def find_verb_groups(tokens: Sequence[Token]) -> tuple[VerbGroup, ...]:
    """Return the verb groups of a sentence in order; they share no token."""
    groups: list[VerbGroup] = []
    at = 0
    while at < len(tokens):
        group = _group_at(tokens, at)
        if group:
            particle = low_at(tokens, group.last + 1)
            known = f"{group.base} {particle}" in UNDOING_PHRASES
            if known or (particle in words.PARTICLES and _closes(tokens, group.last + 1)):
                group = replace(group, particle=particle)
            negated = group.negated or low_at(tokens, group.first - 1) == "never"
            groups.append(replace(group, plans=_plans(tokens, group), negated=negated))
            at = group.last
        at += 1
    if not any(group.form is Form.FINITE for group in groups):
        groups = sorted([*groups, *_lone_present(tokens, groups)], key=lambda group: group.first)
    return coordinated(tokens, settled(tokens, groups))


def _plans(tokens: Sequence[Token], group: VerbGroup) -> bool:
    """Whether a verb speaks of a plan. "Is set" does where what is planned follows: "to", "for"."""
    if group.base not in PLANNING or group.particle:
        return False
    if group.base not in PLANNED_ONLY:
        return True
    ahead = tag_at(tokens, group.last + 1) in (Tag.TO, Tag.TIME)
    return group.passive and (ahead or low_at(tokens, group.last + 1) == "for")


def _closes(tokens: Sequence[Token], at: int) -> bool:
    """Whether the adverb at `at` opens no phrase of its own: "set *up* shop", not "up the hill"."""
    return tag_at(tokens, at + 1) not in (Tag.DET, Tag.POSS)


def _lone_present(tokens: Sequence[Token], groups: Sequence[VerbGroup]) -> list[VerbGroup]:
    """Return the first word that can be a present form, of a sentence that shows no other verb."""
    taken = {at for group in groups for at in range(group.first, group.last + 1)}
    for at in range(1, len(tokens)):
        token = tokens[at]
        plain = token.low in forms.PRESENT_FORMS or _of_several(tokens, at)
        if at in taken or token.tag not in (Tag.VERB, Tag.PAST) or not plain:
            continue
        host = tokens[at - 1].tag in NOMINAL or _of_several(tokens, at)
        closes = token.tag is Tag.PAST or token.low in NEVER_NOUNS | TIMETABLED
        if host and (closes or tag_at(tokens, at + 1) not in (Tag.PUNCT, None)):
            base = forms.base_of(token.low)
            return [VerbGroup(at, at, at, base, Form.FINITE, Tense.PRESENT)]
    return []


def _of_several(tokens: Sequence[Token], at: int) -> bool:
    """Whether a team or several do something: "Turin *host* Milan", "talks *begin* in Rome"."""
    prior = tokens[at - 1]
    team = prior.tag is Tag.NAME or prior.low in (")", "-rrb-", "police")
    several = prior.tag in NOMINAL and prior.low.endswith("s") and not prior.low.endswith("ss")
    follows = tag_at(tokens, at + 1)
    past = tokens[at].tag is Tag.PAST
    return past or several or (team and follows in (Tag.NAME, Tag.TIME, Tag.DET))


def _group_at(tokens: Sequence[Token], at: int) -> VerbGroup | None:
    read = _READERS.get(tokens[at].tag)
    return read(tokens, at) if read else None


def _due(tokens: Sequence[Token], at: int) -> VerbGroup | None:
    """Return "due" where it shortens a clause as participles do: "the film, *due* out in May"."""
    ahead = at + 2 if low_at(tokens, at + 1) in words.PARTICLES else at + 1
    host = tag_at(tokens, at - 1) in (*NOMINAL, Tag.PUNCT, Tag.ADV)
    if tokens[at].low != "due" or not host or tag_at(tokens, ahead) not in (Tag.TIME, Tag.PREP):
        return None
    return VerbGroup(at, at, at, "due", Form.REDUCED, Tense.NONE, passive=True)


def _auxiliary(tokens: Sequence[Token], at: int) -> VerbGroup:
    kind = AUXILIARIES[tokens[at].low] if tokens[at].tag is Tag.AUX else "be-present"
    tense = _TENSES.get(kind, Tense.NONE)
    passive = progressive = False
    head = last = at
    negated = tokens[at].low.endswith(("n't", "n’t"))
    ahead = at + 1
    while ahead < len(tokens):
        token = tokens[ahead]
        if token.tag in _SKIPPED:
            negated = negated or token.low in words.NEGATIONS
        elif token.tag is Tag.PREP and tag_at(tokens, ahead + 1) is Tag.TIME:
            pass  # "had *on Monday* struck"
        elif token.low in words.NEGATIONS:
            negated = True
        elif token.tag is Tag.AUX and (kind in _TAKES_BASE or kind.startswith("have")):
            kind = AUXILIARIES.get(token.low, "be-other")
            if tense is Tense.MODAL and kind.startswith("have"):
                tense = Tense.PERFECT  # "may have left" speaks of the past
            head = last = ahead
        elif _is_main_verb(token, kind, tokens, ahead):
            passive = kind.startswith("be") and token.tag is Tag.PAST
            progressive = kind.startswith("be") and token.tag is Tag.ING
            head = last = ahead
            break
        else:
            break
        ahead += 1
    form = Form.FINITE if tense is not Tense.NONE else Form.GERUND
    if tense in (Tense.PERFECT, Tense.PLUPERFECT) and head == at:  # "has a base", "had hopes"
        tense = Tense.PRESENT if tense is Tense.PERFECT else Tense.PAST
    base = "be" if tokens[head].tag is Tag.AUX else forms.base_of(tokens[head].low)
    if tokens[head].tag is Tag.AUX and AUXILIARIES.get(tokens[head].low, "").startswith("have"):
        base = "have"
    return VerbGroup(at, last, head, base, form, tense, passive, negated, progressive)


def _is_main_verb(token: Token, kind: str, tokens: Sequence[Token], at: int) -> bool:
    if kind in _TAKES_BASE:
        return token.tag in (Tag.VERB, Tag.WORD, Tag.PAST)
    if token.tag is Tag.PAST:
        return True
    if kind.startswith("be"):
        planned = token.low in PLAN_ADJECTIVES
        if planned and at + 1 < len(tokens):
            return tokens[at + 1].tag in (Tag.TO, Tag.TIME, Tag.PREP)
        return token.tag is Tag.ING
    return False


def _infinitive(tokens: Sequence[Token], at: int) -> VerbGroup | None:
    head = at + 1
    while head < len(tokens) and tokens[head].tag is Tag.ADV:
        head += 1
    if head >= len(tokens):
        return None
    token = tokens[head]
    if token.tag is Tag.AUX and AUXILIARIES[token.low] in ("be-other", "have-present"):
        inner = _auxiliary(tokens, head)
        return replace(inner, first=at, form=Form.INFINITIVE, tense=Tense.NONE)
    known = token.low in forms.BASES
    if not known and token.tag is Tag.WORD and head + 1 < len(tokens):
        plural = token.low.endswith("s")
        known = not plural and tokens[head + 1].tag in (Tag.DET, Tag.PRON, Tag.NAME, Tag.NUMBER)
    if not known or token.tag is Tag.NAME:
        return None
    return VerbGroup(at, head, head, forms.base_of(token.low), Form.INFINITIVE, Tense.NONE)


def _past(tokens: Sequence[Token], at: int) -> VerbGroup | None:
    before, after = tag_at(tokens, at - 1), tag_at(tokens, at + 1)
    token = tokens[at]
    if before is Tag.TIME and tag_at(tokens, at - 2) in (Tag.DET, Tag.POSS):  # "his 1998 hit"
        return None
    stays = at and forms.base_of(tokens[at - 1].low) in _COPULAR  # "stay closed"
    if stays or _as_was(tokens, at):
        return None
    always = token.low in forms.FINITE_PAST_FORMS - forms.SAME_FORMS  # "began", never a participle
    if _modifies_noun(tokens, at) or (_hyphenated(tokens, at) and not always):
        return None
    if token.low in PLANNED_ONLY and after is Tag.TO and before is Tag.PUNCT:
        return VerbGroup(at, at, at, token.low, Form.REDUCED, Tense.NONE, passive=True)
    if token.low in NOT_PAST_ALONE:
        stands = before in (
            Tag.NUMBER,
            Tag.NAME,
            Tag.PRON,
            Tag.TIME,
            Tag.SUB,
            Tag.ADV,
            Tag.COORD,
            Tag.WORD,
        )
        stands = stands or (low_at(tokens, at - 1) == "," and _leaves_aside(tokens, at))
        noun = before is Tag.WORD and after in (Tag.WORD, Tag.PUNCT, None)
        if not stands or (noun and low_at(tokens, at + 1) not in words.PARTICLES):
            return None
    base = forms.base_of(token.low)
    participle_only = token.low == "dated" or (
        token.low in forms.PAST_FORMS and token.low not in forms.FINITE_PAST_FORMS
    )
    form = Form.REDUCED if participle_only else Form.FINITE
    tense = Tense.NONE if participle_only else Tense.PAST
    return VerbGroup(at, at, at, base, form, tense, passive=participle_only)


def _leaves_aside(tokens: Sequence[Token], at: int) -> bool:
    """Whether a form that is seldom a verb is one behind a comma: "Rowe, a judge, *saw* them"."""
    never_participle = tokens[at].low not in forms.SAME_FORMS
    object_follows = tag_at(tokens, at + 1) in (Tag.DET, Tag.NAME, Tag.PRON)
    return low_at(tokens, at + 1) in words.PARTICLES or (never_participle and object_follows)


def _as_was(tokens: Sequence[Token], at: int) -> bool:
    """Whether a past form is all that is left of a clause: "flew as *planned* in May"."""
    after = tag_at(tokens, at + 1)
    closes = after in (Tag.PREP, Tag.TIME, Tag.PUNCT, Tag.COORD, Tag.ADV, None)
    passive = forms.base_of(tokens[at].low) not in NEVER_PASSIVE
    return low_at(tokens, at - 1) == "as" and closes and passive


def _modifies_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a past form is an adjective: "the *alleged* attack", "of *leaked* oil"."""
    before, after = tag_at(tokens, at - 1), tag_at(tokens, at + 1)
    if after not in (*NOMINAL, Tag.ING, Tag.PAST):
        return before is Tag.POSS or (before is Tag.DET and tokens[at - 1].low in _NEVER_ALONE)
    return before in (Tag.DET, Tag.POSS, Tag.NUMBER, Tag.PREP) and tokens[at - 1].low not in (
        "that",
        "since",
        "as",
        "before",
        "after",
        "both",
        "all",
    )


#: Determiners that cannot stand for a noun: "the accused", but "many expected".
_NEVER_ALONE: Final = frozenset("the a an his its their our my your every no whose".split())


def _hyphenated(tokens: Sequence[Token], at: int) -> bool:
    """Whether a form is part of a compound in tokenised text: "debt - *financed*"."""
    return "-" in (low_at(tokens, at - 1), low_at(tokens, at + 1))


def _gerund(tokens: Sequence[Token], at: int) -> VerbGroup | None:
    before = tag_at(tokens, at - 1)
    if _hyphenated(tokens, at) or before in (Tag.DET, Tag.POSS, Tag.NUMBER):
        return None
    base = forms.base_of(tokens[at].low)
    return VerbGroup(at, at, at, base, Form.GERUND, Tense.NONE)


_COPULAR: Final = frozenset({"look", "seem", "appear", "remain", "become", "stay", "feel"})


def _present(tokens: Sequence[Token], at: int) -> VerbGroup | None:
    """Return the verb that a present form is where its neighbours leave room for one."""
    place, token = at, tokens[at]
    before, after = tag_at(tokens, at - 1), tag_at(tokens, at + 1)
    singular = token.low in forms.PRESENT_FORMS
    while before is Tag.QUOTE:
        at -= 1
        before = tag_at(tokens, at - 1)
    prior = tokens[at - 1].low if at else ""
    opens = after in (
        Tag.DET, Tag.TO, Tag.PRON, Tag.NAME, Tag.TIME, Tag.PREP, Tag.SUB, Tag.ADV, Tag.NUMBER,
        Tag.PUNCT, Tag.QUOTE,
    ) or (after in (Tag.WORD, Tag.ING) and before in (Tag.PRON, Tag.SUB))  # fmt: skip
    opens = opens or (after is Tag.WORD and forms.base_of(token.low) in _COPULAR)
    certain = token.low in NEVER_NOUNS and before in (Tag.WORD, Tag.NAME, Tag.PRON, Tag.SUB)
    if certain:
        return VerbGroup(place, place, place, forms.base_of(token.low), Form.FINITE, Tense.PRESENT)
    inside = before is Tag.NAME and tag_at(tokens, at - 2) is Tag.PREP and after is Tag.PUNCT
    if not opens or before is None or inside:  # "in Turkish *hands*,"
        return None
    if singular:
        host = before in (Tag.PRON, Tag.SUB, Tag.NAME, Tag.ADV, Tag.QUOTE) or (
            before is Tag.WORD and not prior.endswith("s") and after in
            (Tag.DET, Tag.TO, Tag.PRON, Tag.TIME, Tag.SUB)
        )  # fmt: skip
        leads = after in (Tag.DET, Tag.PRON, Tag.TIME, Tag.TO) or (
            after is Tag.PREP and tag_at(tokens, place + 2) is Tag.TIME
        )
        host = host or (before is Tag.COORD and leads)
        host = host or (prior == "," and (leads or after in (Tag.NAME, Tag.NUMBER)))
        host = host or (before is Tag.TIME and at == 1)  # "Sunday marks ten years"
    else:
        noun = before is Tag.WORD or (before is Tag.NAME and at == 1)
        plural = noun and prior.endswith("s") and not prior.endswith(("ss", "us", "is"))
        host = plural or prior in ("we", "they", "i", "you", "who", "that", "which")
        host = host or (before is Tag.COORD and after is Tag.TO)  # "work on it and hope to"
    if not host:
        return None
    return VerbGroup(place, place, place, forms.base_of(token.low), Form.FINITE, Tense.PRESENT)


_READERS: Final = {
    Tag.AUX: _auxiliary,
    Tag.TO: _infinitive,
    Tag.PAST: _past,
    Tag.ING: _gerund,
    Tag.VERB: _present,
    Tag.WORD: _due,
}
