"""Nouns that name events, told by table and ending."""

from collections.abc import Sequence
from functools import cache
from typing import Final

from plugins.timeline.extraction.forms import BASES
from plugins.timeline.extraction.tokens import NOMINAL, Tag, Token
from plugins.timeline.lang.en.nouns import (
    CONTENT_NOUNS,
    EVENT_NOUNS,
    EVENT_SUFFIXES,
    FIXTURES,
    LABELLED,
    NOT_EVENTS,
    PARTICLE_ENDINGS,
    PERSON_ENDINGS,
    PERSONS,
    PROCESSES,
    STATEMENT_NOUNS,
    THINGS,
    VERBAL_ENDINGS,
)

_SHORTEST: Final = 6


@cache
def singular(low: str) -> str:
    """Return a noun without its plural ending, as far as endings tell.

    >>> [singular(word) for word in ("elections", "parties", "clashes", "talks", "crisis")]
    ['election', 'party', 'clash', 'talk', 'crisis']
    """
    if low.endswith("ies") and len(low) > _SHORTEST - 2:
        return low[:-3] + "y"
    if low.endswith(("ches", "shes", "sses", "xes")):
        return low[:-2]
    if low.endswith("s") and not low.endswith(("ss", "us", "is")):
        return low[:-1]
    return low


def _in(low: str, table: frozenset[str]) -> bool:
    tail = low.rpartition("-")[2]
    return any(form in table for form in (low, singular(low), tail, singular(tail)))


@cache
def is_person(low: str) -> bool:
    """Whether a noun names a human being, as far as table and ending tell.

    >>> is_person("mayor"), is_person("teacher"), is_person("bridge")
    (True, True, False)
    """
    return low in PERSONS or low.endswith(PERSON_ENDINGS)


@cache
def is_event(low: str) -> bool:
    """Whether a noun names something that happens.

    >>> is_event("explosion"), is_event("disqualification"), is_event("station")
    (True, True, False)
    """
    if _in(low, EVENT_NOUNS) or _in(low, FIXTURES) or _in(low, STATEMENT_NOUNS):
        return True
    if _in(low, LABELLED) or _in(low, NOT_EVENTS):
        return False
    return len(low) > _SHORTEST and singular(low).endswith(EVENT_SUFFIXES[:3])


@cache
def may_be_event(low: str) -> bool:
    """Whether a noun may name something that happens: told by table, ending, or its verb.

    >>> may_be_event("blowout"), may_be_event("call"), may_be_event("arrival")
    (True, True, True)
    >>> may_be_event("study"), may_be_event("crowd")
    (False, False)
    """
    if is_event(low):
        return True
    if _in(low, LABELLED) or _in(low, NOT_EVENTS) or _in(low, THINGS):
        return False
    stem = singular(low)
    if stem in BASES:
        return True
    particle = next((end for end in PARTICLE_ENDINGS if stem.endswith(end)), "")
    if particle:
        return stem.removesuffix(particle).rstrip("-") in BASES
    return any(
        stem.endswith(end) and {stem.removesuffix(end), stem.removesuffix(end) + "e"} & BASES
        for end in VERBAL_ENDINGS
    )


@cache
def is_label(low: str) -> bool:
    """Whether a year beside a noun labels it: a film, a winner, a model."""
    return _in(low, LABELLED)


@cache
def is_fixture(low: str) -> bool:
    """Whether a noun names something that is held on a day set before: a ballot, a match."""
    return _in(low, FIXTURES)


@cache
def is_statement(low: str) -> bool:
    """Whether a noun names something said."""
    return _in(low, STATEMENT_NOUNS)


@cache
def takes_clause(low: str) -> bool:
    """Whether "that" after a noun opens what it says: "the news that he left"."""
    return is_statement(low) or _in(low, CONTENT_NOUNS)


@cache
def is_process(low: str) -> bool:
    """Whether a noun names something that goes on: a war, a siege."""
    return _in(low, PROCESSES)


def head_of(tokens: Sequence[Token], start: int) -> int | None:
    """Return the number of the noun phrase's head: its last noun.

    `start` is the number of the first token in the sentence.
    """
    for offset in range(len(tokens) - 1, -1, -1):
        token = tokens[offset]
        if token.tag in NOMINAL and token.tag is not Tag.NUMBER:
            return start + offset
        if is_event(token.low) or is_label(token.low):
            return start + offset
    last = start + len(tokens) - 1
    return last if tokens and tokens[-1].tag is Tag.VERB else None
