"""Who said it: the subject of the verb of saying, as the text writes it."""

from collections.abc import Callable, Sequence
from functools import partial

from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.pronouns import antecedent
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.subjects import subject_of
from plugins.timeline.extraction.tokens import NOMINAL, Tag
from plugins.timeline.extraction.verb_groups import Form, VerbGroup
from plugins.timeline.lang.en.function_words import PRONOUNS
from plugins.timeline.lang.en.verbs import SAYING

Earlier = Callable[[], Sequence[Reading]]


def speaker_of(case: Case, earlier: Earlier = tuple) -> str:
    """Return who makes the statement of a case; nothing where it is not certain.

    Words in quotation marks without a verb of saying are those of whoever spoke last in the
    paragraph.
    """
    own = case.verb if case.verb is not None and _speaks(case.verb) else None
    verb = own or _saying(case.reading)
    if verb is not None:
        return _subject(case.reading, verb, earlier)
    if case.reading.quotes[-1] == 0:
        return ""
    for number, reading in reversed(list(enumerate(earlier()))):
        verb = _saying(reading)
        if verb is not None:
            return _subject(reading, verb, partial(_first, earlier, number))
    return ""


def _first(earlier: Earlier, count: int) -> Sequence[Reading]:
    return tuple(earlier())[:count]


def _speaks(verb: VerbGroup) -> bool:
    return verb.base in SAYING and verb.form is Form.FINITE and not verb.passive


def _saying(reading: Reading) -> VerbGroup | None:
    """Return the last verb of saying that stands outside quotation marks."""
    outside = (g for g in reversed(reading.groups) if reading.quotes[g.first] % 2 == 0)
    return next((group for group in outside if _speaks(group)), None)


def _subject(reading: Reading, verb: VerbGroup, earlier: Earlier) -> str:
    subject = subject_of(reading, verb) or _behind(reading, verb)
    if not subject:
        return ""
    if reading.low(subject[0]) in PRONOUNS:
        return antecedent(reading, subject, earlier)
    return reading.text[reading.tokens[subject[0]].start : reading.tokens[subject[-1]].end]


def _behind(reading: Reading, verb: VerbGroup) -> tuple[int, ...]:
    """Return the subject behind its verb: "“...”, said *the mayor*"."""
    first = last = verb.last + 1
    if reading.tag(verb.first - 1) is not Tag.QUOTE and reading.low(verb.first - 1) != ",":
        return ()
    while reading.tag(last) in (*NOMINAL, Tag.DET) and reading.tag(last) is not Tag.NUMBER:
        last += 1
    return tuple(range(first, last))
