"""Dates that are no events: one row a reason, asked in order; the first that holds decides.

Each row has an example that must be rejected by it on Monday 2020-06-15; tests run them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.clauses import main_verb
from plugins.timeline.extraction.tokens import Tag
from plugins.timeline.extraction.verbs import Form, Tense
from plugins.timeline.lang.en import function_words as words
from plugins.timeline.lang.en.nouns import FURNITURE
from plugins.timeline.lang.en.verbs import PLANNING, SAYING, UNDOING
from plugins.timex import Granularity
from plugins.timex.mean import At


@dataclass(frozen=True, slots=True)
class Rejection:
    """Why a date is no event's date."""

    name: str
    holds: Callable[[Case], bool]
    why: str
    example: str


def _alone(case: Case) -> bool:
    return case.attachment.role is Role.ALONE


def _furniture(case: Case) -> bool:
    tokens = case.reading.tokens
    finite = any(group.form is Form.FINITE for group in case.reading.groups)
    marked = any(token.low in FURNITURE or token.low in ("|", "©") for token in tokens)
    byline = tokens[0].low == "by" and not finite
    return byline or (marked and not finite) or nouns.singular(case.noun) in FURNITURE


def _stamp(case: Case) -> bool:
    """Tell whether a date is a page's own: "May 5, 2010; 12:54 PM", "GENEVA, June 12 (Reuters)"."""
    tokens, at = case.reading.tokens, case.attachment.at
    words_in = case.token.low.split()
    full = "day" in words_in[0] and words_in[-1].isdigit() and len(words_in) > 3  # noqa: PLR2004
    if full and "," not in words_in and case.attachment.signal < 0:
        return case.reading.low(at - 1) != ","
    around = tokens[max(0, at - 4) : at + 5]
    if any(token.low in ("|", "©") for token in around):
        return True
    opening = all(token.tag in _STAMPED for token in tokens[:at])
    clock = any(
        token.time is not None and isinstance(token.time.meaning, At) and ":" in token.text
        for token in tokens[: at + 6]
    )
    bracket = case.reading.low(at + 1) in ("(", "-lrb-") and case.reading.tag(at + 2) is Tag.NAME
    place = case.reading.low(at - 1) == "," and case.reading.tag(at - 2) is Tag.NAME
    return opening and ((clock and case.attachment.signal <= 0) or (place and bracket))


_STAMPED: Final = frozenset({Tag.TIME, Tag.PUNCT, Tag.NUMBER, Tag.NAME, Tag.PREP})


def _caption(case: Case) -> bool:
    """A photograph shows in the present tense what a full date puts into the past."""
    verb = case.verb
    if verb is None or case.in_future or not case.by_verb or case.grain > Granularity.DAY:
        return False
    if _heads(case):
        return False
    full = any(part.isdigit() and len(part) == 4 for part in case.token.low.split())  # noqa: PLR2004
    present = verb.tense is Tense.PRESENT and verb.base not in SAYING
    return present and full


def _heads(case: Case) -> bool:
    """Tell whether a date heads its sentence: "In May 2003, ..." or "3 May 2003: ..."."""
    at, signal = case.attachment.at, case.attachment.signal
    first = signal if signal >= 0 else at
    return first == 0 and (signal == 0 or case.reading.low(at + 1) in (":", "--", "—", "–"))


def _rolling(case: Case) -> bool:
    """Tell whether a stretch rolls along with the day of writing: "in the last month"."""
    rolls = case.token.low.startswith(("last ", "past ", "the last ", "the past "))
    owned = (
        case.token.low.startswith("the ")
        or case.before(0)
        or case.reading.low(case.attachment.at - 1) == "the"
    )
    return bool(rolls and owned) and case.reading.low(case.attachment.at + 1) != "of"


def _nowadays(case: Case) -> bool:
    verb = main_verb(case.reading, case.verb) if case.verb else None
    if case.token.low not in ("today", "today,") or case.attachment.role is Role.PREMODIFIER:
        return False
    tokens = case.reading.tokens[case.attachment.at + 1 : verb.last + 3] if verb else ()
    news = any(token.low in ("already", "now", "just") for token in tokens)
    states = verb is not None and verb.tense in (Tense.PRESENT, Tense.MODAL)
    planned = case.planned or any(
        group.form is Form.INFINITIVE and verb and group.first == verb.last + 1
        for group in case.reading.groups
    )
    told = verb is not None and (verb.base in SAYING or verb.progressive)
    return states and not (told or news or planned)


def _compared_since(case: Case) -> bool:
    if case.signal != "since" or case.attachment.role is Role.PREMODIFIER:
        return False
    tokens = case.reading.tokens
    edge = case.attachment.signal
    start = max(0, edge - 14)
    for at in range(edge - 1, start - 1, -1):
        token = tokens[at]
        if token.tag is Tag.SUB or token.low in (";", ":"):
            break
        if token.low in words.SUPERLATIVES and not _counts(case, at):
            return True
        if token.low.endswith("est") and len(token.low) > 4 and token.low not in words.NOT_EST:  # noqa: PLR2004
            return True
    return False


def _counts(case: Case, at: int) -> bool:
    """Whether "more" is part of a number: "more than 40"."""
    ahead = at + 2 if case.reading.low(at + 1) == "than" else at + 1
    return case.reading.tag(ahead) is Tag.NUMBER


def _comparison_base(case: Case) -> bool:
    before = case.before(4)
    low = case.token.low
    if "same" in before[-2:] or low.startswith("the same period"):
        return True
    offset = low.endswith(("ago", "earlier", "before", "previously"))
    if case.signal in ("from", "over") and offset:
        return True
    if (
        case.signal == "from"
        and before[-1:]
        and before[-1] in ("up", "down", "change", "percent", "%")
    ):
        return True
    for place, word in enumerate(before):
        rest = before[place + 1 :]
        if word in words.COMPARERS and not any(part[:1].isdigit() for part in rest):
            return True
    wider = case.before(10)
    if "compared" in wider[-10:] and not set(wider[wider.index("compared") :]) & {",", ";", "that"}:
        return True
    tail = " ".join(wider[-5:])
    if "up from" in tail or "down from" in tail:
        return True
    if wider[-4:-3] == ["from"] and any(part[:1].isdigit() for part in wider[-3:]):
        return True
    if before[-1:] and before[-1] in words.ADJACENT_COMPARERS:
        return True
    return case.signal in words.ADJACENT_COMPARERS


def _superseded(case: Case) -> bool:
    before, after = case.before(3), case.after(4)
    if before[-1:] == ["not"] and not (case.verb and case.verb.negated):
        return True
    hoped = {"hoped", "planned", "expected", "scheduled", "thought", "envisaged", "intended"}
    if set(after) & hoped and set(after) & (words.HEDGES | {"as"}):
        return True
    if case.signal == "from" and case.verb and case.verb.base in UNDOING:
        return True
    if "instead" in before[-2:] or case.signal == "instead":
        return True
    plan = next((g for g in (case.governor, case.verb) if g and g.base in PLANNING), None)
    if plan is None or not case.by_verb:
        return False
    hedged = set(case.before(5)) & {"originally", "initially", "previously"}
    if hedged and plan.form is not Form.FINITE:
        return True
    if plan.tense is Tense.PLUPERFECT and plan.base not in SAYING:
        return True
    was_to = plan.tense is Tense.PAST and (plan.passive or plan.first != plan.last)
    undone = any(group.base in UNDOING for group in case.reading.groups)
    later = [token.low for token in case.reading.tokens[case.attachment.at + 1 :]]
    undone = undone or "but" in later or "however" in later
    return was_to and plan.base not in SAYING and (undone or not case.in_future)


def _apposed(case: Case) -> bool:
    """Tell whether an offset only restates the date before it: "on May 3, two days earlier"."""
    at = case.attachment.at
    offset = case.token.low.endswith(("earlier", "later", "before", "after"))
    return offset and case.reading.low(at - 1) == "," and case.reading.tag(at - 2) is Tag.TIME


def _undone(case: Case) -> bool:
    verb = case.verb
    if verb is None or verb.base not in UNDOING or verb.last > case.attachment.at:
        return False
    return case.attachment.role is not Role.ADVERBIAL and case.signal not in ("until", "to", "till")


def _hypothetical(case: Case) -> bool:
    verb = case.verb
    if verb is None or not case.by_verb:
        return False
    verb = main_verb(case.reading, verb) or verb
    tokens = case.reading.tokens
    for at in range(min(verb.first, case.attachment.at) - 1, -1, -1):
        if tokens[at].low in words.CONDITIONALS:
            return True
        if tokens[at].low in (",", ";", ":") or tokens[at].tag in (Tag.SUB, Tag.QUOTE):
            return False
        if any(group.last == at for group in case.reading.groups):
            return False
    return False


def _question(case: Case) -> bool:
    ends = case.reading.text.rstrip(" \"'”’)").endswith("?")
    told = case.tense in (Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT)
    return ends and not told and case.by_verb


def _habitual(case: Case) -> bool:
    around = {token.low for token in case.clause()}
    told = case.tense in (Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT)
    if around & words.HABITUALS and not (told and case.grain > Granularity.DAY):
        return True
    near = set(case.before(2)) | set(case.after(2))
    if near & {"each", "every"}:
        return True
    weekday = case.grain <= Granularity.DAY and not any(c.isdigit() for c in case.token.low)
    bare = (
        case.attachment.role is Role.PREMODIFIER
        and case.reading.tag(case.attachment.at + 1) is not Tag.POSS
    )
    this = case.token.low in ("today", "yesterday", "tomorrow")
    idle = case.tense in (Tense.PRESENT, Tense.MODAL, Tense.NONE)
    return weekday and bare and idle and not this


_WINNING: Final = frozenset({"win", "host", "lose", "stage", "award", "compete", "enter", "attend"})


def _label(case: Case) -> bool:
    """A date beside a noun that is no event labels it: "the 2006 winner"."""
    at = case.attachment.noun
    if case.attachment.role is not Role.PREMODIFIER or at is None:
        return False
    if nouns.is_label(case.noun):
        return True
    if any(
        nouns.is_event(token.low) for token in case.reading.tokens[case.attachment.at + 1 : at + 1]
    ):
        return False
    named = case.reading.tag(at) is Tag.NAME
    verb = case.verb
    if named and verb and verb.base in _WINNING and verb.tense is Tense.PAST:
        return False
    return True


def _generic_of(case: Case) -> bool:
    if case.signal != "of" or case.attachment.noun is not None:
        return False
    edge = case.attachment.signal - 1
    return case.reading.tag(edge) in (Tag.WORD, Tag.NAME)


def _clock_alone(case: Case) -> bool:
    """Tell whether only a time of day is named: "at 0910 GMT", "that night"."""
    match case.time.meaning:
        case At(_, None):
            return True
        case _:
            return False


def _subject(case: Case) -> bool:
    """Tell whether a day is what a general statement is about: "Sunday is a day of rest"."""
    verb = case.verb
    if verb is None or case.attachment.signal >= 0 or verb.first != case.attachment.at + 1:
        return False
    return verb.tense is Tense.PRESENT and verb.base == "be"


def _stale_present(case: Case) -> bool:
    """The present tense tells no past event, unless it reports."""
    verb = case.verb
    if verb is None or not case.by_verb or not case.in_past or case.signal == "since":
        return False
    if _heads(case):  # "In May 2003, the bridge is closed": history told in the present
        return False
    return verb.tense is Tense.PRESENT and verb.base not in SAYING and case.governor is None


REJECTIONS: Final = (
    Rejection("furniture", _furniture, "it belongs to the page, not to the story",
              "Updated June 12, 2020"),
    Rejection("stamp", _stamp, "it is the page's own date",
              "June 12, 2020 | 9:41 am Rome's old bridge fell."),
    Rejection("alone", _alone, "nothing that happens stands with it", "Rome, 12 June 2020"),
    Rejection("caption", _caption, "a caption tells what a picture shows",
              "A woman crosses the bridge in Rome, June 12, 2020."),
    Rejection("nowadays", _nowadays, "“today” means nowadays", "Today the harbor handles grain."),
    Rejection("rolling", _rolling, "it is a stretch that ends with the day of writing",
              "Three bridges fell in the last month."),
    Rejection("comparison", _compared_since, "it is what something is compared with",
              "It was the worst flood since 1998."),
    Rejection("base", _comparison_base, "it is what something is compared with",
              "Profit rose 4 percent from a year earlier."),
    Rejection("superseded", _superseded, "the plan was given up",
              "The bridge had been due to open on Friday."),
    Rejection("apposed", _apposed, "it only restates the date before it",
              "They met on Friday, two days earlier than planned."),
    Rejection("undone", _undone, "the plan was given up", "Officials called off Friday's match."),
    Rejection("hypothetical", _hypothetical, "it is said with an if",
              "If the bridge opens on Friday, traffic will ease."),
    Rejection("question", _question, "it is asked, not told", "Will the bridge open on Friday?"),
    Rejection("habitual", _habitual, "it happens again and again",
              "The ferry usually sails on Friday."),
    Rejection("label", _label, "it names a thing, not a happening",
              "The 2006 winner lives in Rome."),
    Rejection("label-of", _generic_of, "it names a thing, not a happening",
              "The class of 2006 lives in Rome."),
    Rejection("clock", _clock_alone, "it names a time of day and no day",
              "The siren sounded at 9:30 a.m."),
    Rejection("subject", _subject, "a general statement is made about the day",
              "Easter is a day of rest."),
    Rejection("present", _stale_present, "the present tense does not tell of the past",
              "He lives in Rome in 2006."),
)  # fmt: skip


def rejected(case: Case) -> Rejection | None:
    """Return the first reason why a date is no event's date; None where it is one."""
    return next((row for row in REJECTIONS if row.holds(case)), None)
