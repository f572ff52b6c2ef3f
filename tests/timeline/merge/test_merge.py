"""Which mentions become one entry, what date it has, and that nothing is lost."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.timeline.extract import extract
from plugins.timeline.merge import merge
from plugins.timeline.types import DatedEvent, TimelineEntry
from tests.growing import grows_in_proportion
from tests.timeline.making import article, articles_of, mention

DAM = "The Orlen dam broke on 6 August."
DAM_AGAIN = "The dam at Orlen broke in August, and the valley was flooded."
BRIDGE = "The Karsk bridge was closed on 6 August."


def entries_of(*mentions: DatedEvent) -> tuple[TimelineEntry, ...]:
    return merge(mentions, articles_of(*mentions))


#  what it shows; the mentions; the sentences of each entry, by their first letters
TOGETHER = {
    "two articles tell of one day": (
        mention("a", "2024-08-06", DAM, "6 August"),
        mention("b", "2024-08-06", "The dam at Orlen broke early on Tuesday.", "Tuesday"),
    ),
    "a month and a day within it": (
        mention("a", "2024-08-06", DAM, "6 August"),
        mention("b", "2024-08", DAM_AGAIN, "August"),
    ),
    "a month in two articles, in other words": (
        mention(
            "a",
            "2024-08",
            "Ukrainian units opened their incursion into Kursk in August, and some of them are "
            "there to this day.",
            "August",
            headline="Ukrainian units opened their incursion into Kursk",
            number=1,
        ),
        mention(
            "b",
            "2024-08",
            "Kyiv began the incursion into the Kursk region in August to have something to trade.",
            "August",
            headline="Kyiv began the incursion into the Kursk region",
            number=9,
        ),
    ),
    "a plan and what came of it": (
        mention(
            "a",
            "2022-12-11",
            "The Orion capsule will splash down in the Pacific on 11 December.",
            "11 December",
            kind="scheduled",
        ),
        mention(
            "b", "2022-12-11", "The Orion capsule came down in the Pacific on Sunday.", "Sunday"
        ),
    ),
    "a night and the day it began": (
        mention(
            "a",
            "2024-01-19/2024-01-20",
            "Slim landed in the night from 19 to 20 January.",
            "19 to 20 January",
        ),
        mention("b", "2024-01-20", "Slim landed on the Moon on 20 January.", "20 January"),
    ),
    "what happened on a day and word of it": (
        mention("a", "2024-08-06", DAM, "6 August"),
        mention(
            "b",
            "2024-08-06",
            "The Orlen dam broke, officials said on 6 August.",
            "6 August",
            kind="statement",
            headline="The Orlen dam broke",
        ),
    ),
    "two clocks in one sentence": (
        mention(
            "a",
            "2023-06-02",
            "The probe reached the crater on 2 June, Tokyo time; in Greenwich it was 1 June.",
            "2 June",
        ),
        mention(
            "a",
            "2023-06-01",
            "The probe reached the crater on 2 June, Tokyo time; in Greenwich it was 1 June.",
            "1 June",
        ),
    ),
    "two actions that tell of one event": (
        mention("a", "2024-08-06", "Rebels captured Karsk on 6 August.", "6 August"),
        mention(
            "b", "2024-08-06", "The army withdrew from Karsk before rebels on Tuesday.", "Tuesday"
        ),
    ),
    "early on a day and the day": (
        mention(
            "a", "2024-08-06:START", "The Orlen dam broke early on Tuesday.", "early on Tuesday"
        ),
        mention("b", "2024-08-06", DAM, "6 August"),
    ),
    "two accounts of one day that differ by midnight": (
        mention(
            "a", "2023-08-10", "Luna 25 was launched from Vostochny late on 10 August.", "10 August"
        ),
        mention("b", "2023-08-11", "Luna 25 lifted off from Vostochny on 11 August.", "11 August"),
    ),
}

APART = {
    "other events on one day": (
        mention("a", "2024-08-06", DAM, "6 August"),
        mention("b", "2024-08-06", BRIDGE, "6 August"),
    ),
    "what was said on a day and what happened on it": (
        mention("a", "2024-08-06", DAM, "6 August"),
        mention(
            "b",
            "2024-08-06",
            "Farmers near Orlen need not fear for their harvest, the minister said on 6 August.",
            "6 August",
            kind="statement",
            headline="Farmers near Orlen need not fear for their harvest",
        ),
    ),
    "what was planned for a day and what was said on it": (
        mention(
            "a", "2024-08-06", "The Orlen dam is to open on 6 August.", "6 August", kind="scheduled"
        ),
        mention(
            "b",
            "2024-08-06",
            "The Orlen dam will open, they said on 6 August.",
            "6 August",
            kind="statement",
        ),
    ),
    "the same thing on days far apart": (
        mention("a", "2024-08-06", DAM, "6 August"),
        mention("b", "2024-08-20", "The Orlen dam broke on 20 August.", "20 August"),
    ),
    "one article dates two events on neighbouring days": (
        mention("a", "2024-08-06", DAM, "6 August", number=0),
        mention("a", "2024-08-07", "The Orlen dam broke again on 7 August.", "7 August", number=1),
    ),
    "a plan that slipped": (
        mention(
            "a",
            "2024-11",
            "The launch of Artemis II is planned for November.",
            "November",
            kind="scheduled",
        ),
        mention(
            "b",
            "2025-09",
            "The launch of Artemis II is planned for September 2025.",
            "September 2025",
            kind="scheduled",
        ),
    ),
    "two dates in one sentence": (
        mention("a", "2024-08", "In August and on 6 August the Orlen dam broke.", "August"),
        mention("a", "2024-08-06", "In August and on 6 August the Orlen dam broke.", "6 August"),
    ),
    "a day within a long range": (
        mention(
            "a",
            "2024-10-08/2024-10-13",
            "The Orlen dam leaked from 8 to 13 October.",
            "8 to 13 October",
        ),
        mention("b", "2024-10-09", "The Orlen dam leaked on 9 October.", "9 October"),
    ),
    "what happens again the next day": (
        mention(
            "a", "2024-08-06", "Shells hit Orlen and killed nine people on 6 August.", "6 August"
        ),
        mention("b", "2024-08-07", "Shells hit Orlen and killed people on 7 August.", "7 August"),
    ),
    "two days with other numbers": (
        mention("a", "2024-08-06", "The Orlen dam broke and 300 fled on 6 August.", "6 August"),
        mention("b", "2024-08-07", "The Orlen dam broke and 450 fled on 7 August.", "7 August"),
    ),
    "before a year and in it": (
        mention(
            "a", "2016:BEFORE", "The Orlen dam was to be built by 2016.", "2016", kind="scheduled"
        ),
        mention("b", "2016", "The Orlen dam was built in 2016.", "2016"),
    ),
    "two years before Christ": (
        mention("a", "BC0490", "The Athenians beat the Persians in 490 BC.", "490 BC"),
        mention("b", "BC0479", "The Athenians beat the Persians in 479 BC.", "479 BC"),
    ),
    "a month and a day of another month": (
        mention("a", "2024-07", "The Orlen dam broke in July.", "July"),
        mention("b", "2024-08-06", DAM, "6 August"),
    ),
}


@pytest.mark.parametrize("pair", TOGETHER.values(), ids=TOGETHER)
def test_one_event_is_one_entry_with_both_mentions(pair: Sequence[DatedEvent]) -> None:
    [entry] = entries_of(*pair)
    assert {one.id for one in entry.mentions} == {one.id for one in pair}


@pytest.mark.parametrize("pair", APART.values(), ids=APART)
def test_two_events_are_two_entries(pair: Sequence[DatedEvent]) -> None:
    assert [len(entry.mentions) for entry in entries_of(*pair)] == [1, 1]


def test_the_finer_date_is_the_entrys_and_the_coarser_mention_is_kept() -> None:
    [entry] = entries_of(*TOGETHER["a month and a day within it"])
    assert entry.when.value == "2024-08-06"
    assert [when.value for when in entry.dates] == ["2024-08-06", "2024-08"]
    assert not entry.disputed


def test_two_days_claimed_for_one_event_are_both_shown_as_a_dispute() -> None:
    [entry] = entries_of(*TOGETHER["two accounts of one day that differ by midnight"])
    assert [when.value for when in entry.dates] == ["2023-08-10", "2023-08-11"]
    assert entry.disputed


def test_an_article_of_the_first_day_cannot_mean_the_second() -> None:
    first, second = TOGETHER["two accounts of one day that differ by midnight"]
    articles = articles_of(first, second)
    articles["a"] = replace(articles["a"], published=date(2023, 8, 10))
    assert len(merge([first, second], articles)) == 2


def test_of_two_disputed_days_the_one_of_more_articles_is_the_entrys() -> None:
    first, second = TOGETHER["two accounts of one day that differ by midnight"]
    third = mention("c", "2023-08-11", "Luna 25 was launched from Vostochny on Friday.", "Friday")
    [entry] = entries_of(first, second, third)
    assert entry.when.value == "2023-08-11"
    assert entry.disputed


def test_what_happened_goes_before_what_was_planned() -> None:
    [entry] = entries_of(*TOGETHER["a plan and what came of it"])
    assert entry.kind == "occurrence"
    assert entry.headline == "The Orion capsule came down in the Pacific on Sunday"


def test_the_id_is_that_of_the_mention_published_first_and_the_others_are_aliases() -> None:
    late, early = TOGETHER["two articles tell of one day"]
    articles = articles_of(late, early)
    articles[late.article] = replace(
        articles[late.article], published=articles["b"].published.replace(year=2025)
    )
    [entry] = merge([late, early], articles)
    assert (entry.id, entry.aliases) == (early.id, (late.id,))


def test_the_order_of_the_mentions_makes_no_difference() -> None:
    mentions = [
        *TOGETHER["a month and a day within it"],
        mention("c", "2024-08-06", BRIDGE, "6 August"),
    ]
    results = {entries_of(*order) for order in permutations(mentions)}
    assert len(results) == 1


WORDS = ("dam", "bridge", "Orlen", "Karsk", "broke", "closed", "river", "flood", "Delta", "300")
VALUES = (
    "2024-08-06",
    "2024-08-07",
    "2024-08",
    "2024",
    "2024-W32",
    "2024-08:END",
    "BC0044",
    "0001-01-01",
    "9999-12-31",
)


@st.composite
def some_mentions(draw: st.DrawFn) -> list[DatedEvent]:
    count = draw(st.integers(0, 12))
    return [
        mention(
            draw(st.sampled_from("abc")),
            draw(st.sampled_from(VALUES)),
            " ".join((*draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6)), "then.")),
            "then",
            kind=draw(st.sampled_from(("occurrence", "statement", "scheduled", "state_start"))),
            number=number,
        )
        for number in range(count)
    ]


@settings(max_examples=50, deadline=None)
@given(some_mentions(), st.randoms(use_true_random=False))
def test_every_mention_is_in_exactly_one_entry_whatever_the_order(
    mentions: list[DatedEvent], random: object
) -> None:
    shuffled = list(mentions)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis gives a random.Random
    entries = entries_of(*shuffled)
    assert sorted(one.id for entry in entries for one in entry.mentions) == sorted(
        one.id for one in mentions
    )
    assert entries == entries_of(*mentions)


@settings(max_examples=50, deadline=None)
@given(some_mentions())
def test_merging_what_is_merged_changes_nothing(mentions: list[DatedEvent]) -> None:
    entries = entries_of(*mentions)
    assert entries_of(*(one for entry in entries for one in entry.mentions)) == entries


@settings(max_examples=50, deadline=None)
@given(some_mentions())
def test_an_id_means_one_entry_only(mentions: list[DatedEvent]) -> None:
    names = [name for entry in entries_of(*mentions) for name in (entry.id, *entry.aliases)]
    assert len(names) == len(set(names))


def test_the_time_of_merging_grows_with_the_mentions_of_one_paragraph_and_one_event() -> None:
    text = "The dam at Orlen broke on 6 August 2024. "
    sentences = 1000
    held = article("a", text * sentences)
    found = extract(held)
    assert len(found) == sentences
    assert grows_in_proportion(lambda many: merge(found[:many], {"a": held}), sentences)
