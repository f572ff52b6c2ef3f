"""Which verb is nearest to a date, and what it tells of it."""

from __future__ import annotations

from typing import Final

from plugins.timex.lang.en.verb_readings import BESIDE, label, nearest_left
from plugins.timex.lang.en.verb_words import (
    AHEAD_ALONE,
    ATTRIBUTIVE_AFTER,
    BREAKS,
    FIRST,
    FIXTURES,
    HAVE,
    JOINS,
    MODAL,
    OCCURRENCES,
    PROSPECTIVE,
    SAYS,
    THEN_AHEAD,
    UNDONE,
    UNSURE,
    YET_TO_COME,
)
from plugins.timex.types import Tense

_REACH: Final = 28
"""Words looked at on each side."""
_PULL: Final = 3
"""Words by which a verb before the date is preferred to one after it."""


def tense(before: list[str], after: list[str]) -> tuple[Tense, str] | None:
    """Return the tense of the finite verb nearest to a date, and that verb; None if there is none.

    `before` and `after` are the words of the sentence around the date, in order.

    >>> tense(["they", "will", "meet", "on"], [])
    (<Tense.FUTURE: 'future'>, 'will')
    """
    if after[:1] == ["'s"] and not YET_TO_COME.isdisjoint(after[1:2]):
        return None if not UNDONE.isdisjoint((*before, *after)) else (Tense.FUTURE, after[1])
    left = nearest_left(before[-_REACH:])
    right = _nearest_right(after[:_REACH])
    if _has_happened(before, after):
        return None
    if before[-1:] == ["for"] and not FIXTURES.isdisjoint(before[-2:-1]):
        return Tense.FUTURE, left[2] if left else "for"
    if after[:1] == ["'s"] and FIXTURES.isdisjoint(after[1:3]):
        # known by its day: "will look for ways around Friday's ruling"
        left = None if right or (left and left[1] is Tense.FUTURE) else left
    if right and _begins_clause(before):
        left = None
    # a comma after a date ends the clause before it: "she will appear on Friday, police said"
    closes = left is not None and after[:1] == [","] and "," not in before[-2:]
    nearer = left is not None and (closes or not right or left[0] <= right[0] + _PULL)
    found = left if nearer else right
    if not closes and (left is None or left[0] >= BESIDE):
        found = _of_subject(before, after, right) or found
    if found is None:
        return None
    _, told, verb = found
    if told is Tense.FUTURE and found is left and not UNDONE.isdisjoint((*before, *after)):
        told = _undone(verb, before, after)
    return told, verb


def _begins_clause(before: list[str]) -> bool:
    """Whether a date is at the head of its clause: "it would end, but on Friday it went on"."""
    return not JOINS.isdisjoint(before[-2:])


def _has_happened(before: list[str], after: list[str]) -> bool:
    """Whether a date is that of something no day is set for: "the 3 May attack", "the fire on"."""
    if after[:1] == ["'s"]:
        nouns = after[1:4]
    elif before[-1:] not in (["on"], ["in"], []) and not OCCURRENCES.isdisjoint(after[:1]):
        nouns = after[:1]  # "before [the 3 May] attack"
    elif not ATTRIBUTIVE_AFTER.isdisjoint(before[-1:]):
        nouns = after[:3]
    else:
        nouns = before[-2:-1] if "the" in before[-4:-2] else []
    return not OCCURRENCES.isdisjoint(nouns)


def _of_subject(
    before: list[str], after: list[str], right: tuple[int, Tense, str] | None
) -> tuple[int, Tense, str] | None:
    """Return what a verb after a date tells of it as that of its subject; None if it is not.

    What is held on a day set before is to come ("Sunday's vote is a test"), what no day is set for
    is over ("attacks on Friday could delay it"), and of "winds on Sunday could push it ashore"
    nobody knows.
    """
    modal = bool(before) and not MODAL.isdisjoint(after[:1])
    if modal and after[1:2] == ["have"]:
        return 0, Tense.PAST, f"{after[0]} have"
    if modal:
        right = 0, Tense.FUTURE, after[0]
    if right is None or right[1] is Tense.PAST or "," in after[: right[0]]:
        return None
    place, _, verb = right
    noun = set(after[1:3] if after[:1] == ["'s"] else before[-2:-1])
    if noun & FIXTURES:
        return place, Tense.FUTURE, verb
    if noun & OCCURRENCES:
        return place, Tense.PAST, verb
    return (place, Tense.PRESENT, verb) if modal and verb in UNSURE else None


def _undone(verb: str, before: list[str], after: list[str]) -> Tense:
    """Return when something was due that has not come, as far as that can be told.

    "It was due on Friday but was put off" is past; of "a vote due on Friday was put off" nobody
    knows; in "a vote due on Friday has been put off" it is to come.
    """
    if verb.startswith(("was ", "were ")):
        return Tense.PAST
    first = not FIRST.isdisjoint(before)
    gone = verb in AHEAD_ALONE and not {"was", "were"}.isdisjoint(after)
    return Tense.PRESENT if first or gone else Tense.FUTURE


def is_parted(before: list[str], verb: str) -> bool:
    """Whether a date belongs to a noun or an infinitive rather than to the verb before them.

    `before` are the words before its preposition: "called for a rally", "told him to leave".
    """
    last = verb.rpartition(" ")[2]
    since = next((at for at, word in enumerate(reversed(before)) if word.lower() == last), 0)
    return "to" in before[len(before) - since :] or not FIXTURES.isdisjoint(before[-1:])


def looks_ahead(verb: str) -> bool:
    """Whether a past verb sets something for later: "postponed until Tuesday"."""
    return verb.rpartition(" ")[2] in PROSPECTIVE


def looks_back(verb: str) -> bool:
    """Whether a verb looks back from the date that the text spoke of last: "had left"."""
    return verb.startswith("had ")


def reports(verb: str) -> bool:
    """Whether a past verb only tells what somebody said: "warned before Sunday's vote"."""
    return verb in SAYS


def is_perfect(verb: str) -> bool:
    """Whether a verb is in the present perfect, beside which no day of the past is named."""
    return verb.partition(" ")[0] in HAVE


def is_open(verb: str) -> bool:
    """Whether what a verb looked ahead to may have come or not: "was due in June"."""
    return verb.startswith(("was ", "were "))


def is_of_then(verb: str) -> bool:
    """Whether a verb looks ahead from a day in the past, and not from today: "agreed to meet"."""
    return bool(THEN_AHEAD.intersection(verb.split()[:1]))


def _nearest_right(words: list[str]) -> tuple[int, Tense, str] | None:
    for place in range(len(words)):
        if words[place] in BREAKS:
            return None
        known = words[place] in UNSURE or (not place and words[1:2] == ["by"])  # "chaired by"
        found = None if known else label(words, place)
        if found:
            return (place, *found)
    return None
