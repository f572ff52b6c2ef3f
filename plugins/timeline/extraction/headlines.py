"""A headline for an event: its own clause, or the sentence where none can be cut cleanly.

Subject and predicate of the event's verb, without what stands between them in commas, without the
frame that reports it, without what hangs on behind, and without the date where the clause reads on
without it; a pronoun in front gives way to the name it certainly stands for. Whatever is doubtful
keeps the sentence.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from plugins.timeline.extraction.asides import without_asides, without_definition
from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.clauses import Clause, clause_of, main_verb
from plugins.timeline.extraction.passives import passive_told
from plugins.timeline.extraction.predicates import predicate_end
from plugins.timeline.extraction.pronouns import antecedent
from plugins.timeline.extraction.reading import BREAKS, Reading
from plugins.timeline.extraction.relatives import in_relative, lacks_object, unfolded
from plugins.timeline.extraction.rendering import is_balanced, render
from plugins.timeline.extraction.soundness import BOUNDS, is_date, is_sound, says_something
from plugins.timeline.extraction.tokens import NOMINAL, Tag
from plugins.timeline.extraction.trimming import FEWEST, first_part, shortened
from plugins.timeline.extraction.undating import without_date
from plugins.timeline.extraction.verb_groups import Form, VerbGroup
from plugins.timeline.lang.en.function_words import RELATIVES
from plugins.timeline.lang.en.nouns import PARTS_OF_TIME
from plugins.timeline.lang.en.verbs import SAYING

MOST: Final = 16
_OPENERS: Final = frozenset({Tag.COORD, Tag.ADV, Tag.PUNCT, Tag.TIME})
Earlier = Callable[[], Sequence[Reading]]


def headline_of(case: Case, earlier: Earlier = tuple) -> str:
    """Return the headline of an event: 4 to 16 words where its clause allows, else the sentence.

    `earlier` gives the sentences before it in its paragraph; it is asked only for a pronoun's name.
    """
    relative = unfolded(case)
    if relative is not None:
        return _told(relative, tuple) or _whole(case, earlier)
    passive = passive_told(case)
    told = _told(passive, tuple) if passive else ""
    if not told and not lacks_object(case):
        told = _told(case, earlier)
    return told or _whole(case, earlier)


def _versions(case: Case) -> Iterator[Case]:
    """Yield the case without what commas put aside, as it is, and without what defines "a"."""
    plain = without_asides(case)
    yield from filter(None, (plain, case, without_definition(plain or case)))


def _told(case: Case, earlier: Earlier) -> str:
    """Return the event's own clause where it can be cut cleanly; else nothing."""
    for told in _versions(case):
        for kept in _candidates(told):
            text = _fitting(told, kept, earlier)
            if text:
                return text
    return ""


def _fitting(case: Case, kept: Sequence[int], earlier: Earlier) -> str:
    """Return the longest form of a clause that is sound and no longer than a headline."""
    reading = case.reading
    name = antecedent(reading, kept, earlier)
    for subject in dict.fromkeys((name, "")):
        for shorter in shortened(case, kept):
            for words in (shorter, _without_that(reading, shorter)):
                text = render(reading, words, subject)
                fits = FEWEST <= len(text.split()) <= MOST
                if fits and is_balanced(text) and is_sound(case, words):
                    return text
    return ""


def _without_that(reading: Reading, kept: Sequence[int]) -> list[int]:
    """Return the tokens without the "that" after "said", which can always go."""
    return [
        at
        for place, at in enumerate(kept)
        if not (place and reading.low(at) == "that" and reading.low(kept[place - 1]) == "said")
    ]


def _candidates(case: Case) -> Iterator[list[int]]:
    """Yield the token numbers of headlines, best first."""
    reading, verb = case.reading, case.verb
    main = main_verb(reading, verb) if verb else None
    clause = clause_of(reading, main) if main else None
    says = main is not None and main.base in SAYING and case.by_verb and main is verb
    if says:
        reported = _reported_before(case)
        if reported:
            yield reported
    kept = _opened(reading, clause) if clause else []
    if clause is not None and kept and _may_stand(case, clause):
        yield from _of_clause(case, clause, kept)


def _may_stand(case: Case, clause: Clause) -> bool:
    """Whether a clause tells what the date dates, and tells it all."""
    reading = case.reading
    if clause.verb.base in SAYING and not says_something(reading, clause):
        return False
    if case.attachment.role is Role.DERIVED:
        return reading.tag(clause.subject[0]) is not Tag.PRON
    return not _parenthetical(case, clause)


def _of_clause(case: Case, clause: Clause, kept: list[int]) -> Iterator[list[int]]:
    """Yield what can be told of the event's own clause, best first."""
    more = _restricted(case.reading, clause)
    if case.attachment.role is Role.DERIVED:
        yield kept
    elif more is None:
        return
    elif case.attachment.at > clause.end:
        yield from _of_list(case, clause, kept)
    else:
        longer = _without_own_date(case, clause, [*kept, *more])
        yield from (one for one in longer if more and len(one) <= MOST)
        yield from _without_own_date(case, clause, kept)


def _restricted(reading: Reading, clause: Clause) -> range | None:
    """Return the relative clause that says which noun is meant at the end of a clause.

    None where a second verb behind it shows that the clause is no more than a subject: "men held in
    Rome who had fled *told* the court".
    """
    end = clause.end
    opens = reading.low(end) in ("who", "which", "that") and reading.tag(end - 1) in NOMINAL
    later = [one for one in reading.groups if one.first > end and one.form is Form.FINITE]
    if not opens or not later or reading.tag(end) is not Tag.SUB:
        return range(0)
    until = predicate_end(reading, later[0])
    if len(later) > 1 and later[1].first == until and reading.low(until - 1) != ",":
        return None
    return range(end, until)


def _without_own_date(case: Case, clause: Clause, kept: list[int]) -> Iterator[list[int]]:
    """Yield a clause without its date, then with it; with what bounds it in front: "until May"."""
    at, verb = case.attachment.at, case.verb
    if case.signal in BOUNDS and at < clause.subject[0]:
        yield [*range(case.edge, clause.subject[0]), *kept]
        return
    finite = verb is clause.verb or (verb is not None and verb.form is Form.INFINITIVE)
    noun = case.attachment.role is Role.POSTMODIFIER and at in kept
    part = first_part(case, kept)
    if part and case.by_verb and finite:
        yield from (without_date(case, part), part)
    if (case.by_verb and finite) or noun:
        yield without_date(case, kept)
    if at in kept:
        yield kept


def _parenthetical(case: Case, clause: Clause) -> bool:
    """Whether commas enclose what the date dates: "the ban, in force since May, was lifted"."""
    reading, at = case.reading, case.attachment.at
    stop = clause.subject[0] if at < clause.subject[0] else clause.verb.first
    if "when" in (reading.low(at + 1), reading.low(at + 2)):  # "in May, when the bridge fell"
        return False
    if at in clause.tokens or "," not in [reading.low(after) for after in range(at, stop)]:
        return False
    opening = next((place for place in range(at, -1, -1) if reading.low(place) == ","), -1)
    return opening >= 0 and any(
        reading.tag(place) in NOMINAL and reading.low(place) not in PARTS_OF_TIME
        for place in range(opening + 1, case.edge)
    )


def _of_list(case: Case, clause: Clause, kept: Sequence[int]) -> Iterator[list[int]]:
    """Yield the clause without dates where it has several: "fell in May, in June and in July"."""
    reading, between = case.reading, range(clause.end, case.edge)
    if any(reading.low(at) in ("twice", "times") for at in kept):  # once on each of the dates
        return
    told = any(is_date(reading.tokens[at].time) for at in kept)
    alone = reading.low(case.edge - 1) == "," and not told
    if alone and all(reading.tag(at) is not Tag.COORD for at in between):
        yield list(kept)  # "appointed Ada Rowe, a judge, on Friday"
    if any(reading.tag(at) not in _IN_LIST for at in between):
        return
    end = clause.end
    if is_date(reading.tokens[end - 1].time):
        end -= 2 if reading.tag(end - 2) is Tag.PREP else 1
    yield [at for at in kept if at < end]


_IN_LIST: Final = frozenset({Tag.TIME, Tag.PREP, Tag.COORD, Tag.ADV, Tag.PUNCT})


def _opened(reading: Reading, clause: Clause) -> list[int]:
    """Return a clause's tokens without the words that only link it to what came before."""
    kept = _unbracketed(reading, clause.tokens)
    while kept and _only_links(reading, kept[0]) and kept[0] < clause.verb.first:
        kept = kept[1:]
    return kept


def _only_links(reading: Reading, at: int) -> bool:
    complementiser = reading.low(at) == "that" and reading.tag(at + 1) in (Tag.PRON, Tag.DET)
    owns = reading.tag(at) is Tag.TIME and reading.tag(at + 1) is Tag.POSS
    counts = reading.tag(at) is Tag.ADV and reading.tag(at + 1) is Tag.NUMBER
    return complementiser or (reading.tag(at) in _OPENERS and not owns and not counts)


def _unbracketed(reading: Reading, tokens: Sequence[int]) -> list[int]:
    """Return the tokens without what stands in brackets."""
    kept: list[int] = []
    depth = 0
    for at in tokens:
        depth += reading.low(at) in ("(", "-lrb-")
        if not depth:
            kept.append(at)
        depth -= reading.low(at) in (")", "-rrb-") and depth > 0
    return kept


def _reported_before(case: Case) -> list[int] | None:
    """Return the clause in front of a trailing attribution: "Rain fell, officials said"."""
    reading = case.reading
    if case.verb is None or _attribution(reading, case.verb) is None:
        return None
    first = clause_of(reading, next(one for one in reading.groups if one.form is Form.FINITE))
    if first is None:
        return None
    opening = {reading.tag(at) for at in range(first.subject[0])}
    return _opened(reading, first) if opening <= {Tag.COORD, Tag.ADV} else None


def _attribution(reading: Reading, verb: VerbGroup) -> int | None:
    """Return the comma that opens a trailing attribution: "Rain fell*,* officials said"."""
    if verb.form is not Form.FINITE or verb.base not in SAYING or reading.tag(0) is Tag.QUOTE:
        return None
    told = [one for one in reading.groups if one.last < verb.first and one.form is Form.FINITE]
    end = predicate_end(reading, told[-1]) if told else verb.first
    speaker = range(end + 1, verb.first)
    if reading.low(end) != "," or not speaker or reading.tag(speaker[0]) is Tag.COORD:
        return None
    inner = any(reading.tag(at) is Tag.SUB or reading.low(at) in RELATIVES for at in speaker)
    opens = reading.tag(0) not in (Tag.PREP, Tag.SUB) and len(told) > 1
    told_something = opens or any(clause_of(reading, one) is not None for one in told)
    return end if told_something and not inner else None


def _whole(case: Case, earlier: Earlier = tuple) -> str:
    """Return the sentence, without who reported it and its date where it reads on without them."""
    reading = case.reading
    comma = _attribution(reading, reading.groups[-1]) if reading.groups else None
    end = len(reading.tokens) if comma is None else comma
    for kept in (_undated(case, range(end)), range(end), range(len(reading.tokens))):
        text = render(reading, kept, antecedent(reading, kept, earlier))
        if is_balanced(text):
            break
    return text


def _undated(case: Case, kept: Sequence[int]) -> Sequence[int]:
    """Return the tokens of a sentence without its date, if it has no other."""
    reading = case.reading
    at = case.attachment.at
    noted = case.heads_sentence and reading.low(at + 1) in BREAKS  # "3 May: fall of Rome"
    leads = noted or (case.by_verb and (case.heads_sentence or _leads(case)))
    if reading.quotes[at] % 2 or not leads:
        return kept
    left = without_date(case, kept)
    return kept if any(is_date(reading.tokens[at].time) for at in left) else left


def _leads(case: Case) -> bool:
    """Whether the date is that of the main clause, as far as can be told."""
    reading, verb = case.reading, case.verb
    main = main_verb(reading, verb) if verb else None
    if verb is None or main is None or verb.form in (Form.REDUCED, Form.GERUND):
        return False
    opened = any(reading.tag(at) is Tag.SUB for at in range(verb.first))
    return not opened and not in_relative(case) and clause_of(reading, main) is not None
