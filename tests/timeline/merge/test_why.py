"""Why mentions are one entry, in a line for each."""

from dataclasses import replace

import pytest

from plugins.timeline.merge import merge
from plugins.timeline.types import DatedEvent, Edit
from plugins.timeline.why import why_merged
from tests.timeline.making import articles_of, mention

DAY = mention("a", "2024-08-06", "Rebels captured the town of Karsk on 6 August.", "6 August")
AGAIN = mention("b", "2024-08-06", "Karsk fell to rebels early on Tuesday.", "Tuesday")
MONTH = mention("c", "2024-08", "The capture of Karsk in August was a surprise.", "August")
PLAN = mention(
    "d",
    "2024-08-06",
    "Rebels want to capture the town of Karsk on 6 August.",
    "6 August",
    kind="scheduled",
)
SAID = mention(
    "e",
    "2024-08-06",
    "Rebels captured the town of Karsk, the army said on 6 August.",
    "6 August",
    kind="statement",
    headline="Rebels captured the town of Karsk",
)
TWICE = mention(
    "a", "2024-08-06", "They captured Karsk, a town of 300, on 6 August.", "6 August", number=1
)
OTHER = mention("f", "2024-08-06", "The council dined on 6 August.", "6 August")


def why(*mentions: DatedEvent, published: str = "2024-08-07") -> tuple[str, ...]:
    articles = articles_of(*mentions, published=published)
    [entry] = merge(mentions, articles)
    return why_merged(entry, articles)


CAPTURED = "both tell of “captured”"
KARSK = "both name Karsk"
#  what it shows; two mentions of one event; what the line of the first says
LINES = {
    "a day": (
        (DAY, AGAIN),
        ("the same day", "both tell of “captured”, “fell”", KARSK, "both say Rebels"),
    ),
    "a month": (
        (DAY, MONTH),
        ("a day or week and the month that holds it", "both tell of “captured”, “capture”", KARSK),
    ),
    "a plan": (
        (DAY, PLAN),
        (
            "the same day",
            "both tell of “captured”, “capture”",
            KARSK,
            "both say Rebels, town",
        ),
    ),
    "what was said": (
        (DAY, SAID),
        (
            "the same day",
            CAPTURED,
            KARSK,
            "both say Rebels, town",
            "although one was said and the other happened",
        ),
    ),
    "one article": (
        (DAY, TWICE),
        ("the same day", CAPTURED, KARSK, "both say town"),
    ),
}


@pytest.mark.parametrize(("mentions", "says"), LINES.values(), ids=LINES)
def test_a_line_says_what_two_mentions_have_in_common(
    mentions: tuple[DatedEvent, DatedEvent], says: tuple[str, ...]
) -> None:
    assert why(*mentions)[0] == f"as {mentions[1].id}: {'; '.join(says)}"


def test_what_both_articles_recall_is_said_to_be_looked_back_on() -> None:
    assert why(DAY, AGAIN, published="2024-08-28")[0].endswith("; both look back on it")
    assert not why(DAY, AGAIN, published="2024-08-20")[0].endswith("; both look back on it")


def test_each_mention_has_a_line_in_the_order_of_the_entry() -> None:
    mentions = (DAY, AGAIN, MONTH)
    articles = articles_of(*mentions)
    [entry] = merge(mentions, articles)
    assert [line[:4] for line in why_merged(entry, articles)] == ["as e"] * 3


def test_an_entry_of_one_mention_has_nothing_to_explain() -> None:
    assert why(DAY) == ()


def test_what_only_a_person_joined_says_where() -> None:
    articles = articles_of(DAY, OTHER)
    first, second = merge((DAY, OTHER), articles)
    edit = Edit("merged", "the dinner of the fall", "content/timeline.yml", 7)
    entry = replace(first, mentions=(*first.mentions, *second.mentions), edits=(edit,))
    line = "by a person: content/timeline.yml:7 “the dinner of the fall”"
    assert why_merged(entry, articles) == (line, line)


def test_the_answer_is_the_same_each_time_and_in_any_company() -> None:
    alone = articles_of(DAY, AGAIN)
    [entry] = merge((DAY, AGAIN), alone)
    assert why_merged(entry, alone) == why_merged(entry, articles_of(DAY, AGAIN, OTHER))
