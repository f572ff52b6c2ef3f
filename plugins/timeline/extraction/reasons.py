"""Why this date, in plain sentences, and how sure the rules are."""

from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.verb_groups import Tense
from plugins.timeline.types import EventKind
from plugins.timex import Reason, interval_of
from plugins.timex.explain import explain, in_words


def reason_of(case: Case, trigger: str) -> str:
    """Return why the event has its date, for the page's "why this date?"."""
    words = case.token.text
    if case.attachment.role is Role.DERIVED:
        start, anchor = in_words(case.when.value), in_words(case.time.anchor or "")
        side = "before" if case.when.value <= (case.time.anchor or "") else "after"
        return f"“{words}” {side} {anchor} is {start}: worked out, not told."
    first, slash, last = case.time.value.partition("/")
    if slash:
        why = f"“{words}” is the stretch from {in_words(first)} to {in_words(last)}."
    else:
        why = explain(case.time, case.reading.text).sentence
    link = {
        Role.PREMODIFIER: "It stands before",
        Role.POSTMODIFIER: "It stands after",
        Role.ADVERBIAL: "It goes with",
        Role.ALONE: "It stands with",
    }[case.attachment.role]
    return f"{why} {link} “{trigger}”."


def confidence_of(case: Case, kind: EventKind) -> float:
    """Return how sure the rules are, from 0 to 1.

    Counted down from .95 for every decision that was not in the words: a direction that nothing
    names, a date whose noun may not be its own, a verb of possibility, a worked-out start.
    """
    sure = 0.95
    if kind is EventKind.DERIVED:
        sure -= 0.45
    if case.time.reason is Reason.NEAREST_PAST:
        sure -= 0.1
    if case.attachment.role is Role.POSTMODIFIER:
        sure -= 0.1
    if case.tense in (Tense.MODAL, Tense.CONDITIONAL):
        sure -= 0.2
    if interval_of(case.time.value) is None:
        sure -= 0.1
    return round(sure, 2)
