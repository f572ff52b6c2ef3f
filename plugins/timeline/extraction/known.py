"""Starts worked out from a length, made exact where the site knows the day."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from plugins.articles import KnownDate
from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case
from plugins.timeline.types import Sentence, When


def with_known_starts(
    phrases: Sequence[tuple[Sentence, Case]], known_dates: Sequence[KnownDate], body: str
) -> tuple[tuple[Sentence, Case], ...]:
    """Return the phrases, a derived start replaced by the one known day that agrees with it.

    A known date agrees when it means the noun, in this article, and lies no more than one unit
    from the start that was worked out: "nearly 34 months" may be 33.
    """
    derived = any(case.attachment.role is Role.DERIVED for _, case in phrases)
    rows = [known for known in known_dates if derived and _is_about(known, body)]
    return tuple((sentence, _exact(case, rows)) for sentence, case in phrases)


def _exact(case: Case, rows: Sequence[KnownDate]) -> Case:
    if case.attachment.role is not Role.DERIVED:
        return case
    agreeing = sorted({known.date for known in rows if _means(known, case) and _near(known, case)})
    if len(agreeing) != 1:
        return case
    return replace(case, when=When(agreeing[0].isoformat()))


def _is_about(known: KnownDate, body: str) -> bool:
    return any(
        re.search(rf"(?<!\w){re.escape(word)}(?!\w)", body, re.IGNORECASE)
        for word in (*known.context, *known.phrases)
    )


def _means(known: KnownDate, case: Case) -> bool:
    noun = nouns.singular(case.noun)
    return noun in known.nouns or any(
        phrase.casefold().split()[-1:] == [noun] for phrase in known.phrases
    )


def _near(known: KnownDate, case: Case) -> bool:
    days = case.when.interval
    if days.begin is None or days.end is None:
        return False
    unit = days.end - days.begin + timedelta(days=1)
    return abs(known.date - days.begin) <= unit or days.begin <= known.date < days.end
