"""Which past forms are finite verbs and which are participles or nouns."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from plugins.timeline.extraction import forms
from plugins.timeline.extraction.tokens import NOMINAL, Tag, Token, low_at, tag_at
from plugins.timeline.extraction.verb_groups import Form, Tense, VerbGroup
from plugins.timeline.lang.en.function_words import PERIODS
from plugins.timeline.lang.en.verbs import (
    IRREGULAR,
    LASTING,
    NEVER_PASSIVE,
    NOT_PAST_ALONE,
    NOUN_ONLY,
    SAYING,
)
from plugins.timex import Granularity


def settled(tokens: Sequence[Token], groups: Sequence[VerbGroup]) -> tuple[VerbGroup, ...]:
    """Return the groups that remain verbs, participles told from past forms.

    Two finite verbs cannot share a clause: of "an update released on Thursday came with a fix" the
    first past form is a participle.
    """
    marked: list[VerbGroup] = []
    groups = _certain(tokens, groups)
    for number, group in enumerate(groups):
        later = groups[number + 1] if number + 1 < len(groups) else None
        earlier = marked[-1] if marked else None
        if _is_participle(tokens, group, earlier, later):
            marked.append(replace(group, form=Form.REDUCED, tense=Tense.NONE, passive=True))
        else:
            marked.append(group)
    return tuple(marked)


def _is_participle(
    tokens: Sequence[Token], group: VerbGroup, earlier: VerbGroup | None, later: VerbGroup | None
) -> bool:
    if not _ambiguous(tokens, group) or _reports(tokens, group) or group.base in NEVER_PASSIVE:
        return False
    if group.base == "end" and earlier and _is_period(tokens, group.first - 1):
        return True  # "in the quarter *ended* 31 May"
    if _opens_sentence(tokens, group) or (earlier and _ends_phrase(tokens, group)):
        return True
    if (
        earlier
        and tokens[group.head].low in NOT_PAST_ALONE
        and low_at(tokens, group.first - 1) == ","
    ):
        return earlier.form is Form.FINITE  # "left Rome, *cut* off by snow"
    before_verb = later is not None and _shares_clause(tokens, group, later)
    return (
        _done_by(tokens, group)
        or _is_lasting(tokens, group, later)
        or before_verb
        or (earlier is not None and _second_in_clause(tokens, earlier, group))
    )


def _done_by(tokens: Sequence[Token], group: VerbGroup) -> bool:
    """Whether a noun and who did it stand around a form: "a ship, *built* by Acme"."""
    host = group.first - (2 if low_at(tokens, group.first - 1) == "," else 1)
    by = low_at(tokens, group.last + 1) == "by" and tag_at(tokens, group.last + 2) is not Tag.ING
    return by and tag_at(tokens, host) in NOMINAL


def _is_lasting(tokens: Sequence[Token], group: VerbGroup, later: VerbGroup | None) -> bool:
    """Whether a form says what a noun is like before its verb: "men *armed* with axes left"."""
    pair = (tokens[group.head].low, low_at(tokens, group.last + 1))
    return later is not None and pair in LASTING and tag_at(tokens, group.first - 1) in NOMINAL


def _is_period(tokens: Sequence[Token], at: int) -> bool:
    time = tokens[at].time
    return low_at(tokens, at) in PERIODS or (
        time is not None and time.granularity > Granularity.MONTH
    )


def _ends_phrase(tokens: Sequence[Token], group: VerbGroup) -> bool:
    """Whether a form that is seldom a verb alone follows a phrase: "in a talk *broadcast*"."""
    nouns = group.first
    while tag_at(tokens, nouns - 1) is Tag.WORD:
        nouns -= 1
    phrase = [tag_at(tokens, nouns - 2), tag_at(tokens, nouns - 1)]
    return tokens[group.head].low in NOT_PAST_ALONE and phrase == [Tag.PREP, Tag.DET]


def _opens_sentence(tokens: Sequence[Token], group: VerbGroup) -> bool:
    """Whether no subject can stand before a past form: "*Founded* in 1988, the firm grew"."""
    return all(token.tag is Tag.ADV for token in tokens[: group.first])


def _ambiguous(tokens: Sequence[Token], group: VerbGroup) -> bool:
    """Whether a lone past form may be a participle as well: "released", but not "began"."""
    low = tokens[group.head].low
    lone = group.tense is Tense.PAST and group.first == group.last
    same = low not in forms.FINITE_PAST_FORMS or group.base in _SAME
    return lone and same and tokens[group.head].tag is Tag.PAST


def _certain(tokens: Sequence[Token], groups: Sequence[VerbGroup]) -> list[VerbGroup]:
    """Return the groups without present forms that a verb before them shows to be nouns."""
    kept: list[VerbGroup] = []
    for group in groups:
        lone = group.tense is Tense.PRESENT and group.first == group.last
        noun = lone and tokens[group.head].tag is Tag.VERB and bool(kept)
        if not (noun and _second_in_clause(tokens, kept[-1], group)):
            kept.append(group)
    return kept


#: Of these, a past form before a noun's own verb is always the verb of saying.
_NEVER_PARTICIPLE: Final = frozenset(
    "say tell add argue insist contend reply remark complain conclude joke boast".split()
)


def _reports(tokens: Sequence[Token], group: VerbGroup) -> bool:
    """Whether a clause without "that" may follow: "said talks in Rome would go on"."""
    after = tag_at(tokens, group.last + 1)
    if group.base in _NEVER_PARTICIPLE:
        return True
    return group.base in SAYING and after not in (Tag.TIME, Tag.PREP, Tag.PUNCT)


def _second_in_clause(tokens: Sequence[Token], left: VerbGroup, right: VerbGroup) -> bool:
    """Whether a past form follows a finite verb with nothing that could part two clauses."""
    between = tokens[left.last + 1 : right.first]
    if left.form not in (Form.FINITE, Form.INFINITIVE):
        return False
    if _takes_bare_clause(left) and not _one_phrase(between):
        return False
    if tag_at(tokens, right.first - 1) not in _ENDS_NOUN_PHRASE:
        return False
    blocked = (Tag.SUB, Tag.COORD, Tag.PRON)
    marks = (",", ";", ":", "--", "—", "–")
    clausal = ("after", "before", "since", "until", "as")
    return not any(
        token.tag in blocked or token.low in marks or token.low in clausal for token in between
    )


def _takes_bare_clause(verb: VerbGroup) -> bool:
    """Whether a clause without "that" may follow: "said rain fell", not "declared rain fell"."""
    return (verb.base in SAYING and verb.base not in NOUN_ONLY) or verb.base in _BARE_CONTENT


_ENDS_NOUN_PHRASE: Final = frozenset({Tag.WORD, Tag.NAME, Tag.VERB, Tag.QUOTE, Tag.TIME})


def _one_phrase(tokens: Sequence[Token]) -> bool:
    """Whether the tokens are one phrase such as "in a letter": no subject can be among them."""
    phrase = [token.tag for token in tokens]
    plain = all(tag in NOMINAL for tag in phrase[2:])
    return phrase[:2] == [Tag.PREP, Tag.DET] and plain and len(phrase) > 2  # noqa: PLR2004


_BARE_CONTENT: Final = frozenset(
    {"think", "believe", "know", "hope", "show", "find", "suspect", "fear", "see", "hear", "help"}
)
_SAME: Final = frozenset(base for base, past, part in IRREGULAR if past == part)


def _shares_clause(tokens: Sequence[Token], left: VerbGroup, right: VerbGroup) -> bool:
    edge = left.first - 1
    while tag_at(tokens, edge) is Tag.ADV:
        edge -= 1
    if right.form is not Form.FINITE or tag_at(tokens, edge) not in (
        Tag.WORD, Tag.NAME, Tag.PUNCT, Tag.NUMBER, Tag.TIME, Tag.VERB,
    ):  # fmt: skip
        return False
    between = tokens[left.last + 1 : right.first]
    commas = sum(token.low == "," for token in between)
    blocked = (Tag.SUB, Tag.COORD, Tag.QUOTE, Tag.PRON)
    if any(token.tag in blocked or token.low in (";", ":", "(", ")") for token in between):
        return False
    opened = low_at(tokens, edge) == ","
    return commas == (1 if opened else 0) and not _starts_subject(between, comma=opened)


def _starts_subject(between: Sequence[Token], *, comma: bool) -> bool:
    """Whether a new subject stands right before the later verb: then it has its own clause."""
    if comma or not between:
        return False
    nominal = [token for token in between if token.tag in NOMINAL or token.tag is Tag.DET]
    prepositions = [token for token in between if token.tag in (Tag.PREP, Tag.TO)]
    return bool(nominal) and not prepositions
