"""Days in somebody's own words, counted from the day on which they were said.

"We decided today", said on Wednesday and printed on Thursday, is Wednesday's. The day of the words
is that of their verb of saying, or that of what they were said after: "speaking afterwards".
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from plugins.timeline.extraction.cases import Case, when_of
from plugins.timeline.extraction.kinds import in_quotes
from plugins.timeline.lang.en.verbs import SAYING
from plugins.timeline.types import Sentence
from plugins.timex import Granularity
from plugins.timex.mean import At, Base, Meaning, Shift
from plugins.timex.resolve import Anchor, resolve

_AFTER_IT: Final = frozenset({"afterwards", "afterward"})
Phrase = tuple[Sentence, Case]


def from_utterance(phrases: Sequence[Phrase]) -> list[Phrase]:
    """Return the dated phrases, "today" in a quotation counted from the day of the words."""
    cases: defaultdict[int, list[Case]] = defaultdict(list)
    for sentence, case in phrases:
        cases[sentence.index].append(case)
    return [
        (sentence, _turned(case, cases[sentence.index], cases.get(sentence.index - 1, ())))
        for sentence, case in phrases
    ]


def _turned(case: Case, here: Sequence[Case], before: Sequence[Case]) -> Case:
    """Return a case turned, given the cases of its sentence and of the one before."""
    if not (_is_deictic(case.time.meaning) and in_quotes(case)):
        return case
    said = _said_on(here) or _said_after(case, before)
    day = said.when.interval.begin if said else None
    if day is None or case.time.meaning is None:
        return case
    resolved = resolve(case.time.meaning, Anchor(day), case.time.direction)
    time = replace(case.time, value=resolved.value, anchor=day.isoformat())
    when = when_of(time)
    return replace(case, time=time, when=when) if when else case


def _is_deictic(meaning: Meaning | None) -> bool:
    """Whether a day is named by its distance from the speaker's: "today", "this morning"."""
    match meaning:
        case Shift(unit=Granularity.DAY, base=Base.NOW):
            return True
        case At(day=day) if day is not None:
            return _is_deictic(day)
        case _:
            return False


def _said_on(here: Sequence[Case]) -> Case | None:
    """Return the date of a sentence's own verb of saying."""
    said = (case for case in here if case.by_verb and case.verb and case.verb.base in SAYING)
    return next((case for case in said if _is_past_day(case) and not in_quotes(case)), None)


def _is_past_day(case: Case) -> bool:
    return case.grain <= Granularity.DAY and not case.in_future


def _said_after(case: Case, before: Sequence[Case]) -> Case | None:
    """Return the date that the sentence before told, where the words were said after it."""
    frame = case.reading.tokens[: case.attachment.at]
    if not any(token.low in _AFTER_IT for token in frame):
        return None
    told = [one for one in before if _is_past_day(one)]
    return told[-1] if told else None
