"""A headline for an event: its own clause, or the sentence where none can be cut cleanly.

Subject and predicate of the event's verb, without what stands between them in commas, without the
frame that reports it, without what hangs on behind, and without the date where the clause reads on
without it. Whatever is doubtful keeps the sentence.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.clauses import Clause, clause_of, main_verb
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.tokens import NOMINAL, Tag
from plugins.timeline.extraction.verb_groups import Form, VerbGroup
from plugins.timeline.lang.en.function_words import PARTICLES, RELATIVES
from plugins.timeline.lang.en.verbs import CONTROL, SAYING
from plugins.timex import TimeExpression, TimexType

FEWEST: Final = 4
MOST: Final = 16
_CUT_SIGNALS: Final = frozenset({"", "on", "in", "at", "during"})
_DATE_ADVERBS: Final = frozenset({"late", "early", "earlier", "later"})
_LOOSE: Final = frozenset({
    "in", "at", "on", "during", "after", "before", "amid", "near", "despite", "following", "with",
    "over", "for", "under", "against", "as", "since", "from", "across", "along", "through",
})  # fmt: skip
_SPACE_BEFORE: Final = re.compile(r"\s+(?=[,.;:!?%)\]]|['’](?:s|re|ve|ll|d|m)?\b(?=\s|$)|n['’]t\b)")
_OPENERS: Final = frozenset({Tag.COORD, Tag.ADV, Tag.PUNCT, Tag.TIME})


def headline_of(case: Case) -> str:
    """Return the headline of an event: 4 to 16 words where its clause allows, else the sentence."""
    for kept in _candidates(case):
        for shorter in _shortened(case, kept):
            for words in (shorter, _without_that(case.reading, shorter)):
                text = _render(case.reading, words)
                fits = FEWEST <= len(text.split()) <= MOST
                sound = _ends_well(case.reading, words) and _balanced(text)
                if fits and sound and _keeps_its_date(case, words):
                    return text
    return _sentence(case.reading)


def _without_that(reading: Reading, kept: Sequence[int]) -> list[int]:
    """Return the tokens without the "that" after "said", which can always go."""
    return [
        at
        for place, at in enumerate(kept)
        if not (place and reading.low(at) == "that" and reading.low(kept[place - 1]) == "said")
    ]


def _candidates(case: Case) -> Iterator[list[int]]:
    """Yield the token numbers of headlines, best first."""
    verb = case.verb
    if verb is None:
        return
    reading = case.reading
    main = main_verb(reading, verb)
    if main is None:
        return
    if main.base in SAYING and case.by_verb and main is verb:
        reported = _reported_before(case)
        if reported:
            yield reported
    clause = clause_of(reading, main)
    if clause is None:
        return
    kept = _opened(reading, clause)
    if not kept:
        return
    if case.by_verb and main is verb:
        if main.base in SAYING and not _says_something(reading, clause):
            return
        yield _without_date(case, kept)
    if case.attachment.at in kept:
        yield kept


def _keeps_its_date(case: Case, kept: Sequence[int]) -> bool:
    """Whether the words kept are those that the date dates, and no others' date is among them.

    Cut from "They came in October, fought until May and left in June", a headline for June that
    reads "They came in October" would be false.
    """
    noun, verb = case.attachment.noun, case.verb
    if case.attachment.at in kept or verb is None:
        return True
    if noun is not None or verb.last in kept:
        return noun is None or noun in kept
    dated = any(_is_date(case.reading.tokens[at].time) for at in kept)
    return verb.base in SAYING and not dated


def _is_date(time: TimeExpression | None) -> bool:
    return time is not None and time.type in (TimexType.DATE, TimexType.TIME)


_BARE_SAYING: Final = frozenset({"say", "tell", "add", "write", "note", "state", "argue", "insist"})


def _says_something(reading: Reading, clause: Clause) -> bool:
    """Whether a verb of saying brings along what is said."""
    if clause.verb.base not in _BARE_SAYING:
        return any(reading.tag(at) in NOMINAL for at in range(clause.verb.last + 1, clause.end))
    return any(
        clause.verb.last < group.first < clause.end and group.form is not Form.GERUND
        for group in reading.groups
    )


def _ends_well(reading: Reading, kept: Sequence[int]) -> bool:
    """Whether a phrase ends in a word that can end one."""
    last = reading.tag(kept[-1]) if kept else None
    particle = len(kept) > 1 and reading.low(kept[-1]) in PARTICLES
    if particle and any(group.last == kept[-2] for group in reading.groups):
        return True
    return last not in _HANGING and last is not None and reading.low(kept[-1]) not in _WEAK


_WEAK: Final = frozenset({
    "just", "only", "even", "also", "still", "very", "quite", "almost", "nearly", "not", "more",
    "so", "too", "mid", "-", "late", "early", "earlier", "later",
})  # fmt: skip
_HANGING: Final = frozenset({Tag.AUX, Tag.DET, Tag.PREP, Tag.POSS, Tag.COORD, Tag.SUB, Tag.TO})


def _opened(reading: Reading, clause: Clause) -> list[int]:
    """Return a clause's tokens without the words that only link it to what came before."""
    kept = _unbracketed(reading, clause.tokens)
    while kept and _only_links(reading, kept[0]) and kept[0] < clause.verb.first:
        kept = kept[1:]
    return kept


def _only_links(reading: Reading, at: int) -> bool:
    complementiser = reading.low(at) == "that" and reading.tag(at + 1) in (Tag.PRON, Tag.DET)
    return complementiser or reading.tag(at) in _OPENERS


def _unbracketed(reading: Reading, tokens: Sequence[int]) -> list[int]:
    """Return the tokens without what stands in brackets."""
    kept: list[int] = []
    depth = 0
    for at in tokens:
        depth += reading.low(at) in ("(", "-lrb-")
        if not depth:
            kept.append(at)
        depth -= reading.low(at) in (")", "-rrb-") and depth > 0
    return kept


def _reported_before(case: Case) -> list[int] | None:
    """Return the clause in front of a trailing attribution: "Rain fell, officials said"."""
    verb, reading = case.verb, case.reading
    finite = [group for group in reading.groups if group.form is Form.FINITE]
    if verb is None or reading.tag(0) is Tag.QUOTE or not finite:
        return None
    comma = next((at for at in range(verb.first, 0, -1) if reading.low(at) == ","), 0)
    if finite[0].last >= comma or not _attributes(reading, range(comma + 1, verb.first)):
        return None
    first = clause_of(reading, finite[0])
    if first is None:
        return None
    opening = {reading.tag(at) for at in range(first.subject[0])}
    return _opened(reading, first) if opening <= {Tag.COORD, Tag.ADV} else None


def _attributes(reading: Reading, speaker: range) -> bool:
    """Whether what stands between a comma and a verb of saying is no more than who speaks."""
    if len(speaker) > _LONGEST_SPEAKER or any(group.last in speaker for group in reading.groups):
        return False
    return not any(reading.tag(at) is Tag.SUB or reading.low(at) in RELATIVES for at in speaker)


_LONGEST_SPEAKER: Final = 10


def _without_date(case: Case, kept: Sequence[int]) -> list[int]:
    """Return the tokens without the date where what is left is clean English."""
    at, signal, reading = case.attachment.at, case.attachment.signal, case.reading
    first = signal if signal >= 0 else at
    if signal < 0 and reading.low(at - 1) in _DATE_ADVERBS:
        first = at - 1
    if at not in kept or _is_held(case, first, inner=any(one < first for one in kept)):
        return list(kept)
    left = [one for one in kept if not first <= one <= at]
    if left and reading.low(left[0]) == ",":
        left = left[1:]
    return left if len(left) >= FEWEST else list(kept)


def _is_held(case: Case, first: int, *, inner: bool) -> bool:
    """Whether a date, whose words start at token `first`, cannot be left out of its clause."""
    reading, at, verb = case.reading, case.attachment.at, case.verb
    if case.signal not in _CUT_SIGNALS or "/" in case.time.value:
        return True
    follows, before = reading.tag(at + 1), reading.tag(first - 1)
    listed = follows is Tag.COORD and Tag.TIME in (reading.tag(at + 2), reading.tag(at + 3))
    if listed or before is Tag.COORD or follows is Tag.POSS:
        return True
    if case.attachment.signal >= 0:
        return inner and follows in NOMINAL
    late = first < at and before is Tag.PREP
    participle = verb is not None and verb.form is not Form.FINITE and verb.last == first - 1
    return late or participle


def _shortened(case: Case, kept: Sequence[int]) -> Iterator[list[int]]:
    """Yield the tokens, then ever shorter forms cut before a loose phrase at the end."""
    yield list(kept)
    verb = case.verb
    main = main_verb(case.reading, verb) if verb else None
    if main is None:
        return
    for cut in range(len(kept) - 1, 0, -1):
        place = kept[cut]
        if place <= main.last + 1:
            return
        if _may_cut(case.reading, place, main):
            yield list(kept[:cut])


def _may_cut(reading: Reading, at: int, main: VerbGroup) -> bool:
    """Whether what starts at token `at` can be left off a clause."""
    before = reading.tag(at - 1)
    if reading.tag(at) is Tag.TO and main.base not in CONTROL:
        infinitive = any(group.first == at for group in reading.groups)
        return infinitive and before in (*NOMINAL, Tag.TIME)
    if reading.low(at) not in _LOOSE or reading.tag(at) not in (Tag.PREP, Tag.SUB):
        return False
    return before in (*NOMINAL, Tag.PRON, Tag.TIME, Tag.QUOTE, Tag.POSS)


def _render(reading: Reading, kept: Sequence[int]) -> str:
    """Return the words of the tokens with the sentence's own spacing."""
    parts: list[str] = []
    for place, at in enumerate(kept):
        token = reading.tokens[at]
        if place:
            previous = reading.tokens[kept[place - 1]]
            adjacent = kept[place - 1] == at - 1
            parts.append(reading.text[previous.end : token.start] if adjacent else " ")
        parts.append(token.text)
    return _tidy("".join(parts))


def _sentence(reading: Reading) -> str:
    return _tidy(reading.text)


def _tidy(text: str) -> str:
    """Return text with single blanks, a capital in front and no stop at the end."""
    text = _SPACE_BEFORE.sub("", " ".join(text.split())).strip(" ,;:–—-")
    stripped = text.rstrip(".")
    if not re.search(r"(?:\b[A-Za-z]\.)+[A-Za-z]$|\b(?:Inc|Corp|Co|Ltd|Jr|Sr)$", stripped):
        text = stripped.rstrip()
    return text[:1].upper() + text[1:] if not re.match(r"[a-z][A-Z]", text) else text


def _balanced(text: str) -> bool:
    straight = text.count('"') % 2 == 0
    curly = text.count("“") == text.count("”")
    latex = text.count("``") == text.count("''")
    return straight and curly and latex and text.count("(") == text.count(")")
