"""What the page shows of an entry: when, what, who says so, and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from plugins.pages.cite import Cite, cite_view
from plugins.pages.places import article_path, entry_path, place_of, slug_of, tag_path, topic_path
from plugins.pages.rule import Look, Shape, disputed_rule
from plugins.pages.when import WhenView, claims_of, flags_of, look_of, when_view
from plugins.pages.why import Why, edit_words, why_view
from plugins.pages.words import Piece, Style, date_pieces, day_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from plugins.pages.site import Site
    from plugins.timeline.types import DatedEvent, TimelineEntry, When

_LONG: Final = 90
"""Characters of a headline that fills more than two lines where it is set large."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A cited sentence, the words of its date apart."""

    before: str
    phrase: str
    after: str
    lang: str
    """Language of the article; empty where it is the page's."""


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence of one article that tells of an entry."""

    source: str
    published: str
    """Day of publication, in words."""
    quote: Quote
    sentence: int
    """1-based number of the sentence in its article."""
    path: str
    """The sentence in its article."""
    original: str
    archived: str


@dataclass(frozen=True, slots=True)
class Version:
    """One side of a disagreement."""

    pieces: tuple[Piece, ...]
    rule: tuple[Shape, ...]
    told: Told
    others: int
    """How many more articles say the same."""


@dataclass(frozen=True, slots=True)
class Link:
    """Words, and the path from the site's root where they lead."""

    text: str
    path: str


@dataclass(frozen=True, slots=True)
class EntryView:
    """An entry, ready for its template."""

    id: str
    aliases: tuple[str, ...]
    path: str
    when: WhenView
    headline: str
    own_words: Quote | None
    """The headline with the words of its date apart, where it is the whole cited sentence."""
    long: bool
    """Whether the headline is long: it is then set no larger than any other."""
    summary: str
    kind: str
    key: bool
    quiet: bool
    ahead: bool
    """Had not happened when it was written."""
    told: tuple[Told, ...]
    """The sentence that it is cited from first."""
    versions: tuple[Version, ...]
    hand: tuple[str, ...]
    """What people did, each in a sentence."""
    links: tuple[Link, ...]
    """Its topics and tags."""
    why: Why
    cite: Cite
    months: tuple[str, str]
    """First and last month that it may lie in, `2024-08`; for the filter."""
    topics: str
    """Slugs for the filter, with spaces between; the same of `tags` and `sources`."""
    tags: str
    sources: str
    flags: str
    """`key`, `disputed`, `edited`, with spaces between."""

    @property
    def cited(self) -> Told | None:
        """The sentence in view."""
        return self.told[0] if self.told else None


def entry_view(entry: TimelineEntry, site: Site) -> EntryView:
    """Return all that pages show of an entry."""
    if entry.id not in site.views:
        site.views[entry.id] = _entry_view(entry, site)
    return site.views[entry.id]


def _entry_view(entry: TimelineEntry, site: Site) -> EntryView:
    t = site.t
    claims = claims_of(entry)
    told = tuple(told_view(mention, site) for mention in _one_an_article(entry.mentions))
    first = site.by_slug[entry.mentions[0].article].published if entry.mentions else None
    when = when_view(entry, claims, first, t)
    path = entry_path(entry)
    sources = dict.fromkeys(slug_of(line.source) for line in told)
    return EntryView(
        id=entry.id,
        aliases=entry.aliases,
        path=path,
        when=when,
        headline=entry.headline,
        own_words=_own_words(entry, told),
        long=len(entry.headline) > _LONG,
        summary=entry.summary,
        kind=entry.kind.value,
        key=entry.key,
        quiet=entry.quiet and not entry.key,
        ahead=look_of(entry) is Look.SCHEDULED,
        told=told,
        versions=_versions(entry, claims, site),
        hand=hand_words(entry, site),
        links=_links(entry, site),
        why=why_view(entry, claims, site),
        cite=cite_view(entry, when.words, path, site),
        months=entry_months(entry),
        topics=" ".join(entry.topics),
        tags=" ".join(slug_of(tag) for tag in entry.tags),
        sources=" ".join(sources),
        flags=flags_of(entry),
    )


def hand_words(entry: TimelineEntry, site: Site) -> tuple[str, ...]:
    """Return what people did to an entry, each in a sentence, and no sentence twice."""
    return tuple(dict.fromkeys(edit_words(edit.what, edit.reason, site.t) for edit in entry.edits))


def _own_words(entry: TimelineEntry, told: Sequence[Told]) -> Quote | None:
    """Return the cited sentence where the headline is no more than that, full stop aside."""
    if not told:
        return None
    quote = told[0].quote
    sentence = f"{quote.before}{quote.phrase}{quote.after}"
    same = sentence.rstrip(".") == entry.headline.rstrip(".")
    return replace(quote, after=quote.after.removesuffix(".")) if same and quote.phrase else None


def told_view(mention: DatedEvent, site: Site) -> Told:
    """Return one cited sentence with its article and where to read on."""
    article = site.by_slug[mention.article]
    source = article.source
    return Told(
        source=site.source_of(article),
        published=day_words(article.published, site.t),
        quote=quote_of(mention, "" if article.lang == site.t.lang else article.lang),
        sentence=mention.sentence.index + 1,
        path=article_path(article.slug, mention.sentence.anchor),
        original=source.url if source else "",
        archived=source.archived_url if source else "",
    )


def quote_of(mention: DatedEvent, lang: str = "") -> Quote:
    """Return a mention's sentence, cut at the words of its date."""
    text = mention.sentence.text.replace("\n", " ")
    span = mention.expression.span
    return Quote(text[: span.start], text[span.start : span.end], text[span.end :], lang)


def _one_an_article(mentions: Sequence[DatedEvent]) -> list[DatedEvent]:
    """Keep the first (best) mention of each article."""
    first: dict[str, DatedEvent] = {}
    for mention in mentions:
        first.setdefault(mention.article, mention)
    return list(first.values())


def _versions(entry: TimelineEntry, claims: Sequence[When], site: Site) -> tuple[Version, ...]:
    versions = []
    for place, when in enumerate(claims):
        mentions = [mention for mention in entry.mentions if mention.when == when]
        first, *others = _one_an_article(mentions)
        rule = disputed_rule(claims, only=place)
        pieces = date_pieces(when, site.t, Style.WEEKDAY)
        versions.append(Version(pieces, rule, told_view(first, site), len(others)))
    return tuple(versions)


def _links(entry: TimelineEntry, site: Site) -> tuple[Link, ...]:
    topics = [Link(site.topic_titles[slug], topic_path(slug)) for slug in entry.topics]
    tags = [Link(tag, tag_path(tag)) for tag in entry.tags if tag not in entry.topics]
    return (*topics, *tags)


def entry_months(entry: TimelineEntry) -> tuple[str, str]:
    """Return the first and the last month that an entry may lie in."""
    interval = entry.when.interval
    year, month = place_of(entry.when)
    first = f"{year:04}-{month or 1:02}"
    if not interval or not interval.end or look_of(entry) is Look.SINCE:
        return first, "9999-12" if interval and interval.begin else first
    last = interval.end.fromordinal(max(interval.end.toordinal() - 1, 1))
    begin = interval.begin
    return (f"{begin:%Y-%m}" if begin and year else "0000-01"), f"{last.year:04}-{last.month:02}"
