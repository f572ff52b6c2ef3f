"""Why mentions are one entry: for each of them the evidence that speaks for it, in one line."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from plugins.articles import Article
from plugins.timeline.evidence import Evidence, evidence, log_odds
from plugins.timeline.relation import Relation, relation
from plugins.timeline.similarity import Reader, Terms, own_words
from plugins.timeline.terms import are_kin, says_little, words_by_term
from plugins.timeline.types import DatedEvent, TimelineEntry

_NAMED: Final = 3
"""Names or words in common that a line quotes."""
_COMPARED: Final = 40
"""Mentions, the best first, among which a mention's nearest is looked for."""
_LONG_AGO: Final = 0.5
"""Recalled so strongly: three weeks after, or more."""
_DATES: Final = {
    Relation.SAME_DAY: "the same day",
    Relation.SAME_MONTH: "the same month",
    Relation.SAME_YEAR: "the same year or season",
    Relation.WITHIN_MONTH: "a day or week and the month that holds it",
    Relation.WITHIN_YEAR: "a date and the year or season that holds it",
    Relation.APART: "days near each other, for what happens once",
    Relation.TWO_CLOCKS: "two days that one sentence gives to one event",
}
_DOUBTS: Final = {
    "said": "one was said and the other happened",
    "topics": "their articles are of two topics",
    "figures": "they give other numbers",
}
"""Evidence against, by its name, as a line says it."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two mentions of one entry, and what they say for being one event."""

    left: DatedEvent
    right: DatedEvent
    around: tuple[str, str]
    """The paragraph of the first one and its article's title."""
    a: Terms
    b: Terms
    related: Relation
    found: Evidence


def why_merged(entry: TimelineEntry, articles: Mapping[str, Article]) -> tuple[str, ...]:
    """Return why each mention of an entry is in it, a line a mention, in their order.

    A line names the mention of the same entry that it is surest to be one event with, and what
    the two have in common: "as e-3f9a1c: the same day; both tell of “captured”, “fell”; both name
    Sudzha". What no evidence joins was put there by a person; then the line says where. Empty
    for an entry with fewer than two mentions. The answer depends on the entry and the articles of
    its mentions only, by slug in `articles`.
    """
    mentions = entry.mentions
    if len(mentions) < 2:  # noqa: PLR2004  # nothing was merged
        return ()
    reader = Reader(mentions, articles)
    return tuple(
        _line(_nearest(mention, mentions, reader, articles), entry) for mention in mentions
    )


def _line(pair: _Pair | None, entry: TimelineEntry) -> str:
    if pair is None:
        return _by_hand(entry)
    line = f"as {pair.right.id}: {'; '.join(_for(pair))}"
    against = "; ".join(_against(pair))
    return f"{line}; although {against}" if against else line


def _nearest(
    mention: DatedEvent,
    mentions: Sequence[DatedEvent],
    reader: Reader,
    articles: Mapping[str, Article],
) -> _Pair | None:
    """Return a mention with the one that it is surest to be one event with; None without any."""
    article = articles[mention.article]
    around = (article.blocks[mention.sentence.block].text, article.title)
    a = reader.terms[mentions.index(mention)]
    best, surest = None, 0.0
    for other, b in zip(mentions[:_COMPARED], reader.terms[:_COMPARED], strict=True):
        related = None if other is mention else relation(mention, other)
        if related and (odds := log_odds(a, b, related)) > surest:
            best = _Pair(mention, other, around, a, b, related, evidence(a, b, related))
            surest = odds
    return best


def _by_hand(entry: TimelineEntry) -> str:
    edits = [edit for edit in entry.edits if edit.what == "merged"]
    if not edits:
        return "by the other mentions together"
    return "by a person: " + "; ".join(f"{one.path}:{one.line} “{one.reason}”" for one in edits)


def _for(pair: _Pair) -> Iterator[str]:
    """Say what the two have in common, the date first."""
    yield _DATES[pair.related]
    if actions := _actions(pair):
        yield f"both tell of {actions}"
    shared = pair.a.clause.keys() & pair.b.clause.keys() & pair.a.things.keys()
    names = shared & (pair.a.known | pair.b.known)
    if names:
        yield f"both name {_quoted(pair, names)}"
    if words := shared - names:
        yield f"both say {_quoted(pair, words)}"
    around = (pair.a.things.keys() & pair.b.things.keys()) - shared
    if around and not shared:
        yield f"in the words around it, both say {_quoted(pair, around)}"
    if pair.found.recalled >= _LONG_AGO:
        yield "both look back on it"


def _against(pair: _Pair) -> Iterator[str]:
    """Say what speaks against it all the same."""
    for name, words in _DOUBTS.items():
        if getattr(pair.found, name) > 0:
            yield words


def _actions(pair: _Pair) -> str:
    """Return the words of either clause for the action that they share, or whose kin they tell."""
    shared = [
        (says_little(mine), mine != yours, mine, yours)
        for mine in pair.a.actions
        for yours in pair.b.actions
        if mine == yours or are_kin(mine, yours)
    ]
    if not shared:
        return ""
    _, _, mine, yours = min(shared)
    one = words_by_term(own_words(pair.left)).get(mine, mine)
    other = words_by_term(own_words(pair.right)).get(yours, yours)
    return f"“{one}”" if one == other else f"“{one}”, “{other}”"


def _quoted(pair: _Pair, terms: Collection[str]) -> str:
    """Return the weightiest few of the terms, as the first mention or its paragraph says them."""
    words: dict[str, str] = {}
    for text in (pair.left.headline, pair.left.sentence.text, *pair.around):
        words = {**words_by_term(text), **words}
    best = sorted(terms, key=lambda term: (-pair.a.things.get(term, 0.0), term))
    return ", ".join(words.get(term, term) for term in best[:_NAMED])
