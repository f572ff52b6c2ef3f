"""English verbs as closed lists: enough to tell the tense of the verb nearest to a date."""

from __future__ import annotations

from typing import Final

from plugins.timex.types import Tense

_WILL: Final = frozenset("will shall won't wo 'll would wouldn't".split())
_AHEAD: Final = frozenset(
    "scheduled slated due expected planned set poised likely ready supposed bound".split()
)
"""Participles that look ahead when "to" or "for" follows: "expected to", "set for"."""
_AHEAD_ALONE: Final = frozenset("scheduled slated due upcoming forthcoming tentatively".split())
_AIMS: Final = frozenset(
    "agree agreed agrees agreeing agreement plan plans planned planning offer offers offered deal "
    "pledge pledged pledges promise promised promises decide decided decides decision vow vowed "
    "vows threaten threatened threatens propose proposed proposes proposal want wants wanted hope "
    "hopes hoped hoping expect expects expected intend intends intended aim aims aimed allow "
    "allowed allows order ordered orders ask asked asks prepare prepared preparing prepares seek "
    "seeks sought invite invited invites call called calls schedule scheduled set ready likely "
    "refuse refused arrange arranged commitment intention opportunity deadline tells urged urge "
    "urges need needs needed vote voted".split()
)
"""Words after which "to" and a verb speak of what is to come: "agreed to buy"."""
_STARTS: Final = frozenset(
    "begins starts opens closes ends expires resumes returns departs leaves arrives meets faces "
    "reopens launches".split()
)
"""Verbs whose present tense, beside a date, is a timetable: "the strike begins on Thursday"."""
_BE: Final = frozenset("is are am 's 're isn't aren't be being been".split())
_BE_ANY: Final = _BE | {"was", "were"}
_STAY: Final = frozenset("stay stays remain remains keep keeps".split())
"""Verbs that hold a participle in the present: "stays closed"."""
_HAVE: Final = frozenset("has have hasn't haven't 've".split())
_PRESENT: Final = frozenset(
    "is are am isn't aren't has have hasn't haven't does do doesn't don't says say means remains "
    "remain seems seem wants want wants needs need hopes hope expects expect plans intends can "
    "must should".split()
)
_REPORTS: Final = frozenset("say says".split())
"""Said now, of whatever day: "the log says 9 February" is no more about days to come than not."""
_FINITE: Final = frozenset("was were wasn't weren't had hadn't did didn't said could might".split())
_PAST: Final = frozenset(
    "told went came began became fell rose grew "
    "made took gave got left led lost met paid put ran saw sent sold spoke spent stood struck "
    "taught thought threw understood won wrote broke brought built bought caught chose cut dealt "
    "drew drove ate fought found flew forgot froze hit held hurt kept knew laid lay let lit meant "
    "quit rode rang sank sang shot shut slept sought stole swore swept swam tore wore withdrew "
    "overthrew broadcast bid burst split beat bent bore bound bred crept dug fed fled set "
    "foresaw forbade forgave hid knelt leapt lent oversaw overtook shook shrank slid slung spun "
    "sprang stuck stung strode undertook woke wound upheld underwent heard read given taken".split()
)
_NOT_PAST: Final = frozenset(
    "need feed indeed speed seed breed embed united bed shed exceed proceed succeed hundred "
    "kindred sacred naked wicked aged limited preferred unspecified so-called".split()
)
_SEEMS: Final = frozenset(
    "found believed thought said reported known seen appeared seemed understood alleged".split()
)
"""Words after which "to be" speaks of what is so, not of what is to come."""
_BREAKS: Final = frozenset("that which who but when where while although though whereas ;".split())
"""Words with which another clause begins, whose verb says nothing about the date before them."""
_PROSPECTIVE: Final = frozenset(
    "extended postponed delayed adjourned suspended gave given allowed asked ordered told agreed "
    "decided set pledged promised vowed urged called demanded required granted scheduled due "
    "planned expected payable extended deferred pushed".split()
)
_UNSURE: Final = frozenset(["would", "wouldn't", "could", "might"])
"""Verbs that tell nothing about a date before them: "in January he would often call"."""
_REACH: Final = 16
"""Words looked at on each side."""
_PULL: Final = 3
"""Words by which a verb before the date is preferred to one after it."""


def tense(before: list[str], after: list[str]) -> tuple[Tense, str] | None:
    """Return the tense of the finite verb nearest to a date, and that verb; None if there is none.

    `before` and `after` are the words of the sentence around the date, in order.

    >>> tense(["they", "will", "meet", "on"], [])
    (<Tense.FUTURE: 'future'>, 'will')
    """
    left = None if after[:1] == ["'s"] else _nearest_left(before[-_REACH:])
    right = _nearest_right(after[:_REACH])
    if left and right:
        return (left if left[0] <= right[0] + _PULL else right)[1:]
    best = left or right
    return best[1:] if best else None


def looks_ahead(verb: str) -> bool:
    """Whether a past verb sets something for later: "postponed until Tuesday"."""
    return verb.rpartition(" ")[2] in _PROSPECTIVE


def _nearest_left(words: list[str]) -> tuple[int, Tense, str] | None:
    for place in range(len(words) - 1, -1, -1):
        if words[place] in _REPORTS:
            continue
        found = _aim(words, place) or _label(words, place)
        if found:
            return (len(words) - 1 - place, *found)
    return None


def _nearest_right(words: list[str]) -> tuple[int, Tense, str] | None:
    for place in range(len(words)):
        if words[place] in _BREAKS:
            return None
        found = None if words[place] in _UNSURE else _label(words, place)
        if found:
            return (place, *found)
    return None


def _aim(  # noqa: PLR0911 - one return per case
    words: list[str], place: int
) -> tuple[Tense, str] | None:
    """Return the future of "agreed to buy" and "is due on"; seen from a date after them."""
    word, following = words[place], words[place + 1 : place + 2]
    if word == "to" and following and place:
        aims = [aim for aim in words[max(0, place - 4) : place] if aim in _AIMS]
        if aims and "had been" not in " ".join(words[max(0, place - 5) : place]):
            return Tense.FUTURE, f"{aims[-1]} to {following[0]}"
    if word == "due" and following == ["to"] and not _BE_ANY.intersection(words[:place][-2:]):
        return None  # "owing to"
    if word in _STARTS:
        return Tense.FUTURE, word
    if word in ("takes", "take", "comes") and following in (["effect"], ["place"], ["into"]):
        return Tense.FUTURE, f"{word} {following[0]}"
    if word in _AHEAD_ALONE or (word in _AHEAD and following in (["to"], ["for"])):
        if "had" in words[max(0, place - 3) : place]:
            return Tense.PAST, f"had {word}"
        return Tense.FUTURE, word
    return None


def _label(words: list[str], place: int) -> tuple[Tense, str] | None:  # noqa: PLR0911 - one return per case
    """Return the tense that the word at `place` shows, seen with its neighbours."""
    word, following = words[place], words[place + 1 : place + 2]
    if word.endswith(("'ll", "'d")) or word in _WILL:
        return Tense.FUTURE, word
    if word == "going" and following == ["to"]:
        return Tense.FUTURE, "going to"
    if word in ("is", "are") and (following == ["to"] or _AHEAD.intersection(following)):
        return Tense.FUTURE, f"{word} {following[0]}"
    if word in _FINITE:
        return Tense.PAST, word
    if word in _PAST or (word.endswith("ed") and len(word) > 4 and word not in _NOT_PAST):  # noqa: PLR2004
        return _participle(words, place)
    if word in _HAVE and _has_participle(words[place + 1 : place + 4]):
        return Tense.PAST, f"{word} {following[0]}"
    if word in _PRESENT:
        return Tense.PRESENT, word
    return None


def _has_participle(words: list[str]) -> bool:
    return any(w in _PAST or w == "been" or w.endswith(("ed", "en", "wn")) for w in words)


def _participle(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the tense of a word in -ed, which may be a participle after "will be", "is", "has"."""
    word = words[place]
    for back in range(1, 5):
        if place - back < 0:
            break
        helper = words[place - back]
        if helper in _HAVE:
            return Tense.PAST, f"{helper} {word}"
        if helper in _STAY:
            return Tense.PRESENT, f"{helper} {word}"
        if helper in _BE:
            before = words[max(0, place - back - 3) : place - back]
            if _WILL.intersection(before) or ("to" in before and not _SEEMS.intersection(before)):
                return Tense.FUTURE, f"{helper} {word}"
            past = helper in ("been", "being")
            return (Tense.PAST if past else Tense.PRESENT), f"{helper} {word}"
        if not helper.endswith("ly") and helper not in ("not", "also", "already", "still", "now"):
            break
    return Tense.PAST, word
