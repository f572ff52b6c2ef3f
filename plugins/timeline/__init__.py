"""From articles to a timeline: sentences, events, entries, overrides, exports."""
