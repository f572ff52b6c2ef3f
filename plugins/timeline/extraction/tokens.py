"""A sentence as tagged tokens, each time expression one token.

Tags are coarse: closed word lists first, then word endings. There is no statistical tagger; what
stays unknown is a NAME when it is written with a capital, else a WORD.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from plugins.timeline.extraction import forms
from plugins.timeline.lang.en import function_words as words
from plugins.timeline.lang.en.verbs import AUXILIARIES, NOT_ED, NOT_ING, NOUN_ING
from plugins.timex import TimeExpression


class Tag(StrEnum):
    """What a token is, as far as word lists and endings can tell."""

    TIME = "time"
    PUNCT = "punctuation"
    QUOTE = "quotation mark"
    NUMBER = "number"
    DET = "determiner"
    PRON = "pronoun"
    PREP = "preposition"
    COORD = "coordinator"
    SUB = "subordinator"
    TO = "to"
    AUX = "auxiliary"
    ADV = "adverb"
    POSS = "possessive"
    PAST = "past form"
    ING = "ing form"
    VERB = "present form"
    NAME = "name"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a mark or a whole time expression, with offsets into the sentence."""

    start: int
    end: int
    text: str
    low: str
    tag: Tag
    time: TimeExpression | None = None


NOMINAL: Final = frozenset({Tag.NAME, Tag.WORD, Tag.NUMBER})
NOUN_PHRASE: Final = frozenset({*NOMINAL, Tag.DET, Tag.POSS, Tag.PAST, Tag.ING, Tag.VERB, Tag.PREP})
"""Tags that may stand inside a noun phrase and its prepositional phrases."""
_TOKEN: Final = re.compile(
    r"-[LR][RS]B-"  # brackets of tokenised text
    r"|``|''|` `"
    r"|(?<=\w)(?:n't|n’t)\b|['’](?:s|S|re|ve|ll|d|m)\b"
    r"|(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|No|Jr|Sr|Inc|Corp|Co|Ltd)\."
    r"|(?:\w{1,40}\.){1,4}(?:com|org|net|gov|edu|int|info|uk|de|fr|ru|ua)\b(?:/\S*\w)?"
    r"|[$£€¥]?\d[\d,.:]*(?<![,.:])(?:[a-z%]+)?"
    r"|\w+?(?=n't\b|n’t\b)"
    r"|\w+(?:[-/‑]\w+)*(?:['’](?![sS]\b|re\b|ve\b|ll\b|d\b|m\b)\w+)*"
    r"|--|\.{3}|[^\w\s]"
)
_SET_APART: Final = re.compile(r" [.,](?:\s|$)")
_QUOTES: Final = frozenset("\"“”``''«»") | {"``", "''", "` `"}
_BRACKETS: Final = frozenset({"-LRB-", "-RRB-", "-LSB-", "-RSB-"})
#: -ly words that are no adverbs.
_NOT_ADVERBS: Final = frozenset(
    """
    family rally assembly italy likely early daily friendly deadly elderly lonely lovely weekly
    monthly yearly quarterly costly orderly ugly unlikely timely lively holy july reply supply apply
    fly ally bully belly anomaly monopoly butterfly cowardly fatherly homely
    """.split()
)
_MONEY: Final = frozenset("$£€¥")
_APOSTROPHES: Final = frozenset("'’")
_ACRONYMS: Final = frozenset({"us", "it", "who"})
_STATE: Final = 2
_PRONOUN_HOSTS: Final = frozenset({"it", "he", "she", "that", "there", "what", "who", "here"})
#: What follows one of these is a noun, even where it looks like a present form: "the strike".
_NOUN_OPENERS: Final = frozenset({Tag.DET, Tag.POSS, Tag.PREP, Tag.NUMBER})
#: "That" after one of these points at a noun; after anything else it opens a clause.
_BEFORE_THAT_YEAR: Final = frozenset({Tag.PREP, Tag.TO, Tag.COORD, Tag.DET, Tag.SUB})
_CLOSED: Final = (
    (words.SUBJECT_PRONOUNS - {"one"}, Tag.PRON),
    (frozenset(AUXILIARIES), Tag.AUX),
    (words.DETERMINERS, Tag.DET),
    (words.COORDINATORS, Tag.COORD),
    (frozenset({"to"}), Tag.TO),
    (words.SUBORDINATORS - words.PREPOSITIONS, Tag.SUB),
    (words.PRONOUNS, Tag.PRON),
    (words.PREPOSITIONS, Tag.PREP),
    (words.ADVERBS, Tag.ADV),
)


def _closed_table() -> dict[str, Tag]:
    table: dict[str, Tag] = {}
    for group, tag in _CLOSED:
        for word in group:
            table.setdefault(word, tag)
    return table


_TABLE: Final = _closed_table()


def tokenise(text: str, times: Sequence[TimeExpression]) -> tuple[Token, ...]:
    """Return the tokens of a sentence; `times` hold spans in `text`, in order, not overlapping."""
    tokens: list[Token] = []
    position = 0
    if " - " in text and not _SET_APART.search(text):
        text = text.replace(" - ", " – ")  # a dash; tokenised text has compounds like that
    for time in times:
        _add(tokens, text, position, time.span.start)
        span = text[time.span.start : time.span.end]
        tokens.append(Token(time.span.start, time.span.end, span, span.lower(), Tag.TIME, time))
        position = time.span.end
    _add(tokens, text, position, len(text))
    return tuple(tokens)


def _add(tokens: list[Token], text: str, start: int, end: int) -> None:
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        low = word.lower()
        tag = _tag(word, low, tokens)
        tokens.append(Token(match.start(), match.end(), word, low, tag))


def _tag(word: str, low: str, before: Sequence[Token]) -> Tag:
    mark = _mark(word, low, before)
    if mark is not None:
        return mark
    if low == "that" and before and before[-1].tag not in _BEFORE_THAT_YEAR:
        return Tag.SUB
    first = not before or before[-1].tag is Tag.QUOTE or before[-1].low in (":", "•", "--")
    capitals = word.isupper() and len(word) > 1
    state = capitals and len(word) == _STATE and before and before[-1].low == ","  # "Paris, ME"
    known = low in _TABLE and (first or capitals or not word[0].isupper()) and not state
    if known and not (capitals and low in _ACRONYMS):
        return _TABLE[low]
    if word[0].isupper() and not first:
        return Tag.NAME
    if low in NOUN_ING and not (before and before[-1].tag in (Tag.AUX, Tag.ADV)):
        return Tag.WORD
    tag = _open_tag(low, capital=word[0].isupper() and not (first and low in forms.KNOWN_PASTS))
    opens_noun = bool(before) and _opens_noun(before[-1])
    opens_noun = opens_noun or (first and low in forms.PRESENT_FORMS)  # "Polls open on Sunday"
    return Tag.WORD if tag is Tag.VERB and opens_noun else tag


def _opens_noun(token: Token) -> bool:
    dated = token.tag is Tag.TIME and token.low.startswith("the ")  # "the 3 May accord"
    return dated or token.tag in _NOUN_OPENERS


def _mark(word: str, low: str, before: Sequence[Token]) -> Tag | None:
    """Return the tag of what is no word: marks, numbers, possessive endings."""
    if word in _QUOTES:
        return Tag.QUOTE
    if word in _BRACKETS or not (word[0].isalnum() or word[0] in _MONEY or word[0] in _APOSTROPHES):
        return Tag.PUNCT
    if low in ("'s", "’s"):
        return Tag.AUX if before and before[-1].low in _PRONOUN_HOSTS else Tag.POSS
    if word in _APOSTROPHES:
        return Tag.POSS if before and before[-1].low.endswith("s") else Tag.QUOTE
    return Tag.NUMBER if word[0].isdigit() or word[0] in _MONEY else None


def _open_tag(low: str, *, capital: bool) -> Tag:
    if low in forms.PAST_FORMS:
        return Tag.PAST
    if low.endswith("ed") and len(low) > 3 and low not in NOT_ED and not capital:  # noqa: PLR2004
        return Tag.PAST
    if low.endswith("ing") and len(low) > 4 and low not in NOT_ING:  # noqa: PLR2004
        return Tag.ING
    if low in forms.PRESENT_FORMS or low in forms.BASES:
        return Tag.VERB
    if low.endswith("ly") and len(low) > 4 and low not in _NOT_ADVERBS:  # noqa: PLR2004
        return Tag.ADV
    return Tag.NAME if capital else Tag.WORD


def tag_at(tokens: Sequence[Token], at: int) -> Tag | None:
    """Return the tag of token `at`; None beyond the ends."""
    return tokens[at].tag if 0 <= at < len(tokens) else None


def low_at(tokens: Sequence[Token], at: int) -> str:
    """Return token `at` in lower case; nothing beyond the ends."""
    return tokens[at].low if 0 <= at < len(tokens) else ""
