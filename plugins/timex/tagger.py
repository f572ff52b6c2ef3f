"""The line: find, mean, decide, resolve; from text and DCT to expressions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from plugins.timex.ahead import looking_ahead
from plugins.timex.direction import Context, Decision, context_of, decide
from plugins.timex.discourse import Discourse
from plugins.timex.find import find
from plugins.timex.frame import frame, is_yet_to_come
from plugins.timex.lang import english
from plugins.timex.language import flat
from plugins.timex.neighbours import completed, places_of
from plugins.timex.resolve import UNKNOWN, Resolved, resolve, timex_type
from plugins.timex.types import Direction, Reason, TimeExpression
from plugins.timex.values import interval_of

if TYPE_CHECKING:
    from plugins.timex.types import Mention


def tag(text: str, dct: date) -> tuple[TimeExpression, ...]:
    """Return the time expressions of `text`, in order and without overlaps.

    `dct` is the day on which the text was published: what "yesterday" is counted from. Any
    string is tagged, in time linear in its length.

    >>> [found.value for found in tag("They met on Friday.", date(2020, 6, 15))]
    ['2020-06-12']
    """
    today = dct.date() if isinstance(dct, datetime) else dct
    plain, language = flat(text), english()
    mentions = completed(find(text, plain, language), plain, language)
    places = places_of(mentions, plain, language)
    discourse = Discourse(today, mentions)
    found: list[TimeExpression] = []
    for heard, place in zip(mentions, places, strict=True):
        mention = discourse.complete(heard)
        context = context_of(mention, plain, found[-1].span.end if found else 0, language)
        discourse.reach(mention, context)
        if not discourse.narrative:
            mention = looking_ahead(mention, context, plain, language)
        decision = decide(mention.meaning, context, language)
        decision, anchor = frame(mention, context, decision, place, discourse)
        resolved = resolve(mention.meaning, anchor, decision.direction)
        if is_yet_to_come(mention, context, resolved, today):
            resolved = Resolved(UNKNOWN, resolved.anchor)
        discourse.hear(mention, resolved, context)
        found.append(_expression(mention, resolved, decision, context))
    return tuple(found)


def _expression(
    mention: Mention, resolved: Resolved, decision: Decision, context: Context
) -> TimeExpression:
    anchored = resolved.anchor is not None
    decision = _seen(resolved, decision)
    return TimeExpression(
        span=mention.span,
        type=timex_type(mention.meaning),
        value=resolved.value,
        mod=mention.mod,
        rule=mention.rule,
        anchor=resolved.anchor.value if resolved.anchor else None,
        direction=decision.direction if anchored else None,
        reason=decision.reason if anchored else Reason.ABSOLUTE,
        cue=decision.cue if anchored else "",
        signal=context.signal,
        tense=context.tense,
        meaning=mention.meaning,
    )


def _seen(resolved: Resolved, decision: Decision) -> Decision:
    """Return the decision as it came out: a day too far away on one side is the nearest one."""
    found, anchor = interval_of(resolved.value), resolved.anchor
    if found is None or found.begin is None or anchor is None:
        return decision
    if decision.reason in (Reason.ABSOLUTE, Reason.CUE):
        return decision
    if found.end and found.end <= anchor.begin:
        side = Direction.PAST
    elif anchor.end and found.begin >= anchor.end:
        side = Direction.FUTURE
    else:
        side = decision.direction or Direction.PRESENT
    if decision.direction in (None, side):
        return replace(decision, direction=side)
    return Decision(side, Reason.NEAREST)
