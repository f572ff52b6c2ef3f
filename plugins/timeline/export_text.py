"""Words for the exports: text that no format chokes on, dates that say how precise they are."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from plugins.timex import Granularity, granularity_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from plugins.articles import Article
    from plugins.timeline.types import TimelineEntry, When

UNPRINTABLE: Final = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
    r"|[\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0010fffe\U0010ffff]"
)
"""Characters that XML 1.0 forbids or discourages; no line of news needs them."""

MODIFIERS: Final = {
    "START": "early {}",
    "MID": "mid {}",
    "END": "late {}",
    "APPROX": "about {}",
    "BEFORE": "before {}",
    "AFTER": "after {}",
    "ON_OR_BEFORE": "by {}",
    "ON_OR_AFTER": "from {} on",
}
RANGES: Final = {(True, True): "{} to {}", (True, False): "since {}", (False, True): "until {}"}
YEARS: Final = {
    Granularity.DECADE: "{}0s",
    Granularity.CENTURY: "{}00s",
    Granularity.MILLENNIUM: "{}000s",
}
EPOCH: Final = date(1970, 1, 1)
"""The date of a feed in which nothing is dated."""


def one_line(text: str) -> str:
    r"""Return `text` on one line, without control characters and lone surrogates.

    >>> one_line("Rain\x00 fell\r\nall day")
    'Rain fell all day'
    """
    printable = text if text.isprintable() else UNPRINTABLE.sub("", text)
    return " ".join(printable.split())


def unit(when: When) -> str:
    """Return the name of the unit to which a date is known: `day`, `month`, `range`, `none`."""
    return "range" if "/" in when.value else when.granularity.name.lower()


def dated(when: When) -> str:
    """Return the date as words, no more precise than it is.

    >>> from plugins.timeline import When
    >>> [dated(When("2024-08", "START")), dated(When("198")), dated(When("2024-08-06/"))]
    ['early 2024-08', '1980s', 'since 2024-08-06']
    """
    first, slash, last = when.value.partition("/")
    form = RANGES[bool(first), bool(last)] if slash else "{}"
    said = form.format(*(_words(end) for end in (first, last) if end))
    return MODIFIERS.get(when.mod, "{}").format(said)


def precision(when: When) -> str:
    """Say how precise a date is where that is coarser than the day, else return nothing."""
    if "/" in when.value or when.granularity <= Granularity.DAY:
        return ""
    if when.granularity is Granularity.NONE:
        return "before the year 1"
    return f"only the {unit(when)} is known"


def disputed(entry: TimelineEntry) -> tuple[When, ...]:
    """Return the dates that contradict another claim: those that share no day with it.

    "In August" and "on 6 August" agree; 6 and 7 August do not.
    """
    return tuple(
        when for when in entry.dates if not all(when.agrees_with(other) for other in entry.dates)
    )


def newest(articles: Iterable[Article]) -> date:
    """Return the day on which the newest of the articles was published or modified."""
    return max((article.modified or article.published for article in articles), default=EPOCH)


def last_told(entry: TimelineEntry, articles: Mapping[str, Article]) -> date:
    """Return the date of the newest article that tells of an entry.

    An entry that no article tells of has its own first day, or the newest article's day where
    that is earlier: nothing is dated after the site's last news.
    """
    told = [articles[mention.article] for mention in entry.mentions]
    return (
        newest(told) if told else min(entry.when.interval.begin or EPOCH, newest(articles.values()))
    )


def _words(value: str) -> str:
    return YEARS.get(granularity_of(value), "{}").format(value)
