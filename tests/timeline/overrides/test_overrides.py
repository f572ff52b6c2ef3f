"""What content/timeline.yml does to entries, and what is said when it does not fit."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from plugins.articles import Override
from plugins.timeline.curate import curate
from plugins.timeline.merge import merge
from plugins.timeline.overrides import Decided, apply_overrides
from plugins.timeline.types import DatedEvent, TimelineEntry, When
from tests.growing import grows_in_proportion
from tests.timeline.making import article, articles_of, mention, override

YML = "content/timeline.yml"
DAM = replace(
    mention("one", "2024-08-06", "The dam at Orlen broke on 6 August.", "6 August"), id="e-aaaaaa"
)
DAM_TOO = replace(
    mention("two", "2024-08-06", "The Orlen dam broke early on Tuesday.", "Tuesday"), id="e-bbbbbb"
)
BRIDGE = replace(
    mention("two", "2024-08", "The Karsk bridge was closed in August.", "August", number=1),
    id="e-cccccc",
)
TALKS = replace(
    mention("three", "2024-10-02", "Talks opened in Paris on 2 October.", "2 October"),
    id="e-dddddd",
)
ALL = (DAM, DAM_TOO, BRIDGE, TALKS)


def decided(
    *overrides: Override, own: Sequence[Override] = (), mentions: Sequence[DatedEvent] = ALL
) -> Decided:
    """Return what becomes of the mentions; `own` are decisions of the article `one`."""
    articles = articles_of(*mentions)
    if "one" in articles:
        articles["one"] = replace(articles["one"], events=tuple(own))
    told = [
        curate(articles[slug], [one for one in mentions if one.article == slug])
        for slug in sorted(articles)
    ]
    entries = merge([event for one in told for event in one.events], articles)
    return apply_overrides(entries, told, overrides, articles)


def by_id(done: Decided) -> dict[str, TimelineEntry]:
    return {entry.id: entry for entry in done.shown}


def test_without_decisions_entries_are_automatic() -> None:
    done = decided()
    assert sorted(by_id(done)) == ["e-aaaaaa", "e-cccccc", "e-dddddd"]
    assert {entry.origin for entry in done.shown} == {"auto"}
    assert by_id(done)["e-aaaaaa"].aliases == ("e-bbbbbb",)


def test_merged_entries_keep_the_first_id_and_every_mention() -> None:
    done = decided(override("merge", "e-dddddd", 4, into=["e-cccccc"], reason="one meeting"))
    entry = by_id(done)["e-dddddd"]
    assert {one.id for one in entry.mentions} == {"e-cccccc", "e-dddddd"}
    assert entry.aliases == ("e-cccccc",)
    assert (entry.origin, entry.edits[0].what, entry.edits[0].line) == ("edited", "merged", 4)
    assert entry.disputed


def test_years_before_christ_that_differ_are_a_dispute() -> None:
    old = [replace(DAM, when=When("BC0490")), replace(TALKS, when=When("BC0479"))]
    done = decided(override("merge", "e-aaaaaa", into=["e-dddddd"]), mentions=old)
    assert by_id(done)["e-aaaaaa"].disputed
    old[1] = replace(TALKS, when=When("BC0490-09"))
    done = decided(override("merge", "e-aaaaaa", into=["e-dddddd"]), mentions=old)
    assert not by_id(done)["e-aaaaaa"].disputed


def test_an_alias_means_its_entry() -> None:
    done = decided(override("merge", "e-cccccc", into=["e-bbbbbb"]))
    assert {one.id for one in by_id(done)["e-cccccc"].mentions} == {
        "e-aaaaaa",
        "e-bbbbbb",
        "e-cccccc",
    }


@pytest.mark.parametrize(
    "decision",
    [
        override("pin", "e-bbbbbb"),
        override("fix", "e-bbbbbb", headline="A dam breaks"),
        override("merge", "e-bbbbbb", into=["e-cccccc"]),
    ],
    ids=lambda one: one.action,
)
def test_the_id_by_which_a_person_calls_an_entry_stays_whatever_comes_before_it(
    decision: Override,
) -> None:
    entry = next(entry for entry in decided(decision).shown if "e-aaaaaa" in entry.aliases)
    assert entry.id == "e-bbbbbb"


def test_of_two_ids_by_which_people_call_an_entry_the_first_stays() -> None:
    done = decided(override("pin", "e-bbbbbb", 1), override("fix", "e-aaaaaa", 2, headline="Dam"))
    assert "e-aaaaaa" in by_id(done)  # a fix is taken before a pin


def test_a_split_mention_forms_an_entry_of_its_own() -> None:
    done = decided(override("split", "e-aaaaaa", out=["e-bbbbbb"]))
    assert [one.id for one in by_id(done)["e-aaaaaa"].mentions] == ["e-aaaaaa"]
    assert [one.id for one in by_id(done)["e-bbbbbb"].mentions] == ["e-bbbbbb"]
    assert by_id(done)["e-bbbbbb"].edits[0].what == "split"


def test_the_mention_that_an_entry_is_named_for_may_be_split_off() -> None:
    done = decided(override("split", "e-bbbbbb", out=["e-aaaaaa"]))
    assert by_id(done)["e-bbbbbb"].aliases == ()
    assert by_id(done)["e-aaaaaa"].aliases == ()


def test_a_split_of_what_is_apart_already_changes_nothing() -> None:
    done = decided(override("split", "e-aaaaaa", out=["e-dddddd"]))
    assert (sorted(by_id(done)), done.problems) == (["e-aaaaaa", "e-cccccc", "e-dddddd"], ())


def test_a_fix_sets_fields_and_says_who_where_and_why() -> None:
    done = decided(
        override("fix", "e-cccccc", 9, date="2024-08-07", headline="Bridge shut", reason="a letter")
    )
    entry = by_id(done)["e-cccccc"]
    assert (entry.when.value, entry.headline, entry.origin) == (
        "2024-08-07",
        "Bridge shut",
        "edited",
    )
    assert [(edit.what, edit.reason, edit.line) for edit in entry.edits] == [
        ("date", "a letter", 9),
        ("headline", "a letter", 9),
    ]


def test_a_given_id_leaves_the_old_one_as_an_alias() -> None:
    done = decided(override("fix", "e-aaaaaa", id="e-orlen"))
    assert by_id(done)["e-orlen"].aliases == ("e-aaaaaa", "e-bbbbbb")


def test_a_hidden_entry_is_off_the_timeline_and_not_lost() -> None:
    done = decided(override("hide", "e-aaaaaa", 3, reason="not ours"))
    assert sorted(by_id(done)) == ["e-cccccc", "e-dddddd"]
    [hidden] = done.hidden
    assert {one.id for one in hidden.mentions} == {"e-aaaaaa", "e-bbbbbb"}
    assert (hidden.edits[-1].what, hidden.edits[-1].reason) == ("hidden", "not ours")


def test_an_addition_may_quote_an_article_or_stand_alone() -> None:
    done = decided(
        override("add", "Paris talks", date="2024-10-02", article="three", quote="opened in Paris"),
        override("add", "Dam planned", date="198", topic="flood", id="e-plan"),
    )
    assert by_id(done)["e-plan"].origin == "curated"
    [paris] = [entry for entry in done.shown if entry.headline == "Paris talks"]
    assert (paris.mentions[0].article, paris.origin) == ("three", "curated")


def test_an_addition_merged_into_an_entry_says_what_the_entry_says() -> None:
    done = decided(
        override("add", "The Orlen dam bursts", date="2024-08-05", topic="flood", id="e-hand"),
        override("merge", "e-aaaaaa", into=["e-hand"]),
    )
    entry = by_id(done)["e-aaaaaa"]
    assert (entry.headline, entry.when.value, entry.origin) == (
        "The Orlen dam bursts",
        "2024-08-05",
        "curated",
    )
    assert entry.aliases == ("e-bbbbbb", "e-hand")


def test_an_articles_own_date_goes_before_the_sites_and_before_the_machines() -> None:
    own = override("fix", "e-aaaaaa", 7, "content/articles/one.md", date="2024-08-05")
    done = decided(override("fix", "e-aaaaaa", 2, date="2024-08-09"), own=[own])
    [entry] = [entry for entry in done.shown if "e-aaaaaa" in (entry.id, *entry.aliases)]
    assert entry.when.value == "2024-08-05"
    assert [str(problem) for problem in done.problems] == [
        (
            f"{YML}:2: override-shadowed the date of e-aaaaaa is decided by its article, "
            "content/articles/one.md:7 (remove one of the two)"
        )
    ]


PROBLEMS = {
    "an id that nothing has": (
        [override("pin", "e-aaaaax", 5)],
        (
            f"{YML}:5: override-target the timeline has no event e-aaaaax "
            "(did you mean e-aaaaaa: The dam at Orlen broke on 6 August?)"
        ),
    ),
    "a merge that goes in a circle": (
        [
            override("merge", "e-aaaaaa", 5, into=["e-cccccc"]),
            override("merge", "e-cccccc", 6, into=["e-aaaaaa"]),
        ],
        (
            f"{YML}:6: override-merge e-cccccc and e-aaaaaa are already merged by {YML}:5 "
            "(keep the one whose first id is to stay)"
        ),
    ),
    "a longer circle": (
        [
            override("merge", "e-aaaaaa", 5, into=["e-cccccc"]),
            override("merge", "e-cccccc", 6, into=["e-dddddd"]),
            override("merge", "e-dddddd", 7, into=["e-aaaaaa"]),
        ],
        (
            f"{YML}:7: override-merge e-dddddd and e-aaaaaa are already merged by {YML}:6 "
            "(keep the one whose first id is to stay)"
        ),
    ),
    "a merge with itself": (
        [override("merge", "e-aaaaaa", 5, into=["e-aaaaaa"])],
        (
            f"{YML}:5: override-merge e-aaaaaa is on both sides of this merge "
            "(name two different events)"
        ),
    ),
    "a split of an entry from itself": (
        [override("split", "e-aaaaaa", 5, out=["e-aaaaaa"])],
        (
            f"{YML}:5: override-merge e-aaaaaa is on both sides of this split "
            "(name two different events)"
        ),
    ),
    "a merge of what is split": (
        [
            override("merge", "e-aaaaaa", 6, into=["e-bbbbbb"]),
            override("split", "e-aaaaaa", 5, out=["e-bbbbbb"]),
        ],
        f"{YML}:6: override-merge e-aaaaaa and e-bbbbbb are split by {YML}:5 (keep one of the two)",
    ),
    "two dates for one entry, under two of its ids": (
        [
            override("fix", "e-aaaaaa", 5, date="2024-08-05"),
            override("fix", "e-bbbbbb", 6, date="2024-08-07"),
        ],
        (
            f"{YML}:6: override-conflict the date of e-bbbbbb is already decided by {YML}:5 "
            "(keep one of the two)"
        ),
    ),
    "an id that is taken": (
        [override("fix", "e-aaaaaa", 5, id="e-dddddd")],
        f"{YML}:5: override-id e-dddddd is already the id of another event (choose another id)",
    ),
    "a date that is none": (
        [override("fix", "e-aaaaaa", 5, date="soon")],
        (
            f"{YML}:5: override-date 'soon' is not a date that a timeline can show "
            "(write 2024-08-06, 2024-08, 2024, or a range 2024-08-06/2024-08-09)"
        ),
    ),
    "an article that is not there": (
        [override("add", "Talks", 5, date="2024", topic="flood", article="four")],
        (
            f"{YML}:5: override-article there is no article 'four' "
            "(use the slug of a published article)"
        ),
    ),
    "a quotation of no article": (
        [override("add", "Talks", 5, date="2024", topic="flood", quote="opened")],
        (
            f"{YML}:5: override-article a quote without an article "
            "(say which article it quotes: article: its-slug)"
        ),
    ),
    "an entry hidden twice": (
        [override("hide", "e-aaaaaa", 5), override("hide", "e-bbbbbb", 6)],
        (f"{YML}:6: override-conflict e-bbbbbb is already hidden by {YML}:5 (keep one of the two)"),
    ),
    "an entry pinned twice": (
        [override("pin", "e-dddddd", 5), override("pin", "e-dddddd", 6)],
        (f"{YML}:6: override-conflict e-dddddd is already pinned by {YML}:5 (keep one of the two)"),
    ),
    "a decision about a hidden entry": (
        [override("hide", "e-dddddd", 5, reason="not ours"), override("pin", "e-dddddd", 6)],
        (
            f"{YML}:6: override-hidden e-dddddd is not on the timeline: not ours ({YML}:5) "
            "(keep one of the two)"
        ),
    ),
}


@pytest.mark.parametrize(("overrides", "message"), PROBLEMS.values(), ids=PROBLEMS)
def test_what_does_not_fit_is_a_problem_and_no_mention_is_lost(
    overrides: list[Override], message: str
) -> None:
    done = decided(*overrides)
    assert [str(problem) for problem in done.problems] == [message]
    kept = [one.id for entry in (*done.shown, *done.hidden) for one in entry.mentions]
    assert sorted(kept) == sorted(one.id for one in ALL)


def test_an_entry_whose_every_mention_is_hidden_cannot_be_decided_about() -> None:
    own = override("hide", "e-aaaaaa", 7, "content/articles/one.md", reason="a film title")
    done = decided(override("pin", "e-aaaaaa", 2), own=[own], mentions=[DAM, TALKS])
    assert sorted(by_id(done)) == ["e-dddddd"]
    assert [str(problem) for problem in done.problems] == [
        (
            f"{YML}:2: override-hidden e-aaaaaa is not on the timeline: a film title "
            "(content/articles/one.md:7) (keep one of the two)"
        )
    ]


def test_an_entry_with_one_hidden_mention_lives_on_with_the_other() -> None:
    own = override("hide", "e-aaaaaa", 7, "content/articles/one.md")
    done = decided(own=[own])
    assert "e-bbbbbb" in by_id(done)
    assert [entry.id for entry in done.hidden] == ["e-aaaaaa"]


def test_additions_whose_ids_are_alike_by_chance_are_two_events_and_one_written_twice_is_told() -> (
    None
):
    adds = [override("add", f"Talks {n}", n, date="2024", topic="flood") for n in range(1, 12_001)]
    done = decided(*adds, replace(adds[6], line=20_000))
    added = [entry for entry in done.shown if entry.origin == "curated"]
    assert len(added) == 12_000
    assert len({entry.id for entry in added}) == 12_000
    assert max(len(entry.id) for entry in added) > len("e-123456")
    assert [(problem.line, problem.code) for problem in done.problems] == [(20_000, "override-id")]


@pytest.mark.parametrize(
    "taking",
    [
        override("fix", "e-dddddd", 5, id="e-aaaaaa"),
        override("add", "Talks", 5, date="2024", topic="flood", id="e-aaaaaa"),
    ],
    ids=lambda one: one.action,
)
def test_the_id_of_a_hidden_event_is_not_given_to_another(taking: Override) -> None:
    own = override("hide", "e-aaaaaa", 7, "content/articles/one.md")
    done = decided(taking, own=[own])
    assert [str(problem) for problem in done.problems] == [
        f"{YML}:5: override-id e-aaaaaa is already the id of another event (choose another id)"
    ]


def test_the_time_of_ten_thousand_decisions_grows_with_their_number_fit_or_not() -> None:
    mentions = [
        replace(
            mention(
                "big", f"{1000 + n % 3000}", f"Dam {n} broke in {1000 + n % 3000}.", "in", number=n
            ),
            id=f"e-{n:06x}",
        )
        for n in range(2000)
    ]
    overrides = [
        override("fix", f"e-{n:06x}", n, headline=f"Dam {n} breaks", reason=f"dam {n} broke")
        for n in range(10_000)
    ]
    held = article("big", *(one.sentence.text for one in mentions))
    told = [curate(held, mentions)]
    entries = merge(mentions, {"big": held})
    done = apply_overrides(entries, told, overrides, {"big": held})
    assert len(done.problems) == 8000
    assert grows_in_proportion(
        lambda many: apply_overrides(entries, told, overrides[:many], {"big": held}), 10_000
    )
    assert all(problem.code == "override-target" for problem in done.problems)
