"""A sentence read: its words, tagged, and its verbs."""

from dataclasses import dataclass

from plugins.timeline.extraction.tokens import Tag, Token, low_at, tag_at
from plugins.timeline.extraction.verb_groups import VerbGroup


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence read: its text, tokens and verb groups."""

    text: str
    tokens: tuple[Token, ...]
    groups: tuple[VerbGroup, ...]

    def low(self, at: int) -> str:
        """Return a token in lower case; nothing beyond the ends."""
        return low_at(self.tokens, at)

    def tag(self, at: int) -> Tag | None:
        """Return a token's tag; None beyond the ends."""
        return tag_at(self.tokens, at)
