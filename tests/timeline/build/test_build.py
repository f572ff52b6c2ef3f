"""The whole line, from articles to the site's timeline: what holds whatever is edited."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.articles import Article, Override, Status
from plugins.timeline.build import build_site_timeline, check_overrides
from plugins.timeline.settings import TimelineSettings
from plugins.timeline.types import SiteTimeline
from tests.timeline.making import article, override

DAM = (
    "The dam at Orlen broke on 6 August 2024, and the valley below it was flooded.",
    "The mayor resigned on 9 August. In September the council elected Anna Brandt.",
)
BRIDGE = (
    "The bridge at Karsk was closed on 2 October 2024 after a crack was found.",
    "The Orlen dam broke in August. Engineers will inspect the bridge in January.",
)
PAST = ("The dam at Orlen was built in 1962.", "It was sold in 2001 to a bank in Karsk.")
ARTICLES = (
    article("dam", *DAM, published="2024-10-01"),
    article("bridge", *BRIDGE, published="2024-10-04"),
    article("past", *PAST, published="2024-11-01"),
)
SETTINGS = TimelineSettings()


def built(*articles: Article, overrides: Sequence[Override] = ()) -> SiteTimeline:
    return build_site_timeline(articles, overrides, SETTINGS)


def ids(site: SiteTimeline) -> set[str]:
    return {entry.id for entry in site.whole.entries}


def test_a_small_site_has_the_entries_that_its_articles_tell() -> None:
    site = built(*ARTICLES)
    assert [(entry.when.value, len(entry.mentions)) for entry in site.whole.entries] == [
        ("1962", 1),
        ("2001", 1),
        ("2024-08-06", 2),
        ("2024-08-09", 1),
        ("2024-09", 1),
        ("2024-10-02", 1),
        ("2025-01", 1),
    ]
    assert site.problems == ()


def test_the_order_of_the_articles_makes_no_difference() -> None:
    assert built(*ARTICLES) == built(*reversed(ARTICLES))


def test_every_event_is_found_under_its_article_and_under_its_entry() -> None:
    site = built(*ARTICLES)
    for slug, events in site.events_by_article.items():
        for event in events:
            assert event.article == slug
            assert event in site.entry_of_event[event.id].mentions
    assert list(site.events_by_article) == ["bridge", "dam", "past"]


def test_a_topic_has_the_entries_of_its_articles() -> None:
    other = replace(ARTICLES[2], topic="history")
    site = built(*ARTICLES[:2], other)
    assert list(site.by_topic) == ["flood", "history"]
    assert [entry.when.value for entry in site.by_topic["history"].entries] == ["1962", "2001"]


def test_a_draft_tells_nothing() -> None:
    site = built(*ARTICLES[:2], replace(ARTICLES[2], status=Status.DRAFT))
    assert "past" not in site.events_by_article


def test_of_two_articles_with_one_slug_the_first_counts() -> None:
    twin = replace(ARTICLES[0], path="content/articles/flood/z.md", published=ARTICLES[1].published)
    assert built(*ARTICLES, twin) == built(*ARTICLES)


def test_no_articles_give_an_empty_timeline() -> None:
    site = built()
    assert (site.whole.entries, site.problems) == ((), ())


def test_a_bad_decision_of_one_article_changes_no_other_entry() -> None:
    bad = override("hide", "e-000000", 7, "content/articles/flood/dam.md")
    site = built(replace(ARTICLES[0], events=(bad,)), *ARTICLES[1:])
    assert site.whole == built(*ARTICLES).whole
    assert [problem.code for problem in site.problems] == ["override-target"]


def test_the_linter_sees_the_same_problems() -> None:
    bad = override("pin", "e-000000", 3)
    assert check_overrides(ARTICLES, [bad]) == built(*ARTICLES, overrides=[bad]).problems


def test_two_people_who_choose_one_id_get_a_problem_at_the_second() -> None:
    def named(one: Article) -> Article:
        first = built(one).whole.entries[0].mentions[0].id
        chosen = override("fix", first, 7, one.path, id="e-mine")
        return replace(one, events=(chosen,))

    site = built(named(ARTICLES[0]), ARTICLES[1], named(ARTICLES[2]))
    assert site.entry_of_event["e-mine"].mentions[0].article == "dam"
    assert [str(problem) for problem in site.problems] == [
        (
            "content/articles/flood/past.md:7: override-id e-mine is already the id of another "
            "event (choose another id)"
        )
    ]
    assert len(site.whole.entries) == 7


def test_a_decision_about_an_event_of_an_article_that_is_off_says_why_it_is_not_there() -> None:
    [event, *_] = built(ARTICLES[0]).events_by_article["dam"]
    off = article("dam", *DAM, published="2024-10-01", timeline="off")
    site = built(off, *ARTICLES[1:], overrides=[override("pin", event.id, 3)])
    assert "dam" not in site.events_by_article
    assert [str(problem) for problem in site.problems] == [
        (
            f"content/timeline.yml:3: override-hidden {event.id} is not on the timeline: its "
            "article says `timeline: off` (content/articles/flood/dam.md) (keep one of the two)"
        )
    ]


def test_an_article_dated_in_the_future_is_read_as_of_its_own_day() -> None:
    site = built(article("later", "The dam broke on Tuesday.", published="2099-08-06"))
    assert [entry.when.value for entry in site.whole.entries] == ["2099-08-04"]


def test_derived_starts_are_kept_apart() -> None:
    site = built(article("war", "The nearly 34-month-old war went on.", published="2024-12-14"))
    assert site.whole.entries == ()
    assert [entry.kind for entry in site.derived] == ["derived"]
    assert site.derived[0].id in site.entry_of_event


WAR = article("war", "The nearly 34-month-old war went on.", published="2024-12-14")


def test_derived_starts_are_shown_where_the_editor_asks_for_them_all() -> None:
    site = build_site_timeline([WAR], (), TimelineSettings(derived=True))
    assert [(entry.when.value, entry.kind) for entry in site.whole.entries] == [
        ("2022-02", "derived")
    ]
    assert site.derived == ()
    assert site.whole.entries[0].mentions[0].reason == (
        "“nearly 34-month-old” before 14 December 2024 is February 2022: worked out, not told."
    )


def test_a_derived_start_that_a_person_pins_is_shown() -> None:
    [entry] = built(WAR).derived
    site = built(WAR, overrides=[override("pin", entry.id, 3)])
    assert [(one.id, one.kind, one.key) for one in site.whole.entries] == [
        (entry.id, "derived", True)
    ]
    assert (site.derived, site.problems) == ((), ())


PARAGRAPHS = st.sampled_from(
    (
        "The mayor of Orlen died on 3 March 2024.",
        "A ferry sank near Karsk on 12 May 2024, and nine people drowned.",
        "The dam at Orlen broke in August 2024.",
        "Nothing of note.",
        "",
    )
)


@settings(max_examples=40, deadline=None)
@given(PARAGRAPHS, st.integers(0, 1))
def test_editing_a_paragraph_leaves_the_ids_of_all_other_events(text: str, at: int) -> None:
    before = built(*ARTICLES)
    paragraphs = [text if number == at else old for number, old in enumerate(DAM)]
    after = built(article("dam", *paragraphs, published="2024-10-01"), *ARTICLES[1:])
    others = {
        event.id
        for events in before.events_by_article.values()
        for event in events
        if event.article != "dam" or event.sentence.block != at
    }
    assert others <= after.entry_of_event.keys()


@settings(max_examples=40, deadline=None)
@given(
    st.lists(PARAGRAPHS, max_size=3), st.sampled_from(["2023-01-01", "2024-10-02", "2025-01-01"])
)
def test_adding_an_article_leaves_every_id_meaning_what_it_meant(
    texts: list[str], published: str
) -> None:
    before = built(*ARTICLES)
    after = built(*ARTICLES, article("new", *texts, published=published))
    for name, entry in before.entry_of_event.items():
        new = after.entry_of_event[name]
        assert {one.id for one in entry.mentions} <= {one.id for one in new.mentions}
    if published == "2025-01-01":
        assert ids(before) <= ids(after)


@settings(max_examples=40, deadline=None)
@given(st.integers(10, 60))
def test_wrapping_the_text_anew_leaves_all_ids(width: int) -> None:
    def wrapped(text: str) -> str:
        lines = [""]
        for word in text.split():
            lines += [""] if len(lines[-1]) + len(word) > width else []
            lines[-1] = f"{lines[-1]} {word}".strip()
        return "\n".join(line for line in lines if line)

    anew = article("dam", *(wrapped(text) for text in DAM), published="2024-10-01")
    assert ids(built(anew, *ARTICLES[1:])) == ids(built(*ARTICLES))


@settings(max_examples=20, deadline=None)
@given(st.lists(PARAGRAPHS, min_size=1, max_size=4))
def test_an_id_or_alias_means_one_entry_on_the_whole_site(texts: list[str]) -> None:
    site = built(*ARTICLES, article("new", *texts))
    names = [name for entry in site.whole.entries for name in (entry.id, *entry.aliases)]
    assert len(names) == len(set(names))
