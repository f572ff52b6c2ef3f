"""Dates of plans that were given up, put off or only supposed."""

from typing import Final

from plugins.timeline.extraction import nouns
from plugins.timeline.extraction.attach import Role
from plugins.timeline.extraction.cases import Case, undoes
from plugins.timeline.extraction.clauses import main_verb
from plugins.timeline.extraction.rejections.row import Rejection
from plugins.timeline.extraction.tokens import Tag
from plugins.timeline.extraction.verb_groups import Form, Tense, VerbGroup
from plugins.timeline.lang.en import function_words as words
from plugins.timeline.lang.en.verbs import SAYING
from plugins.timex import TimexType

_HOPED: Final = frozenset(
    {"hoped", "planned", "expected", "scheduled", "thought", "envisaged", "intended"}
)
_ORIGINALLY: Final = frozenset({"originally", "initially", "previously"})
_TO: Final = frozenset({"until", "to", "till"})


def _not_then(case: Case) -> bool:
    return case.before(1) == ["not"] and not (case.verb and case.verb.negated)


def _as_hoped(case: Case) -> bool:
    after = set(case.after(4))
    hedged = bool(after & words.HEDGES) or ("as" in after and _denied(case))
    return bool(after & _HOPED) and hedged


def _denied(case: Case) -> bool:
    return case.verb is not None and case.verb.negated


def _moved_from(case: Case) -> bool:
    return case.signal == "from" and case.verb is not None and undoes(case.verb)


def _moved_to(case: Case) -> bool:
    """Tell whether something was put off to a time that is over: that tells of no event then."""
    moved = case.verb is not None and undoes(case.verb) and case.verb.base not in _HALTING
    return moved and case.by_verb and case.in_past and case.signal in _TO


_HALTING: Final = frozenset({"suspend", "halt"})


def _instead(case: Case) -> bool:
    return "instead" in (case.signal, *case.before(2))


def _apposed(case: Case) -> bool:
    """Tell whether an offset restates the date beside it less well: "on May 3, a week earlier"."""
    at = case.attachment.at
    offset = case.token.low.endswith(("earlier", "later", "before", "after", "ago"))
    if not offset:
        return False
    beside = [at - 2] if case.reading.low(at - 1) == "," else []
    beside += [at + 2, at + 3] if case.reading.low(at + 1) == "," else []
    dates = [case.reading.tokens[one].time for one in beside if case.reading.tag(one) is Tag.TIME]
    return any(date is not None and date.value != case.time.value for date in dates)


def _period_end(case: Case) -> bool:
    verb, before = case.verb, case.reading.tokens[case.edge - 1]
    length = before.time is not None and before.time.type is TimexType.DURATION
    if case.signal in _TO and case.in_past and length and case.edge:  # "in the three months to May"
        return True
    ends = verb is not None and verb.base == "end" and verb.form is Form.REDUCED
    return ends and case.by_verb


def _plan(case: Case) -> VerbGroup | None:
    if not case.by_verb:
        return None
    hung = case.governor if case.is_to else None
    return hung or next((g for g in (case.governor, case.verb) if g and g.plans), None)


def _originally(case: Case) -> bool:
    plan = _plan(case)
    hedged = bool(set(case.before(5)) & _ORIGINALLY)
    return hedged and plan is not None and plan.form is not Form.FINITE


def _had_planned(case: Case) -> bool:
    plan = _plan(case)
    return plan is not None and plan.tense is Tense.PLUPERFECT and plan.base not in SAYING


def _was_to(case: Case) -> bool:
    """Tell whether something was due and did not come, or was due by now and nothing is told."""
    plan = _plan(case)
    if plan is None or plan.tense is not Tense.PAST or plan.base in SAYING:
        return False
    if not plan.passive and plan.first == plan.last and plan.base != "be":
        return False
    after = {token.low for token in case.reading.tokens[case.attachment.at + 1 :]}
    turned = bool(after & {"but", "however"}) and not _reported(case, plan)
    undone = any(undoes(group) for group in case.reading.groups)
    return undone or turned or case.in_past


def _expected(case: Case) -> bool:
    """Tell whether somebody only expected it: "many expected it to be gone by spring"."""
    plan = _plan(case)
    if plan is None or plan.tense is not Tense.PAST or plan.passive:
        return False
    if plan is case.verb and case.signal not in ("by", "for", *_TO):
        return False
    return plan.base in _EXPECTING and not _reported(case, plan)


_EXPECTING: Final = frozenset({"expect", "hope", "want", "intend", "aim"})


def _reported(case: Case, plan: VerbGroup) -> bool:
    """Tell whether "was planned" only reports a plan that holds: "he said it was planned"."""
    before = [group for group in case.reading.groups if group.last < plan.first]
    return bool(before) and before[-1].base in SAYING


def _meant_for(case: Case) -> bool:
    """Tell whether a date that is over is the aim of what another date dates."""
    tokens, edge = case.reading.tokens, case.edge
    dated = any(token.tag is Tag.TIME for token in tokens[max(0, edge - 2) : edge])
    return case.by_verb and case.signal == "for" and case.in_past and dated


def _counterfactual(case: Case) -> bool:
    verb = case.verb
    if verb is None or verb.tense is not Tense.CONDITIONAL or not case.by_verb:
        return False
    return any(case.reading.low(at) == "have" for at in range(verb.first, verb.last))


def _promised(case: Case) -> bool:
    """Tell whether a day that is over was only promised: "his vow that it would open in May"."""
    verb = case.verb
    if verb is None or verb.tense is not Tense.CONDITIONAL or not (case.by_verb and case.in_past):
        return False
    return any(
        case.reading.low(at) == "that" and nouns.takes_clause(case.reading.low(at - 1))
        for at in range(1, verb.first)
    )


def _only_planned(case: Case, verb: VerbGroup) -> bool:
    """Tell whether a plan stands beside a noun: "the match *planned* for Friday"."""
    reduced = verb.form is Form.REDUCED and verb.plans
    return reduced or case.reading.low(verb.first - 1) in ("due", "scheduled", "set", "expected")


def _gives_up(case: Case, verb: VerbGroup) -> bool:
    """Tell whether a verb undoes a plan: "was called off", "never came", "will *now* begin"."""
    replaced = any(case.reading.low(at) == "now" for at in range(verb.first, verb.last))
    return verb.form is Form.FINITE and (undoes(verb) or verb.negated or replaced)


def _undone(case: Case) -> bool:
    verb = case.verb
    if verb is None:
        return False
    if _only_planned(case, verb):
        later = (group for group in case.reading.groups if group.first > case.attachment.at)
        return any(_gives_up(case, group) for group in later)
    if not undoes(verb) or verb.last > case.attachment.at:
        return False
    return case.attachment.role is Role.PREMODIFIER and case.signal not in _TO


def _hypothetical(case: Case) -> bool:
    verb = case.verb
    if verb is None or not case.by_verb:
        return False
    if verb.form is not Form.REDUCED:
        verb = main_verb(case.reading, verb) or verb
    tokens = case.reading.tokens
    if _inverted(case, verb):
        return True
    ends = {group.last for group in case.reading.groups}
    for at in range(min(verb.first, case.attachment.at) - 1, -1, -1):
        if tokens[at].low in words.CONDITIONALS:
            return True
        if tokens[at].low in (",", ";", ":") or tokens[at].tag in (Tag.SUB, Tag.QUOTE):
            return False
        if at in ends:
            return False
    return False


def _inverted(case: Case, verb: VerbGroup) -> bool:
    """Tell whether an auxiliary opens a condition: "should it rain", "had he left on Friday"."""
    reading, at = case.reading, verb.first
    if reading.low(at) in words.CONDITIONALS and reading.tag(at) is Tag.AUX:
        return at == 0 or reading.low(at - 1) in (",", "and", "but")
    ahead = [token.low for token in reading.tokens[case.attachment.at :]]
    return reading.low(0) in ("had", "were") and "," in ahead


_UP: Final = "the plan was given up"
ROWS: Final = (
    Rejection("not-then", _not_then, _UP, "The bridge opens in 2022, not 2021."),
    Rejection("as-hoped", _as_hoped, _UP, "It will not open in 2021 as previously hoped."),
    Rejection("moved-from", _moved_from, _UP, "The match was postponed from Friday."),
    Rejection("moved-to", _moved_to, _UP, "The launch had slipped to May 2019."),
    Rejection("instead", _instead, _UP, "It will open in 2022 instead of 2021."),
    Rejection("apposed", _apposed, "it only restates the date before it",
              "They met on Friday, two days earlier than planned."),
    Rejection("period-end", _period_end, "it is where a period of account ends",
              "Profit for the three months ended March 31 rose to $2 million."),
    Rejection("originally", _originally, _UP,
              "The hearing, originally scheduled for Tuesday, was postponed."),
    Rejection("had-planned", _had_planned, _UP, "The bridge had been due to open on Friday."),
    Rejection("was-to", _was_to, _UP, "The result was due on Friday but the court asked for time."),
    Rejection("expected", _expected, "it was only expected",
              "Many expected the bridge to be gone by autumn."),
    Rejection("meant-for", _meant_for, "it is only what was meant",
              "It ordered the ship in 2016, for 2019."),
    Rejection("counterfactual", _counterfactual, "it did not happen",
              "On Friday it should have landed."),
    Rejection("promised", _promised, "it was only promised",
              "He broke his promise that it would open in May 2019."),
    Rejection("undone", _undone, _UP, "Officials cancelled Friday's match."),
    Rejection("hypothetical", _hypothetical, "it is said with an if",
              "If the bridge opens on Friday, traffic will ease."),
)  # fmt: skip
