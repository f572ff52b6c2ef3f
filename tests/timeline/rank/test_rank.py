"""How much an entry matters, why, what is key and what is folded away."""

from dataclasses import replace
from datetime import date

import pytest

from plugins.timeline.copies import independent, sources
from plugins.timeline.entry import entry_of
from plugins.timeline.rank import rank
from plugins.timeline.settings import TimelineSettings
from plugins.timeline.types import DatedEvent, Edit, Origin, TimelineEntry
from tests.timeline.making import articles_of, mention

DAM = mention("a", "2024-08-06", "The Orlen dam broke on 6 August.", "6 August")
COPY = mention("b", "2024-08-06", "The Orlen dam broke on 6 August, police said.", "6 August")
OWN = mention("c", "2024-08-06", "Water burst through the wall at Orlen on Tuesday.", "Tuesday")


def ranked(
    *mentions: DatedEvent, published: str = "2024-08-08", **settings: object
) -> TimelineEntry:
    articles = articles_of(*mentions, published=published)
    [entry] = rank([entry_of(mentions, articles)], articles, TimelineSettings(**settings))  # type: ignore[arg-type]  # a table of settings
    return entry


def test_near_copies_are_listed_together_and_count_once() -> None:
    assert independent((DAM, OWN, COPY)) == ((DAM, COPY), (OWN,))
    assert sources((DAM, OWN, COPY)) == 2


def test_one_article_counts_once_however_often_it_tells() -> None:
    again = mention("a", "2024-08-06", "The wall gave way on Tuesday.", "Tuesday", number=4)
    assert sources((DAM, again)) == 1


def test_more_articles_make_an_event_more_important() -> None:
    assert ranked(DAM).importance < ranked(DAM, OWN).importance
    assert ranked(DAM, COPY).importance == pytest.approx(ranked(DAM).importance, abs=0.1)


def test_the_reason_says_what_was_counted() -> None:
    entry = ranked(DAM, OWN, keywords={"flood": ("dam", "Karsk", "water")})
    assert entry.importance_reason == ("told by 2 articles; in the lead of 2; names dam, water")


def test_an_article_that_comes_back_to_it_counts() -> None:
    articles = articles_of(DAM, OWN, published="2024-08-08")
    articles["c"] = replace(articles["c"], published=date(2024, 8, 15))
    [entry] = rank([entry_of((DAM, OWN), articles)], articles, TimelineSettings())
    assert entry.importance_reason == (
        "told by 2 articles; 1 article came back to it; in the lead of 2"
    )


def test_what_was_said_counts_half_of_what_happened() -> None:
    said = mention("a", "2024-08-06", DAM.sentence.text, "6 August", kind="statement")
    assert ranked(said).importance < ranked(DAM).importance
    assert ranked(said).importance_reason.endswith("something said counts half")


#  what it is, the mention, publication, whether it is folded away
QUIET = {
    "news of the day": (DAM, "2024-08-08", False),
    "a remark below the lead": (
        mention("a", "2024-08-06", DAM.sentence.text, "6 August", kind="statement", number=5),
        "2024-08-08",
        True,
    ),
    "what the lead says somebody said": (
        mention("a", "2024-08-06", DAM.sentence.text, "6 August", kind="statement"),
        "2024-08-08",
        False,
    ),
    "background of one article": (DAM, "2025-08-08", True),
    "a plan": (
        mention("a", "2025-08", "The dam will open in August.", "August", kind="scheduled"),
        "2024-08-08",
        False,
    ),
    "years before Christ": (
        mention("a", "BC0044", "Caesar was killed in 44 BC.", "44 BC", number=3),
        "2024-08-08",
        True,
    ),
}


@pytest.mark.parametrize(("told", "published", "quiet"), QUIET.values(), ids=QUIET)
def test_repeated_statements_and_background_are_folded_away(
    told: DatedEvent, published: str, *, quiet: bool
) -> None:
    assert ranked(told, published=published).quiet is quiet


def test_what_a_person_touched_is_never_folded_away() -> None:
    articles = articles_of(DAM, published="2030-01-01")
    entry = replace(entry_of((DAM,), articles), origin=Origin.EDITED)
    [done] = rank([entry], articles, TimelineSettings())
    assert not done.quiet


def test_one_entry_in_ten_is_key_and_pinned_ones_always_are() -> None:
    mentions = [
        mention("a", "2024-08-06", f"Dam {n} broke on 6 August.", "6 August", number=n)
        for n in range(20)
    ]
    articles = articles_of(*mentions, published="2024-08-08")
    entries = [entry_of((one,), articles) for one in mentions]
    entries[13] = replace(entries[13], edits=(Edit("pinned", "", "content/timeline.yml", 1),))
    key = [
        number
        for number, entry in enumerate(rank(entries, articles, TimelineSettings()))
        if entry.key
    ]
    assert key == sorted({0, 1, 13})


@pytest.mark.parametrize(("tellers", "key"), [(2, False), (4, False), (5, True)])
def test_what_lies_long_before_the_first_news_is_key_only_where_many_tell_it(
    tellers: int, *, key: bool
) -> None:
    texts = (
        "The base was leased in March 1946.",
        "A lease of March 1946 gave the fleet its harbour.",
        "In March 1946 the town let the ships in.",
        "Sailors came in March 1946 and never went.",
        "Since March 1946 the harbour has had foreign guests.",
    )
    old = [
        mention(slug, "1946-03", text, "March 1946")
        for slug, text in zip("abcde"[:tellers], texts, strict=False)
    ]
    articles = articles_of(DAM, *old, published="2024-08-08")
    entries = [entry_of(old, articles), entry_of((DAM,), articles)]
    first, _ = rank(entries, articles, TimelineSettings())
    assert first.key is key


def test_an_entry_that_nobody_quotes_was_added_by_hand() -> None:
    bare = replace(entry_of((DAM,), articles_of(DAM)), mentions=(), origin=Origin.CURATED)
    [done] = rank([bare], {}, TimelineSettings())
    assert (done.importance_reason, done.quiet) == ("added by hand", False)
