"""What kind of event a dated clause reports."""

from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case, undoes
from plugins.timeline.extraction.tokens import Tag
from plugins.timeline.extraction.verb_groups import Form, Tense, VerbGroup
from plugins.timeline.lang.en.verbs import PERFORMATIVE, SAID_OF, SAYING, TIMETABLED
from plugins.timeline.types import EventKind
from plugins.timex import Granularity

_UNTIL: Final = frozenset({"until", "till"})
_CONTENT_MARKS: Final = frozenset({"that", "``", '"', "“", ":"})
_ISSUING: Final = frozenset(
    {"issue", "release", "publish", "make", "give", "deliver", "post", "carry"}
)


def kind_of(case: Case) -> EventKind:
    """Return the kind of an accepted case."""
    if case.in_future:
        return EventKind.SCHEDULED
    if case.attachment.role is Role.DERIVED:
        return EventKind.DERIVED
    if not case.in_past and _ahead(case):
        return EventKind.SCHEDULED
    if _starts_state(case):
        return EventKind.STATE_START
    if _says(case):
        return EventKind.STATEMENT
    return EventKind.OCCURRENCE


def _ahead(case: Case) -> bool:
    """Whether a date around the DCT is spoken of as still to come."""
    if case.token.low.startswith("later") or "later" in case.before(1):
        return case.tense is not Tense.PAST or not case.by_verb or case.planned
    if case.by_verb and case.verb and undoes(case.verb):
        return case.signal in ("until", "to", "till")
    if case.by_verb:
        would = case.tense is Tense.CONDITIONAL
        timetable = case.tense is Tense.PRESENT and case.chain[-1].base in TIMETABLED
        ahead = case.tense in (Tense.FUTURE, Tense.MODAL) or would
        near = case.grain <= Granularity.DAY or case.when.mod == "END"
        due = case.when.mod == "END" and case.verb is not None and case.verb.form is Form.INFINITIVE
        return ahead or _planned(case) or due or (timetable and near)
    short = case.grain <= Granularity.MONTH
    if case.tense is Tense.FUTURE and nouns.is_fixture(case.noun):
        return True
    return case.attachment.role is Role.PREMODIFIER and short and nouns.is_fixture(case.noun)


def _planned(case: Case) -> bool:
    """Whether a plan is told that holds; "they planned a march" may tell of the planning."""
    passive = any(group.passive or group.first != group.last for group in case.chain)
    return case.planned and (case.tense is not Tense.PAST or passive)


def _starts_state(case: Case) -> bool:
    if case.attachment.role is Role.PREMODIFIER or "/" in case.time.value:
        return False
    return case.signal == "since" or (case.signal == "from" and case.in_past and case.by_verb)


def _says(case: Case) -> bool:
    if case.attachment.role is not Role.ADVERBIAL:
        return _noun_says(case)
    verb = case.verb
    if verb is None or (verb.negated and case.signal in _UNTIL):
        return False
    if verb.base == "put":
        return _estimates(case, verb)
    if verb.base in _ISSUING:
        around = case.reading.tokens[max(0, verb.first - 5) : verb.last + 5]
        return any(nouns.is_statement(token.low) and token.tag is not Tag.VERB for token in around)
    if verb.base in SAYING:
        return _verb_says(case, verb)
    return verb.tense is Tense.PRESENT and in_quotes(case)


def _noun_says(case: Case) -> bool:
    """Whether a noun's date is that of something said: "a statement on Friday said"."""
    verb = case.verb
    says = verb is not None and verb.base in SAYING
    right_after = verb is not None and verb.first == case.attachment.at + 1
    label = case.attachment.role is Role.PREMODIFIER and not nouns.is_event(case.noun)
    return nouns.is_statement(case.noun) or (says and (right_after or label))


def _verb_says(case: Case, verb: VerbGroup) -> bool:
    """Whether a verb of saying reports here, and neither acts by words nor plans to say."""
    if verb.base in PERFORMATIVE:
        return case.reading.low(verb.last + 1) in _CONTENT_MARKS
    if verb.passive and verb.base not in SAID_OF:
        return verb.tense is Tense.PRESENT and in_quotes(case)
    return not (verb.form is Form.INFINITIVE and case.planned)


def _estimates(case: Case, verb: VerbGroup) -> bool:
    """Whether "put" gives a figure: "put the area at about 1,000"."""
    tokens = case.reading.tokens[verb.last + 1 : verb.last + 12]
    return any(
        token.low == "at" and any(near.tag is Tag.NUMBER for near in tokens[place + 1 : place + 4])
        for place, token in enumerate(tokens)
    )


def in_quotes(case: Case) -> bool:
    """Whether the date stands in somebody's words."""
    return case.reading.quotes[case.attachment.at] % 2 == 1
