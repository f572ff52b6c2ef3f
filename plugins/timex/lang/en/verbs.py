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
_AHEAD_AFTER_BE: Final = frozenset("expected planned".split())
"""Participles that look ahead after a form of "be": "is expected on Friday"."""
_UNDONE: Final = frozenset(
    "postponed cancelled canceled delayed scrapped abandoned off never didn't failed instead "
    "originally initially previously".split()
)
"""Words that tell that what was due has not come: "was due on Friday but was put off"."""
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
    "reopens launches meet begin arrive expire resume depart reopen".split()
)
"""Verbs whose present tense, beside a date, is a timetable: "the strike begins on Thursday"."""
_AS: Final = frozenset("before when while after as until".split())
"""Words that make what was due a mark for what happened: "it fell before it was to land"."""
_RUN_OUT: Final = {
    "takes": ("effect", "place"), "take": ("effect", "place"), "comes": ("into",),
    "come": ("into",), "runs": ("out",), "run": ("out",), "falls": ("due",), "fall": ("due",),
}  # fmt: skip
"""The same of two words: "takes effect", "runs out"."""
_NOT_A_TIMETABLE: Final = frozenset(
    "to did didn't do does don't doesn't let could couldn't might should must can can't cannot "
    "help helped make made see saw will won't would wouldn't 'll may".split()
)
"""Words after which a verb without ending is an infinitive."""
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
_UNSURE_OF: Final = _UNSURE | {"should", "must", "may", "can"}
"""Verbs that make "have left" a guess at the past."""
_THEN_AHEAD: Final = frozenset(
    "agreed planned offered pledged promised decided vowed threatened proposed wanted hoped "
    "expected intended aimed ordered asked prepared sought invited called scheduled set arranged "
    "voted urged was were would wouldn't".split()
)
"""Past forms that look ahead: what they aim at comes after the day that the text speaks of."""
_ADVERBS: Final = frozenset(
    "not also already still now never since just long yet ever always then even twice once".split()
)
"""Words between a helper and its participle: "has not yet fallen"."""
_SAYS: Final = frozenset(
    "said told warned urged called pledged promised predicted insisted vowed appealed spoke "
    "promised added asked expected hoped wanted feared".split()
)
"""Verbs that report; what they report may be to come."""
_MONTH_BEFORE: Final = frozenset(
    "in of last next this since until till by early late mid on from to and between during".split()
)
"""Words after which "may" is a month."""
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
    undone = not _UNDONE.isdisjoint(after) or not _UNDONE.isdisjoint(before)
    left = _nearest_left(before[-_REACH:], undone=undone)
    right = _nearest_right(after[:_REACH])
    if after[:1] == ["'s"]:  # known by its day: "will look for ways around Friday's ruling"
        left = None if right or (left and left[1] is Tense.FUTURE) else left
    if left and right:
        return (left if left[0] <= right[0] + _PULL else right)[1:]
    best = left or right
    return best[1:] if best else None


def looks_ahead(verb: str) -> bool:
    """Whether a past verb sets something for later: "postponed until Tuesday"."""
    return verb.rpartition(" ")[2] in _PROSPECTIVE


def looks_back(verb: str) -> bool:
    """Whether a verb looks back from the date that the text spoke of last: "had left"."""
    return verb.startswith("had ")


def reports(verb: str) -> bool:
    """Whether a past verb only tells what somebody said: "warned before Sunday's vote"."""
    return verb in _SAYS


def is_perfect(verb: str) -> bool:
    """Whether a verb is in the present perfect, beside which no day of the past is named."""
    return verb.partition(" ")[0] in _HAVE


def is_of_then(verb: str) -> bool:
    """Whether a verb looks ahead from a day in the past, and not from today: "agreed to meet"."""
    return bool(_THEN_AHEAD.intersection(verb.split()[:1]))


def _nearest_left(words: list[str], *, undone: bool) -> tuple[int, Tense, str] | None:
    for place in range(len(words) - 1, -1, -1):
        if words[place] in _REPORTS:
            continue
        found = _due(words, place, undone=undone) or _aim(words, place) or _label(words, place)
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


def _aim(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the future of "agreed to buy" and "it begins on", seen from a date after them."""
    word, following = words[place], words[place + 1 : place + 2]
    if word == "to" and following and place:
        near = words[max(0, place - 4) : place]
        aims = [aim for aim in near if aim in _AIMS]
        seems = "to" in following or not _SEEMS.isdisjoint(near)
        if aims and not seems and "had been" not in " ".join(words[max(0, place - 5) : place]):
            return Tense.FUTURE, f"{aims[-1]} to {following[0]}"
    helper = words[place - 1] if place else ""
    if word in _STARTS and helper not in _NOT_A_TIMETABLE:
        return Tense.FUTURE, word
    if following and following[0] in _RUN_OUT.get(word, ()) and helper not in _NOT_A_TIMETABLE:
        return Tense.FUTURE, f"{word} {following[0]}"
    return None


def _due(words: list[str], place: int, *, undone: bool) -> tuple[Tense, str] | None:
    """Return the future of "is due on", "was to go on"; the past where nothing came of it."""
    word, following = words[place], words[place + 1 : place + 2]
    near = words[max(0, place - 3) : place]
    if word in ("was", "were") and following == ["to"]:
        missed = undone or words[place + 2 : place + 3] == ["have"] or not _AS.isdisjoint(near)
        return (Tense.PAST if missed else Tense.FUTURE), f"{word} to"
    if word == "due" and following == ["to"] and _BE_ANY.isdisjoint(near[-2:]):
        return None  # "owing to"
    expected = word in _AHEAD_AFTER_BE and not _BE_ANY.isdisjoint(near[-2:]) and "to" not in near
    if not (
        expected or word in _AHEAD_ALONE or (word in _AHEAD and following in (["to"], ["for"]))
    ):
        return None
    if "had" in near:
        return Tense.PAST, f"had {word}"
    helper = next((one for one in near if one in _BE_ANY), "")
    tense = Tense.PAST if undone and helper in ("was", "were") else Tense.FUTURE
    return tense, f"{helper} {word}".strip()


def _label(words: list[str], place: int) -> tuple[Tense, str] | None:  # noqa: PLR0911 - one return per case
    """Return the tense that the word at `place` shows, seen with its neighbours."""
    word, following = words[place], words[place + 1 : place + 2]
    if following == ["have"] and word in _UNSURE_OF:
        return Tense.PAST, f"{word} have"
    if word.endswith(("'ll", "'d")) or word in _WILL:
        return Tense.FUTURE, word
    if word == "may":
        return (Tense.FUTURE, word) if _is_modal(words, place) else None
    if word == "going" and following == ["to"]:
        return Tense.FUTURE, "going to"
    if word in ("is", "are") and (following == ["to"] or _AHEAD.intersection(following)):
        return Tense.FUTURE, f"{word} {following[0]}"
    if (word in _HAVE or word == "had") and _has_participle(words[place + 1 : place + 4]):
        return Tense.PAST, f"{word} {following[0]}"
    if word in _FINITE:
        return Tense.PAST, word
    if word in _PAST or (word.endswith("ed") and len(word) > 4 and word not in _NOT_PAST):  # noqa: PLR2004
        return _participle(words, place)
    if word in _PRESENT:
        return Tense.PRESENT, word
    return None


def _is_modal(words: list[str], place: int) -> bool:
    """Whether "may" is a verb: "it may start", but not "in May it"."""
    before, following = words[place - 1 : place], words[place + 1 : place + 2]
    if not before or before[0] in _MONTH_BEFORE or before[0].isdigit():
        return False
    return bool(following) and following[0].isalpha() and following[0] not in _MONTH_BEFORE


def _has_participle(words: list[str]) -> bool:
    """Whether the first word that is no adverb is a participle: "has not yet fallen"."""
    word = next((w for w in words if not w.endswith("ly") and w not in _ADVERBS), "")
    return word in _PAST or word == "been" or word.endswith(("ed", "en", "wn"))


def _participle(words: list[str], place: int) -> tuple[Tense, str] | None:
    """Return the tense of a word in -ed, which may be a participle after "will be", "is", "has"."""
    word = words[place]
    for back in range(1, 5):
        if place - back < 0:
            break
        helper = words[place - back]
        if helper in _HAVE or helper in ("had", "hadn't"):
            modal = "".join(w for w in words[place - back - 1 : place - back] if w in _UNSURE_OF)
            return Tense.PAST, f"{modal} {helper}" if modal else f"{helper} {word}"
        if helper in _STAY:
            return Tense.PRESENT, f"{helper} {word}"
        if helper in _BE:
            before = words[max(0, place - back - 3) : place - back]
            if _WILL.intersection(before) or ("to" in before and not _SEEMS.intersection(before)):
                return Tense.FUTURE, f"{helper} {word}"
            past = helper in ("been", "being")
            helper = "had been" if past and "had" in before else helper
            return (Tense.PAST if past else Tense.PRESENT), f"{helper} {word}"
        if not helper.endswith("ly") and helper not in _ADVERBS:
            break
    return Tense.PAST, word
