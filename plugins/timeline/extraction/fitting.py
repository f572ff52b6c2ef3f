"""Dates whose nearest verb cannot be theirs, given to the one that can."""

from dataclasses import replace
from itertools import pairwise
from typing import Final

from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.governing import verb_of_when_clause
from plugins.timeline.extraction.rejections.comparisons import compares_since
from plugins.timeline.extraction.rejections.generalities import tells_time
from plugins.timeline.extraction.verb_groups import Form, Tense, VerbGroup
from plugins.timeline.lang.en.verbs import ASKING, SAYING, TIMETABLED


def reattached(case: Case) -> Case:
    """Return a case with the verb that fits its date.

    The present tense tells of no past day, so in "came to see those who help them on 20 May" the
    day is that of the coming; and "the first time since 2016, when the city fell" dates the fall.
    """
    if not case.by_verb or case.verb is None:
        return case
    missed = _cut_short(case, case.verb)
    if missed:
        return _with(case, missed, case.attachment.signal)
    told = verb_of_when_clause(case.reading, case.attachment.at)
    goes_on = case.verb.tense is Tense.PERFECT and not compares_since(case)
    if told and (tells_time(case) or (case.signal == "since" and not goes_on)):
        return _with(case, told, -1)
    asked = _only_asked(case)
    if asked:
        return _with(case, asked, case.attachment.signal)
    stale = case.verb.tense is Tense.PRESENT and case.verb.base not in SAYING | TIMETABLED
    if stale and case.in_past and not case.heads_sentence and case.verb.last < case.attachment.at:
        told = _past_before(case, case.verb)
        return _with(case, told, case.attachment.signal) if told else case
    return case


def _cut_short(case: Case, verb: VerbGroup) -> VerbGroup | None:
    """Return what happened moments before a plan: "it *fell* shortly before it was to land"."""
    earlier = [g for g in case.reading.groups if g.last < verb.first and g.form is Form.FINITE]
    if not case.is_to or len(earlier) < 2 or earlier[-2].tense is not Tense.PAST:  # noqa: PLR2004
        return None
    between = [token.low for token in case.reading.tokens[earlier[-2].last : earlier[-1].first]]
    near = any(word in _MOMENTS and after == "before" for word, after in pairwise(between))
    return earlier[-2] if near else None


_MOMENTS: Final = frozenset("shortly just moments seconds minutes hours right".split())


def _only_asked(case: Case) -> VerbGroup | None:
    """Return who asked for or announced what stands in the infinitive, where the day is over.

    Of "announced plans on 3 May to sell the mill" and "announced plans to sell the mill on 3 May"
    the announcing is what is known to have happened.
    """
    verb, governor = case.verb, case.governor
    hung = verb is not None and governor is not None and verb.form is Form.INFINITIVE
    if governor is None or not hung or not case.in_past or case.signal in ("by", "until", "before"):
        return None
    told = governor.form is Form.FINITE and governor.tense is Tense.PAST and not governor.passive
    return governor if told and governor.base in SAYING | ASKING else None


def _past_before(case: Case, verb: VerbGroup) -> VerbGroup | None:
    """Return the finite past verb whose clause holds a relative clause in the present."""
    if case.reading.low(verb.first - 1) not in ("who", "which", "that"):
        return None
    earlier = [
        group
        for group in case.reading.groups
        if group.last < verb.first and group.form is Form.FINITE and group.tense is Tense.PAST
    ]
    return earlier[-1] if earlier else None


def _with(case: Case, verb: VerbGroup, signal: int) -> Case:
    return replace(
        case, attachment=replace(case.attachment, role=Role.ADVERBIAL, verb=verb, signal=signal)
    )
