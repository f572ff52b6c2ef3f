"""Every word that the site itself says, in one table; a second language is a second table.

A key with `.one` and `.other` is counted: `t.count("event", 3)`. Words in braces are filled in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def english_plural(number: int) -> str:
    """Return the plural category of a number, as the CLDR names it."""
    return "one" if number == 1 else "other"


@dataclass(frozen=True, slots=True)
class Strings:
    """The words of one language. An unknown key is an error, never a blank."""

    lang: str
    direction: str
    """`ltr` or `rtl`."""
    months: tuple[str, ...]
    months_short: tuple[str, ...]
    weekdays: tuple[str, ...]
    """Monday first."""
    weekdays_short: tuple[str, ...]
    numbers: tuple[str, ...]
    """The small numbers in words, from zero."""
    plural: Callable[[int], str]
    table: Mapping[str, str]

    def __call__(self, key: str, **values: object) -> str:
        """Return the words of `key` with its values filled in."""
        return self.table[key].format(**values)

    def count(self, key: str, number: int, **values: object) -> str:
        """Return the words of `key` for a number of things: `1 event`, `1,024 events`."""
        return self(f"{key}.{self.plural(number)}", n=number, **values)

    def in_words(self, number: int) -> str:
        """Return a small number in words that begin a sentence: `Five`; a great one in figures."""
        words = self.numbers[number] if number < len(self.numbers) else f"{number:,}"
        return words[:1].upper() + words[1:]

    def ordinal(self, number: int) -> str:
        """Return `19th`, `21st`."""
        teens = number % 100 in {11, 12, 13}
        key = "other" if teens else {1: "1", 2: "2", 3: "3"}.get(number % 10, "other")
        return self(f"ordinal.{key}", n=number)


EN: Final = Strings(
    lang="en",
    direction="ltr",
    months=tuple(
        "January February March April May June July August September October November "
        "December".split()
    ),
    months_short=tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()),
    weekdays=tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
    weekdays_short=tuple("Mon Tue Wed Thu Fri Sat Sun".split()),
    numbers=tuple("no one two three four five six seven eight nine ten".split()),
    plural=english_plural,
    table={
        # Dates
        "ordinal.1": "{n}st",
        "ordinal.2": "{n}nd",
        "ordinal.3": "{n}rd",
        "ordinal.other": "{n}th",
        "date.week": "week of {day}",
        "date.quarter": "{nth} quarter of {year}",
        "date.half.1": "first half of {year}",
        "date.half.2": "second half of {year}",
        "date.season.SP": "spring {year}",
        "date.season.SU": "summer {year}",
        "date.season.FA": "autumn {year}",
        "date.season.WI": "winter {year}–{next_year}",
        "date.decade": "{year}s",
        "date.century": "{nth} century",
        "date.millennium": "{nth} millennium",
        "date.bc": "{date} BC",
        "date.ad": "AD {year}",
        "date.unknown": "date not known",
        "date.mod.START": "early {date}",
        "date.mod.START.day": "early on {date}",
        "date.mod.MID": "mid-{date}",
        "date.mod.MID.day": "in the middle of {date}",
        "date.mod.END": "late {date}",
        "date.mod.END.day": "late on {date}",
        "date.mod.APPROX": "about {date}",
        "date.mod.BEFORE": "before {date}",
        "date.mod.AFTER": "after {date}",
        "date.mod.ON_OR_BEFORE": "by {date}",
        "date.mod.ON_OR_AFTER": "from {date}",
        "date.since": "since {date}",
        "date.until": "until {date}",
        "date.or": " or ",
        "date.and": ", ",
        "date.several": "{n} dates, {first} – {last}",
        "date.sometime": "Sometime in {date}",
        # What a mark says beside itself
        "note.day": "",
        "note.week": "week only",
        "note.weekend": "weekend only",
        "note.month": "month only",
        "note.quarter": "quarter only",
        "note.season": "season only",
        "note.half": "half-year only",
        "note.year": "year only",
        "note.decade": "decade only",
        "note.century": "century only",
        "note.millennium": "millennium only",
        "note.part": "part of the {unit} only",
        "unit.day": "day",
        "unit.week": "week",
        "unit.weekend": "weekend",
        "unit.month": "month",
        "unit.quarter": "quarter",
        "unit.season": "season",
        "unit.half": "half-year",
        "unit.year": "year",
        "unit.decade": "decade",
        "unit.century": "century",
        "unit.millennium": "millennium",
        "note.days.one": "{n} day",
        "note.days.other": "{n:,} days",
        "note.since": "start known, no end",
        "note.until": "end known, no start",
        "note.approx": "approximate",
        "note.derived": "worked out",
        "note.disputed": "sources disagree",
        "note.scheduled": "planned, as of {date}",
        "note.scheduled.short": "planned",
        "note.bound": "one end known",
        "note.key": "Key event",
        "note.statement": "Statement",
        # Counts
        "event.one": "{n} event",
        "event.other": "{n:,} events",
        "article.one": "{n} article",
        "article.other": "{n:,} articles",
        "disputed.one": "{n} disputed date",
        "disputed.other": "{n:,} disputed dates",
        "edited.one": "{n} edited by hand",
        "edited.other": "{n:,} edited by hand",
        "correction.one": "{n} correction",
        "correction.other": "{n:,} corrections",
        "shown": "{shown} of {all}",
        # Navigation and head
        "nav.skip": "Skip to the content",
        "nav.main": "Main",
        "nav.footer": "Footer",
        "nav.crumbs": "You are here",
        "nav.home": "{site}, home",
        "nav.timeline": "Timeline",
        "nav.articles": "Articles",
        "nav.topics": "Topics",
        "nav.data": "Data",
        "nav.about": "About",
        "nav.search": "Search",
        "nav.method": "How dates are read",
        "nav.corrections": "Corrections",
        "nav.sources": "Sources",
        "nav.tags": "Tags",
        "nav.atom": "Atom feeds",
        "nav.calendar": "Calendar",
        "nav.json": "JSON",
        "nav.csv": "CSV",
        "nav.send": "Send an article",
        "theme.dark": "Dark",
        "theme.light": "Light",
        "theme.colours": "colours",
        "foot.license": "Code under the MIT licence, our own texts under CC BY 4.0.",
        "foot.as_of": "Newest article: {date}.",
        # Home
        "home.title": "The news, one dated sentence at a time",
        "home.lede": "We keep articles on a few long stories, find every dated event in them, "
        "and show the sentence each date came from. People check the result.",
        "home.example": "How a date gets here",
        "home.published": "{source}, published {date}",
        "home.latest": "Latest events",
        "home.all_events": "The whole timeline, {events}",
        "home.topics": "What we follow",
        "home.all_topics.one": "{n} topic",
        "home.all_topics.other": "All {n} topics",
        "home.topics_note": "Every event; key events in red",
        "home.topic_counts": "{events} in {articles}",
        "home.newest": "Newest articles",
        "home.all_articles.one": "The one article",
        "home.all_articles.other": "All {n:,} articles",
        "home.search_label": "Search events and articles",
        "home.search_hint": "A place, a name, a month",
        "home.search": "Search",
        # Timeline
        "timeline.title": "Timeline",
        "timeline.title_in": "{topic}: {date}",
        "timeline.lede": "Every dated event in the articles we keep, in order. A month stays a "
        "month; where sources differ, both dates stand.",
        "timeline.in_full": "With sentences and sources:",
        "timeline.page": "page {n}",
        "timeline.page_of": "{date}, page {n} of {all}",
        "timeline.undated": "Before the year 1, or without a date",
        "timeline.gone": "There is no event {id} here any more. Its article may have been "
        "corrected or withdrawn; search finds what is told now.",
        "timeline.empty": "No events yet. They appear here as soon as an article tells of one.",
        "timeline.before": "Before {year}",
        "timeline.ahead": "Still to come",
        "timeline.ahead_note": "as of {date}",
        "timeline.strip": "Events per month",
        "timeline.strip_years": "Events per year",
        "timeline.strip_note": "Events per month. Outlined: known only to the month.",
        "timeline.strip_years_note": "Events per year. Outlined: known only to the year.",
        "timeline.strip_coarse": "Not drawn: {events} of which only the year is known, or less.",
        "timeline.bar": "{date}, {events}",
        "timeline.months_of": "Months of {year}",
        "timeline.more": "All {events} of {date}",
        "timeline.earlier": "Earlier",
        "timeline.later": "Later",
        "timeline.neighbours": "Earlier and later",
        "timeline.subscribe": "Follow",
        "timeline.feed": "Atom feed",
        "timeline.json_feed": "JSON Feed",
        "timeline.ics": "Calendar",
        # Filters
        "filter.label": "Filter events",
        "filter.words": "Words",
        "filter.words_hint": "Words in events",
        "filter.topic": "Topic",
        "filter.every_topic": "Every topic",
        "filter.more": "More",
        "filter.source": "Source",
        "filter.tag": "Tag",
        "filter.kind": "Kind",
        "filter.any": "Any",
        "filter.from": "From",
        "filter.to": "To",
        "filter.key": "Key events only",
        "filter.disputed": "Sources disagree",
        "filter.edited": "Edited by hand",
        "filter.submit": "Filter",
        "filter.clear": "Show all",
        "filter.count": "{n} of {all} events",
        "filter.first": "The first {n} are shown; narrow the filter to see the others.",
        "filter.none": "No event here matches. Loosen a filter, or show all.",
        "filter.linked": "Shown because the address links to it, although the filters hide it.",
        "filter.no_script": "Filters need JavaScript. Without it, browse by",
        "kind.occurrence": "Happened",
        "kind.statement": "Statement",
        "kind.scheduled": "Planned",
        "kind.state_start": "Since a date",
        "kind.derived": "Worked out",
        # How to read a date
        "key.title": "How to read a date",
        "key.day": "A day.",
        "key.day_text": "A full tick, where it falls in the month.",
        "key.range": "A range.",
        "key.range_text": "Solid: it lasted these days.",
        "key.month": "A month, year or decade.",
        "key.month_text": "Hollow: somewhere inside.",
        "key.since": "Since.",
        "key.since_text": "A start, and no end yet.",
        "key.derived": "Worked out.",
        "key.derived_text": "Dashed: calculated, not stated.",
        "key.disputed": "Disputed.",
        "key.disputed_text": "Half ticks: sources differ.",
        "key.scheduled": "Planned.",
        "key.scheduled_text": "An empty tick: not yet, when it was written.",
        "key.hand": "Edited",
        "key.hand_title": "A person",
        "key.hand_text": "set, joined or corrected it.",
        # Entry
        "entry.sentence": "Sentence {n}",
        "entry.sentence_label": "Read sentence {n} in its article",
        "entry.original": "Original",
        "entry.archived": "Archived",
        "entry.more_sources.one": "{n} more source",
        "entry.more_sources.other": "{n:,} more sources",
        "entry.no_source": "No article of ours tells of this.",
        "entry.split": "Sources disagree on the date. All are shown; none is preferred.",
        "entry.agree.one": "and {n} more source",
        "entry.agree.other": "and {n:,} more sources",
        "entry.why": "Why this date?",
        "entry.cite": "Cite, link",
        "entry.link": "Link to this event",
        "entry.copy": "Copy",
        "entry.copied": "Copied",
        "entry.id": "event {id}",
        # Why this date?
        "why.says": "The source says",
        "why.published": "It was published",
        "why.counted": "Counting from",
        "why.rule": "The rule",
        "why.read": "So we read it as",
        "why.read_range": "{first} to {last}",
        "why.agrees": "Agrees with",
        "why.agrees_one": "{source}, {published} ({date})",
        "why.placed": "Placed at",
        "why.placed_text": "{date}, which is not a verdict",
        "why.kept": "Not averaged",
        "why.kept_text": "different dates are never merged into one",
        "why.edited": "An editor",
        "why.key": "A key event",
        "why.rules": "All the rules for reading dates",
        "why.drawing": "A line of {units}. The article was published {published}; the event is "
        "placed {result}.",
        "why.drawing_published": "{date}, published",
        "why.units.day": "days",
        "why.units.month": "months",
        "why.units.year": "years",
        # What a person did
        "edit.date": "Date set by an editor: {reason}",
        "edit.headline": "Headline written by an editor: {reason}",
        "edit.kind": "Kind set by an editor: {reason}",
        "edit.tags": "Tags set by an editor: {reason}",
        "edit.id": "Id given by an editor: {reason}",
        "edit.merged": "Reports joined by an editor: {reason}",
        "edit.split": "Reports separated by an editor: {reason}",
        "edit.pinned": "Marked as a key event by an editor: {reason}",
        "edit.added": "Added by an editor: {reason}",
        "edit.hidden": "Hidden by an editor: {reason}",
        "edit.other": "Changed by an editor ({what}): {reason}",
        # Article
        "articles.title": "Articles",
        "articles.lede": "Every article we keep, newest first, with its source and the events "
        "found in it.",
        "articles.by_year": "Articles of {year}",
        "article.published_by": "Published by",
        "article.written_by": "Written by",
        "article.kept": "Kept here as",
        "article.read_from": "Dates read from",
        "article.read_from_text": "{date}, the day it was published",
        "article.updated": "Updated",
        "article.license.own": "Our own text, under CC BY 4.0",
        "article.license.excerpt": "An excerpt; the rest is with the publisher",
        "article.license.public-domain": "Public domain",
        "article.license.other": "Full text, under {license}",
        "article.original": "Original",
        "article.archived": "Archived copy",
        "article.mark": "Event: {date}",
        "article.events.one": "One event in this article",
        "article.events.other": "{word} events in this article",
        "article.events.zero": "No events were found in this article",
        "article.also.one": "and {n} other source",
        "article.also.other": "and {n:,} other sources",
        "article.corrections": "Corrections",
        "article.no_corrections": "None so far.",
        "article.suggest": "Suggest a correction",
        "article.edit": "Edit this page",
        "article.neighbours": "Before and after",
        "article.shares": "Shares an event with this article",
        "article.related": "Also on this topic",
        "article.topic": "Topic",
        "article.listed": "{source}. {events}",
        # Lists
        "topics.title": "Topics",
        "topics.lede": "The stories that this site follows.",
        "topic.lede": "All events on {topic}, with the sentences they were read from.",
        "topic.articles": "Articles on this topic",
        "tags.title": "Tags",
        "tags.lede": "People, places and things in the articles.",
        "tag.title": "Tagged “{name}”",
        "sources.title": "Sources",
        "sources.lede": "Who published the articles that we keep.",
        "source.title": "From {name}",
        "list.events": "Events",
        "list.articles": "Articles",
        "list.newest_events": "The newest {n} of {all} events.",
        "list.all_events": "All of them, in the timeline",
        "list.newest_of": "The newest {n} of {all}; the others are listed by year below.",
        # Data, corrections, 404, search
        "data.title": "Data",
        "data.lede": "Everything on this site is also here for machines, under the same licence "
        "and with the same ids.",
        "data.counts": "What there is",
        "data.files": "Downloads",
        "data.file": "File",
        "data.what": "What it holds",
        "data.format": "Format",
        "data.events_json": "Every event with its sentences, dates and reasons",
        "data.articles_json": "Every article with its source and its events",
        "data.events_csv": "Every event on a row, for spreadsheets",
        "data.events_ics": "Events that have a day, for calendars; subscribe to it",
        "data.events_md": "The timeline as text, to read or to paste",
        "data.timelinejs": "The timeline for TimelineJS",
        "data.feed_events": "The newest events",
        "data.feed_articles": "The newest articles",
        "data.feed_json": "The newest events",
        "data.schema_events": "What events.json may hold",
        "data.schema_articles": "What articles.json may hold",
        "data.by_topic": "By topic",
        "data.accuracy": "How well it reads",
        "data.accuracy_text": "The program makes mistakes; people mend those that they see. These "
        "figures say how many to expect where nobody has looked yet.",
        "accuracy.dates": "Dates in text",
        "accuracy.dates_text": "Expressions of time found in the text and turned into a date, "
        "against those that people marked. F1, the balance of what is missed and what is too much. "
        "The third (quarter) of each public corpus that these figures are of was never read while "
        "the rules were written.",
        "accuracy.dates.demo": "The first articles of this site, marked blind, errors read since",
        "accuracy.dates.timebank": "TimeBank: news agencies, 1989–1998",
        "accuracy.dates.aquaint": "AQUAINT: news agencies, 1996–2000",
        "accuracy.dates.wikiwars": "WikiWars: histories of wars",
        "accuracy.events": "Events",
        "accuracy.events_text": "Sentences taken as events with their date, against what people "
        "found in the same articles. Right: of what the program shows. Complete: of what there is.",
        "accuracy.events.demo": "The articles of this site, at first sight",
        "accuracy.events.news": "22 articles of newspapers and the web that were never read",
        "accuracy.events.merging": "Accounts of one event in several articles, joined into one",
        "accuracy.exact": "Found to the letter",
        "accuracy.found": "Found",
        "accuracy.value": "Found and read right",
        "accuracy.date": "The same, only dates",
        "accuracy.precision": "Right",
        "accuracy.recall": "Complete",
        "accuracy.of": "Measured on",
        "data.ids": "Ids that last",
        "data.ids_text": "Every event has an id such as e-3f9a1c. It stays the same from build to "
        "build; when two events turn out to be one, the old id leads to the new one.",
        "data.dates": "Dates that do not shift",
        "data.dates_text": "Dates are written as text, never as moments: 2024-08 is a month, "
        "2024-08-06 a day, 2024-08-06/2024-08-09 a range, 198 the 1980s. None has a time zone.",
        "corrections.title": "Corrections",
        "corrections.lede": "What was wrong, and when we put it right, newest first.",
        "corrections.none": "No corrections so far.",
        "corrections.hidden": "Hidden events",
        "corrections.edits": "Events changed by hand",
        "missing.title": "There is nothing at this address",
        "missing.text": "The page may have moved, or the address may be mistyped. The links of "
        "events never change; search for a word of its headline, or go by its date.",
        "search.title": "Search",
        "search.lede": "Search every event, by its headline and the sentences that tell of it, and "
        "every article, in full.",
        "search.no_script": "Search needs JavaScript. Without it, go by a topic or by a year.",
        "search.label": "Search events and articles",
        "search.hint": "A place, a name, a month",
        "search.submit": "Search",
        "search.key_search": "search",
        "search.key_move": "move",
        "search.key_open": "open",
        "search.key_back": "back to the box",
        "search.narrow": "Narrow the results",
        "search.kind": "Kind",
        "search.kind_any": "Events and articles",
        "search.kind_event": "Events",
        "search.kind_article": "Articles",
        "search.topic": "Topic",
        "search.topic_any": "Every topic",
        "search.from": "From",
        "search.to": "To",
        "search.published": "published",
        "search.is_event": "Event",
        "search.is_article": "Article",
        "search.start": "What is here",
        "search.start_text": "Every event of the timeline, by its headline and the sentences that "
        "tell of it, and every article in full.",
        "search.event.one": "{n} event",
        "search.event.other": "{n} events",
        "search.article.one": "{n} article",
        "search.article.other": "{n} articles",
        "search.and": "and",
        "search.nothing": "Nothing here mentions “{text}”",
        "search.nothing_text": "Try fewer words, or the beginning of a word; every topic and every "
        "year can also be read through.",
        "search.too_common": "These words are in nearly every text; add a name or a place.",
        "search.corrected": "Nothing matches as typed; these match “{terms}”.",
        "search.any_word": "Nothing has all of these words; these have some of them.",
        "search.more": "Show {count} more",
        "search.failed": "The search index could not be loaded. Try again in a moment.",
    },
)

LANGUAGES: Final = {"en": EN}
