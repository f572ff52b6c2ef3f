"""Entries and articles to the documents that search can find."""

from collections.abc import Callable, Iterable, Mapping

from plugins.articles import Article, BlockKind
from plugins.search.types import Document
from plugins.timeline.types import TimelineEntry

# Code is no prose, and its words would only be noise.
_SEARCHED = frozenset(BlockKind) - {BlockKind.CODE}


def documents_of(
    entries: Iterable[TimelineEntry],
    articles: Iterable[Article],
    topic_titles: Mapping[str, str],
    html_of: Callable[[TimelineEntry | Article], str],
) -> list[Document]:
    """Return entries, then articles, each in the order given, shown by `html_of`."""
    return [
        *(entry_document(entry, topic_titles, html_of(entry)) for entry in entries),
        *(article_document(article, topic_titles, html_of(article)) for article in articles),
    ]


def entry_document(entry: TimelineEntry, topic_titles: Mapping[str, str], html: str) -> Document:
    """Return an entry by its headline and the sentences that tell of it, each once."""
    sentences = dict.fromkeys(mention.sentence.text for mention in entry.mentions)
    interval = entry.when.interval
    day = (interval.begin or interval.end) if interval else None
    return Document(
        kind="event",
        title=entry.headline,
        text="\n".join([entry.summary, *sentences]),
        tags=_words(entry.topics, entry.tags, topic_titles),
        topics=entry.topics,
        day=day.isoformat() if day else "",
        html=html,
    )


def article_document(article: Article, topic_titles: Mapping[str, str], html: str) -> Document:
    """Return an article by its title, summary and text."""
    prose = (block.text for block in article.blocks if block.kind in _SEARCHED)
    return Document(
        kind="article",
        title=article.title,
        text="\n".join([article.summary, *prose]),
        tags=_words((article.topic,), article.tags, topic_titles),
        topics=(article.topic,),
        day=article.published.isoformat(),
        html=html,
    )


def _words(
    topics: Iterable[str], tags: Iterable[str], topic_titles: Mapping[str, str]
) -> tuple[str, ...]:
    return tuple(dict.fromkeys([*(topic_titles.get(topic, topic) for topic in topics), *tags]))
