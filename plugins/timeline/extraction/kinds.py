"""What kind of event a dated clause reports."""

from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case, undoes
from plugins.timeline.extraction.tokens import NOMINAL, Tag
from plugins.timeline.extraction.verb_groups import Form, Tense, VerbGroup
from plugins.timeline.lang.en.verbs import ASKING, PERFORMATIVE, SAID_OF, SAYING, TIMETABLED
from plugins.timeline.types import EventKind
from plugins.timex import Granularity

_UNTIL: Final = frozenset({"until", "till"})
_CONTENT_MARKS: Final = frozenset({"that", "``", '"', "“", ":"})


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
        would = case.tense is Tense.CONDITIONAL or _opens_plan(case)
        timetable = case.tense is Tense.PRESENT and case.chain[-1].base in TIMETABLED
        ahead = case.tense in (Tense.FUTURE, Tense.MODAL) or would
        near = case.grain <= Granularity.DAY or case.when.mod == "END"
        due = case.when.mod == "END" and case.verb is not None and case.verb.form is Form.INFINITIVE
        set_down = _planned(case) or _asked_for(case) or _is_to_be(case)
        return ahead or set_down or due or (timetable and near)
    if not nouns.is_fixture(case.noun):
        return _asked_for(case) or (case.planned and case.tense is Tense.PRESENT)
    told = case.tense not in (Tense.PRESENT, Tense.FUTURE, Tense.MODAL)
    short = case.grain <= Granularity.MONTH and not (told and _half_over(case))
    return (
        case.tense is Tense.FUTURE
        or _asked_for(case)
        or (case.attachment.role is Role.PREMODIFIER and short)
    )


def _is_to_be(case: Case) -> bool:
    """Whether a noun has yet to be seen: "a plan *to be unveiled* today"."""
    verb = case.verb
    hung = verb is not None and verb.form is Form.INFINITIVE and verb.passive
    return hung and verb is not None and case.reading.tag(verb.first - 1) in NOMINAL


def _opens_plan(case: Case) -> bool:
    """Whether a gerund opens what will be: "*starting* on Monday, ferries will stop"."""
    verb = case.verb
    if verb is None or verb.form is not Form.GERUND or len(case.chain) > 1:
        return False
    later = (g for g in case.reading.groups if g.first > verb.last and g.form is Form.FINITE)
    main = next(later, None)
    return main is not None and main.tense is Tense.FUTURE


def _asked_for(case: Case) -> bool:
    """Whether somebody is asked or means to do it: "were asked to attend talks on Friday"."""
    hung = case.verb is not None and case.verb.form is Form.INFINITIVE
    asked = case.governor is not None and case.governor.base in ASKING
    return hung and (asked or case.planned)


def _half_over(case: Case) -> bool:
    """Whether more of a week or month than half lay behind when the article appeared."""
    days = case.when.interval
    if days.begin is None or days.end is None:
        return False
    return case.dct - days.begin > days.end - case.dct


def _planned(case: Case) -> bool:
    """Whether a plan is told that holds; "they planned a march" may tell of the planning."""
    passive = any(group.passive or group.first != group.last for group in case.chain)
    return case.planned and (case.tense is not Tense.PAST or passive)


def _starts_state(case: Case) -> bool:
    if case.attachment.role is Role.PREMODIFIER or "/" in case.time.value:
        return False
    if case.signal != "from":
        return case.signal == "since"
    over = case.verb is not None and case.verb.base in _POINTS
    return case.in_past and case.by_verb and not over


#: What these tell is no state that goes on "from" its date.
_POINTS: Final = frozenset({"end", "cease", "expire", "lapse"})


def _says(case: Case) -> bool:
    if case.attachment.role is not Role.ADVERBIAL:
        return _noun_says(case)
    verb = case.verb
    if verb is None or (verb.negated and case.signal in _UNTIL):
        return False
    if verb.base in _SAYING_IF:
        return _SAYING_IF[verb.base](case, verb)
    if verb.base in SAYING:
        return _verb_says(case, verb)
    return verb.tense is Tense.PRESENT and in_quotes(case)


def _issues(case: Case, verb: VerbGroup) -> bool:
    """Whether what is issued is said: "published a statement", "posted on Twitter"."""
    reading = case.reading
    if verb.base == "post" and reading.low(verb.last + 1) == "on":
        return reading.tag(verb.last + 2) is Tag.NAME and not verb.passive
    around = reading.tokens[max(0, verb.first - 5) : verb.last + 5]
    return any(nouns.is_statement(token.low) and token.tag is not Tag.VERB for token in around)


def _speaks_of(case: Case, verb: VerbGroup) -> bool:
    """Whether "speak" has what is said: "spoke on Monday *of* two towns"."""
    ahead = range(verb.last + 1, verb.last + _CLOSE)
    at = next((at for at in ahead if case.reading.low(at) in ("of", "about")), None)
    return at is not None and not any(verb.last < one.first < at for one in case.reading.groups)


def _names(case: Case, verb: VerbGroup) -> bool:
    """Whether "call" says what something is: "called it theft", "called the plan a mistake"."""
    reading, at = case.reading, verb.last + 1
    dated = reading.tag(at + 1) is Tag.TIME and reading.tag(at) is Tag.PREP
    start = at = at + 2 if dated else at + (reading.tag(at) is Tag.TIME)
    if reading.low(at) == "for":  # "called (on Monday) for calm"
        return True
    while reading.tag(at) in (*NOMINAL, Tag.DET, Tag.PRON, Tag.POSS) and reading.low(at) not in _A:
        at += 1
    named = reading.low(at) in _A or reading.tag(at) is Tag.QUOTE
    pronoun = reading.tag(start) is Tag.PRON and reading.tag(start + 1) in (Tag.WORD, Tag.DET)
    return at > start and (named or pronoun)


def _offers_to(case: Case, verb: VerbGroup) -> bool:
    """Whether what somebody offers is to do something: "offered to sell"."""
    return any(one.form is Form.INFINITIVE for one in case.reading.groups if one.first > verb.last)


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
    if Granularity.QUARTER <= case.grain <= Granularity.HALF:  # "reported a loss in the quarter"
        return False
    return not (verb.form is Form.INFINITIVE and case.planned)


def _estimates(case: Case, verb: VerbGroup) -> bool:
    """Whether "put" gives a figure: "put the area at about 1,000"."""
    tokens = case.reading.tokens[verb.last + 1 : verb.last + 12]
    return any(
        token.low == "at" and any(near.tag is Tag.NUMBER for near in tokens[place + 1 : place + 4])
        for place, token in enumerate(tokens)
    )


def _adds(case: Case, verb: VerbGroup) -> bool:
    """Whether "add" has words to add, not things: "added that it rained", "added two wings"."""
    reading, after = case.reading, verb.last + 1
    clause = any(one.first > verb.last and one.form is Form.FINITE for one in reading.groups)
    quoted = any(token.tag is Tag.QUOTE for token in reading.tokens)
    thing = reading.tag(after) in (Tag.DET, Tag.NUMBER, Tag.NAME)
    return reading.low(after) != "to" and (clause or quoted or not thing)


_CLOSE: Final = 8
_A: Final = frozenset({"a", "an"})
_SAYING_IF: Final = {
    **dict.fromkeys(("issue", "release", "publish", "make", "give", "deliver", "post"), _issues),
    "carry": _issues,
    "put": _estimates,
    "add": _adds,
    "speak": _speaks_of,
    "talk": _speaks_of,
    "call": _names,
    "offer": _offers_to,
}
"""Verbs that say something in some sentences only, and which."""


def in_quotes(case: Case) -> bool:
    """Whether the date stands in somebody's words."""
    return case.reading.quotes[case.attachment.at] % 2 == 1
