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
    light: float
    """They have only actions in common that say little: "began", "was announced"."""
    things: float
    """The root of the cosine of their names and other words, rare ones first."""
    told: float
    """The share of one clause that the other mention has, in clause, sentence or context."""
    both_told: float
    """The same for the other clause, of which less is told."""
    strangers: float
    """Each clause has a rare name that the other's whole article does not."""
    amount: float
    """They count the same thing and come to other numbers."""
    month: float
    """One gives a month or a week, the other a day of it."""
    year: float
    """One gives a year or a season, the other a part of it."""
    vague: float
    """They have neither a day nor an action in common."""
    same_article: float
    """One article tells both; it tells most events once."""
    busy: float
    """How many events their articles have on that date, by logarithm."""
    plans: float
    """Both are plans, for one date."""
    plan: float
    """One was planned, the other happened."""
    said: float
    """One was said, the other happened; twice that where the word of it is of another action."""


PRIOR: Final = -1.0
"""Log odds of two mentions of which nothing is known but that they lie close in time."""
WEIGHTS: Final = Evidence(
    action=1.6,
    light=0.5,
    things=1.8,
    told=0.6,
    both_told=0.9,
    strangers=-0.3,
    amount=-0.7,
    month=-0.4,
    year=-1.3,
    vague=-1.3,
    same_article=-1.7,
    busy=-0.7,
    plans=1.1,
    plan=-0.4,
    said=-1.0,
)
SPOKEN: Final = frozenset(
    "announce confirm deny promise warn accuse condemn apologise report".split()
)
"""Actions that are words, whatever kind of event the rules took them for."""
KIN: Final = 0.5
"""What two actions count that often tell of one event."""
_RAREST: Final = 5.0
"""Rarity from which on a name counts fully."""
_NAMELESS: Final = 0.5
"""What is taken to be told of a clause that names nothing."""


def log_odds(a: Terms, b: Terms, relation: Relation) -> float:
    """Return how sure it is that two mentions are one event; above 0 is more likely than not."""
    found = evidence(a, b, relation)
    return sum((weight * value for weight, value in zip(WEIGHTS, found, strict=True)), PRIOR)


def evidence(a: Terms, b: Terms, relation: Relation) -> Evidence:
    """Return what speaks for and against two mentions, whose dates stand in `relation`."""
    actions = frozenset(a.actions.keys() & b.actions.keys())
    action = _action(a, b)
    told, yours = _told(a, b), _told(b, a)
    planned = (a.kind is EventKind.SCHEDULED) + (b.kind is EventKind.SCHEDULED)
    return Evidence(
        action=action,
        light=float(bool(actions) and not action),
        things=_things(a, b),
        told=max(told, yours),
        both_told=min(told, yours),
        strangers=(_unknown(a, b) + _unknown(b, a)) / 2,
        amount=_other_amount(a, b),
        month=float(relation is Relation.WITHIN_MONTH),
        year=float(relation is Relation.WITHIN_YEAR),
        vague=0.0 if relation is Relation.SAME_DAY else 1.0 - action,
        same_article=float(a.article == b.article),
        busy=(a.busy + b.busy) / 2,
        plans=float(planned == len((a, b))),
        plan=float(planned == 1),
        said=2.0 - action if _one_is_said(a, b) else 0.0,
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
    """Return the share of a clause, by rarity, that the other mention has anywhere."""
    if not one.weight:
        return _NAMELESS
    return math.fsum([one.clause[term] for term in one.clause if term in other.things]) / one.weight


def _unknown(one: Terms, other: Terms) -> float:
    """Return how rare the rarest name of a clause is that the other's article does not know."""
    strange = [one.names[name] for name in one.names if name not in other.known]
    return min(max(strange), _RAREST) / _RAREST if strange else 0.0


def _other_amount(a: Terms, b: Terms) -> float:
    if not a.amounts or not b.amounts:
        return 0.0
    return float(any(b.amounts.get(what, count) != count for what, count in a.amounts.items()))
