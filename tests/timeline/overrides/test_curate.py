"""What an article's front matter does to its own events."""

from dataclasses import replace

import pytest

from plugins.articles import Override
from plugins.timeline.curate import ArticleEvents, curate
from tests.timeline.making import article, mention, override

TEXT = (
    "The dam at Orlen broke on Tuesday. Nobody was hurt.",
    "The bridge at Karsk was closed in August; “it shook”, said the mayor.",
)
PATH = "content/articles/flood/dam.md"
DAM = mention("dam", "2024-08-06", "The dam at Orlen broke on Tuesday.", "Tuesday")
BRIDGE = mention("dam", "2024-08", "The bridge at Karsk was closed in August.", "August", number=1)


def curated(*events: Override, timeline: str = "auto") -> ArticleEvents:
    found = [replace(DAM, id="e-aaaaaa"), replace(BRIDGE, id="e-bbbbbb")]
    return curate(article("dam", *TEXT, events=events, timeline=timeline), found)


def decided(action: str, target: str, line: int = 7, **fields: object) -> Override:
    return override(action, target, line, PATH, **fields)


def test_a_date_that_a_person_set_is_the_events_and_says_so() -> None:
    done = curated(decided("fix", "e-bbbbbb", date="2024-08-07", reason="a second source"))
    event = done.events[1]
    assert (event.when.value, event.reason) == (
        "2024-08-07",
        "an editor gave this date: a second source",
    )
    [edit] = done.edits["e-bbbbbb"]
    assert (edit.what, edit.reason, edit.path, edit.line) == ("date", "a second source", PATH, 7)


def test_headline_kind_and_tags_may_be_set_in_one_decision() -> None:
    done = curated(
        decided("fix", "e-aaaaaa", headline="The dam breaks", kind="state_start", tags=["dam"])
    )
    event = done.events[0]
    assert (event.headline, event.kind) == ("The dam breaks", "state_start")
    assert done.tags["e-aaaaaa"] == ("dam",)
    assert [edit.what for edit in done.edits["e-aaaaaa"]] == ["headline", "kind", "tags"]


def test_a_given_id_replaces_the_found_one_and_other_decisions_may_use_it() -> None:
    done = curated(
        decided("fix", "e-dam", headline="The dam breaks", line=6),
        decided("fix", "e-aaaaaa", id="e-dam", line=7),
    )
    assert (done.events[0].id, done.events[0].headline) == ("e-dam", "The dam breaks")
    assert done.former == {"e-aaaaaa": "e-dam"}
    assert done.problems == ()


def test_a_hidden_event_is_kept_with_the_reason() -> None:
    done = curated(decided("hide", "e-bbbbbb", reason="a film title"))
    assert [event.id for event in done.events] == ["e-aaaaaa"]
    [hidden] = done.hidden
    assert (hidden.id, hidden.edits[-1].reason, hidden.edits[-1].line) == (
        "e-bbbbbb",
        "a film title",
        7,
    )


def test_an_added_quotation_becomes_a_mention_at_its_sentence() -> None:
    done = curated(decided("add", "Bridge shakes", date="2024-08-08", quote='"it shook"'))
    event = done.events[-1]
    words = event.sentence.text[event.expression.span.start : event.expression.span.end]
    assert (event.headline, event.when.value, words) == (
        "Bridge shakes",
        "2024-08-08",
        "“it shook”",
    )
    assert event.sentence.index == 2


def test_an_addition_without_a_quotation_is_an_entry_without_mentions() -> None:
    [entry] = curated(decided("add", "Talks open", date="2024-10", reason="press office")).added
    assert (entry.headline, entry.when.value, entry.mentions) == ("Talks open", "2024-10", ())
    assert (entry.topics, entry.origin) == (("flood",), "curated")


def test_a_curated_article_shows_only_what_a_person_touched_and_keeps_the_rest() -> None:
    done = curated(decided("fix", "e-aaaaaa", headline="The dam breaks"), timeline="curated")
    assert [event.id for event in done.events] == ["e-aaaaaa"]
    assert [entry.id for entry in done.hidden] == ["e-bbbbbb"]
    assert done.hidden[0].edits[-1].reason == "its article says `timeline: curated`"


def test_an_article_that_is_off_shows_nothing_and_warns_of_idle_decisions() -> None:
    done = curated(decided("hide", "e-aaaaaa"), timeline="off")
    assert done.events == ()
    assert [entry.id for entry in done.hidden] == ["e-aaaaaa", "e-bbbbbb"]
    assert [str(problem) for problem in done.problems] == [
        (
            f"{PATH}:7: override-idle `hide` does nothing: the article says `timeline: off` "
            "(remove it, or write `timeline: curated`)"
        )
    ]


PROBLEMS = {
    "an id with a typing error": (
        [decided("fix", "e-aaaaab", headline="x")],
        (
            f"{PATH}:7: override-target the article dam has no event e-aaaaab "
            "(did you mean e-aaaaaa: The dam at Orlen broke on Tuesday?)"
        ),
    ),
    "an id that went with its sentence, found by the reason": (
        [decided("hide", "e-123456", reason="the bridge was not closed")],
        (
            f"{PATH}:7: override-target the article dam has no event e-123456 "
            "(did you mean e-bbbbbb: The bridge at Karsk was closed in August? If so, keep the old "
            "id with {fix: e-bbbbbb, id: e-123456, reason: reworded} in its article)"
        ),
    ),
    "an id that is like nothing": (
        [decided("hide", "e-123456", reason="zzz")],
        (
            f"{PATH}:7: override-target the article dam has no event e-123456 "
            "(`make events FILE=…` lists the ids of an article's events)"
        ),
    ),
    "two decisions on one field": (
        [
            decided("fix", "e-aaaaaa", date="2024-08-07"),
            decided("fix", "e-aaaaaa", 8, date="2024-08-08"),
        ],
        (
            f"{PATH}:8: override-conflict the date of e-aaaaaa is already decided by {PATH}:7 "
            "(keep one of the two)"
        ),
    ),
    "the same event hidden twice": (
        [decided("hide", "e-bbbbbb"), decided("hide", "e-aaaaaa"), decided("hide", "e-bbbbbb", 8)],
        f"{PATH}:8: override-conflict e-bbbbbb is already hidden by {PATH}:7 (keep one of the two)",
    ),
    "a fix of what is hidden below it": (
        [decided("fix", "e-aaaaaa", headline="x"), decided("hide", "e-aaaaaa", 8, reason="a film")],
        (
            f"{PATH}:7: override-hidden e-aaaaaa is not on the timeline: a film ({PATH}:8) "
            "(keep one of the two)"
        ),
    ),
    "a date that is none": (
        [decided("fix", "e-aaaaaa", date="2024-02-31")],
        (
            f"{PATH}:7: override-date '2024-02-31' is not a date that a timeline can show "
            "(write 2024-08-06, 2024-08, 2024, or a range 2024-08-06/2024-08-09)"
        ),
    ),
    "a kind that is none": (
        [decided("fix", "e-aaaaaa", kind="party")],
        (
            f"{PATH}:7: override-kind 'party' is not a kind of event "
            "(write occurrence, statement, scheduled, state_start or derived)"
        ),
    ),
    "ids that point at each other": (
        [decided("fix", "e-aaaaaa", id="e-bbbbbb"), decided("fix", "e-bbbbbb", 8, id="e-aaaaaa")],
        f"{PATH}:7: override-id e-bbbbbb is already the id of another event (choose another id)",
    ),
    "a quotation that is not there": (
        [decided("add", "Bridge", date="2024-08", quote="the bridge at Karsk fell down")],
        (
            f"{PATH}:7: override-quote dam does not say “the bridge at Karsk fell down” "
            "(the nearest sentence is "
            "“The bridge at Karsk was closed in August; “it shook”, said the mayor.”)"
        ),
    ),
    "an addition that has an event's id": (
        [decided("add", "Bridge", date="2024-08", id="e-aaaaaa")],
        f"{PATH}:7: override-id e-aaaaaa is already the id of another event (choose another id)",
    ),
}


@pytest.mark.parametrize(("events", "message"), PROBLEMS.values(), ids=PROBLEMS)
def test_a_decision_that_does_not_fit_is_a_problem_and_costs_no_event(
    events: list[Override], message: str
) -> None:
    done = curated(*events)
    assert message in [str(problem) for problem in done.problems]
    kept = {event.id for event in done.events} | {entry.id for entry in done.hidden}
    assert {"e-aaaaaa", "e-bbbbbb"} <= kept


@pytest.mark.parametrize("date", ["0001", "9999-12-31", "BC0044-03-15", "198", "2024-W32"])
def test_far_and_coarse_dates_are_dates(date: str) -> None:
    done = curated(decided("fix", "e-aaaaaa", date=date))
    assert (done.events[0].when.value, done.problems) == (date, ())
