"""Lengths that are counted from now: "the court will rule in two weeks"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from plugins.timex.mean import Length, counted_units
from plugins.timex.types import Tense

if TYPE_CHECKING:
    from plugins.timex.direction import Context
    from plugins.timex.language import Language
    from plugins.timex.types import Mention

_WINDOW: Final = 48
"""Characters before a mention that may make it a mere length: "the third time in two years"."""


def looking_ahead(mention: Mention, context: Context, plain: str, language: Language) -> Mention:
    """Return the mention; a length after "in" beside a verb of the future as the day it leads to.

    It stays a length after what is counted or compared: "will rise 5 percent in two years".
    """
    signal = language.tables.signals.get(context.signal)
    if signal is None or not signal.counts or context.tense is not Tense.FUTURE:
        return mention
    if context.looks_on:  # "they could be there in a day", "she agreed to do it in a day"
        return mention
    start = mention.span.start
    if plain.startswith(f"{language.tables.article} ", start):  # within it: "in the next two weeks"
        return mention
    shift = counted_units(mention.meaning) if isinstance(mention.meaning, Length) else None
    if shift is None or language.compared.search(plain, max(0, start - _WINDOW), start):
        return mention
    return replace(mention, meaning=shift)
