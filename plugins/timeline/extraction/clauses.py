"""The clause of a verb: its subject's tokens and its predicate's."""

from dataclasses import dataclass

from plugins.timeline.extraction.predicates import predicate_end
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.subjects import STOPS, subject_of
from plugins.timeline.extraction.tokens import Tag
from plugins.timeline.extraction.verb_groups import Form, VerbGroup


@dataclass(frozen=True, slots=True)
class Clause:
    """Token numbers of a clause in order; what stood between subject and verb may be left out."""

    subject: tuple[int, ...]
    verb: VerbGroup
    end: int
    """Number of the first token after the predicate."""

    @property
    def tokens(self) -> tuple[int, ...]:
        """All its token numbers."""
        return (*self.subject, *self.verb.shared, *range(self.verb.first, self.end))


def clause_of(reading: Reading, verb: VerbGroup) -> Clause | None:
    """Return the clause of a finite verb; None where its subject cannot be told for certain."""
    if verb.form is not Form.FINITE:
        return None
    subject = subject_of(reading, verb)
    return Clause(subject, verb, predicate_end(reading, verb)) if subject else None


def main_verb(reading: Reading, verb: VerbGroup) -> VerbGroup | None:
    """Return the finite verb whose clause holds a verb that is not finite."""
    if verb.form is Form.FINITE:
        return verb
    finite = [group for group in reading.groups if group.form is Form.FINITE]
    earlier = [group for group in finite if group.last < verb.first]
    later = [group for group in finite if group.first > verb.last]
    if verb.form is not Form.REDUCED:
        return earlier[-1] if earlier else None
    if later and not _parted(reading, verb, later[0]):
        return later[0]
    return next(iter((*earlier[-1:], *later[:1])), None)


def _parted(reading: Reading, left: VerbGroup, right: VerbGroup) -> bool:
    """Whether a mark or a linking word stands between two verbs."""
    return any(
        reading.tag(at) in (Tag.SUB, Tag.COORD, Tag.QUOTE) or reading.low(at) in (",", *STOPS)
        for at in range(left.last + 1, right.first)
    )
