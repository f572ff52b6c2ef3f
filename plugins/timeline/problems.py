"""What can be wrong with a person's decision, each in one place and in the same words."""

from typing import Final

from plugins.articles import Override, Problem, Severity
from plugins.timeline.types import Edit


def place_of(made: Override | Edit) -> str:
    """Return where a decision is written down: `content/timeline.yml:12`."""
    return f"{made.path}:{made.line}" if made.line else made.path


def missing(override: Override, target: str, hint: str, where: str = "the timeline") -> Problem:
    """Return the problem of an id that no event has any more."""
    return _error(override, "override-target", f"{where} has no event {target}", hint)


def hidden(override: Override, target: str, by: Edit) -> Problem:
    """Return the problem of deciding something about an event that is taken off the timeline."""
    message = f"{target} is not on the timeline: {by.reason} ({place_of(by)})"
    return _error(override, "override-hidden", message, "keep one of the two")


def conflict(override: Override, what: str, earlier: Override) -> Problem:
    """Return the problem of a second decision about one thing; the first one holds."""
    target, done = override.target, _DONE.get(what)
    told = f"{target} is already {done}" if done else f"the {what} of {target} is already decided"
    message = f"{told} by {place_of(earlier)}"
    return _error(override, "override-conflict", message, "keep one of the two")


def shadowed(override: Override, what: str, by: Edit) -> Problem:
    """Return the warning that an article's own decision goes before one of the whole site."""
    message = f"the {what} of {override.target} is decided by its article, {place_of(by)}"
    hint = "remove one of the two"
    return _error(override, "override-shadowed", message, hint, Severity.WARNING)


def idle(override: Override) -> Problem:
    """Return the warning that an article without a timeline decides something about its events."""
    message = f"`{override.action}` does nothing: the article says `timeline: off`"
    hint = "remove it, or write `timeline: curated`"
    return _error(override, "override-idle", message, hint, Severity.WARNING)


def merged_already(override: Override, target: str, earlier: Override) -> Problem:
    """Return the problem of a merge that goes in a circle, or is written twice."""
    message = f"{override.target} and {target} are already merged by {place_of(earlier)}"
    return _error(override, "override-merge", message, "keep the one whose first id is to stay")


def merged_with_itself(override: Override) -> Problem:
    """Return the problem of a merge or split that names one entry twice."""
    message = f"{override.target} is on both sides of this {override.action}"
    return _error(override, "override-merge", message, "name two different events")


def torn(override: Override, target: str, earlier: Override) -> Problem:
    """Return the problem of a merge of what another override splits."""
    message = f"{override.target} and {target} are split by {place_of(earlier)}"
    return _error(override, "override-merge", message, "keep one of the two")


def bad_date(override: Override, value: str) -> Problem:
    """Return the problem of a date that names no days of the calendar."""
    message = f"{value!r} is not a date that a timeline can show"
    hint = "write 2024-08-06, 2024-08, 2024, or a range 2024-08-06/2024-08-09"
    return _error(override, "override-date", message, hint)


def bad_kind(override: Override, value: str) -> Problem:
    """Return the problem of a kind of event that there is not."""
    hint = "write occurrence, statement, scheduled, state_start or derived"
    return _error(override, "override-kind", f"{value!r} is not a kind of event", hint)


def id_taken(override: Override | Edit, given: str) -> Problem:
    """Return the problem of an id that another event has."""
    message = f"{given} is already the id of another event"
    col = override.col if isinstance(override, Override) else 0
    return Problem(override.path, override.line, col, "override-id", message, "choose another id")


def not_quoted(override: Override, article: str, near: str) -> Problem:
    """Return the problem of a quotation that the article does not have."""
    quote = override.fields.get("quote", "")
    hint = f"the nearest sentence is “{near}”" if near else "quote the article's own words"
    return _error(override, "override-quote", f"{article} does not say “{quote}”", hint)


def no_article(override: Override, slug: str) -> Problem:
    """Return the problem of an addition that names no article, or one that there is not."""
    if not slug:
        hint = "say which article it quotes: article: its-slug"
        return _error(override, "override-article", "a quote without an article", hint)
    hint = "use the slug of a published article"
    return _error(override, "override-article", f"there is no article {slug!r}", hint)


_DONE: Final = {"place": "hidden", "pin": "pinned"}


def _error(
    override: Override,
    code: str,
    message: str,
    hint: str,
    severity: Severity = Severity.ERROR,
) -> Problem:
    return Problem(override.path, override.line, override.col, code, message, hint, severity)
