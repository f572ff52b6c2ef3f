"""Checks of what articles and the site's tables say of each other."""

from collections.abc import Iterator

from plugins.articles import Problem, Status
from plugins.lint.types import Content, error, warning


def unknown_topics(content: Content) -> Iterator[Problem]:
    """Report topics that `topics.yml` does not know. A draft may wait to be sorted."""
    known = {topic.slug for topic in content.tables.topics}
    if not known:
        return
    hint = f"known: {', '.join(sorted(known))}"
    for article in content.articles:
        if article.topic not in known and article.status is Status.PUBLISHED:
            message = f"there is no topic `{article.topic}` in topics.yml"
            place = content.at_key(article, "topic")
            yield error(article.path, place, "topic-unknown", message, hint)
    for made in content.tables.overrides:
        topic = str(made.fields.get("topic", ""))
        if topic and topic not in known:
            message = f"there is no topic `{topic}` in topics.yml"
            yield error(made.path, (made.line, made.col), "topic-unknown", message, hint)


def repeated_topics(content: Content) -> Iterator[Problem]:
    """Report a topic that `topics.yml` names twice."""
    seen: set[str] = set()
    for topic in content.tables.topics:
        if topic.slug in seen:
            message = f"the topic `{topic.slug}` is given twice"
            path = f"{content.folder.resolve().name}/topics.yml"
            yield error(path, (0, 0), "topic-repeated", message, "keep one")
        seen.add(topic.slug)


def dates_in_order(content: Content) -> Iterator[Problem]:
    """Report dates of front matter that cannot follow each other."""
    for article in content.articles:
        if article.modified and article.modified < article.published:
            message = f"`modified` {article.modified} is before `date` {article.published}"
            place = content.at_key(article, "modified")
            yield error(article.path, place, "date-order", message, "correct one of the two")
        source = article.source.published if article.source else None
        if source and source != article.published:
            message = f"`source.published` {source} is not `date` {article.published}"
            hint = '`date` is when the text was published: its "on Tuesday" is counted from it'
            place = content.at_key(article, "source", "published")
            yield warning(article.path, place, "date-order", message, hint)


def decisions(content: Content) -> Iterator[Problem]:
    """Report people's decisions that do not fit: events that are not there, conflicts."""
    yield from content.made.timeline.problems
