"""Dates in sentences about no particular time: nowadays, habits, rolling stretches, the present."""

from typing import Final

from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case
from plugins.timeline.extraction.clauses import main_verb
from plugins.timeline.extraction.forms import BASES
from plugins.timeline.extraction.rejections.row import Rejection
from plugins.timeline.extraction.tokens import Tag
from plugins.timeline.extraction.verb_groups import Form, Tense
from plugins.timeline.lang.en import function_words as words
from plugins.timeline.lang.en.verbs import SAYING, TIMETABLED
from plugins.timex import Granularity, TimexType
from plugins.timex.mean import At

_TOLD: Final = frozenset({Tense.PAST, Tense.PERFECT, Tense.PLUPERFECT})
_GENERAL: Final = frozenset({Tense.PRESENT, Tense.MODAL, Tense.NONE})
_OBJECTS: Final = frozenset({Tag.DET, Tag.PRON, Tag.POSS})
_LESS: Final = ("less than", "fewer than", "under", "at least", "at most")
_DEICTIC: Final = frozenset({"today", "yesterday", "tomorrow", "tonight"})


def _nowadays(case: Case) -> bool:
    verb = main_verb(case.reading, case.verb) if case.verb else None
    if verb is None or case.token.low != "today" or case.attachment.role is Role.PREMODIFIER:
        return False
    after = case.reading.tokens[case.attachment.at + 1 : verb.last + 3]
    news = any(token.low in ("already", "now", "just") for token in after)
    planned = case.planned or any(
        group.form is Form.INFINITIVE and group.first == verb.last + 1
        for group in case.reading.groups
    )
    asked = case.reading.low(verb.first - 1) in ("what", "who", "how")  # "see what is on today"
    said = case.verb is not None and case.verb.base in SAYING
    stirs = verb.particle or verb.base in _STIRRING
    told = said or stirs or verb.base in SAYING or (verb.progressive and not asked)
    return verb.tense in (Tense.PRESENT, Tense.MODAL) and not (told or news or planned)


#: Of these the present is news, not a habit: "the inquiry *moves* to Rome today".
_STIRRING: Final = frozenset(
    "move begin start open launch face meet vote arrive leave return resume close".split()
)


def _bidden(case: Case) -> bool:
    """Tell whether the reader is bidden to do it: "Book your seats for Friday"."""
    tokens = case.reading.tokens
    first = 1 if tokens[0].tag is Tag.QUOTE else 0
    opens = case.reading.low(first) in BASES and case.reading.tag(first + 1) in _OBJECTS
    verb = case.verb
    told = verb is not None and verb.form is Form.FINITE and verb.tense is not Tense.PRESENT
    return opens and not told


def _rolling(case: Case) -> bool:
    """Tell whether a stretch rolls along with the day of writing: "in the last month"."""
    low = case.token.low
    return low.startswith(("the last ", "the past ")) or (
        low.startswith(("last ", "past ")) and case.reading.low(case.attachment.at - 1) == "the"
    )


def _usual(case: Case) -> bool:
    tokens, at = case.reading.tokens, case.attachment.at
    edge = case.edge - 1 if case.reading.low(case.edge - 1) == "," else case.edge
    near = (*tokens[max(0, edge - 1) : edge], *tokens[at + 1 : at + 2])
    if any(token.time is not None and token.time.type is TimexType.SET for token in near):
        return True  # "each year in December"
    verb = case.verb
    if verb is None:
        return False
    beside = {token.low for token in case.reading.tokens[max(0, verb.first - 1) : verb.last + 2]}
    told = case.tense in _TOLD and case.grain > Granularity.DAY
    return bool(beside & words.HABITUALS) and not told


def _rotates(case: Case) -> bool:
    """Tell whether bare weekdays or a bare season come round: "open Monday to Friday"."""
    low = case.token.low
    if case.tense is not Tense.PRESENT or case.planned or any(char.isdigit() for char in low):
        return False
    season = case.grain is Granularity.SEASON and " " not in low
    return season or "/" in case.time.value


def _weekly(case: Case) -> bool:
    """Tell whether a bare weekday names a kind of thing: "Sunday mass is at nine"."""
    low = case.token.low
    weekday = case.grain <= Granularity.DAY and not any(character.isdigit() for character in low)
    possessive = case.reading.tag(case.attachment.at + 1) is Tag.POSS
    bare = case.attachment.role is Role.PREMODIFIER and not possessive and low not in _DEICTIC
    going = case.verb is not None and case.verb.progressive
    return weekday and bare and not going and case.tense in _GENERAL


def _indefinite(case: Case) -> bool:
    return case.reading.low(case.attachment.at - 1) in ("a", "an") and (
        case.attachment.role is not Role.PREMODIFIER
    )


def _bounded(case: Case) -> bool:
    """Tell whether a distance gives a bound only: "more than 30 years ago"."""
    low = case.token.low
    return low.endswith("ago") and (case.time.mod == "MORE_THAN" or low.startswith(_LESS))


def _at_once(case: Case) -> bool:
    """Tell whether "overnight" only says how fast: "it will not happen overnight"."""
    ahead = case.tense in (Tense.FUTURE, Tense.MODAL, Tense.CONDITIONAL) or case.planned
    return case.token.low == "overnight" and case.by_verb and ahead


def _never_before(case: Case) -> bool:
    """Tell whether nothing had happened until a date: "had not been seen before this week"."""
    verb = case.verb
    if verb is None or not case.by_verb or case.signal != "before":
        return False
    return verb.negated and verb.tense in (Tense.PERFECT, Tense.PLUPERFECT)


def tells_time(case: Case) -> bool:
    """Tell whether only the time is told: "it was still Friday there"."""
    verb = case.verb
    if verb is None or not case.by_verb or case.attachment.signal >= 0 or verb.base != "be":
        return False
    between = case.reading.tokens[verb.head + 1 : case.attachment.at]
    subject = case.reading.low(verb.first - 1)
    tags = {one.tag for one in between}
    return verb.first == verb.head and subject == "it" and tags <= {Tag.ADV, Tag.DET}


def _clock_alone(case: Case) -> bool:
    match case.time.meaning:
        case At(_, None):
            return True
        case _:
            return False


def _adrift(case: Case) -> bool:
    return case.adrift


def _subject(case: Case) -> bool:
    verb = case.verb
    if verb is None or case.attachment.signal >= 0 or verb.first != case.attachment.at + 1:
        return False
    return verb.tense is Tense.PRESENT and verb.base == "be"


def _question(case: Case) -> bool:
    asked = case.reading.text.rstrip(" \"'”’)").endswith("?")
    return asked and case.by_verb and case.tense not in _TOLD


def _present(case: Case) -> bool:
    """Tell whether the present tense, which tells no past event unless it reports, is all."""
    verb = case.verb
    if verb is None or not case.by_verb or case.signal == "since":
        return False
    if not case.in_past and not _pictured(case):
        return False
    if case.heads_sentence:  # "In May 2003, the bridge is closed": history told in the present
        return False
    return verb.tense is Tense.PRESENT and verb.base not in SAYING


def _pictured(case: Case) -> bool:
    """Tell whether the present shows a scene of the day: "a woman stands on the dam Friday"."""
    verb, today = case.verb, case.when.interval.begin == case.dct and case.grain <= Granularity.DAY
    named = case.token.low.endswith("day") and case.token.low not in _DEICTIC
    scene = verb is not None and verb.first == verb.last and verb.base not in TIMETABLED | {"be"}
    return today and named and scene and not case.planned


ROWS: Final = (
    Rejection("nowadays", _nowadays, "“today” means nowadays", "The harbor handles grain today."),
    Rejection("bidden", _bidden, "the reader is bidden to do it",
              "Book your seats for the May concert today!"),
    Rejection("rolling", _rolling, "it is a stretch that ends with the day of writing",
              "Three bridges fell in the last quarter."),
    Rejection("usual", _usual, "it happens again and again", "The ferry usually sails on Friday."),
    Rejection("rotates", _rotates, "it happens again and again",
              "The museum is open Monday to Friday."),
    Rejection("weekly", _weekly, "it happens again and again", "The Sunday mass is at nine."),
    Rejection("indefinite", _indefinite, "it says which kind of day, not which day",
              "On 12 June 2020, a Friday, the bridge fell."),
    Rejection("bounded", _bounded, "it is earlier or later than that, nobody says when",
              "He left Rome more than 30 years ago."),
    Rejection("at-once", _at_once, "it says how fast, not when",
              "The bridge will not be rebuilt overnight."),
    Rejection("never-before", _never_before, "it only says until when nothing happened",
              "Rain had not been seen in Rome before this week."),
    Rejection("told-time", tells_time, "it tells the time, not what happened then",
              "In Milan it was still Friday."),
    Rejection("clock", _clock_alone, "it names a time of day and no day",
              "The siren sounded at 9:30 a.m."),
    Rejection("adrift", _adrift, "it is counted from a date that is not told",
              "The same day the bridge fell."),
    Rejection("subject", _subject, "a general statement is made about the day",
              "Easter is a day of rest."),
    Rejection("question", _question, "it is asked, not told", "Will the bridge open on Friday?"),
)  # fmt: skip
#: Asked after all others, whose reasons say more.
LAST_ROWS: Final = (
    Rejection("present", _present, "the present tense does not tell of the past",
              "He lives in Rome in 2006."),
)  # fmt: skip
