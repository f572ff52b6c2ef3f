"""What an article's page shows: its source, its text with marked sentences, its events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from plugins.articles import Mark, render
from plugins.pages.entries import Link
from plugins.pages.places import article_path, entry_path, source_path, tag_path, topic_path
from plugins.pages.rule import Look
from plugins.pages.when import WhenView, claims_of, look_of, when_view
from plugins.pages.why import edit_words
from plugins.pages.words import Style, date_words, day_words
from plugins.timeline.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from plugins.articles import Article
    from plugins.pages.site import Site
    from plugins.timeline.types import DatedEvent, TimelineEntry

_LINE: Final = 80
"""Characters of a line of text at its widest: marks closer than this could share a line."""
_RELATED: Final = 4
_NEAR: Final = 40
"""Related articles are looked for among so many before and after, so that a build stays linear."""


@dataclass(frozen=True, slots=True)
class ArticleEvent:
    """An entry in the list beside an article."""

    when: WhenView
    headline: str
    path: str
    others: int
    """How many other articles tell of it."""


@dataclass(frozen=True, slots=True)
class ArticleLink:
    """Another article, and what it is named for here."""

    title: str
    path: str
    note: str


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article, ready for its template."""

    slug: str
    title: str
    summary: str
    html: str
    """The body: sanitised by `plugins.articles.render`."""
    lang: str
    source: str
    source_path: str
    author: str
    published: str
    published_iso: str
    modified: str
    modified_iso: str
    license: str
    original: str
    archived: str
    topic: Link
    tags: tuple[Link, ...]
    events: tuple[ArticleEvent, ...]
    hidden: tuple[str, ...]
    """Why people hid events of this article."""
    corrections: tuple[tuple[str, str, str], ...]
    """ISO date, date in words, note."""
    previous: ArticleLink | None
    next: ArticleLink | None
    sharing: tuple[ArticleLink, ...]
    related: tuple[ArticleLink, ...]
    edit_url: str
    suggest_url: str


def article_view(article: Article, site: Site) -> ArticleView:
    """Return all that an article's page shows."""
    t, source = site.t, article.source
    entries = site.entries_by_article.get(article.slug, ())
    name = site.source_of(article)
    sharing = _sharing(article, entries, site)
    earlier, later = _neighbours(article, site)
    return ArticleView(
        slug=article.slug,
        title=article.title,
        summary=article.summary,
        html=render(article, marks_of(article, site)),
        lang="" if article.lang == t.lang else article.lang,
        source=name,
        source_path=source_path(name),
        author=source.author if source else "",
        published=day_words(article.published, t, Style.LONG),
        published_iso=article.published.isoformat(),
        modified=day_words(article.modified, t, Style.LONG) if article.modified else "",
        modified_iso=article.modified.isoformat() if article.modified else "",
        license=license_words(article, site),
        original=source.url if source else "",
        archived=source.archived_url if source else "",
        topic=Link(site.topic_titles[article.topic], topic_path(article.topic)),
        tags=tuple(Link(tag, tag_path(tag)) for tag in article.tags),
        events=tuple(_event(entry, article, site) for entry in entries),
        hidden=_hidden(article, site),
        corrections=tuple(
            (fix.date.isoformat(), day_words(fix.date, t), fix.note) for fix in article.corrections
        ),
        previous=earlier,
        next=later,
        sharing=sharing,
        related=_related(article, {link.path for link in sharing}, site),
        edit_url=_edit_url(article.path, site),
        suggest_url=suggest_url(site),
    )


def marks_of(article: Article, site: Site) -> list[Mark]:
    """Return the marks of an article's text: every sentence an anchor, every date a link.

    The margin shows the date of a marked phrase. Where two of them could stand on one line, the
    later one keeps its date in the text (`said--inline`).
    """
    events: dict[int, list[DatedEvent]] = {}
    for event in site.timeline.events_by_article.get(article.slug, ()):
        events.setdefault(event.sentence.index, []).append(event)
    marks: list[Mark] = []
    last: dict[str, int] = {}
    for sentence in split_sentences(article):
        block = article.blocks[sentence.block].anchor
        told = events.get(sentence.index, [])
        attributes = (("id", sentence.anchor), ("class", "s s--told" if told else "s"))
        end = sentence.start + len(sentence.text)
        marks.append(Mark(block, sentence.start, end, "span", attributes))
        for event in sorted(told, key=lambda event: event.expression.span.start):
            span = event.expression.span
            entry = site.entry_of_mention.get(event.id)
            if entry is None or span.start >= span.end:
                continue
            start = sentence.start + span.start
            inline = start - last.get(block, -_LINE) < _LINE
            last[block] = last.get(block, -_LINE) if inline else start
            looks = "said said--inline" if inline else "said"
            words = date_words(event.when, site.t, since=look_of(entry) is Look.SINCE)
            said = (
                ("class", looks),
                ("href", f"../../{entry_path(entry)}"),
                ("data-date", words),
                ("title", f"{site.t('article.mark', date=words)}: {entry.headline}"),
            )
            marks.append(Mark(block, start, sentence.start + span.end, "a", said))
    return marks


def license_words(article: Article, site: Site) -> str:
    """Say under what terms an article is kept."""
    key = f"article.license.{article.license}"
    known = key in site.t.table
    return site.t(key) if known else site.t("article.license.other", license=article.license)


def _event(entry: TimelineEntry, article: Article, site: Site) -> ArticleEvent:
    others = {mention.article for mention in entry.mentions} - {article.slug}
    claims = claims_of(entry)
    when = when_view(entry, claims, article.published, site.t)
    return ArticleEvent(when, entry.headline, entry_path(entry), len(others))


def _hidden(article: Article, site: Site) -> tuple[str, ...]:
    return tuple(
        edit_words(edit.what, edit.reason, site.t)
        for entry in site.timeline.hidden
        if any(mention.article == article.slug for mention in entry.mentions)
        for edit in entry.edits[-1:]
    )


def _link(article: Article, note: str) -> ArticleLink:
    return ArticleLink(article.title, article_path(article.slug), note)


def _neighbours(article: Article, site: Site) -> tuple[ArticleLink | None, ArticleLink | None]:
    """Return the articles of the same topic that were published before and after."""
    of_topic = site.by_topic[article.topic]
    place = site.place_in_topic[article.slug]
    before = of_topic[place - 1] if place else None
    after = of_topic[place + 1] if place + 1 < len(of_topic) else None
    words = [day_words(one.published, site.t) if one else "" for one in (before, after)]
    return (
        _link(before, words[0]) if before else None,
        _link(after, words[1]) if after else None,
    )


def _sharing(
    article: Article, entries: tuple[TimelineEntry, ...], site: Site
) -> tuple[ArticleLink, ...]:
    """Return the articles that tell of the same events, those with most of them first."""
    shared: dict[str, list[TimelineEntry]] = {}
    for entry in entries:
        for slug in dict.fromkeys(mention.article for mention in entry.mentions):
            if slug != article.slug:
                shared.setdefault(slug, []).append(entry)
    most = sorted(shared.items(), key=lambda item: (-len(item[1]), item[0]))[:_RELATED]
    return tuple(
        _link(site.by_slug[slug], ", ".join(_dates(same[:2], site))) for slug, same in most
    )


def _dates(entries: list[TimelineEntry], site: Site) -> Iterator[str]:
    return (date_words(entry.when, site.t) for entry in entries)


def _related(article: Article, shown: set[str], site: Site) -> tuple[ArticleLink, ...]:
    """Return articles of the topic with the most tags in common, the nearest in time first."""
    tags = set(article.tags)

    def distance(other: Article) -> tuple[int, int, str]:
        days = abs((other.published - article.published).days)
        return (-len(tags & set(other.tags)), days, other.slug)

    place = site.place_in_topic[article.slug]
    near = site.by_topic[article.topic][max(place - _NEAR, 0) : place + _NEAR]
    others = [
        other
        for other in near
        if other.slug != article.slug and article_path(other.slug) not in shown
    ]
    nearest = sorted(others, key=distance)[: max(_RELATED - len(shown), 1)]
    return tuple(_link(other, day_words(other.published, site.t)) for other in nearest)


def _edit_url(path: str, site: Site) -> str:
    repository = site.settings.repository
    return f"{repository}/{site.settings.edit_path}{path}" if repository else ""


def suggest_url(site: Site) -> str:
    """Return where to suggest a correction; empty where no repository is configured."""
    repository = site.settings.repository
    return f"{repository}/{site.settings.issue_path}" if repository else ""
