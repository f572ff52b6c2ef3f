"""Dates whose nearest verb cannot be theirs, given to the one that can."""

from dataclasses import replace

from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.governing import verb_of_when_clause
from plugins.timeline.extraction.verb_groups import Form, Tense, VerbGroup
from plugins.timeline.lang.en.verbs import SAYING


def reattached(case: Case) -> Case:
    """Return a case with the verb that fits its date.

    The present tense tells of no past day, so in "came to see those who help them on 20 May" the
    day is that of the coming; and "the first time since 2016, when the city fell" dates the fall.
    """
    if not case.by_verb or case.verb is None:
        return case
    if case.signal == "since":
        told = verb_of_when_clause(case.reading, case.attachment.at)
        return _with(case, told, -1) if told else case
    stale = case.verb.tense is Tense.PRESENT and case.verb.base not in SAYING
    if stale and case.in_past and not case.heads_sentence and case.verb.last < case.attachment.at:
        told = _past_before(case, case.verb)
        return _with(case, told, case.attachment.signal) if told else case
    return case


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
