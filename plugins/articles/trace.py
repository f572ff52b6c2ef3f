"""Inline parsing that remembers where each character of text came from.

markdown-it tells the lines of blocks, but nothing of where inline text stands. This parser notes,
on every token that carries text, the offset in the paragraph's source at which it was read:
`token.meta["runs"]` is a list of (offset in the token's content, offset in the source).
"""

from typing import TYPE_CHECKING, Any, Literal

from markdown_it.parser_inline import ParserInline
from markdown_it.rules_inline import StateInline

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

Runs = list[tuple[int, int]]


class TracingInline(ParserInline):
    """The inline parser, with tracing states and without the rules that join text tokens."""

    def __init__(self) -> None:
        super().__init__()
        self.ruler2.disable("fragments_join")

    def parse(self, src: str, md: "MarkdownIt", env: Any, tokens: "list[Token]") -> "list[Token]":  # noqa: ANN401 - markdown-it's own type
        """Parse `src` into `tokens`, tracing each."""
        state = _TracingState(src, md, env, tokens)
        self.tokenize(state)
        state.settle()
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


class _TracingState(StateInline):
    """Notes the source offset of pending text and of every pushed token."""

    def __init__(self, src: str, md: "MarkdownIt", env: Any, tokens: "list[Token]") -> None:  # noqa: ANN401 - markdown-it's own type
        super().__init__(src, md, env, tokens)
        self.runs: Runs = []
        self.length = 0

    def append_pending(self, text: str) -> None:
        self.runs.append((self.length, self.pos))
        self.length += len(text)
        super().append_pending(text)

    def pushPending(self) -> "Token":  # noqa: N802 - overrides markdown-it's
        token = super().pushPending()
        token.meta["runs"] = self.runs
        self.runs, self.length = [], 0
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> "Token":
        if self.pending == "":
            self.runs, self.length = [], 0
        token = super().push(ttype, tag, nesting)
        token.meta["runs"] = [(0, self.pos)]
        return token

    def settle(self) -> None:
        """Correct what only the finished content tells.

        A run of delimiters (`***`) is pushed as several tokens at one offset; code, autolinks and
        escaped characters begin after their opening mark.
        """
        place, used = -1, 0
        for token in self.tokens:
            runs: Runs = token.meta["runs"]
            if len(runs) != 1 or not token.content or token.type == "image":
                continue
            at = runs[0][1]
            place, used = at, used if at == place else 0
            if token.type == "code_inline":
                at += len(token.markup)
                at += self.src[at : at + len(token.content)].replace("\n", " ") != token.content
            elif token.type == "text_special":
                at += token.info == "escape" and token.content[0] != "\\"
            elif self.src[at] == "<" != token.content[0]:
                at += 1
            else:
                at += used
                used += len(token.content)
            token.meta["runs"] = [(0, at)]
