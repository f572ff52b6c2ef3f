"""What the text has spoken of so far: the anchor of "the next day", the year of a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from plugins.timex.mean import At, Length, Partial, Repeat, Shift, Vague, Within
from plugins.timex.resolve import Anchor, Resolved
from plugins.timex.values import Granularity, Period, period_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from plugins.timex.direction import Decision
    from plugins.timex.types import Mention


class Discourse:
    """The dates heard so far, in text order."""

    def __init__(self, now: date, mentions: Sequence[Mention]) -> None:
        self._now = now
        self._then: Period | None = None
        self.narrative = is_narrative(mentions, now.year)

    def anchor(self, mention: Mention) -> Anchor:
        """Return what a mention is counted from."""
        return Anchor(self._now, self._then)

    def decide(self, mention: Mention, decision: Decision) -> Decision:
        """Return the decision, with the story's year taken into account."""
        return decision

    def hear(self, mention: Mention, resolved: Resolved) -> None:
        """Take note of a resolved mention."""
        if isinstance(mention.meaning, Length | Repeat | Vague):
            return
        period = period_of(resolved.value)
        if period:
            self._then = period


def is_narrative(mentions: Sequence[Mention], year: int) -> bool:
    """Whether the text tells history: years long gone, and hardly a day counted from now."""
    told = deictic = 0
    for mention in mentions:
        match mention.meaning:
            case Partial(year=named) if named is not None:
                told += named < year - 1
            case Partial(weekday=weekday, month=None) if weekday:
                deictic += 1
            case Shift() | At() | Within():
                deictic += 1
            case _:
                pass
    return told >= 3 and told > 2 * deictic  # noqa: PLR2004


__all__ = ["Discourse", "Granularity", "is_narrative"]
