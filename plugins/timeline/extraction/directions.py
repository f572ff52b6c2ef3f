"""Dates whose direction only the clause can tell, resolved again.

The tagger sees words; here the noun and the clause are known. "Before Friday's ballot" looks ahead,
"after the president has visited in November" too, and in an article of a Sunday that speaks of days
ahead "this week" is the week that begins on Monday.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case, when_of
from plugins.timeline.extraction.tokens import Tag
from plugins.timeline.extraction.verb_groups import Form, Tense
from plugins.timeline.lang.en.verbs import CONTROL, IMPLICATIVE, PLANNING, SAYING, TIMETABLED
from plugins.timex import Direction, Reason, TimeExpression
from plugins.timex.mean import Partial, Shift
from plugins.timex.resolve import Anchor, resolve
from plugins.timex.values import Granularity

_AHEAD: Final = frozenset({"before", "until", "till", "ahead"})
_BEHIND: Final = frozenset({"from", "after", "since", "following"})
_OPEN: Final = frozenset({Reason.TENSE, Reason.NEAREST, Reason.NEAREST_PAST})
_ONCE: Final = frozenset({"after", "until", "once", "before", "when", "unless"})
_SUNDAY: Final = 7


def redirected(cases: Sequence[Case]) -> tuple[Case, ...]:
    """Return an article's cases, in order, those looking the wrong way turned around."""
    return tuple(_framed([_turned(case) for case in cases]))


def _turned(case: Case) -> Case:
    if _this_past(case):
        return _again(case, Anchor(case.dct - timedelta(days=7)))
    return _opened(case) if case.time.reason in _OPEN else case


def _opened(case: Case) -> Case:
    """Return a case whose direction nothing in the words gives, turned by its clause."""
    if case.in_future and (_was_caused(case) or _is_over(case)):
        return _to(case, Direction.PAST)
    fixture = _fixture_ahead(case)
    if not case.in_past or not (fixture or _still_open(case) or _once_done(case) or _meant(case)):
        return case
    set_down = fixture or case.planned or _is_timetable(case)
    certain = case.tense is Tense.FUTURE or (case.tense is Tense.PRESENT and set_down)
    return _to(case, Direction.FUTURE, strict=certain)


def _meant(case: Case) -> bool:
    """Whether a day is what something is meant for: "they plan a march *for* Friday"."""
    payable = case.reading.low(case.edge - 1).endswith(("able", "ible"))  # "payable on 15 July"
    meant = case.signal == "for" or (payable and case.reading.tag(case.edge - 2) is not Tag.DET)
    feast = isinstance(case.time.meaning, Partial) and case.time.meaning.holiday
    return case.by_verb and meant and case.grain <= Granularity.DAY and not feast


def _fixture_ahead(case: Case) -> bool:
    """Whether a ballot, a match, a trial is spoken of as still to come."""
    if case.attachment.role is Role.ADVERBIAL or not nouns.is_fixture(case.noun):
        return False
    signals = {case.signal, *case.before(2)}
    if signals & _BEHIND:
        return False
    if case.tense in (Tense.PRESENT, Tense.FUTURE, Tense.MODAL) or signals & _AHEAD:
        return True
    aimed = case.signal == "for" or case.before(2)[:1] == ["for"]  # "qualified for the May debate"
    return aimed and _nearer_ahead(case)


def _nearer_ahead(case: Case) -> bool:
    """Whether the next such date is nearer than the last."""
    ahead, back = _to(case, Direction.FUTURE).when.interval, case.when.interval
    if ahead.begin is None or back.end is None:
        return False
    return ahead.begin - case.dct < case.dct - back.end


def _this_past(case: Case) -> bool:
    """Whether "this weekend", said on a Monday, is the one just over: something happened then."""
    near = case.token.low.startswith("this ") and case.grain <= Granularity.WEEK
    if not (near and case.in_future and case.by_verb and case.tense is Tense.PAST):
        return False
    governor = case.governor
    return not case.planned and (governor is None or governor.base not in CONTROL)


def _still_open(case: Case) -> bool:
    """Whether the verb speaks of what may or will be: "from Monday, shops may open"."""
    verb = case.verb
    entry = case.heads_entry and not case.token.low.endswith("day")
    if not case.by_verb or verb is None or entry:  # "3 May: the king *opens* the hall"
        return False
    if case.is_to and case.grain <= Granularity.DAY:  # "was to have begun" has not, and will not
        return case.reading.low(verb.first + 1) != "have"
    timetable = _is_timetable(case)
    planned = case.planned and case.tense in (Tense.PRESENT, Tense.PERFECT)
    return timetable or planned or verb.tense in (Tense.FUTURE, Tense.MODAL)


def _is_timetable(case: Case) -> bool:
    """Whether the present tells what is set: "opens on Friday", "is out on Friday"."""
    verb = case.verb
    if verb is None or verb.tense is not Tense.PRESENT:
        return False
    near = case.edge - verb.last <= 2 and case.grain <= Granularity.DAY  # noqa: PLR2004
    return verb.base in TIMETABLED or (verb.base == "be" and verb.first == verb.last and near)


def _is_over(case: Case) -> bool:
    """Whether a plain past tells of a date: "was called back to Rome in October"."""
    verb = case.verb
    if verb is None or not case.by_verb or verb.form is not Form.FINITE or case.signal in _AIMS:
        return False
    told = verb.tense is Tense.PAST and not (verb.progressive or verb.plans or verb.base == "be")
    return told and verb.base not in PLANNING | SAYING and case.grain <= Granularity.MONTH


_AIMS: Final = frozenset({"for", "until", "till", "to", "by", "before", "from", "ahead", "into"})


def _was_caused(case: Case) -> bool:
    """Whether what stands in the infinitive came true: "rain caused work to stop on Friday"."""
    verb, governor = case.verb, case.governor
    if verb is None or governor is None or not case.by_verb:
        return False
    return governor.base in IMPLICATIVE and governor.tense is Tense.PAST and not governor.negated


def _once_done(case: Case) -> bool:
    """Whether the perfect tells what is to be done first: "after he has visited in May"."""
    verb = case.verb
    if verb is None or not case.by_verb or verb.tense not in (Tense.PERFECT, Tense.PRESENT):
        return False
    before = [token.low for token in case.reading.tokens[max(0, verb.first - 6) : verb.first]]
    return bool(_ONCE & set(before))


def _framed(cases: Sequence[Case]) -> list[Case]:
    """Return the cases of a Sunday's article with the week that it looks ahead to as its own."""
    if not cases or cases[0].dct.isoweekday() != _SUNDAY:
        return list(cases)
    this_week = [case for case in cases if _week_step(case.time) == 0]
    looks_ahead = any(case.in_future and case.grain <= Granularity.WEEK for case in cases) or any(
        nouns.is_fixture(case.noun) for case in this_week
    )
    if not looks_ahead:
        return list(cases)
    monday = cases[0].dct + timedelta(days=1)
    return [
        _again(case, Anchor(monday))
        if _week_step(case.time) is not None and _is_frame(case)
        else case
        for case in cases
    ]


def _is_frame(case: Case) -> bool:
    return not (case.by_verb and _week_step(case.time) == 0 and case.tense is Tense.PAST)


def _week_step(time: TimeExpression) -> int | None:
    """Return the weeks from the article's own to the one named; None where none is named."""
    match time.meaning:
        case Shift(count=count, unit=Granularity.WEEK) if count in (-1, 0, 1):
            return int(count) if "ago" not in time.cue else None
        case Partial(step=int(step)) if time.meaning.granularity is Granularity.WEEK:
            return step
        case _:
            return None


def _to(case: Case, direction: Direction, *, strict: bool = False) -> Case:
    return _again(case, Anchor(case.dct, strict=strict), direction)


def _again(case: Case, anchor: Anchor, direction: Direction | None = None) -> Case:
    """Return the case with its date counted from another day or in another direction."""
    meaning = case.time.meaning
    if meaning is None or "/" in case.time.value:
        return case
    resolved = resolve(meaning, anchor, direction or case.time.direction)
    time = replace(
        case.time,
        value=resolved.value,
        anchor=anchor.now.isoformat(),
        direction=direction or case.time.direction,
        reason=Reason.TENSE if direction else case.time.reason,
        cue=case.noun or case.time.cue,
    )
    when = when_of(time)
    return replace(case, time=time, when=when) if when else case
