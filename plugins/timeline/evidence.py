"""What speaks for and against two mentions being one event: named evidence, weighed in one table.

The weighed sum is the logarithm of the odds that the two are one event. The weights are those of a
logistic regression over labelled pairs of several topics, fitted once and rounded; they are few,
so that what was learnt from some topics holds for others.
"""

import math
from typing import Final, NamedTuple

from plugins.timeline.relation import Relation
from plugins.timeline.similarity import Terms
from plugins.timeline.terms import are_kin, happens_once, says_little
from plugins.timeline.types import EventKind


class Evidence(NamedTuple):
    """What two mentions have in common and what sets them apart; mostly from 0 to 1."""

    action: float
    """Both clauses tell the same action; less where it stands after a trigger."""
    things: float
    """The root of the cosine of their names and other words, rare ones first."""
    told: float
    """The share of each clause, by rarity, that the other's sentence tells; the mean of both."""
    recalled: float
    """How long before both articles it was, by logarithm: of days long past few are recalled."""
    day: float
    """Both give one day, or one moment on two clocks."""
    year: float
    """One gives a year or a season, the other a part of it."""
    plans: float
    """Both are plans, for one date."""
    said: float
    """One was said, the other happened."""
    topics: float
    """Their articles are of two topics."""
    figures: float
    """Both clauses give numbers, and no number is in both."""


PRIOR: Final = -4.0
"""Log odds of two mentions of which nothing is known but that they lie close in time."""
WEIGHTS: Final = Evidence(
    action=2.5,
    things=2.1,
    told=2.9,
    recalled=2.2,
    day=1.2,
    year=-1.4,
    plans=1.2,
    said=-1.2,
    topics=-2.0,
    figures=-1.4,
)
SPOKEN: Final = frozenset(
    "announce confirm deny promise warn accuse condemn apologise report".split()
)
"""Actions that are words, whatever kind of event the rules took them for."""
KIN: Final = 0.5
"""What two actions count that often tell of one event."""
_ONE_DAY: Final = {Relation.SAME_DAY, Relation.TWO_CLOCKS}


def log_odds(a: Terms, b: Terms, relation: Relation) -> float:
    """Return how sure it is that two mentions are one event; above 0 is more likely than not."""
    found = evidence(a, b, relation)
    return sum((weight * value for weight, value in zip(WEIGHTS, found, strict=True)), PRIOR)


def evidence(a: Terms, b: Terms, relation: Relation) -> Evidence:
    """Return what speaks for and against two mentions, whose dates stand in `relation`."""
    planned = (a.kind is EventKind.SCHEDULED) + (b.kind is EventKind.SCHEDULED)
    return Evidence(
        action=_action(a, b),
        things=_things(a, b),
        told=(_told(a, b) + _told(b, a)) / 2,
        recalled=min(a.recalled, b.recalled),
        day=float(relation in _ONE_DAY),
        year=float(relation is Relation.WITHIN_YEAR),
        plans=float(planned == len((a, b))),
        said=float(_one_is_said(a, b)),
        topics=float(a.topic != b.topic),
        figures=float(bool(a.figures and b.figures) and a.figures.isdisjoint(b.figures)),
    )


def have_anything_in_common(a: Terms, b: Terms) -> bool:
    """Whether two mentions share an action or what says most of either; else they are not one."""
    return not (
        a.actions.keys().isdisjoint(b.actions)
        and b.things.keys().isdisjoint(a.strongest)
        and a.things.keys().isdisjoint(b.strongest)
    )


def is_single(a: Terms, b: Terms) -> bool:
    """Whether both tell of a thing that happens once, and their numbers do not contradict."""
    if not happens_once(a.actions.keys() & b.actions.keys()):
        return False
    return not a.figures or not b.figures or not a.figures.isdisjoint(b.figures)


def _one_is_said(a: Terms, b: Terms) -> bool:
    """Whether one mention is a statement and the other tells of no words at all."""
    told = [one for one in (a, b) if one.kind is not EventKind.STATEMENT]
    return len(told) == 1 and SPOKEN.isdisjoint(told[0].actions)


def _action(a: Terms, b: Terms) -> float:
    """Return the weight of the heaviest action in common; half of it where the two are kin."""
    found = 0.0
    for mine, own in a.actions.items():
        for yours, other in b.actions.items():
            if mine == yours:
                found = max(found, own * other * (not says_little(mine)))
            elif are_kin(mine, yours):
                found = max(found, own * other * KIN)
    return found


def _things(a: Terms, b: Terms) -> float:
    few, many = (a.things, b.things) if len(a.things) <= len(b.things) else (b.things, a.things)
    return math.sqrt(math.fsum([few[term] * many[term] for term in few if term in many]))


def _told(one: Terms, other: Terms) -> float:
    """Return the share of a clause, by rarity, that the other mention's sentence has."""
    whole = math.fsum(one.clause.values())
    if not whole:
        return 0.0
    return math.fsum([one.clause[term] for term in one.clause if term in other.sentence]) / whole
