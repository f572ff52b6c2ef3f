"""Which verb a date belongs to: the nearest to its left, or the main verb to its right."""

from typing import Final

from plugins.timeline.extraction.reading import BREAKS, CLOSING, OPENING, Reading
from plugins.timeline.extraction.tokens import NOMINAL, Tag
from plugins.timeline.extraction.verb_groups import Form, Tense, VerbGroup
from plugins.timeline.lang.en import function_words as words
from plugins.timeline.lang.en.verbs import SAYING
from plugins.timex import Granularity, TimexType

_SUBJECT_STARTS: Final = frozenset({Tag.DET, Tag.NAME, Tag.PRON, Tag.WORD, Tag.NUMBER})


def governing_verb(reading: Reading, at: int, signal: int) -> VerbGroup | None:
    """Return the verb group that an adverbial date at `at` belongs to."""
    if not reading.groups:
        return None
    embedding = [group for group in reading.groups if group.first < at < group.last]
    if embedding:
        return embedding[0]
    edge = signal if signal >= 0 else at
    put_in = _put_in_brackets(reading, at)
    left = _left_verb(reading, at - 1 if put_in else edge)
    right = None if put_in else _right_verb(reading, at)
    if left is None or right is None:
        return left or right
    speaking = left.first == 0 and left.form is Form.GERUND and right.base in SAYING
    if speaking or _before_result(reading, at, signal):
        return right
    if left.last == edge - 1:
        return left
    to_right = _opens_clause(reading, at, edge) or _leans_right(reading, at, edge, left, right)
    return right if to_right else left


def _put_in_brackets(reading: Reading, at: int) -> bool:
    """Whether a day stands alone in brackets: "will play Rome (3 May) and Milan (5 May)"."""
    time = reading.tokens[at].time
    alone = reading.low(at - 1) in OPENING and reading.low(at + 1) in CLOSING
    return alone and time is not None and time.granularity <= Granularity.DAY


def _before_result(reading: Reading, at: int, signal: int) -> bool:
    """Whether a period stands before a subject: "said *third-quarter* income fell"."""
    time = reading.tokens[at].time
    coarse = time is not None and Granularity.WEEK < time.granularity < Granularity.NONE
    return signal < 0 and coarse and reading.tag(at + 1) in NOMINAL


def _left_verb(reading: Reading, edge: int) -> VerbGroup | None:
    here = reading.quotes[edge]
    for group in reversed(reading.groups):
        put_in = group.first in reading.aside and edge not in reading.aside
        if group.last >= edge or put_in or reading.depths[group.first] > reading.depths[edge]:
            continue
        quoted = reading.quotes[group.first]
        if quoted % 2 and quoted < here and not here % 2 and group is not reading.groups[0]:
            continue
        if _broken(reading, group.last + 1, edge):
            return None
        if not _enclosed(reading, group, edge):
            return group
    return None


def _enclosed(reading: Reading, verb: VerbGroup, edge: int) -> bool:
    """Whether commas enclose a verb's phrase: "pays it, *called a fee*, in May"."""
    before = verb.first - 1
    if reading.low(before) in words.RELATIVES:
        before -= 1
    elif not _may_be_participle(reading, verb):
        return False
    return reading.low(edge - 1) == "," == reading.low(before) and verb is not reading.groups[0]


def _may_be_participle(reading: Reading, verb: VerbGroup) -> bool:
    """Whether a lone past form has a main verb before it, so that it need not be one itself."""
    lone = verb.form is Form.REDUCED or (verb.tense is Tense.PAST and verb.first == verb.last)
    return lone and any(
        group.last < verb.first
        and group.form is Form.FINITE
        and reading.low(group.first - 1) not in words.RELATIVES
        for group in reading.groups
    )


def _broken(reading: Reading, start: int, end: int) -> bool:
    """Whether a mark parts two clauses; brackets that close again part none."""
    level = reading.depths[start]
    if reading.depths[end] != level:
        return True
    aside = range(0) if end in reading.aside else reading.aside
    marks = (at for at in reading.breaks if start <= at < end and at not in aside)
    return any(reading.depths[at] == level for at in marks)


def _right_verb(reading: Reading, at: int) -> VerbGroup | None:
    """Return the main verb after a date at the head of its clause."""
    inside = False
    level = reading.depths[at]
    end = next((b for b in range(at, len(reading.tokens)) if reading.depths[b] < level), None)
    later = [
        group
        for group in reading.groups
        if group.first > at
        and reading.depths[group.first] == level
        and (end is None or group.first < end)
    ]
    starts = {group.first: group for group in later}
    for position in range(at + 1, len(reading.tokens)):
        token = reading.tokens[position]
        group = starts.get(position)
        if group and not inside and group.form is Form.FINITE and not _put_in(reading, group):
            return group
        if token.tag is Tag.SUB or token.low in words.RELATIVES:
            inside = True
        elif token.low == ",":
            inside = False
        elif token.low == ";":
            break
    finite = [group for group in later if group.form is Form.FINITE]
    if inside and len(finite) > 1:  # the relative clause closes without a comma
        return finite[1]
    return next(iter(finite or later), None)


def _put_in(reading: Reading, verb: VerbGroup) -> bool:
    """Whether commas enclose who says it: "in 1997, *she wrote*, the bridge fell"."""
    if verb.base not in SAYING or reading.low(verb.last + 1) != ",":
        return False
    before = verb.first - 1
    while reading.tag(before) in (*NOMINAL, Tag.DET, Tag.PRON):
        before -= 1
    follows = any(group.first > verb.last for group in reading.groups)
    return reading.low(before) == "," and follows


def _opens_clause(reading: Reading, at: int, edge: int) -> bool:
    """Whether a date stands at the head of its clause: "and on Friday the army left"."""
    before = edge - 1
    while reading.tag(before) is Tag.ADV:
        before -= 1
    if before < 0:
        return True
    tag, low = reading.tag(before), reading.low(before)
    comma = low == ","
    if comma:
        before -= 1
        tag, low = reading.tag(before), reading.low(before)
    if tag in (Tag.COORD, Tag.SUB) or low in BREAKS or low in ("(", "-lrb-") or tag is Tag.QUOTE:
        return tag is not Tag.COORD or comma or _heads_clause(reading, at)
    followed = reading.tag(at + 1)
    if comma and followed in _SUBJECT_STARTS:
        return any(
            group.first > at
            and group.form is Form.FINITE
            and not _comma_between(reading, at, group)
            for group in reading.groups
        )
    return False


def _heads_clause(reading: Reading, at: int) -> bool:
    """Whether a subject or a verb follows a date after "and": "and on Friday the army left"."""
    after = at + 1
    while reading.tag(after) is Tag.ADV:
        after += 1
    verb = any(group.first == after for group in reading.groups)
    comma = reading.low(after) == "," and reading.tag(after + 1) in _SUBJECT_STARTS
    return verb or comma or reading.tag(after) in _SUBJECT_STARTS


def _comma_between(reading: Reading, at: int, group: VerbGroup) -> bool:
    return any(token.low == "," for token in reading.tokens[at : group.first])


def _leans_right(reading: Reading, at: int, edge: int, left: VerbGroup, right: VerbGroup) -> bool:
    """Whether a date between two verbs belongs to the second: "the army *yesterday* left"."""
    follows = at + 1
    while reading.tag(follows) is Tag.ADV:
        follows += 1
    if right.first != follows and not right.first <= follows <= right.last:
        return False
    if right.form is not Form.FINITE or right.tense is Tense.NONE:
        return False
    between = reading.tokens[left.last + 1 : edge]
    if not between:
        return False
    if any(token.low == "," or token.low in ("but", "and") for token in between):
        return True
    in_relative = reading.low(left.first - 1) in words.RELATIVES or left.form is not Form.FINITE
    direct = between[0].tag in (Tag.DET, Tag.NAME, Tag.PRON, Tag.WORD, Tag.NUMBER, Tag.SUB)
    if left.base in SAYING:
        return direct
    return not in_relative and (direct or any(token.tag is Tag.SUB for token in between))


def verb_before_list(reading: Reading, at: int) -> VerbGroup | None:
    """Return the verb before a colon or dash: "Doors opened: Rome in May, Milan in June"."""
    if not reading.groups:
        return None
    for mark in range(at, 0, -1):
        if reading.low(mark) in ("(", ")", "-lrb-", "-rrb-", "|"):
            return None
        if reading.low(mark) in (":", ";", "—", "–", "--"):
            return _left_verb(reading, mark)
    return None


def verb_of_when_clause(reading: Reading, at: int) -> VerbGroup | None:
    """Return the verb of "in the days of May, *when* it happened", if it has no other date."""
    ahead = at + 2 if reading.low(at + 1) == "," else at + 1
    if reading.low(ahead) != "when":
        return None
    later = (g for g in reading.groups if g.first > ahead and g.form is Form.FINITE)
    verb = next(later, None)
    return None if verb and _dated(reading, ahead, verb) else verb


def _dated(reading: Reading, start: int, verb: VerbGroup) -> bool:
    """Whether the clause from token `start` on has a date."""
    for at in range(start, len(reading.tokens)):
        if at > verb.last and reading.low(at) in (",", *BREAKS):
            return False
        time = reading.tokens[at].time
        if time is not None and time.type in (TimexType.DATE, TimexType.TIME):
            return True
    return False
