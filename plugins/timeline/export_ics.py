"""iCalendar (RFC 5545): all-day events with an exclusive end, for calendar programs.

A calendar knows days only: an entry of a coarser date is shown on all of its days, as free time,
and its title says how little is known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from plugins.timeline.export_site import entry_path
from plugins.timeline.export_story import story_text
from plugins.timeline.export_text import dated, last_told, one_line, precision

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from plugins.articles import Article
    from plugins.timeline.export_site import SiteInfo
    from plugins.timeline.types import Timeline, TimelineEntry

FOLD: Final = 75
"""Octets in a line, at most; a longer one goes on after CRLF and a space."""
CONTINUATION: Final = 0b1000_0000
"""The two high bits of an octet of UTF-8 that does not begin a character."""
ESCAPES: Final = str.maketrans({"\\": r"\\", ";": r"\;", ",": r"\,", "\n": r"\n"})


def events_ics(timeline: Timeline, articles: Sequence[Article], site: SiteInfo, path: str) -> bytes:
    """Return the timeline as a calendar. Entries without a first day have no place in one."""
    del path  # a calendar is read far from its site: its links are absolute or left out
    by_slug = {article.slug: article for article in articles}
    shown = [entry for entry in timeline.entries if entry.when.interval.begin]
    lines = [*_head(timeline, site, len(timeline.entries) - len(shown))]
    for entry in shown:
        lines += _event(entry, by_slug, site)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _head(timeline: Timeline, site: SiteInfo, left_out: int) -> Iterator[str]:
    name = _text(f"{site.name}: {timeline.topic}" if timeline.topic else site.name)
    about = site.description
    if left_out:
        about = f"{about} Entries without a first day, left out here: {left_out}.".strip()
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Dateline//Timeline//EN")
    yield from ("CALSCALE:GREGORIAN", "METHOD:PUBLISH", f"NAME:{name}", f"X-WR-CALNAME:{name}")
    if about:
        yield from (f"DESCRIPTION:{_text(about)}", f"X-WR-CALDESC:{_text(about)}")


def _event(entry: TimelineEntry, articles: Mapping[str, Article], site: SiteInfo) -> Iterator[str]:
    interval = entry.when.interval
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(entry.id)}@{site.authority.partition(',')[0].rpartition('@')[2]}"
    yield f"DTSTAMP:{_digits(last_told(entry, articles))}T120000Z"
    yield f"DTSTART;VALUE=DATE:{_digits(interval.begin)}" if interval.begin else ""
    if interval.end:
        yield f"DTEND;VALUE=DATE:{_digits(interval.end)}"
    yield f"SUMMARY:{_text(_summary(entry))}"
    if told := story_text(entry, articles, site):
        yield f"DESCRIPTION:{_text(told)}"
    if terms := dict.fromkeys((*entry.topics, *entry.tags)):
        yield f"CATEGORIES:{','.join(_text(one_line(term)) for term in terms)}"
    if site.url:
        yield f"URL:{site.url}/{entry_path(entry)}"
    yield from ("TRANSP:TRANSPARENT", "END:VEVENT")


def _summary(entry: TimelineEntry) -> str:
    """Return the headline; behind it whatever the days of the calendar cannot say."""
    interval, notes = entry.when.interval, [precision(entry.when)]
    if entry.when.mod:
        notes.append(dated(entry.when))
    if interval.end is None and entry.when.value.endswith("/"):
        notes.append("no end is known")
    said = "; ".join(filter(None, notes))
    return one_line(f"{entry.headline} ({said})" if said else entry.headline)


def _text(value: str) -> str:
    """Return the lines of `value` as one iCalendar text value."""
    return "\n".join(one_line(line) for line in value.split("\n")).translate(ESCAPES)


def _digits(day: date) -> str:
    return day.isoformat().replace("-", "")


def _folded(line: str) -> bytes:
    """Return the line in pieces of at most 75 octets, cut between characters."""
    rest, pieces, room = line.encode(), [], FOLD
    while len(rest) > room:
        cut = room
        while rest[cut] & 0b1100_0000 == CONTINUATION:
            cut -= 1
        pieces.append(rest[:cut])
        rest, room = rest[cut:], FOLD - 1
    return b"\r\n ".join([*pieces, rest]) + b"\r\n"
