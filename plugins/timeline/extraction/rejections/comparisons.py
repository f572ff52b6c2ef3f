"""Dates that something is compared with: "the worst since 1998", "up from 398 in 2006"."""

from collections.abc import Sequence
from typing import Final

from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.rejections.row import Rejection
from plugins.timeline.extraction.tokens import Tag
from plugins.timeline.lang.en import function_words as words

_OFFSETS: Final = ("ago", "earlier", "before", "previously")
_FAR: Final = 14
_SHORT: Final = 4


def _since(case: Case) -> bool:
    """Tell whether "since" follows a superlative or a first."""
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
    return False


def _counts(case: Case, at: int) -> bool:
    """Tell whether "more" or "least" is part of a number: "more than 40", "at least 40"."""
    ahead = at + 2 if case.reading.low(at + 1) == "than" else at + 1
    return case.reading.tag(ahead) is Tag.NUMBER


def _same(case: Case) -> bool:
    before = case.before(2)
    same = before[:1] == ["same"] and before[-1] in words.PERIODS
    return same or case.token.low.startswith("the same period")


def _year_ago(case: Case) -> bool:
    return any(part in case.token.low for part in ("year-ago", "year-earlier", "year ago quarter"))


def _from_offset(case: Case) -> bool:
    if not case.token.low.endswith(_OFFSETS):
        return False
    return case.signal in ("from", "over") or ("from" in case.before(8) and _number(case.before(4)))


def _up_from(case: Case) -> bool:
    before = case.before(5)
    moved = bool({"up", "down"} & set(before)) or before[-1:] in (["change"], ["percent"], ["%"])
    if case.signal == "from" and moved:
        return True
    tail = " ".join(before)
    from_number = case.before(4)[:1] == ["from"] and _number(case.before(3))
    return "up from" in tail or "down from" in tail or from_number


def _than(case: Case) -> bool:
    before = case.before(4)
    if _bounds(case):
        return False
    return any(
        word in words.COMPARERS and not _number(before[place + 1 :])
        for place, word in enumerate(before)
    )


def _compared(case: Case) -> bool:
    before = case.before(10)
    if "compared" not in before:
        return False
    return not set(before[before.index("compared") :]) & {",", ";", "that"}


def _against(case: Case) -> bool:
    return bool({case.signal, *case.before(1)} & words.ADJACENT_COMPARERS) and not _bounds(case)


def _bounds(case: Case) -> bool:
    """Tell whether "than" makes a bound of the date: "no earlier than 2025"."""
    return bool({"earlier", "later", "sooner"} & set(case.before(2)))


def _number(lows: Sequence[str]) -> bool:
    return any(low[:1].isdigit() or low[:1] in "$£€" for low in lows)


_WHY: Final = "it is what something is compared with"
ROWS: Final = (
    Rejection("since", _since, _WHY, "It was the worst flood since 1998."),
    Rejection("same", _same, _WHY, "Exports fell from the same period last year."),
    Rejection("year-ago", _year_ago, _WHY, "It earned $3 million in the year-ago quarter."),
    Rejection("from-offset", _from_offset, _WHY, "It rose 4 percent in May from a month earlier."),
    Rejection("up-from", _up_from, _WHY, "The yard built 30 ships, up from 22 in 2006."),
    Rejection("than", _than, _WHY, "Prices were lower than in 2006."),
    Rejection("compared", _compared, _WHY, "It lost $3, compared with a gain of $40 in 2006."),
    Rejection("against", _against, _WHY, "The yard built 30 ships, unlike last year."),
)  # fmt: skip
