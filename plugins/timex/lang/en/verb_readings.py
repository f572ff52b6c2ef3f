"""English verbs read by closed lists: what a word between its neighbours shows of the tense."""

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
    DUE_TO,
    FINITE,
    FORWARD,
    HAVE,
    INFINITIVE,
    MONTH_BEFORE,
    NO_OBJECT,
    NO_VERB,
    NOT_PAST,
    PARTICLES,
    PAST,
    POSSIBLE,
    PRESENT,
    REPORTS,
    RUN_OUT,
    SEEMS,
    STARTS,
    STARTS_ALONE,
    STAY,
    UNSURE_OF,
    VISITS,
    WILL,
)
from plugins.timex.types import Tense

BESIDE: Final = 2
"""Words from which on a verb before the date is not right beside it: "announced on"."""


def nearest_left(words: list[str]) -> tuple[int, Tense, str] | None:
    """Return the last verb of `words`: its distance from their end, its tense and the words."""
    for place in range(len(words) - 1, -1, -1):
        if words[place] in REPORTS:
            continue
        for reading in READINGS:
            if found := reading(words, place):
                return (len(words) - 1 - place, *found)
    return None


def _due(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the future of "is due on", "expected on", "set for"."""
    word, following = words[place], words[place + 1 : place + 2]
    near = words[max(0, place - 3) : place]
    if word == "due" and following == ["to"] and BE_ANY.isdisjoint(near[-2:]):
        verb = words[place + 2 : place + 3]
        return None if DUE_TO.isdisjoint(verb) else (Tense.FUTURE, "due to")  # else "owing to"
    expected = word in AHEAD_AFTER_BE and not BE_ANY.isdisjoint(near[-2:]) and "to" not in near
    bound = word in AHEAD and (following == ["to"] or (following == ["for"] and word != "bound"))
    if not (expected or word in AHEAD_ALONE or bound):
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
    if words[place] != "to" or not following or not place or following[0] in NO_VERB:
        return None
    near = words[max(0, place - 4) : place]
    aims = [aim for aim in near if aim in AIMS]
    if not aims or not SEEMS.isdisjoint(near) or near[-1] in PARTICLES:
        return None
    if "had been" in " ".join(words[max(0, place - 5) : place]):
        return None
    return Tense.FUTURE, f"{aims[-1]} to {following[0]}"


def _to_do(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the future of an infinitive beside the date: "they can wait for him to leave in"."""
    following = words[place + 1 : place + 2]
    beside = words[place] == "to" and place >= len(words) - BESIDE - 1
    if not beside or not following or following[0] in NO_VERB:
        return None
    main = nearest_left(words[:place])
    now = main is not None and main[1] is Tense.PRESENT
    return (Tense.FUTURE, f"to {following[0]}") if now else None


def _plan_on(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the future of "plan on voting in"."""
    doing = words[place + 1 : place + 2]
    on = words[place] == "on" and bool(doing) and doing[0].endswith("ing")
    planned = on and words[place - 1 : place] in (["plan"], ["plans"], ["planning"])
    return (Tense.FUTURE, f"plan on {doing[0]}") if planned else None


def _has_promised(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the future of "has promised elections in"."""
    helper = words[place - 1] if place else ""
    if words[place] not in FORWARD or helper not in HAVE:
        return None
    return Tense.FUTURE, f"{helper} {words[place]}"


def _according(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the past of "according to a statement on"."""
    found = words[place] == "according" and words[place + 1 : place + 2] == ["to"]
    return (Tense.PAST, "according to") if found else None


def _is_on(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the future of "the deadline is June" and "the vote is on"."""
    beside = place >= len(words) - BESIDE and words[place] in BE_NOW and words[place] != "'s"
    return (Tense.FUTURE, words[place]) if beside and words[-1] not in ATTRIBUTIVE_AFTER else None


def _is_leaving(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the future of "they are leaving in", but not of "they are fighting a fire in"."""
    reach = BESIDE + (not PARTICLES.isdisjoint(words[-2:-1]))
    beside = place >= len(words) - reach and words[place].endswith("ing")
    helper = words[place - 1] if place else ""
    return (Tense.FUTURE, f"{helper} {words[place]}") if beside and helper in BE_NOW else None


def _timetable(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the future of "it begins on", "takes effect on", "the talks end on"."""
    word, following = words[place], words[place + 1 : place + 2]
    subject = words[place - 1] if place else ""
    if subject in INFINITIVE or subject in ATTRIBUTIVE_AFTER:
        return None
    plural = subject in (",", "they", "we", "you") or (subject.endswith("s") and subject != "'s")
    if word in STARTS or (word in STARTS_ALONE and plural):
        return Tense.FUTURE, word
    if word == "runs" and not following:  # "the show runs Nov. 20"
        return Tense.FUTURE, word
    if word in VISITS and following and following[0] not in NO_OBJECT:
        return Tense.FUTURE, word
    if following and following[0] in RUN_OUT.get(word.removesuffix("s"), ()):
        return Tense.FUTURE, f"{word} {following[0]}"
    return None


def _after_doing(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the past of "after winning in"; in the future nobody knows which came first."""
    if words[place - 1 : place] not in (["after"], ["since"]) or not words[place].endswith("ing"):
        return None
    main = nearest_left(words[: place - 1])
    ahead = main is not None and main[1] is Tense.FUTURE
    return (Tense.PRESENT if ahead else Tense.PAST), f"{words[place - 1]} {words[place]}"


def label(words: list[str], place: int) -> tuple[Tense, str] | None:  # noqa: PLR0911 - one return per case
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
    before = words[place - 1 : place]
    if word in PRESENT and INFINITIVE.isdisjoint(before) and ATTRIBUTIVE_AFTER.isdisjoint(before):
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
        if helper in BE or helper == "getting":
            return _passive(helper, word, words[max(0, place - back - 3) : place - back])
        if not helper.endswith("ly") and helper not in ADVERBS:
            break
    return Tense.PAST, word


def _passive(helper: str, word: str, before: list[str]) -> tuple[Tense, str] | None:
    """Return the tense of a form of "be" and a participle: "will be, is, was being closed"."""
    if "to" in before and SEEMS.intersection(before):
        return None  # "was found to be broken"
    if WILL.intersection(before) or "to" in before:
        return Tense.FUTURE, f"{helper} {word}"
    if helper in ("being", "getting") and not BE_NOW.isdisjoint(before):
        return Tense.FUTURE, f"{helper} {word}"
    past = helper in ("been", "being", "getting")
    helper = "had been" if past and "had" in before else helper
    return (Tense.PAST if past else Tense.PRESENT), f"{helper} {word}"


READINGS: Final = (
    _due,
    _was_to,
    _aim,
    _to_do,
    _plan_on,
    _has_promised,
    _according,
    _is_on,
    _is_leaving,
    _timetable,
    _after_doing,
    label,
)
"""What a word may show of the tense, in the order in which it is asked."""
