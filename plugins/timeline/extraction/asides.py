"""A sentence without what commas put aside in it, and with a name in the place of "its maker".

"Rowe, 61, a judge, was named" tells that Rowe was named, "the yard, which is old, shut", that the
yard shut; "its maker, Acme, said so", that Acme did. Lists are left as they are.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.narrowed import narrowed
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.subjects import STOPS
from plugins.timeline.extraction.tokens import NOMINAL, NOUN_PHRASE, Tag
from plugins.timeline.extraction.verb_groups import Form
from plugins.timeline.lang.en.function_words import RELATIVES, SUPERLATIVES
from plugins.timeline.lang.en.verbs import REPORTING

_RELATIVES: Final = RELATIVES - {"that"}
_POINTING: Final = frozenset("its his her their our my another a an".split())
_NAME: Final = frozenset({Tag.NAME, Tag.NUMBER})
_LONGEST_NAME: Final = 6
_MOST_COMMAS: Final = 4
"""Commas that an aside may hold, its closing one among them."""


def without_asides(case: Case) -> Case | None:
    """Return the case without what stands aside; None where nothing does or the date does."""
    reading = case.reading
    commas = [at for at in range(len(reading.tokens)) if reading.low(at) == ","]
    dropped: set[int] = set()
    for number, opening in enumerate(commas):
        for closing in reversed(commas[number + 1 : number + 1 + _MOST_COMMAS]):
            found = _aside(reading, opening, closing)
            if found and not (found & dropped) - {opening} and _spares(case, found):
                dropped |= found
                break
    if not dropped:
        return None
    return narrowed(case, [at for at in range(len(reading.tokens)) if at not in dropped])


def without_definition(case: Case) -> Case | None:
    """Return the case without the clause that says which one "a" subject is; None without one.

    "A capsule *that had been lost* came down": what "the" points at needs its clause, "a" does not.
    """
    reading, verb = case.reading, case.verb
    inner = [group for group in reading.groups if verb and group.last < verb.first]
    if verb is None or len(inner) != 1 or inner[0].form is not Form.FINITE:
        return None
    opens = [at for at in range(inner[0].first) if _opens_relative(reading, at)]
    opens = opens or [at for at in range(inner[0].first) if reading.low(at) == "that"]
    if not opens or reading.low(_start(reading, opens[0])) not in ("a", "an"):
        return None
    between = range(opens[0] + 1, verb.first)
    parted = any(reading.tag(at) is Tag.COORD and at > inner[0].last for at in between)
    if parted or any(reading.low(at) in (",", *STOPS) for at in between):
        return None
    dropped = set(range(opens[0], verb.first))
    if not _spares(case, dropped):
        return None
    return narrowed(case, [at for at in range(len(reading.tokens)) if at not in dropped])


def _spares(case: Case, found: set[int]) -> bool:
    """Whether what is left out holds neither the date nor what it dates."""
    attachment = case.attachment
    verb = range(attachment.verb.first, attachment.verb.last + 1) if attachment.verb else ()
    return not found & {attachment.at, attachment.signal, attachment.noun, *verb}


def _aside(reading: Reading, opening: int, closing: int) -> set[int]:
    """Return the tokens that can go of what two commas enclose, the commas among them."""
    inner = range(opening + 1, closing)
    if not inner or opening < 1:
        return set()
    if _is_name(reading, inner):
        return _by_name(reading, opening, closing)
    if any(reading.low(at) in STOPS for at in inner):
        return set()
    whole = set(range(opening, closing + 1))
    verbs = sum(group.form is Form.FINITE and group.first in inner for group in reading.groups)
    if _opens_relative(reading, inner[0]):
        first = not any(group.last < opening for group in reading.groups)
        ends = not first or _verb_at(reading, closing + 1)
        return whole if verbs == 1 and ends else set()
    joins = any(reading.tag(at) is Tag.COORD for at in inner)
    leads = reading.tag(inner[0]) in (Tag.PREP, Tag.PAST, Tag.ING)
    participles = all(
        group.first == group.last and reading.tag(group.head) is Tag.PAST
        for group in reading.groups
        if group.first in inner and group.form is Form.FINITE
    )  # "backed by *armoured* cars"
    participle = reading.tag(inner[0]) is Tag.PAST and participles
    if (verbs and not participle) or (joins and not leads):
        return set()
    return whole if _verb_at(reading, closing + 1) and _is_subject(reading, opening) else set()


def _opens_relative(reading: Reading, at: int) -> bool:
    return reading.low(at) in _RELATIVES or (
        reading.tag(at) is Tag.PREP and reading.low(at + 1) in _RELATIVES
    )


def _is_name(reading: Reading, inner: Sequence[int]) -> bool:
    """Whether tokens are a name: "Ada Rowe", "the Poor Act", "Luna 24"."""
    start = 1 if reading.low(inner[0]) == "the" else 0
    name = inner[start:]
    opens = bool(name) and reading.tag(name[0]) is Tag.NAME and len(name) <= _LONGEST_NAME
    return opens and all(
        reading.tag(at) in _NAME or not reading.tokens[at].text.islower() for at in name
    )  # "Omar al-Rashid"


def _by_name(reading: Reading, opening: int, closing: int) -> set[int]:
    """Return what goes of "the mayor, Ada Rowe, left": the name; of "its maker, Acme,": the rest.

    After a name a second one tells where it is ("Rome, Italy, fell") if the verb follows.
    """
    after = reading.tag(closing + 1)
    if after in (*NOMINAL, Tag.DET) or not _common(reading, opening - 1):
        aside = reading.tag(opening - 1) is Tag.NAME and _verb_at(reading, closing + 1)
        return set(range(opening, closing + 1)) if aside else set()
    start = _start(reading, opening)
    if _only_points(reading, start, opening):
        return {*range(start, opening + 1), closing}
    return set(range(opening, closing + 1))


def _common(reading: Reading, at: int) -> bool:
    return reading.tag(at) in (Tag.WORD, Tag.VERB, Tag.ING) or reading.low(at) in SUPERLATIVES


def _start(reading: Reading, end: int) -> int:
    """Return where the noun phrase before token `end` begins, with what hangs on it."""
    at = end
    while at > 0 and reading.tag(at - 1) in (*NOUN_PHRASE, Tag.ADV) and not reading.in_verb(at - 1):
        at -= 1
        if reading.tag(at) is Tag.DET and reading.tag(at - 1) is not Tag.PREP:
            break
    return at


def _only_points(reading: Reading, start: int, end: int) -> bool:
    """Whether a name says more than a phrase: "its maker", "a judge", "the harshest".

    A phrase with "the" or an owner that has a name in it says enough: "the mayor of Rome".
    """
    low = reading.low(start)
    return low in _POINTING or (
        reading.tag(start) is Tag.DET
        and not any(reading.tag(at) is Tag.NAME for at in range(start, end))
    )


def _verb_at(reading: Reading, at: int) -> bool:
    """Whether a finite verb stands at token `at`, adverbs and dates aside."""
    while reading.tag(at) in (Tag.ADV, Tag.TIME):
        at += 1
    return any(group.first == at and group.form is Form.FINITE for group in reading.groups)


def _is_subject(reading: Reading, comma: int) -> bool:
    """Whether the noun phrase that ends before a comma can be a subject, and is no adverbial."""
    *_, (start, tag) = _leading(reading, comma)
    governor = next((group for group in reading.groups if group.last == start - 1), None)
    if governor is not None and governor.base not in REPORTING:
        return False  # an object: "they entered Rome, the mayor said"
    if tag in (Tag.DET, Tag.NAME, Tag.NUMBER, Tag.WORD, Tag.PRON):
        return True
    counts = reading.tag(start + 1) is Tag.NUMBER or reading.low(start + 1) in ("many", "few")
    opens = (Tag.DET, Tag.NAME, Tag.PRON, Tag.WORD, Tag.NUMBER)
    return counts or any(
        reading.tag(at) in (Tag.TIME, Tag.NAME)
        and reading.tag(at + 1) in opens[: 1 + 4 * (reading.tag(at) is Tag.TIME)]
        for at in range(start, comma - 1)
    )


def _leading(reading: Reading, end: int) -> Iterator[tuple[int, Tag | None]]:
    """Yield the tokens of the phrase before `end`, from its last to its first."""
    at = end - 1
    verbs = {place for g in reading.groups for place in range(g.first, g.last + 1)}
    yield at, reading.tag(at)
    while at > 0 and at - 1 not in verbs and reading.tag(at - 1) in _PHRASE:
        at -= 1
        yield at, reading.tag(at)


_PHRASE: Final = frozenset({*NOUN_PHRASE, Tag.TIME, Tag.PRON, Tag.ADV})
