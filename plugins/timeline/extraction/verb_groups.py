"""What a verb group is: "began", "will meet", "has been charged", "to leave"."""

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """How a verb group stands in the sentence."""

    FINITE = "finite"
    INFINITIVE = "infinitive"
    GERUND = "gerund"
    REDUCED = "reduced"
    """A participle that shortens a relative clause: "the update *released* on Thursday"."""


class Tense(StrEnum):
    """Time of a finite verb group; that of other groups is NONE."""

    PAST = "past"
    PERFECT = "perfect"
    PLUPERFECT = "pluperfect"
    PRESENT = "present"
    FUTURE = "future"
    CONDITIONAL = "conditional"
    MODAL = "modal"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """Token numbers of a verb with its auxiliaries; `first` and `last` are both in it."""

    first: int
    last: int
    head: int
    """The verb that says what happens; the auxiliary itself where nothing follows it."""
    base: str
    form: Form
    tense: Tense
    passive: bool = False
    negated: bool = False
    progressive: bool = False
    shared: tuple[int, ...] = ()
    """Token numbers of the auxiliaries before an earlier verb that serve this one too."""
    particle: str = ""
    """The adverb that makes one verb of two words: "called *off*", "set *up*"."""
    plans: bool = False
    """Whether it speaks of a plan: "is due", "plan", "is set for", but not "set out"."""
