"""What words say about the day of writing; every date here follows from a rule."""

from datetime import date

import pytest

from plugins.articles import KnownDate
from plugins.cleaner import Cleaned, DateSource, Given, clean
from plugins.cleaner.age import window
from plugins.cleaner.clues import find_clues
from plugins.cleaner.known_clues import KNOWN_RULES, KnownRule
from plugins.cleaner.types import Clue, Piece
from plugins.timex import Mod

WAR = KnownDate(
    "The war of the two valleys", date(2017, 3, 12), ("valley war",), ("war",), ("Ostra",)
)
DAM = KnownDate(
    "The break of the Mirna dam", date(2018, 7, 22), ("break of the Mirna dam", "dam’s break")
)
KNOWN = (WAR, DAM)


def clues(*texts: str, known: tuple[KnownDate, ...] = KNOWN) -> tuple[Clue, ...]:
    return find_clues("Ostra", [Piece(number, text) for number, text in enumerate(texts, 1)], known)


@pytest.mark.parametrize("rule", KNOWN_RULES, ids=lambda rule: rule.example)
def test_a_rule_reads_its_example(rule: KnownRule) -> None:
    [found] = clues(f"Officials spoke {rule.example}.")
    assert found.rule == rule.name
    assert found.phrase.split()[-1] in rule.example


@pytest.mark.parametrize(
    ("text", "rule", "first", "last"),
    [
        ("It hurts in the nearly 17-month-old war.", "age", "2018-07-12", "2018-08-11"),
        ("It hurts in the 17-month-old war.", "age", "2018-07-28", "2018-09-11"),
        ("It hurts in the more than 2-year-old war.", "age", "2019-03-12", "2020-03-12"),
        ("It came after nearly three years of war.", "age", "2019-09-12", "2020-03-11"),
        ("The war has lasted for about 20 weeks.", "age", "2017-07-23", "2017-08-06"),
        (
            "In the nine days since the break of the Mirna dam it rained.",
            "age",
            "2018-07-30",
            "2018-08-01",
        ),
        ("Two weeks into the war the bridge fell.", "age", "2017-03-23", "2017-04-01"),
        ("It was day 500 of the war.", "numbered", "2018-07-23", "2018-07-25"),
        ("It was the 500th day of the war.", "numbered", "2018-07-23", "2018-07-25"),
        ("The war is now in its third year.", "numbered", "2019-02-12", "2020-03-11"),
        (
            "On the first anniversary of the dam's break they sang.",
            "anniversary",
            "2019-06-21",
            "2019-08-22",
        ),
        ("They met six days after the break of the Mirna dam.", "after", "2018-07-27", None),
        ("Prices have risen since the break of the Mirna dam.", "since", "2018-07-22", None),
        ("The mill was built on 3 May 2016.", "told-as-past", "2016-05-03", None),
        ("A new dam will open on 3 May 2031.", "told-as-future", None, "2031-05-03"),
    ],
)
def test_words_bound_the_day_of_writing(
    text: str, rule: str, first: str | None, last: str | None
) -> None:
    [found] = clues(text)
    assert found.rule == rule
    assert (str(found.first or "") or None, str(found.last or "") or None) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "The 17-month-old boy was found.",
        "The war was long.",
        "The 17-month-old talks about the war went on.",
        "They spoke of a war in the mountains that had lasted.",
        "They will speak on Saturday.",
        "They met last Saturday.",
    ],
)
def test_other_words_say_nothing(text: str) -> None:
    assert clues(text) == ()


def test_a_bare_noun_means_nothing_without_its_context() -> None:
    [piece] = [Piece(1, "It hurts in the nearly 17-month-old war.")]
    assert find_clues("", [piece], KNOWN) == ()


def test_a_noun_that_may_mean_two_events_means_neither() -> None:
    other = KnownDate("Another war", date(2001, 1, 1), ("other war",), ("war",), ("Ostra",))
    assert clues("It hurts in the nearly 17-month-old war.", known=(WAR, other)) == ()


@pytest.mark.parametrize(
    ("mod", "first", "last"),
    [
        (None, "2020-05-26", "2020-07-09"),
        (Mod.LESS_THAN, "2020-05-10", "2020-06-09"),
        (Mod.MORE_THAN, "2020-06-10", "2020-07-10"),
        (Mod.APPROX, "2020-05-10", "2020-07-10"),
    ],
)
def test_the_width_of_five_months(mod: Mod | None, first: str, last: str) -> None:
    assert window(date(2020, 1, 10), 5, "M", mod) == (
        date.fromisoformat(first),
        date.fromisoformat(last),
    )


def test_an_age_that_no_calendar_has_says_nothing() -> None:
    assert window(date(2020, 1, 10), 99_999, "Y", None) is None


BODY = (
    (
        "The mayor of Ostra said on Tuesday that the bridge would stay shut for the winter as"
        " shells were falling, and that boats would carry the sick across the river."
    ),
    (
        "The shelling of the last days was the heaviest of the nearly 17-month-old war, she told"
        " the town council, and it has left two thirds of the town without water or light."
    ),
    (
        "Engineers had hoped to open the bridge again in autumn, and had laid new planks over"
        " the gap that a flood tore into it."
    ),
)
CAPTION = (
    "Farmers at Mirna have sown rice since the break of the Mirna dam turned pastures into swamps."
    " A tractor and two oxen."
)


NOTHING = Given()


def pasted(*lines: str, given: Given = NOTHING) -> Cleaned:
    text = "\n".join(("Ostra’s bridge stays shut for the winter", *lines))
    return clean(text.encode(), given=given, known_dates=KNOWN)


def test_weekday_age_and_a_captions_lower_bound_leave_three_days() -> None:
    found = pasted(BODY[0], BODY[1], CAPTION, BODY[2], "3 comments")
    assert (found.date, found.date_source) == (None, DateSource.INFERRED)
    assert [str(day) for day in found.date_candidates] == ["2018-07-24", "2018-07-31", "2018-08-07"]
    assert [(clue.line, clue.rule, clue.phrase) for clue in found.evidence] == [
        (2, "weekday", "said on Tuesday"),
        (3, "age", "nearly 17-month-old war"),
        (4, "since", "since the break of the Mirna dam"),
    ]
    assert [(item.line, item.rule) for item in found.dropped] == [(4, "caption"), (6, "comments")]
    assert found.warnings == (
        (
            "no date is stated; the clues leave 2018-07-24, 2018-07-31, 2018-08-07;"
            " settle it with --date"
        ),
    )


def test_a_given_date_settles_it() -> None:
    found = pasted(*BODY, given=Given(published=date(2018, 7, 31)))
    assert (found.date, found.date_source) == (date(2018, 7, 31), DateSource.GIVEN)
    assert (found.date_candidates, found.warnings) == ((), ())


def test_a_given_date_that_the_text_contradicts_is_doubted_and_kept() -> None:
    found = pasted(*BODY, given=Given(published=date(2019, 7, 30)))
    assert found.date == date(2019, 7, 30)
    assert found.warnings == (
        (
            "the date 2019-07-30 does not fit “nearly 17-month-old war” (line 3: The war of the two"
            " valleys was on 2017-03-12: between 2018-07-12 and 2018-08-11)"
        ),
    )


def test_clues_that_contradict_each_other_leave_no_candidate() -> None:
    late = (
        "The bridge was last painted on 3 May 2021, and it has rusted ever since then, they said."
    )
    found = pasted(*BODY, late)
    assert (found.date_source, found.date_candidates) == (DateSource.UNKNOWN, ())
    assert found.warnings == (
        (
            "the clues contradict each other: not before 2021-05-03, not after 2018-08-11;"
            " settle it with --date"
        ),
    )


def test_a_text_without_clues_gets_no_date() -> None:
    found = pasted(BODY[2], BODY[2].replace("Engineers", "Masons"))
    assert (found.date, found.date_source, found.date_candidates) == (None, DateSource.UNKNOWN, ())
    assert found.warnings == ("no date is stated; settle it with --date",)


@pytest.mark.parametrize(
    ("line", "expected", "source"),
    [
        ("Published 31 July 2018, 10:05 GMT", "2018-07-31", DateSource.TEXT),
        ("31 July 2018", "2018-07-31", DateSource.TEXT),
        ("By Jane Doe, July 31, 2018", "2018-07-31", DateSource.TEXT),
        ("Published 31/07/2018", "2018-07-31", DateSource.TEXT),
        ("https://example.org/2018/07/31/bridge", "2018-07-31", DateSource.URL),
    ],
)
def test_a_stated_date_is_read(line: str, expected: str, source: DateSource) -> None:
    found = pasted(line, *BODY)
    assert (str(found.date), found.date_source) == (expected, source)


@pytest.mark.parametrize(
    "line", ["Published 03/04/2018", "Updated 3 hours ago", "Published July 2018"]
)
def test_half_a_date_or_an_ambiguous_one_is_none(line: str) -> None:
    assert pasted(line, *BODY).date is None


def test_a_date_of_change_is_an_upper_bound() -> None:
    found = pasted("Updated 25 July 2018", *BODY)
    assert (found.date, [str(day) for day in found.date_candidates]) == (
        None,
        ["2018-07-17", "2018-07-24"],
    )


def test_a_dateline_with_its_year_dates_the_article() -> None:
    found = pasted(f"OSTRA, July 31, 2018 (Valley Wire) - {BODY[0]}", *BODY[1:])
    assert (str(found.date), found.date_source) == ("2018-07-31", DateSource.DATELINE)
    assert found.body.startswith("The mayor of Ostra said on Tuesday")
    assert [(d.line, d.rule, d.text) for d in found.dropped] == [
        (2, "dateline", "OSTRA, July 31, 2018 (Valley Wire) -")
    ]


def test_a_dateline_without_its_year_needs_the_other_clues() -> None:
    found = pasted(f"OSTRA, July 31 (Valley Wire) - {BODY[0]}", *BODY[1:])
    assert (found.date, [str(day) for day in found.date_candidates]) == (None, ["2018-07-31"])
