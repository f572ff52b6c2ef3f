"""Mentions that are one event, as the entry that the timeline shows."""

from collections import Counter
from collections.abc import Mapping, Sequence

from plugins.articles import Article
from plugins.timeline.relation import precision
from plugins.timeline.types import DatedEvent, EventKind, TimelineEntry, When


def entry_of(mentions: Sequence[DatedEvent], articles: Mapping[str, Article]) -> TimelineEntry:
    """Return the entry of mentions that are one event; they come in stable order.

    Its id is the first mention's. Its date is the finest that is claimed; of several equally
    fine ones that of most articles, then the first. The best mention comes first: one that gives
    this date, then the surer one, then the earlier one.
    """
    when = agreed(mentions)
    best = sorted(
        range(len(mentions)),
        key=lambda n: (mentions[n].when != when, -mentions[n].confidence, n),
    )
    told_in = [articles[slug] for slug in dict.fromkeys(m.article for m in mentions)]
    return TimelineEntry(
        id=mentions[0].id,
        when=when,
        kind=_kind(mentions, when),
        headline=mentions[best[0]].headline,
        mentions=tuple(mentions[n] for n in best),
        topics=tuple(dict.fromkeys(article.topic for article in told_in)),
        tags=tuple(dict.fromkeys(tag for article in told_in for tag in article.tags)),
        aliases=tuple(sorted({mention.id for mention in mentions} - {mentions[0].id})),
    )


def agreed(mentions: Sequence[DatedEvent]) -> When:
    """Return the date that most articles give, of the finest dates that are given at all."""
    finest = min(precision(mention.when) for mention in mentions)
    claims = dict.fromkeys(
        (mention.when, mention.article) for mention in mentions if precision(mention.when) == finest
    )
    votes = Counter(when for when, _ in claims)
    return max(votes, key=lambda when: (votes[when], not when.mod))


def _kind(mentions: Sequence[DatedEvent], when: When) -> EventKind:
    """Return what most is known of: what happened is more than what was planned."""
    kinds = {mention.kind for mention in mentions if mention.when == when}
    order = (EventKind.OCCURRENCE, EventKind.STATE_START, EventKind.SCHEDULED)
    return next((kind for kind in order if kind in kinds), mentions[0].kind)
