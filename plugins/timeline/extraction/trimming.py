"""What can be cut off behind a clause: loose phrases, and what another date dates."""

from collections.abc import Iterator, Sequence
from typing import Final

from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.clauses import main_verb
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.soundness import LINKS
from plugins.timeline.extraction.tokens import NOMINAL, Tag
from plugins.timeline.extraction.verb_groups import Form, VerbGroup
from plugins.timeline.lang.en.function_words import COMPLEX
from plugins.timeline.lang.en.verbs import CONTROL

FEWEST: Final = 4
_FAR: Final = 48
"""Tokens of a clause that may be cut: what is longer is far too long for a headline."""
_LOOSE: Final = frozenset({
    "in", "at", "on", "during", "after", "before", "amid", "near", "despite", "following", "with",
    "over", "for", "under", "against", "as", "since", "from", "across", "along", "through",
})  # fmt: skip
#: What is supplied, charged or replaced with what: these need both.
_WITH: Final = frozenset("provide supply charge present replace equip arm meet deal".split())


def shortened(case: Case, kept: Sequence[int]) -> Iterator[list[int]]:
    """Yield the tokens, then ever shorter forms cut before a loose phrase at the end."""
    yield list(kept)
    verb = case.verb
    main = main_verb(case.reading, verb) if verb else None
    if main is None:
        return
    listed = in_list(case.reading, case.edge, case.attachment.at)
    for cut in range(min(len(kept) - 1, _FAR), 0, -1):
        place = kept[cut]
        if place <= main.last + 1:
            return
        held = (listed and place <= case.attachment.at) or _governs(case.reading, main, place)
        if _may_cut(case.reading, place, main) and not held and _is_rest(case.reading, kept[cut:]):
            yield list(kept[:cut])


def _is_rest(reading: Reading, tail: Sequence[int]) -> bool:
    """Whether a verb can lose what is cut off: nothing there hangs on it across a date.

    Not in "spoke in Rome on Friday *of a new start*".
    """
    return not any(
        reading.tag(at) is Tag.TIME and reading.low(at + 1) in ("of", "about", "that", "with")
        for at in tail[:-1]
    )


def first_part(case: Case, kept: Sequence[int]) -> list[int]:
    """Return the tokens up to the date where the next thing has a date of its own; else nothing.

    "Rain fell in Rome in May *and in Milan in June*"
    """
    at = case.attachment.at + 1
    opens = at in kept and _opens_next(case, at)
    return [one for one in kept if one < at] if opens else []


def _opens_next(case: Case, at: int) -> bool:
    reading = case.reading
    after = at + 1 if reading.low(at) == "," else at
    joins = reading.tag(after) is Tag.COORD or (after > at and reading.tag(after) in NOMINAL)
    later = [one for one in range(at, len(reading.tokens)) if reading.tag(one) is Tag.TIME]
    dated = any(reading.tag(one) not in LINKS for one in range(at, *later[:1])) and bool(later)
    return joins and (dated or (after > at and reading.tag(after) is Tag.COORD))


def _governs(reading: Reading, main: VerbGroup, at: int) -> bool:
    """Whether a verb cannot lose what starts at token `at`: "led them on Friday *to sell*"."""
    infinitives = (group for group in reading.groups if group.form is Form.INFINITIVE)
    controls = main.base in CONTROL and not main.particle
    return controls and any(group.first >= at for group in infinitives)


def _may_cut(reading: Reading, at: int, main: VerbGroup) -> bool:
    """Whether what starts at token `at` can be left off a clause."""
    before = reading.tag(at - 1)
    if reading.tag(at) is Tag.COORD and reading.tag(at + 1) is Tag.PREP:  # "of this *and of that*"
        told = range(main.last + 1, at)
        return any(reading.low(one) == reading.low(at + 1) for one in told)
    if reading.tag(at) is Tag.TO and main.base not in CONTROL:
        infinitive = any(group.first == at for group in reading.groups)
        return infinitive and before in (*NOMINAL, Tag.TIME)
    if reading.tag(at - 2) is Tag.PREP and reading.low(at - 1) in COMPLEX:
        return False
    supplies = reading.low(at) == "with" and any(
        group.base in _WITH and main.first <= group.first < at for group in reading.groups
    )
    if supplies or reading.low(at) not in _LOOSE or reading.tag(at) not in (Tag.PREP, Tag.SUB):
        return False
    return before in (*NOMINAL, Tag.PRON, Tag.TIME, Tag.QUOTE, Tag.POSS, Tag.ADV)


def in_list(reading: Reading, first: int, at: int) -> bool:
    """Whether several amounts have a date each: "took 40 in May and 60 in June"."""
    verb = max((group.last for group in reading.groups if group.last < first), default=-1)
    verb = max(verb, first - _FAR)
    joins = [place for place in range(verb + 1, first) if reading.tag(place) is Tag.COORD]
    counted = any(reading.tag(place) is Tag.NUMBER for place in range(verb + 1, first))
    return bool(joins) and counted and reading.low(at + 1) in ("", ".", ",")
