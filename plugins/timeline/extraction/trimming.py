"""What can be left out of a clause: its date, and what hangs on behind."""

from collections.abc import Iterator, Sequence
from typing import Final

from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.clauses import main_verb
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.tokens import NOMINAL, Tag
from plugins.timeline.extraction.verb_groups import Form, VerbGroup
from plugins.timeline.lang.en.function_words import COMPLEX
from plugins.timeline.lang.en.verbs import CONTROL

FEWEST: Final = 4
_FAR: Final = 48
"""Tokens of a clause that may be cut: what is longer is far too long for a headline."""
_CUT_SIGNALS: Final = frozenset({"", "on", "in", "at", "during"})
_DATE_ADVERBS: Final = frozenset({"late", "early", "earlier", "later"})
_LOOSE: Final = frozenset({
    "in", "at", "on", "during", "after", "before", "amid", "near", "despite", "following", "with",
    "over", "for", "under", "against", "as", "since", "from", "across", "along", "through",
})  # fmt: skip


def without_date(case: Case, kept: Sequence[int]) -> list[int]:
    """Return the tokens without the date where what is left is clean English."""
    at, signal, reading = case.attachment.at, case.attachment.signal, case.reading
    first = signal if signal >= 0 else at
    if signal < 0 and reading.low(at - 1) in _DATE_ADVERBS:
        first = at - 1
    if at not in kept or _is_held(case, first, kept):
        return list(kept)
    left = [one for one in kept if not first <= one <= at]
    if left and reading.low(left[0]) == ",":
        left = left[1:]
    return left if len(left) >= FEWEST else list(kept)


def _is_held(case: Case, first: int, kept: Sequence[int]) -> bool:
    """Whether a date, whose words start at token `first`, cannot be left out of its clause."""
    inner = any(one < first for one in kept)
    reading, at, verb = case.reading, case.attachment.at, case.verb
    if case.signal not in _CUT_SIGNALS or "/" in case.time.value:
        return True
    follows, before = reading.tag(at + 1), reading.tag(first - 1)
    determines = case.token.low.startswith("the ") and follows in NOMINAL
    contrasts = at + 1 in kept and reading.low(at + 1) in _CONTRASTS
    if before is Tag.COORD or follows is Tag.POSS or determines or contrasts:
        return True
    if _in_list(reading, first, at) or (verb is not None and _completes(case, verb, first)):
        return True
    if case.attachment.signal >= 0:
        return inner and follows in NOMINAL
    return first < at and before is Tag.PREP


_CONTRASTS: Final = frozenset({"rather", "instead", "not", "or", "and", "but", "as"})


def _in_list(reading: Reading, first: int, at: int) -> bool:
    """Whether several amounts have a date each: "took 40 in May and 60 in June"."""
    verb = max((group.last for group in reading.groups if group.last < first), default=-1)
    verb = max(verb, first - _FAR)
    joins = [place for place in range(verb + 1, first) if reading.tag(place) is Tag.COORD]
    counted = any(reading.tag(place) is Tag.NUMBER for place in range(verb + 1, first))
    return bool(joins) and counted and reading.low(at + 1) in ("", ".", ",")


def _completes(case: Case, verb: VerbGroup, first: int) -> bool:
    """Whether a verb says nothing, or too little, without the date right behind it."""
    if verb.last != first - 1:
        return False
    if verb.form is not Form.FINITE or verb.plans:
        return True
    if verb.base == "be" and verb.first == verb.last:  # "it was on 3 May that"
        return True
    unmarked = case.attachment.signal < 0
    return unmarked and (verb.base in _TAKES_TIME or not _adverbial(case.token.low))


#: The date is the object or complement of these: "spent Friday in talks".
_TAKES_TIME: Final = frozenset("be spend remain give take mark date set choose pick make".split())


def _adverbial(low: str) -> bool:
    """Whether a time needs no preposition beside a verb: "left *on* 3 May", but "left Friday"."""
    named = low.rsplit(maxsplit=1)[-1]
    opened = low.startswith(("last ", "this ", "next ", "earlier ", "later ", "early ", "late "))
    return opened or named in _ADVERBIAL or low.endswith((" ago", " later", "day"))


_ADVERBIAL: Final = frozenset(
    "today yesterday tomorrow tonight overnight morning afternoon evening night earlier".split()
)


def shortened(case: Case, kept: Sequence[int]) -> Iterator[list[int]]:
    """Yield the tokens, then ever shorter forms cut before a loose phrase at the end."""
    yield list(kept)
    verb = case.verb
    main = main_verb(case.reading, verb) if verb else None
    if main is None:
        return
    listed = _in_list(case.reading, case.edge, case.attachment.at)
    for cut in range(min(len(kept) - 1, _FAR), 0, -1):
        place = kept[cut]
        if place <= main.last + 1:
            return
        held = (listed and place <= case.attachment.at) or _governs(case.reading, main, place)
        if _may_cut(case.reading, place, main) and not held:
            yield list(kept[:cut])


def _governs(reading: Reading, main: VerbGroup, at: int) -> bool:
    """Whether a verb cannot lose what starts at token `at`: "led them on Friday *to sell*"."""
    infinitives = (group for group in reading.groups if group.form is Form.INFINITIVE)
    controls = main.base in CONTROL and not main.particle
    return controls and any(group.first >= at for group in infinitives)


def _may_cut(reading: Reading, at: int, main: VerbGroup) -> bool:
    """Whether what starts at token `at` can be left off a clause."""
    before = reading.tag(at - 1)
    if reading.tag(at) is Tag.TO and main.base not in CONTROL:
        infinitive = any(group.first == at for group in reading.groups)
        return infinitive and before in (*NOMINAL, Tag.TIME)
    if reading.tag(at - 2) is Tag.PREP and reading.low(at - 1) in COMPLEX:
        return False
    if reading.low(at) not in _LOOSE or reading.tag(at) not in (Tag.PREP, Tag.SUB):
        return False
    return before in (*NOMINAL, Tag.PRON, Tag.TIME, Tag.QUOTE, Tag.POSS)
