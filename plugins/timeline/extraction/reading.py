"""A sentence read: its words, tagged, and its verbs."""

from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Final

from plugins.timeline.extraction.tokens import Tag, Token, low_at, tag_at
from plugins.timeline.extraction.verb_groups import VerbGroup

OPENING: Final = frozenset({"(", "-lrb-"})
BREAKS: Final = frozenset({";", ":", "--", "—", "–"})
DASHES: Final = frozenset({"--", "—", "–"})
CLOSING: Final = frozenset({")", "-rrb-"})


@dataclass(frozen=True)
class Reading:
    """A sentence read: its text, tokens and verb groups.

    What many dates of one sentence ask of all its tokens is counted once.
    """

    text: str
    tokens: tuple[Token, ...]
    groups: tuple[VerbGroup, ...]

    def low(self, at: int) -> str:
        """Return a token in lower case; nothing beyond the ends."""
        return low_at(self.tokens, at)

    def tag(self, at: int) -> Tag | None:
        """Return a token's tag; None beyond the ends."""
        return tag_at(self.tokens, at)

    def lows_in(self, start: int, end: int) -> frozenset[str]:
        """Return the words from token `start` to before `end` in lower case."""
        return frozenset(token.low for token in self.tokens[start:end])

    def in_verb(self, at: int) -> bool:
        """Whether a token belongs to a verb."""
        return any(group.first <= at <= group.last for group in self.groups)

    @cached_property
    def lows(self) -> frozenset[str]:
        """All its words in lower case."""
        return frozenset(token.low for token in self.tokens)

    @cached_property
    def quotes(self) -> tuple[int, ...]:
        """How many quotation marks stand before each token, and in all."""
        marks = (token.tag is Tag.QUOTE for token in self.tokens)
        return tuple(accumulate(marks, initial=0))

    @cached_property
    def breaks(self) -> tuple[int, ...]:
        """Numbers of the marks that part clauses."""
        return tuple(at for at, token in enumerate(self.tokens) if token.low in BREAKS)

    @cached_property
    def aside(self) -> range:
        """What stands between two dashes, they too; nothing where there are not just two."""
        dashes = [at for at, token in enumerate(self.tokens) if token.low in DASHES]
        return range(dashes[0], dashes[1] + 1) if len(dashes) == 2 else range(0)  # noqa: PLR2004

    @cached_property
    def depths(self) -> tuple[int, ...]:
        """How many brackets are open before each token, and at the end."""
        steps = ((token.low in OPENING) - (token.low in CLOSING) for token in self.tokens)
        return tuple(accumulate(steps, lambda depth, step: max(0, depth + step), initial=0))
