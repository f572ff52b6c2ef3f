"""English verbs as closed lists: enough to tell the tense of the verb nearest to a date."""

from __future__ import annotations

from typing import Final

from plugins.timex.lang.en.verb_words import (
    ADVERBS,
    AHEAD,
    AHEAD_AFTER_BE,
    AHEAD_ALONE,
    AIMS,
    AS,
    ATTRIBUTIVE_AFTER,
    BE,
    BE_ANY,
    BE_NOW,
    BREAKS,
    FINITE,
    FIRST,
    HAVE,
    INFINITIVE,
    MONTH_BEFORE,
    NOT_PAST,
    PAST,
    POSSIBLE,
    PRESENT,
    PROSPECTIVE,
    RELATIVES,
    REPORTS,
    RUN_OUT,
    SAYS,
    SEEMS,
    STARTS,
    STARTS_ALONE,
    STAY,
    THEN_AHEAD,
    UNDONE,
    UNSURE,
    UNSURE_OF,
    WILL,
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
    left = _nearest_left(before[-_REACH:])
    right = _nearest_right(after[:_REACH])
    if before and not UNSURE.isdisjoint(after[:1]):  # "winds on Sunday could push the oil ashore"
        return Tense.FUTURE, after[0]
    if after[:1] == ["'s"]:  # known by its day: "will look for ways around Friday's ruling"
        left = None if right or (left and left[1] is Tense.FUTURE) else left
    closes = left is not None and after[:1] == [","] and _is_closed(before, left[0], right)
    nearer = left is not None and (closes or not right or left[0] <= right[0] + _PULL)
    found = left if nearer else right
    if found is None:
        return None
    _, told, verb = found
    if told is Tense.FUTURE and found is left and not UNDONE.isdisjoint((*before, *after)):
        told = _undone(verb, before, after)
    return told, verb


def _is_closed(
    before: list[str], distance: int, right: tuple[int, Tense, str] | None
) -> bool:
    """Whether a comma after the date ends the clause of the verb before it.

    So does that of a relative clause ("who will speak on Friday, said") and of a participle
    between commas ("the law, struck down in June, is back"), and the one before "police said".
    """
    verb = len(before) - 1 - distance
    opening = before[max(0, verb - 3) : verb]
    enclosed = not RELATIVES.isdisjoint(opening) or opening[-1:] == [","]
    return enclosed or (right is not None and right[2] in SAYS)


def _undone(verb: str, before: list[str], after: list[str]) -> Tense:
    """Return when something was due that has not come, as far as that can be told.

    "It was due on Friday but was put off" is past; of "a vote due on Friday was put off" nobody
    knows; in "a vote due on Friday has been put off" it is to come.
    """
    if verb.startswith(("was ", "were ")):
        return Tense.PAST
    open_ended = not {"was", "were"}.isdisjoint(after) or not FIRST.isdisjoint(before)
    return Tense.PRESENT if verb in AHEAD_ALONE and open_ended else Tense.FUTURE


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


def _nearest_left(words: list[str]) -> tuple[int, Tense, str] | None:
    for place in range(len(words) - 1, -1, -1):
        if words[place] in REPORTS:
            continue
        for reading in _READINGS:
            if found := reading(words, place):
                return (len(words) - 1 - place, *found)
    return None


def _nearest_right(words: list[str]) -> tuple[int, Tense, str] | None:
    for place in range(len(words)):
        if words[place] in BREAKS:
            return None
        found = None if words[place] in UNSURE else _label(words, place)
        if found:
            return (place, *found)
    return None


def _due(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the future of "is due on", "expected on", "set for"."""
    word, following = words[place], words[place + 1 : place + 2]
    near = words[max(0, place - 3) : place]
    if word == "due" and following == ["to"] and BE_ANY.isdisjoint(near[-2:]):
        return None  # "owing to"
    expected = word in AHEAD_AFTER_BE and not BE_ANY.isdisjoint(near[-2:]) and "to" not in near
    if not (expected or word in AHEAD_ALONE or (word in AHEAD and following in (["to"], ["for"]))):
        return None
    if "had" in near:
        return Tense.PAST, f"had {word}"
    helper = next((one for one in near if one in BE_ANY), "")
    return Tense.FUTURE, f"{helper} {word}".strip()


def _was_to(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the future of "was to go on"; the past of "before it was to", "was to have"."""
    if words[place] not in ("was", "were") or words[place + 1 : place + 2] != ["to"]:
        return None
    missed = words[place + 2 : place + 3] == ["have"]
    missed = missed or not AS.isdisjoint(words[max(0, place - 3) : place])
    return (Tense.PAST if missed else Tense.FUTURE), f"{words[place]} to"


def _aim(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the future of "agreed to buy"."""
    following = words[place + 1 : place + 2]
    if words[place] != "to" or not following or not place:
        return None
    near = words[max(0, place - 4) : place]
    aims = [aim for aim in near if aim in AIMS]
    if not aims or not SEEMS.isdisjoint(near):
        return None
    if "had been" in " ".join(words[max(0, place - 5) : place]):
        return None
    return Tense.FUTURE, f"{aims[-1]} to {following[0]}"


def _timetable(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the future of "it begins on", "takes effect on", "the talks end on"."""
    word, following = words[place], words[place + 1 : place + 2]
    subject = words[place - 1] if place else ""
    if subject in INFINITIVE:
        return None
    plural = subject in (",", "they", "we", "you") or (subject.endswith("s") and subject != "'s")
    if word in STARTS or (word in STARTS_ALONE and plural):
        return Tense.FUTURE, word
    if following and following[0] in RUN_OUT.get(word.removesuffix("s"), ()):
        return Tense.FUTURE, f"{word} {following[0]}"
    return None


def _after_doing(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the past of "after winning in"; in the future nobody knows which came first."""
    if words[place - 1 : place] not in (["after"], ["since"]) or not words[place].endswith("ing"):
        return None
    main = _nearest_left(words[: place - 1])
    ahead = main is not None and main[1] is Tense.FUTURE
    return (Tense.PRESENT if ahead else Tense.PAST), f"{words[place - 1]} {words[place]}"


def _label(words: list[str], place: int) -> tuple[Tense, str] | None:  # noqa: PLR0911 - one return per case
    """Return the tense that the word at `place` shows, seen with its neighbours."""
    word, following = words[place], words[place + 1 : place + 2]
    if following == ["have"] and word in UNSURE_OF:
        return Tense.PAST, f"{word} have"
    if word.endswith(("'ll", "'d")) or word in WILL or word in POSSIBLE:
        return Tense.FUTURE, word
    if word == "may":
        return (Tense.FUTURE, word) if _is_modal(words, place) else None
    if word == "going" and following == ["to"]:
        return Tense.FUTURE, "going to"
    if word in ("is", "are") and (following == ["to"] or AHEAD.intersection(following)):
        return Tense.FUTURE, f"{word} {following[0]}"
    if (word in HAVE or word == "had") and _has_participle(words[place + 1 : place + 4]):
        modal = not UNSURE_OF.isdisjoint(words[place - 1 : place])
        return (
            Tense.PAST,
            f"{words[place - 1] if modal else word} {word if modal else following[0]}",
        )
    if word in FINITE:
        return Tense.PAST, word
    if word in PAST or (word.endswith("ed") and len(word) > 3 and word not in NOT_PAST):  # noqa: PLR2004
        before = words[place - 1 : place]
        unmarked = (
            before == ["as"]
            or not ATTRIBUTIVE_AFTER.isdisjoint(before)
            or (word in PAST and not INFINITIVE.isdisjoint(before))
        )
        return None if unmarked else _participle(words, place)
    if word in PRESENT and INFINITIVE.isdisjoint(words[place - 1 : place]):
        return Tense.PRESENT, word
    return None


def _is_modal(words: list[str], place: int) -> bool:
    """Whether "may" is a verb: "it may start", but not "in May it"."""
    before, following = words[place - 1 : place], words[place + 1 : place + 2]
    if not before or before[0] in MONTH_BEFORE or before[0].isdigit():
        return False
    return bool(following) and following[0].isalpha() and following[0] not in MONTH_BEFORE


def _has_participle(words: list[str]) -> bool:
    """Whether the first word that is no adverb is a participle: "has not yet fallen"."""
    word = next((w for w in words if not w.endswith("ly") and w not in ADVERBS), "")
    return word in PAST or word == "been" or word.endswith(("ed", "en", "wn"))


def _participle(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the tense of a word in -ed, which may be a participle after "will be", "is", "has"."""
    word = words[place]
    for back in range(1, 5):
        if place - back < 0:
            break
        helper = words[place - back]
        if helper in HAVE or helper in ("had", "hadn't"):
            modal = "".join(w for w in words[place - back - 1 : place - back] if w in UNSURE_OF)
            return Tense.PAST, f"{modal} {helper}" if modal else f"{helper} {word}"
        if helper in STAY:
            return Tense.PRESENT, f"{helper} {word}"
        if helper in BE:
            before = words[max(0, place - back - 3) : place - back]
            if WILL.intersection(before) or ("to" in before and not SEEMS.intersection(before)):
                return Tense.FUTURE, f"{helper} {word}"
            if helper == "being" and not BE_NOW.isdisjoint(before):
                return Tense.FUTURE, f"being {word}"
            past = helper in ("been", "being")
            helper = "had been" if past and "had" in before else helper
            return (Tense.PAST if past else Tense.PRESENT), f"{helper} {word}"
        if not helper.endswith("ly") and helper not in ADVERBS:
            break
    return Tense.PAST, word


_READINGS: Final = (_due, _was_to, _aim, _timetable, _after_doing, _label)
"""What a word may show of the tense, in the order in which it is asked."""
