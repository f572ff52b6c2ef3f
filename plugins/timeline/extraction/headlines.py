"""A headline for an event: its own clause, or the sentence where none can be cut cleanly."""

from plugins.timeline.extraction.cases import Case


def headline_of(case: Case) -> str:
    """Return the headline of an event."""
    return case.reading.text.rstrip(" .")
