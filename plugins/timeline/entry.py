"""Mentions that are one event, as the entry that the timeline shows."""

from collections import Counter
from collections.abc import Mapping, Sequence

from plugins.articles import Article
from plugins.timeline.extraction.clarity import obscurity
from plugins.timeline.relation import precision
from plugins.timeline.types import DatedEvent, EventKind, TimelineEntry, When


def entry_of(mentions: Sequence[DatedEvent], articles: Mapping[str, Article]) -> TimelineEntry:
    """Return the entry of mentions that are one event; they come in stable order.

    Its id is the first mention's. Its date is the finest that is claimed; of several equally
    fine ones that of most articles, then the first. The best mention comes first and gives the
    headline: one with this date, of what happened rather than what was planned, that stands by
    itself and is no whole long sentence; then the surer one, then the earlier one.
    """
    when = agreed(mentions)
    kind = _kind(mentions, when)

    def rank(number: int) -> tuple[bool, bool, int, float, int]:
        mention = mentions[number]
        right = (mention.when.value != when.value, mention.kind != kind)
        return (*right, obscurity(mention.headline), -mention.confidence, number)

    best = sorted(range(len(mentions)), key=rank)
    told_in = [articles[slug] for slug in dict.fromkeys(m.article for m in mentions)]
    return TimelineEntry(
        id=mentions[0].id,
        when=when,
        kind=kind,
        headline=mentions[best[0]].headline,
        mentions=tuple(mentions[n] for n in best),
        topics=tuple(dict.fromkeys(article.topic for article in told_in)),
        tags=tuple(dict.fromkeys(tag for article in told_in for tag in article.tags)),
        aliases=tuple(sorted({mention.id for mention in mentions} - {mentions[0].id})),
    )


def agreed(mentions: Sequence[DatedEvent]) -> When:
    """Return the date that most articles give, of the finest dates that are given at all."""
    finest = min(precision(mention.when) for mention in mentions)
    told = dict.fromkeys(
        (mention.when, mention.article) for mention in mentions if precision(mention.when) == finest
    )
    votes = Counter(value for value, _ in dict.fromkeys((when.value, slug) for when, slug in told))
    best = max(votes, key=lambda value: votes[value])
    mods = [when.mod for when, _ in told if when.value == best]
    return When(best, "" if "" in mods else mods[0])


def _kind(mentions: Sequence[DatedEvent], when: When) -> EventKind:
    """Return what most is known of: what happened is more than what was planned."""
    kinds = {mention.kind for mention in mentions if mention.when.value == when.value}
    order = (EventKind.OCCURRENCE, EventKind.STATE_START, EventKind.SCHEDULED)
    return next((kind for kind in order if kind in kinds), mentions[0].kind)
