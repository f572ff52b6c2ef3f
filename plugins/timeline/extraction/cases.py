"""One dated phrase under decision, with everything that the rules ask of it."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from plugins.timeline.extraction.attach import Attachment, Role
from plugins.timeline.extraction.reading import Reading
from plugins.timeline.extraction.tokens import NOMINAL, Tag, Token
from plugins.timeline.extraction.verb_groups import Form, Tense, VerbGroup
from plugins.timeline.lang.en.function_words import PARTICLES
from plugins.timeline.lang.en.verbs import UNDOING, UNDOING_PHRASES
from plugins.timeline.types import When
from plugins.timex import Granularity, TimeExpression, interval_of


@dataclass(frozen=True, slots=True)
class Case:
    """A time expression of a sentence, what it modifies, and the day the article appeared."""

    reading: Reading
    attachment: Attachment
    time: TimeExpression
    when: When
    dct: date
    adrift: bool = False
    """Whether it is counted from a date told before, and none is told."""

    @property
    def token(self) -> Token:
        """The time expression as a token."""
        return self.reading.tokens[self.attachment.at]

    @property
    def verb(self) -> VerbGroup | None:
        """The verb dated, or that of the clause around the noun dated."""
        return self.attachment.verb

    @property
    def signal(self) -> str:
        """The preposition before the expression, in lower case."""
        return self.reading.low(self.attachment.signal)

    @property
    def noun(self) -> str:
        """The noun dated, in lower case; empty where a verb is dated."""
        at = self.attachment.noun
        return self.reading.low(at) if at is not None else ""

    @property
    def trigger(self) -> str:
        """The words that report the event: "began", "turned up", "bankruptcy"."""
        if self.attachment.noun is not None:
            return self.reading.tokens[self.attachment.noun].text
        if self.verb is None:
            return self.token.text
        tokens, last = self.reading.tokens, self.verb.last
        if self.reading.low(last + 1) in PARTICLES and self.attachment.signal != last + 1:
            last += 1
        first = self.verb.first
        governor = self.governor
        if governor and governor.plans and governor.last == first - 1:
            first = governor.head
        return self.reading.text[tokens[first].start : tokens[last].end]

    @property
    def by_verb(self) -> bool:
        """Whether a verb is what is dated."""
        return self.attachment.role is Role.ADVERBIAL

    @property
    def tense(self) -> Tense:
        """Tense of the verb, or of the verb that governs it."""
        return self.chain[-1].tense if self.chain else Tense.NONE

    @property
    def governor(self) -> VerbGroup | None:
        """The verb that an infinitive or a gerund hangs on: *hopes* "to land in 2026"."""
        chain = self.chain
        return chain[1] if len(chain) > 1 else None

    @property
    def chain(self) -> tuple[VerbGroup, ...]:
        """The verb and what it hangs on, up to a finite one: "to have" of "hopes to have done"."""
        verb = self.verb
        if verb is None:
            return ()
        chain = [verb]
        for group in reversed(self.reading.groups):
            if chain[-1].form not in (Form.INFINITIVE, Form.GERUND):
                break
            if group.last < chain[-1].first:
                chain.append(group)
        return tuple(chain)

    @property
    def planned(self) -> bool:
        """Whether the verb, or what governs it, speaks of a plan."""
        chain = self.chain
        going = self.is_to or any(group.base == "go" and group.progressive for group in chain[1:])
        return going or any(group.plans for group in chain)

    @property
    def is_to(self) -> bool:
        """Whether an infinitive hangs on a form of "be": "was *to meet* on Monday"."""
        return any(
            group.base == "be" and hung.form is Form.INFINITIVE and hung.first == group.last + 1
            for hung, group in pairwise(self.chain)
        )

    @property
    def in_future(self) -> bool:
        """Whether the date begins after the article appeared."""
        begin = self.when.interval.begin
        return begin is not None and begin > self.dct

    @property
    def in_past(self) -> bool:
        """Whether the date was over when the article appeared."""
        end = self.when.interval.end
        return end is not None and end <= self.dct

    @property
    def heads_sentence(self) -> bool:
        """Whether the date heads its sentence: "In May 2003, ...", or an entry."""
        return self.attachment.signal == 0 or self.heads_entry

    @property
    def heads_entry(self) -> bool:
        """Whether the date heads an entry of a chronology: "3 May 2003: ..."."""
        at, signal = self.attachment.at, self.attachment.signal
        bullet = at == 1 and self.reading.tag(0) is Tag.PUNCT
        if signal >= 0 or (at and not bullet):
            return False
        marked = self.reading.low(at + 1) in (":", "-", "--", "—", "–")
        return marked or self.reading.tag(at + 1) in (*NOMINAL, Tag.DET)

    @property
    def grain(self) -> Granularity:
        """How fine the date is."""
        return self.when.granularity

    @property
    def edge(self) -> int:
        """Number of the first token of the phrase: its preposition, or the date itself."""
        at = self.attachment
        return at.signal if at.signal >= 0 else at.at

    def before(self, count: int) -> list[str]:
        """Return the words before the expression and its preposition, nearest last."""
        return [token.low for token in self.reading.tokens[max(0, self.edge - count) : self.edge]]

    def after(self, count: int) -> list[str]:
        """Return the words after the expression."""
        at = self.attachment.at + 1
        return [token.low for token in self.reading.tokens[at : at + count]]

    def clause(self) -> list[Token]:
        """Return the tokens around the expression up to the nearest marks and subordinators."""
        tokens, at = self.reading.tokens, self.attachment.at
        first, last = at, at
        while first > 0 and not _parts(tokens[first - 1]):
            first -= 1
        while last + 1 < len(tokens) and not _parts(tokens[last + 1]):
            last += 1
        return list(tokens[first : last + 1])


def undoes(group: VerbGroup) -> bool:
    """Whether a verb gives up a plan or puts it off: "cancel", "call off"."""
    if group.particle:
        return f"{group.base} {group.particle}" in UNDOING_PHRASES
    return group.base in UNDOING


def _parts(token: Token) -> bool:
    return token.low in (",", ";", ":", "--", "—") or token.tag in (Tag.SUB, Tag.QUOTE)


_DECADE: Final = 3
_CENTURY: Final = 2


def when_of(time: TimeExpression) -> When | None:
    """Return the date of an expression as a timeline writes it; None where it names no date.

    A clock time becomes its day, a weekend Saturday to Sunday, a decade its years.
    """
    value = time.value.partition("T")[0] if time.value[:1].isdigit() else time.value
    mod = str(time.mod or "")
    if value.isdigit() and len(value) == _DECADE:
        value = f"{value}0/{value}9"
    elif value.isdigit() and len(value) == _CENTURY:
        value = f"{value}00/{value}99"
    elif value.endswith("-WE"):
        days = When(value).interval
        if days.begin is None or days.end is None:
            return None
        value = f"{days.begin.isoformat()}/{(days.end - timedelta(days=1)).isoformat()}"
    return When(value, mod) if interval_of(value) is not None else None
