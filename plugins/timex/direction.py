"""Past or future: in which direction from its anchor an underspecified date lies.

Asked in this order: an explicit cue (last, ago), the preposition (until, by), the tense of the
nearest finite verb, the story that a narrative text tells, and else the nearest past: news
looks back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from plugins.timex.mean import At, Meaning, Nth, Offset, Partial, Shift, WeekOf, Within, is_of_week
from plugins.timex.tables import Signal
from plugins.timex.types import Direction, Reason, Tense

if TYPE_CHECKING:
    from plugins.timex.language import Language
    from plugins.timex.types import Mention

_BEFORE: Final = 240
_AFTER: Final = 120
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[a-z]+)?|'[a-z]+|[0-9]+|[,;:()\"-]")
_PARAGRAPH: Final = re.compile(r"\n[ ]*\n|[.!?:][\"')\]]{0,3}[ ]*\n")
_HEAD: Final = 12
"""Characters before a mention that heads its sentence: "But in 2014 ..."."""
_ITEM: Final = re.compile(r"\n[ ]*(?:[-*\u2022] ?)?\Z")
_TITLE: Final = re.compile(r"[^\n.!?:]{0,60}:[ ]*\n")
_STOP: Final = re.compile(r"[.!?][\"')\]]{0,3}\s|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a mention in its sentence."""

    signal: str = ""
    """The preposition right before it."""
    tense: Tense | None = None
    verb: str = ""
    """The words that show the tense."""
    event: bool = False
    """Whether it tells when an event is: "Friday's vote"."""
    sentence: int = 0
    """Where its sentence begins, as far as was looked."""
    heads: bool = False
    """Whether it is at the head of its clause, and so a frame for what follows."""
    enclosed: bool = False
    """Whether it is in parentheses."""
    opens: bool = False
    """Whether it is the first mention of a paragraph."""
    leads: bool = False
    """Whether that is in the first sentence of the paragraph."""
    tells: bool = True
    """Whether a story goes on in a year: "in 1791", "(1791)", but not "the law of 1791"."""
    looks_back: bool = False
    """Whether the verb looks back from the date that the text spoke of last: "had left"."""
    looks_on: bool = False
    """Whether the verb looks ahead from that date: "agreed to meet"."""
    binds: bool = False
    """Whether the preposition ties it to the verb: "died in Rome on 14 May", but not "called for
    a rally on 14 May" or "told to leave on 14 May"."""
    is_perfect: bool = False
    """Whether the verb is in the present perfect, beside which no past day is named."""
    is_ahead: bool = False
    """Whether the verb looks ahead from today, even in a story: "will land"."""
    item: bool = False
    """Whether it begins a line without a verb: "June 9 -- Town Hall"."""
    titles: bool = False
    """Whether its line ends in a colon: "Tour dates 2020:"."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A direction, and why."""

    direction: Direction | None
    """None is the nearest one, on whichever side."""
    reason: Reason
    cue: str = ""
    strict: bool = False
    """Whether it holds however far away the date is."""
    bound: bool = False
    """Whether it holds for the year so far: "it took effect January 1"."""


def context_of(mention: Mention, plain: str, since: int, language: Language) -> Context:
    """Return the preposition before a mention and the tense of the verb nearest to it.

    `since` is where the mention before it ends.
    """
    start, end = mention.span.start, mention.span.end
    left = plain[max(0, start - _BEFORE) : start]
    right = plain[end : end + _AFTER]
    signal = language.signal.search(left, max(0, len(left) - 24))
    sentence = _tail(left, language)
    words = _WORD.findall(sentence)
    found = language.tables.verbs.tense(words, _WORD.findall(_head(right, language)))
    tense, verb = found or (None, "")
    before = " ".join(signal[1].split()) if signal else ""
    verbs = language.tables.verbs
    told = language.tables.signals.get(before, _TELLING)
    looks_on = tense is Tense.FUTURE and verbs.is_of_then(verb)
    broken = _PARAGRAPH.search(plain, since, start)
    return Context(
        signal=before,
        tense=tense,
        verb=verb,
        event=language.possessive.match(right) is not None,
        sentence=start - len(sentence),
        heads=len(sentence.rpartition(";")[2]) <= _HEAD,
        enclosed=sentence.count("(") > sentence.count(")"),
        opens=broken is not None,
        leads=broken is not None and _STOP.search(plain, broken.end(), start) is None,
        tells=told.tells,
        looks_back=verbs.looks_back(verb) and not told.direction,
        looks_on=looks_on,
        binds=told.binds and not verbs.is_parted(words[:-1], verb),
        is_perfect=verbs.is_perfect(verb),
        is_ahead=tense is Tense.FUTURE and not looks_on,
        item=tense is None and _ITEM.search(left) is not None,
        titles=_TITLE.match(right) is not None,
    )


def decide(meaning: Meaning, context: Context, language: Language) -> Decision:  # noqa: PLR0911 - one return per case
    """Return the direction of a mention from its anchor, and what decided it."""
    explicit = _explicit(meaning)
    if explicit:
        return Decision(explicit, Reason.CUE)
    if not underspecified(meaning):
        return Decision(Direction.PAST, Reason.ABSOLUTE)
    signal = language.tables.signals.get(context.signal, _NO_SIGNAL)
    if isinstance(meaning, Partial) and meaning.decade is not None and not signal.direction:
        return Decision(Direction.PAST, Reason.NEAREST_PAST)  # "these are not the 80s"
    if signal.direction and _holds(signal, context, language):
        strict = not signal.event
        return Decision(signal.direction, Reason.PREPOSITION, context.signal, strict)
    if signal.ahead and language.tables.verbs.looks_ahead(context.verb):
        return Decision(Direction.FUTURE, Reason.TENSE, context.verb)
    if context.tense is Tense.FUTURE:
        if language.tables.verbs.is_open(context.verb) and not is_of_week(meaning):
            return Decision(None, Reason.NEAREST)
        return Decision(Direction.FUTURE, Reason.TENSE, context.verb)
    if context.tense is Tense.PRESENT:
        return Decision(None, Reason.NEAREST)
    if context.tense is Tense.PAST:
        bare = not context.signal and isinstance(meaning, Partial) and meaning.day is not None
        simple = not context.is_perfect
        strict = context.binds and simple
        return Decision(Direction.PAST, Reason.TENSE, context.verb, strict, bare and simple)
    return Decision(Direction.PAST, Reason.NEAREST_PAST)


_NO_SIGNAL: Final = Signal()
_TELLING: Final = Signal(tells=True)


def _holds(signal: Signal, context: Context, language: Language) -> bool:
    """Whether the preposition decides, and not the verb: "he stayed until Friday"."""
    verbs = language.tables.verbs
    if signal.event and not context.event:
        return False
    if signal.agent and context.event and context.tense is not Tense.FUTURE:
        return False
    if context.tense not in signal.unless or context.is_perfect:
        return True
    reported = signal.event and verbs.reports(context.verb)
    return reported or verbs.looks_ahead(context.verb)


def underspecified(meaning: Meaning) -> bool:
    """Whether a part must be chosen: the year of "August", the week of "Friday"."""
    match meaning:
        case Partial():
            absolute = meaning.names_year or meaning.before_christ or meaning.fiscal
            return not absolute and meaning.step is None
        case At(_, day):
            return day is not None and underspecified(day)
        case WeekOf(_, day) | Offset(day=day):
            return underspecified(day)
        case Nth(scope=scope):
            return underspecified(scope)
        case _:
            return False


def _explicit(meaning: Meaning) -> Direction | None:
    match meaning:
        case Partial(step=step) if step is not None:
            return _sign(step)
        case Shift(count=count):
            return _sign(count)
        case Within(_, outer):
            return _explicit(outer)
        case At(_, day) | Offset(day=day) | Nth(scope=day) if day is not None:
            return _explicit(day)
        case _:
            return None


def _sign(count: float) -> Direction:
    if count == 0:
        return Direction.PRESENT
    return Direction.PAST if count < 0 else Direction.FUTURE


def _tail(left: str, language: Language) -> str:
    """Return the part of `left` that is in the same sentence as what follows it."""
    start = 0
    for stop in _STOP.finditer(left):
        if not language.abbreviation.search(left, max(0, stop.start() - 8), stop.start()):
            start = stop.end()
    return left[start:]


def _head(right: str, language: Language) -> str:
    """Return the part of `right` that is in the same sentence as what stands before it."""
    for stop in _STOP.finditer(right):
        if not language.abbreviation.search(right, max(0, stop.start() - 8), stop.start()):
            return right[: stop.start()]
    return right
