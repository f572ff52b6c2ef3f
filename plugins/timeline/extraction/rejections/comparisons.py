"""Dates that something is compared with: "the worst since 1998", "up from 398 in 2006"."""

from collections.abc import Sequence
from typing import Final

from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.rejections.row import Rejection
from plugins.timeline.extraction.tokens import Tag
from plugins.timeline.extraction.verb_groups import Form
from plugins.timeline.lang.en import function_words as words
from plugins.timex import Granularity

_OFFSETS: Final = ("ago", "earlier", "before", "previously")
_BEFORE: Final = ("the previous ", "the prior ", "the preceding ", "the year before")
_PHRASE: Final = 5
_FAR: Final = 14
_SHORT: Final = 4


def compares_since(case: Case) -> bool:
    """Tell whether "since" follows a superlative, a first or "so low"."""
    if case.signal != "since" or case.attachment.role is Role.PREMODIFIER:
        return False
    tokens, edge = case.reading.tokens, case.attachment.signal
    for at in range(edge - 1, max(0, edge - _FAR) - 1, -1):
        low = tokens[at].low
        if tokens[at].tag is Tag.SUB or low in (",", ";", ":"):
            return False
        if low in words.SUPERLATIVES and not _counts(case, at):
            return True
        if low.endswith("est") and len(low) > _SHORT and low not in words.NOT_EST:
            return True
        if low in words.DEGREES and tokens[at + 1].tag is Tag.WORD and _denied(case):
            return True
    return False


def _denied(case: Case) -> bool:
    """Tell whether a clause says no: "the river has *not* been so low"."""
    return any(token.low in words.NEGATIONS for token in case.clause())


def _counts(case: Case, at: int) -> bool:
    """Tell whether "more" or "least" is part of a number: "more than 40", "at least 40"."""
    ahead = at + 2 if case.reading.low(at + 1) == "than" else at + 1
    return case.reading.tag(ahead) is Tag.NUMBER


def _offset(case: Case) -> bool:
    """Tell whether a period is named by its distance from another: "from a year earlier"."""
    low = case.token.low
    if any(part in low for part in ("year-ago", "year-earlier", "year ago quarter")):
        return True
    if low.startswith("the same period") or (
        case.before(2)[:1] == ["same"] and case.before(1)[-1] in words.PERIODS
    ):
        return True
    if not (low.endswith(_OFFSETS) or low.startswith(_BEFORE)):
        return False
    return case.signal in ("from", "over") or ("from" in case.before(8) and _number(case.before(4)))


def _base(case: Case) -> bool:
    """Tell whether a number has moved from the date's: "up from 398 in 2006", "up on 2006"."""
    before = case.before(_PHRASE)
    coarse = case.grain > Granularity.DAY
    if case.signal == "on" and coarse:
        return True
    if case.signal == "from" and coarse and case.verb and case.verb.base in words.CHANGING:
        return "/" not in case.when.value
    if case.signal == "from" and (
        {"up", "down"} & set(before) or before[-1:] in (["change"], ["percent"], ["%"])
    ):
        return True
    tokens, edge = case.reading.tokens, case.edge
    opened = next(
        (at for at in range(edge - 1, edge - _PHRASE, -1) if at >= 0 and tokens[at].low == "from"),
        -1,
    )
    behind = tokens[opened + 1 : edge] if opened >= 0 else ()
    counts = any(token.tag is Tag.NUMBER for token in behind)
    return counts and all(token.tag is not Tag.TO and token.low != "," for token in behind)


def _measured(case: Case) -> bool:
    """Tell whether something is measured by a former state: "double what they were in 2015"."""
    verb = case.verb
    if verb is None or verb.base != "be" or not case.by_verb or verb.first > case.attachment.at:
        return False
    tokens = case.reading.tokens[max(0, verb.first - 3) : verb.first]
    return any(token.low in ("what", "than", "as") for token in tokens[1:])


def _than(case: Case) -> bool:
    """Tell whether the date's phrase stands behind "than", "unlike" or "compared with"."""
    if {"earlier", "later", "sooner"} & set(case.before(2)):  # "no earlier than 2025"
        return False
    if {case.signal, *case.before(1)} & words.ADJACENT_COMPARERS:
        return True
    tokens, edge = case.reading.tokens, case.attachment.signal
    at = (edge if edge >= 0 else case.attachment.at) - 1
    for place in range(at, max(-1, at - _FAR), -1):
        token = tokens[place]
        if token.low == "against" and case.reading.tag(place + 1) is Tag.NUMBER:
            return True
        if token.low in words.COMPARERS:
            expected = case.reading.low(place + 1) in words.FORESEEN
            after = case.reading.low(place + 1)
            times = after in ("a", "half", "double", "twice", "one", "two") or after.endswith(
                "fold"
            )
            counted = token.low == "than" and (times or case.reading.tag(place + 1) is Tag.NUMBER)
            number = case.reading.low(place - 1) in ("more", "less", "fewer")
            return not expected and not (counted and number)
        finite = any(g.last == place and g.form is Form.FINITE for g in case.reading.groups)
        if finite or token.low in (",", ";", ":") or token.tag in (Tag.SUB, Tag.COORD):
            return False
    return False


def _number(lows: Sequence[str]) -> bool:
    return any(low[:1].isdigit() or low[:1] in "$£€" for low in lows)


_WHY: Final = "it is what something is compared with"
ROWS: Final = (
    Rejection("since", compares_since, _WHY, "It was the worst flood since 1998."),
    Rejection("offset", _offset, _WHY, "It rose 4 percent in May from a month earlier."),
    Rejection("base", _base, _WHY, "The yard built 30 ships, up from 22 in 2006."),
    Rejection("measured", _measured, _WHY, "Prices are double what they were in 2015."),
    Rejection("than", _than, _WHY, "Prices were lower than in 2006."),
)  # fmt: skip
