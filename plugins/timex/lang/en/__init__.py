"""English: tables only."""

from __future__ import annotations

from typing import Final

from plugins.timex.lang.en.context import (
    ABBREVIATIONS,
    APPOSITION,
    COMPARED,
    GAP,
    LIST_WORDS,
    NO_OFFSET,
    OFFSETS,
    POSSESSIVE,
    RANGE_OPENERS,
    RANGE_WORDS,
    SIGNALS,
)
from plugins.timex.lang.en.modifiers import MODIFIERS
from plugins.timex.lang.en.rules_calendar import CALENDAR
from plugins.timex.lang.en.rules_periods import PERIODS
from plugins.timex.lang.en.rules_relative import RELATIVE
from plugins.timex.lang.en.slots import SLOTS
from plugins.timex.lang.en.verbs import (
    is_of_then,
    is_open,
    is_parted,
    is_perfect,
    looks_ahead,
    looks_back,
    reports,
    tense,
)
from plugins.timex.lang.en.vetoes import VETOES
from plugins.timex.language import Language
from plugins.timex.tables import Tables, Verbs

ENGLISH: Final = Language(
    Tables(
        code="en",
        article="the",
        slots=SLOTS,
        rules=(*CALENDAR, *RELATIVE, *PERIODS),
        vetoes=VETOES,
        modifiers=MODIFIERS,
        gap=GAP,
        possessive=POSSESSIVE,
        compared=COMPARED,
        offsets=OFFSETS,
        no_offset=NO_OFFSET,
        range_words=RANGE_WORDS,
        range_openers=RANGE_OPENERS,
        list_words=LIST_WORDS,
        apposition=APPOSITION,
        abbreviations=ABBREVIATIONS,
        signals=SIGNALS,
        verbs=Verbs(
            tense=tense,
            looks_ahead=looks_ahead,
            looks_back=looks_back,
            reports=reports,
            is_perfect=is_perfect,
            is_open=is_open,
            is_parted=is_parted,
            is_of_then=is_of_then,
        ),
    )
)
