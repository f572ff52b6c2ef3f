"""From articles to a timeline: sentences, events, entries, overrides, exports."""

from plugins.timeline.build import build_site_timeline, check_overrides, events_of
from plugins.timeline.copies import independent
from plugins.timeline.extract import extract
from plugins.timeline.keydates import key_dates
from plugins.timeline.load import load_tables, load_timeline, timeline_of
from plugins.timeline.merge import merge
from plugins.timeline.order import in_order
from plugins.timeline.sentences import split_sentences
from plugins.timeline.settings import TimelineSettings
from plugins.timeline.types import (
    DatedEvent,
    Edit,
    EventKind,
    Origin,
    Sentence,
    SiteTimeline,
    Timeline,
    TimelineEntry,
    When,
)
from plugins.timeline.why import why_merged

__all__ = [
    "DatedEvent",
    "Edit",
    "EventKind",
    "Origin",
    "Sentence",
    "SiteTimeline",
    "Timeline",
    "TimelineEntry",
    "TimelineSettings",
    "When",
    "build_site_timeline",
    "check_overrides",
    "events_of",
    "extract",
    "in_order",
    "independent",
    "key_dates",
    "load_tables",
    "load_timeline",
    "merge",
    "split_sentences",
    "timeline_of",
    "why_merged",
]
