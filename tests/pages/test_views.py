"""What pages show of entries: reasons, sections, strips, lists."""

from dataclasses import replace
from datetime import date

import pytest

from plugins.pages.entries import entry_view, hand_words
from plugins.pages.index import id_files
from plugins.pages.long import days_of, listed, long
from plugins.pages.pages import all_pages
from plugins.pages.places import slug_of, tag_path
from plugins.pages.sections import Cut, month_part, years_of
from plugins.pages.settings import PagesSettings, SettingsError
from plugins.pages.site import Site
from plugins.pages.strings import EN
from plugins.pages.strip import density_strip, topic_strip
from plugins.pages.weight import BARE_PAGE, fits, key_of, split
from plugins.pages.when import claims_of, look_of, precision_note
from plugins.pages.why import reading
from plugins.timeline.types import TimelineEntry, When
from tests.pages.gallery import gallery_site

SITE = gallery_site()
ENTRIES = {entry.id: entry for entry in SITE.timeline.whole.entries}
VIEWS = {entry.id: entry_view(entry, SITE) for entry in ENTRIES.values()}

NOTES = (
    ("e-6f2100", "6 Aug 2024", "Key event"),
    ("e-month1", "August 2024", "month only"),
    ("e-keymon", "October 2024", "Key event, month only"),
    ("e-0latea", "Late August 2024", "part of the month only"),
    ("e-001943", "1943", "year only"),
    ("e-000198", "1980s", "decade only"),
    ("e-000rng", "6–9 Aug 2024", "4 days"),
    ("e-002016", "2016–2018", ""),
    ("e-0since", "Since 24 Feb 2022", "start known, no end"),
    ("e-0until", "Until 3 May 2024", "end known, no start"),
    ("e-abouts", "About 10 Sep 2024", "approximate"),
    ("e-derivd", "12 Sep 2024", "worked out"),
    ("e-before", "Before 1 Oct 2024", "one end known"),
    ("e-disput", "4 or 5 Nov 2024", "sources disagree"),
    ("e-statem", "10 Aug 2024", "Statement"),
    ("e-sched0", "20 Dec 2024", "planned, as of 14 Dec 2024"),
    ("e-byend0", "By 2027", "planned, as of 14 Dec 2024, one end known"),
    ("e-dateed", "2 Dec 2024", ""),
)


@pytest.mark.parametrize(("identity", "words", "note"), NOTES, ids=[row[0] for row in NOTES])
def test_words_beside_a_mark_say_what_its_shape_says(identity: str, words: str, note: str) -> None:
    when = VIEWS[identity].when
    assert (when.words, when.note) == (words, note)


def test_a_relative_date_is_explained_step_by_step() -> None:
    why = VIEWS["e-6f2100"].why
    of_one_event = {"The same event", ""}
    steps = [(row.label, row.text) for row in why.rows if row.label not in of_one_event]
    assert steps == [
        ("The source says", "on Tuesday"),
        ("It was published", "Thursday 8 August 2024"),
        ("The rule", "A weekday on its own is the nearest one before publication."),
        ("So we read it as", "Tuesday 6 August 2024"),
        ("An editor", "Three reports of one morning. (content/timeline.yml:3)"),
        ("A key event", "Told by three articles."),
    ]
    assert why.drawing is not None
    assert [label.text for label in why.drawing.labels] == ["Tue 6", "Thu 8, published"]


def test_the_further_mentions_say_why_they_tell_of_the_same_event() -> None:
    told = [row for row in VIEWS["e-6f2100"].why.rows if row.label in {"The same event", ""}]
    assert told[0].label == "The same event"
    assert [row.text.partition(": ")[0] for row in told[:2]] == [
        "Demo Weekly, 24 Oct 2024",
        "Dateline, 14 Dec 2024",
    ]
    assert "both say dam" in told[0].text


def test_of_many_mentions_six_say_why_they_are_one_event_and_the_rest_are_counted() -> None:
    rows = VIEWS["e-forty0"].why.rows
    first = next(number for number, row in enumerate(rows) if row.label == "The same event")
    told = [row for row in rows[first:] if row.label in {"The same event", ""}]
    assert len(told) == 7
    assert told[-1].text == "and 33 more"


def test_a_date_in_full_is_not_drawn() -> None:
    assert VIEWS["e-000rng"].why.drawing is None
    assert VIEWS["e-month1"].why.drawing is None


READINGS = (
    ("2024-08-06", "", "Tuesday 6 August 2024"),
    ("2024-08", "", "August 2024: 1 August 2024 to 31 August 2024"),
    ("198", "", "1980s: 1 January 1980 to 31 December 1989"),
    ("2024-08", "END", "Late August 2024"),
    ("2022-02/", "", "Since February 2022"),
)


@pytest.mark.parametrize(("value", "mod", "words"), READINGS)
def test_a_coarse_date_is_read_as_all_its_days(value: str, mod: str, words: str) -> None:
    assert reading(When(value, mod), EN) == words


def test_versions_of_a_date_stand_side_by_side_in_order() -> None:
    versions = VIEWS["e-five00"].versions
    assert [version.told.source for version in versions] == [
        "Source 00", "Dateline", "Demo Wire", "Demo Weekly", "Agência Demo",
    ]  # fmt: skip
    assert all(version.rule for version in versions)


def test_a_date_that_a_person_set_is_not_in_dispute() -> None:
    assert claims_of(ENTRIES["e-five00"])
    assert claims_of(ENTRIES["e-dateed"]) == ()


def test_forty_sources_are_one_and_thirty_nine_more() -> None:
    told = VIEWS["e-forty0"].told
    assert len(told) == 40
    assert len({one.path for one in told}) == 40


def test_an_article_that_tells_twice_is_one_source_by_its_first_sentence() -> None:
    told = VIEWS["e-6f2100"].told
    assert [(one.source, one.quote.phrase) for one in told] == [
        ("Demo Wire", "on Tuesday"), ("Demo Weekly", "in August"), ("Dateline", "6 August"),
    ]  # fmt: skip


def test_a_headline_that_is_the_sentence_is_not_said_twice() -> None:
    quote = VIEWS["e-ownwor"].own_words
    assert quote is not None
    assert (quote.before, quote.phrase, quote.after) == (
        "The gates were shut ",
        "on 21 November",
        "",
    )
    assert VIEWS["e-disput"].own_words is None


def test_a_quotation_in_another_language_says_so() -> None:
    assert [told.quote.lang for told in VIEWS["e-disput"].told] == ["pt", ""]


def test_citations_hold_no_markup_of_their_own() -> None:
    cite = VIEWS["e-longer"].cite
    assert cite.markdown.count("](") == 1
    assert r"\<will\>" in cite.markdown
    assert r"\& be made public" in cite.bibtex


def test_the_filter_knows_which_months_an_entry_may_lie_in() -> None:
    months = {identity: VIEWS[identity].months for identity in ("e-000198", "e-0since", "e-000rn2")}
    assert months == {
        "e-000198": ("1980-01", "1989-12"),
        "e-0since": ("2022-02", "9999-12"),
        "e-000rn2": ("2024-08", "2024-09"),
    }


def part_titles(*, whole: bool) -> list[tuple[str, int, bool]]:
    cut = Cut("timeline/", whole, first_year=2024)
    parts = years_of(SITE.timeline.whole.entries, SITE, cut)
    return [(part.title, part.count, part.whole) for part in parts]


def test_what_is_long_past_and_still_to_come_stands_apart() -> None:
    assert part_titles(whole=True) == [
        ("Before 2024", 8, True), ("2024", 25, True), ("Still to come", 3, True),
    ]  # fmt: skip


def test_a_part_that_does_not_fit_shows_its_key_events() -> None:
    assert part_titles(whole=False) == [
        ("Before 2024", 8, False), ("2024", 25, False), ("Still to come", 3, True),
    ]  # fmt: skip


def of_august() -> list[TimelineEntry]:
    return [
        one
        for one in ENTRIES.values()
        if one.when.value.startswith("2024-08-0") or one.when.value == "2024-08"
    ]


def test_entries_of_a_bare_month_are_bracketed_before_its_days() -> None:
    month = month_part(of_august(), SITE, Cut("timeline/", whole=True))
    [band] = month.bands
    assert band.heading == "Sometime in August 2024"
    assert [view.id for view in band.entries] == ["e-month1", "e-month2"]
    assert [view.id for view in month.entries] == ["e-6f2100", "e-000rng", "e-0latea"]


def test_a_long_month_is_cut_into_days_and_loses_nothing() -> None:
    days = listed(long(days_of(of_august(), SITE), "timeline/2024/08/"), SITE)
    assert [(day.title, day.count) for day in days] == [("August 2024", 3), ("6 Aug 2024", 2)]
    assert [line.path for day in days for line in day.lines] == [
        f"timeline/2024/08/1/#{identity}"
        for identity in ("e-month1", "e-month2", "e-0latea", "e-6f2100", "e-000rng")
    ]


def many_of_august(times: int) -> list[TimelineEntry]:
    return [
        replace(entry, id=f"e-{number}{entry.id}", headline=f"{entry.headline}, {number}")
        for number in range(times)
        for entry in of_august()
    ]


def test_a_long_month_goes_on_on_pages_that_fit_in_order() -> None:
    days = days_of(many_of_august(40), SITE)
    month = long(days, "timeline/2024/08/")
    assert [path for path, _ in month.pages][:2] == ["timeline/2024/08/1/", "timeline/2024/08/2/"]
    assert [one for _, page in month.pages for one in page] == [
        one for day in days for one in day.entries
    ]
    assert all(fits(entries, BARE_PAGE) for _, entries in month.pages)


def test_what_is_too_long_even_in_lines_shows_key_events_and_an_anchor_for_each_other() -> None:
    month = long(days_of(many_of_august(200), SITE), "timeline/2024/08/")
    parts = listed(month, SITE)
    assert [(part.lines, len(part.entries), part.whole) for part in parts] == [((), 5, False)] * 2
    shown = {view.id for part in parts for view in part.entries}
    named = {one: at.path for part in parts for at in part.anchors for one in at.ids}
    assert named == {one: path for one, path in month.path_of.items() if one not in shown}


def test_an_entry_that_fits_on_no_page_has_one_to_itself() -> None:
    heavy = replace(ENTRIES["e-6f2100"], headline="a long story " * 5000)
    assert [len(page) for page in split([heavy, heavy])] == [1, 1]


def test_key_events_keep_the_order_of_the_timeline() -> None:
    assert [one.id for one in key_of(list(ENTRIES.values()), 3)] == [
        "e-6f2100",
        "e-keymon",
        "e-longer",
    ]


def test_the_strip_draws_exact_dates_solid_and_months_outlined() -> None:
    strip = density_strip(of_august(), [2024], lambda year, month: f"{year}-{month}", EN)
    [group] = strip.groups
    august = group.bars[7]
    assert (august.title, august.href) == ("August 2024, 5 events", "2024-8")
    assert (august.y, august.height) == ("12", "8")
    assert (august.hollow_y, august.hollow_height) == ("0.15", "11.7")
    assert group.bars[0].href == ""
    assert strip.undrawn == 0


def test_a_long_strip_is_one_of_the_years_of_decades() -> None:
    strip = density_strip(of_august(), range(2018, 2025), lambda year, _: str(year), EN)
    assert [group.name for group in strip.groups] == ["2010s", "2020s"]
    twenties = strip.groups[1].bars
    assert [bar.letter for bar in twenties] == [f"{year}" for year in range(20, 30)]
    assert [bar.href for bar in twenties if bar.href] == ["2024"]


def test_a_topics_ticks_are_red_where_they_are_key() -> None:
    strip = topic_strip(of_august(), [2024])
    assert strip.key_ticks == "M34 119.13h16"
    assert strip.labels == (("2024", "9"),)


def test_every_file_of_ids_is_there_even_where_no_event_is() -> None:
    names = [f"timeline/ids/{name}.json" for name in [*"0123456789abcdef", "other"]]
    assert list(id_files(SITE)) == names
    assert list(id_files(gallery_site(rows=())).values()) == ["{}"] * 17


NAMES = (
    ("Kursk", "kursk"),
    ("New York Times", "new-york-times"),
    ("Agência Lusa", "agencia-lusa"),
    ("../..", "x2e2e2f2e2e"),
    ("Київ", "xd0bad0b8d197d0b2"),
)


@pytest.mark.parametrize(("name", "slug"), NAMES)
def test_a_name_becomes_a_folder_that_stays_inside_the_site(name: str, slug: str) -> None:
    assert slug_of(name) == slug
    assert tag_path(name) == f"tags/{slug}/"


def test_different_names_in_other_scripts_have_different_folders() -> None:
    assert len({slug_of(name) for name in ("Київ", "Москва", "דמשק", "東京")}) == 4


def test_an_unknown_setting_is_named_with_all_that_there_are() -> None:
    with pytest.raises(SettingsError, match=r"PAGES has no 'nmae'; it has description, .*name"):
        PagesSettings.read({"nmae": "Dateline"})
    with pytest.raises(SettingsError, match="PAGES latest is 0, below 1"):
        PagesSettings.read({"latest": 0})
    with pytest.raises(SettingsError, match="PAGES latest is 'six', not a number"):
        PagesSettings.read({"latest": "six"})
    with pytest.raises(SettingsError, match="PAGES lang is 'xx'; there is en"):
        PagesSettings.read({"lang": "xx"})


def test_a_site_without_articles_has_all_its_pages() -> None:
    empty = Site(PagesSettings(), EN, (), (), gallery_site(rows=()).timeline)
    paths = {page.path for page in all_pages(empty)}
    assert paths >= {"", "timeline/", "topics/", "articles/", "tags/", "data/", "404.html"}


def test_no_two_pages_have_the_same_address() -> None:
    paths = [page.path for page in all_pages(SITE)]
    assert len(paths) == len(set(paths))


def test_a_page_knows_its_way_to_the_root() -> None:
    roots = {page.path: page.root for page in all_pages(SITE)}
    assert (roots[""], roots["timeline/"], roots["timeline/2024/08/"]) == ("./", "../", "../../../")


def test_notes_of_precision_are_words_of_the_table() -> None:
    assert precision_note(When("2024-08-06"), EN) == ""
    assert precision_note(When("2024-W32"), EN) == "week only"
    assert look_of(ENTRIES["e-sched0"]).value == "scheduled"
    assert SITE.as_of == date(2024, 12, 14)


def test_a_topic_may_reach_the_last_year_there_is() -> None:
    strip = topic_strip(tuple(ENTRIES.values()), (9998, 9999))
    assert [label for label, _y in strip.labels] == ["9998", "9999"]


def test_a_decision_made_twice_is_told_once() -> None:
    entry = ENTRIES["e-dateed"]
    twice = replace(entry, edits=entry.edits * 2)
    assert hand_words(twice, SITE) == ("Date set by an editor: The minutes give the day.",)
