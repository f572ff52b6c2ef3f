"""Past or future, the year of a story, and the date that the text spoke of last."""

from datetime import date
from pathlib import Path

import pytest

from plugins.timex import Direction, Mod, Reason, Tense, TimeExpression, ranges, tag

DATA = Path(__file__).parent.parent / "data" / "timex" / "en-direction.tsv"
MONDAY = date(2020, 6, 15)
STORY = (
    "In 1805 the fleet sailed for Spain. In October it fought off the cape. "
    "In 1806 a peace was tried, and in 1807 it broke. "
)


def last(text: str, dct: date = MONDAY) -> TimeExpression:
    return tag(text, dct)[-1]


@pytest.mark.parametrize(
    ("text", "value", "direction", "reason", "cue"),
    [
        ("He left last Friday.", "2020-06-12", "past", "cue", ""),
        ("He leaves next Friday.", "2020-06-19", "future", "cue", ""),
        ("He leaves this August.", "2020-08", "present", "cue", ""),
        ("The dividend was declared payable Aug. 1.", "2020-08-01", "future", "nearest", ""),
        ("They left on Friday, but he will stay.", "2020-06-12", "past", "tense", "left"),
        ("The talks on Friday have failed.", "2020-06-12", "past", "tense", "have failed"),
        ("It was found to be broken on Friday.", "2020-06-12", "past", "tense", "found"),
        ("He stays until Friday.", "2020-06-19", "future", "preposition", "until"),
        ("It has been wet since Friday.", "2020-06-12", "past", "preposition", "since"),
        ("It should be done by March.", "2021-03", "future", "preposition", "by"),
        ("He stayed until Friday.", "2020-06-12", "past", "tense", "stayed"),
        ("The match was postponed until Friday.", "2020-06-19", "future", "preposition", "until"),
        ("They will vote in March.", "2021-03", "future", "tense", "will"),
        ("They voted in March.", "2020-03", "past", "tense", "voted"),
        ("The vote will be held on Friday.", "2020-06-19", "future", "tense", "be held"),
        ("The vote was held on Friday.", "2020-06-12", "past", "tense", "held"),
        ("They plan to vote on Friday.", "2020-06-19", "future", "tense", "plan to vote"),
        ("The vote is due on Friday.", "2020-06-19", "future", "tense", "is due"),
        ("They lost due to the storm on Friday.", "2020-06-12", "past", "tense", "lost"),
        ("Both teams meet on Friday.", "2020-06-19", "future", "tense", "meet"),
        ("The lease runs out in March.", "2021-03", "future", "tense", "runs out"),
        ("The drilling may start in March.", "2021-03", "future", "tense", "may"),
        ("He may have left on Friday.", "2020-06-12", "past", "tense", "may have"),
        ("In May they met on Friday.", "2020-06-12", "past", "tense", "met"),
        ("She was to fly home on Friday.", "2020-06-19", "future", "tense", "was to"),
        ("It fell before it was to land on Friday.", "2020-06-12", "past", "tense", "was to"),
        ("A vote was due on Friday.", "2020-06-19", "future", "tense", "was due"),
        ("A vote was due on Friday but was put off.", "2020-06-12", "past", "tense", "was due"),
        ("The vote had been scheduled for Friday.", "2020-06-12", "past", "tense", "had scheduled"),
        ("A deal was thought to be near on Friday.", "2020-06-12", "past", "tense", "thought"),
        ("The loan was extended through March.", "2021-03", "future", "tense", "extended"),
        ("They stayed through March.", "2020-03", "past", "tense", "stayed"),
        ("He spoke ahead of Friday's vote.", "2020-06-19", "future", "preposition", "ahead of"),
        ("He warned of it before Friday's vote.", "2020-06-19", "future", "preposition", "before"),
        ("He resigned before Friday's vote.", "2020-06-12", "past", "tense", "resigned"),
        ("All is quiet after Friday's vote.", "2020-06-12", "past", "preposition", "after"),
        ("They will look into Friday's fire.", "2020-06-12", "past", "nearest past", ""),
        ("He has praised the feast on June 30.", "2020-06-30", "future", "nearest", ""),
        ("A vote on Friday", "2020-06-12", "past", "nearest past", ""),
        ("A vote on Aug. 1", "2020-08-01", "future", "nearest", ""),
    ],
)
def test_direction_and_its_reason(
    text: str, value: str, direction: str, reason: str, cue: str
) -> None:
    found = last(text)
    assert found.value == value
    assert found.direction == Direction(direction)
    assert found.reason == Reason(reason)
    assert found.cue == cue
    assert found.anchor == "2020-06-15"


def rows() -> list[tuple[str, str, str]]:
    lines = DATA.read_text("utf-8").splitlines()
    parts = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [(dct, text, values) for dct, text, values in parts]


@pytest.mark.parametrize(("dct", "text", "values"), rows())
def test_a_sentence_of_the_news_is_read_as_its_readers_read_it(
    dct: str, text: str, values: str
) -> None:
    assert " ".join(found.value for found in tag(text, date.fromisoformat(dct))) == values


def test_a_date_in_full_needs_no_anchor_and_no_direction() -> None:
    found = last("They voted on 1 May 2019.")
    assert (found.anchor, found.direction, found.reason) == (None, None, Reason.ABSOLUTE)


def test_a_day_more_than_nine_months_away_would_carry_its_year() -> None:
    assert last("The dividend was declared payable Aug. 1.").value == "2020-08-01"
    assert last("The dividend was paid on Oct. 1.").value == "2019-10-01"


def test_a_weekday_with_its_date_finds_the_year_in_which_they_agree() -> None:
    assert last("It opened on Tuesday, March 5.").value == "2019-03-05"


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("They met on Friday.", Tense.PAST),
        ("They will meet on Friday.", Tense.FUTURE),
        ("They are closed on Friday.", Tense.PRESENT),
        ("No verb before Friday", None),
    ],
)
def test_the_tense_of_the_nearest_verb_is_told(text: str, tense: Tense | None) -> None:
    assert last(text).tense == tense


@pytest.mark.parametrize("signal", ["since", "until", "by", "from", "before", "after", "in"])
def test_the_preposition_is_told(signal: str) -> None:
    assert last(f"They were there {signal} March.").signal == signal


def test_a_story_carries_its_year() -> None:
    found = last(STORY + "On 2 December it ended.", date(2015, 1, 1))
    assert (found.value, found.reason) == ("1807-12-02", Reason.NARRATIVE)


def test_a_story_in_the_news_does_not_move_the_news() -> None:
    text = STORY + "Yesterday the minister spoke. Last week he was ill. This week he is well."
    assert last(text + " He left on Friday.").value == "2020-06-12"


def test_the_year_of_a_law_is_not_the_year_of_a_story() -> None:
    found = last(STORY + "The law of 1790 was revived. In March it was dropped.", date(2015, 1, 1))
    assert found.value == "1807-03"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In November it was over.", "1807-11"),
        ("On 3 February they sailed. On 9 October they came back.", "1807-10-09"),
        ("On 9 October they sailed. On 3 September the news had come.", "1807-09-03"),
        ("On 20 December they sailed. In January they came back.", "1808-01"),
        ("On 20 December 1807 they sailed. All 1807 it rained. In January it stopped.", "1808-01"),
        ("It rained from October to March.", "1807-03"),
        ("In May 1807 it rained. From October to March it snowed.", "1807-03"),
        ("On 9 May it rained, more than the previous year. In July it snowed.", "1807-07"),
        ("On 9 May they came back. They had spent the winter at sea.", "1806-WI"),
        ("On 9 May they came back. By July they had left again.", "1807-07"),
    ],
)
def test_a_story_goes_on_in_its_year_and_over_new_year(text: str, value: str) -> None:
    assert last(STORY + text, date(2015, 1, 1)).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "In 1614 they had met too; on 27 December they met again. In 1808 they left.",
            "1807-12-27",
        ),
        ("More had come than in 1614. On 27 December they left.", "1807-12-27"),
        ("It was as cold as in 1614. On 27 December they left.", "1807-12-27"),
        ("In 1614 they met.\n\nOn 27 December they met again. In 1808 they left.", "1807-12-27"),
        (
            "In 1614, as in 1614, they met.\n\nOn 27 December it froze. In 1808 they left.",
            "1807-12-27",
        ),
        ("In 1614 they met. On 27 December they left. In 1808 others came.", "1614-12-27"),
        ("The ship was found in 2003. On 27 December it sank. In 1808 they left.", "1807-12-27"),
        ("A book (1990) tells of it.\n\nOn 27 December it sank. In 1808 they left.", "1807-12-27"),
    ],
)
def test_a_year_that_a_story_visits_ends_with_its_paragraph(text: str, value: str) -> None:
    assert value in [found.value for found in tag(STORY + text, date(2015, 1, 1))]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ten years ago a film was made of it.", "2005"),
        ("Last November a film was made of it.", "2014-11"),
        ("In June a film will be made of it.", "2015-06"),
        ("A film was made of it this year.", "2015"),
        ("That year was the worst.", "1807"),
        ("In May 1808 a ship came. It was the first one since December.", "1807-12"),
        ("In May 1808 they took the fort, lost the previous June. In August they left.", "1808-08"),
        ("On 7 May they left. It was kept from us, his heir said on Friday.", "2014-12-26"),
    ],
)
def test_a_story_knows_the_days_of_its_writer(text: str, value: str) -> None:
    assert last(STORY + text, date(2015, 1, 1)).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 2014 the protests began. In March the mayor fled.", "2014-03"),
        ("In 2014 the protests began.\n\nIn March the mayor fled.", "2020-03"),
        ("He fell in June 2016.\n\nHe got up again. But by July he was ill.", "2016-07"),
        ("He fell in June 2016.\n\nIn July the firm was sold.", "2019-07"),
        ("In 2014 the protests began. In March the mayor will stand again.", "2021-03"),
        ("In 2014 the protests began. Since March he has been back.", "2020-03"),
        ("He was elected in 2014. In March the mayor fled.", "2020-03"),
        ("On 6 August 2017 it burned. On 10 August it was out.", "2017-08-10"),
        ("On 6 August 2017 it burned. In March it was built anew.", "2020-03"),
        ("On 6 August last year it burned. By 10 August it was out.", "2019-08-10"),
    ],
)
def test_a_report_goes_on_in_a_past_year_that_heads_a_sentence(text: str, value: str) -> None:
    assert last(text).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On 2 June 2017 they took the town. They had set out on 27 May.", "2017-05-27"),
        ("On 2 June 2017 they took the town. They had set out on 27 December.", "2019-12-27"),
        ("On 3 May 2017 they agreed to meet on 9 June.", "2017-06-09"),
        ("On 3 May 2017 they said they would meet on Friday.", "2017-05-05"),
        ("They met on 3 May 2017. They agreed to meet on 9 July.", "2020-07-09"),
        ("They met on 3 May 2017 and will meet on 9 July.", "2020-07-09"),
    ],
)
def test_a_verb_looks_back_and_ahead_from_the_day_told_of(text: str, value: str) -> None:
    assert last(text).value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Dates of 2021:\n\nJune 9 -- Old Hall\n\nOct. 3 -- Arena", "2021 2021-06-09 2021-10-03"),
        ("Won in 2017:\n\n- March 9 Rome\n- Oct. 3 Bern", "2017 2017-03-09 2017-10-03"),
        (
            "Dates of 2021:\n\nJune 9 -- Hall\n\nHe sang there on Oct. 3.",
            "2021 2021-06-09 2019-10-03",
        ),
        ("In 2017 he won.\n\nMarch 9 -- Rome", "2017 2020-03-09"),
    ],
)
def test_the_year_over_a_list_is_that_of_its_dates(text: str, values: str) -> None:
    assert " ".join(found.value for found in tag(text, MONDAY)) == values


def test_a_story_before_christ_goes_on_before_christ() -> None:
    text = "In 490 BC they landed. In 480 BC they came again. In 479 BC they lost."
    values = [
        f.value for f in tag(f"In 1900, 1901 and 1902 they dug. {text} The following year", MONDAY)
    ]
    assert values[-4:] == ["BC0490", "BC0480", "BC0479", "BC0478"]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("The next day", "2019-05-04"),
        ("Three weeks later", "2019-W21"),
        ("That month", "2019-05"),
        ("The previous year", "2018"),
        ("The following Friday", "2019-05-10"),
        ("The same evening", "2019-05-03TEV"),
        ("At 6 a.m.", "2019-05-03T06:00"),
    ],
)
def test_anaphora_are_counted_from_the_date_before(words: str, value: str) -> None:
    found = last(f"It began on Friday, 3 May 2019. {words} it stopped.")
    assert found.value == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Some days later", "XXXX-XX-XX"),
        ("A few weeks later", "XXXX-WXX"),
        ("Several months earlier", "XXXX-XX"),
        ("Years later", "XXXX"),
        ("Hours later", "2019-05-03TXX"),
        ("Weeks ago", "PAST_REF"),
    ],
)
def test_a_number_that_is_not_told_makes_no_date_and_no_future(words: str, value: str) -> None:
    assert last(f"It began on Friday, 3 May 2019. {words} it stopped.").value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 2019 it was put off to the following spring.", "2020-SP"),
        ("In May 2019 it was put off to the following Friday.", "XXXX-XX-XX"),
        ("It was put off on 3 May 2019 to the following spring.", "2020-SP"),
    ],
)
def test_what_follows_a_year_or_month_comes_after_all_of_it(text: str, value: str) -> None:
    assert last(text).value == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Last week they met.", "2020-W24"),
        ("They met this week.", "2020-W24"),
        ("They will meet this week.", "2020-W25"),
        ("They will meet next week.", "2020-W25"),
        ("They met two weeks ago.", "2020-W22"),
    ],
)
def test_on_a_sunday_the_old_week_is_the_last_one(words: str, value: str) -> None:
    assert last(words, date(2020, 6, 14)).value == value


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("On 6 August last year, a Tuesday, it broke.", ["2019-08-06", "2019-08-06"]),
        ("On 5 March, a Monday, it broke.", ["2018-03-05", "2018-03-05"]),
        ("It broke in April and September of last year.", ["2019-04", "2019-09"]),
        ("On 5 March, a Monday fire broke out.", ["2020-03-05", "2020-06-15"]),
    ],
)
def test_dates_side_by_side_share_what_one_of_them_names(text: str, values: list[str]) -> None:
    assert [found.value for found in tag(text, MONDAY)] == values


REPORT = "Profit rose in the third quarter. "


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It was lower a year earlier.", "2018-Q3"),
        ("It beat a weak second quarter and the year-ago period.", "2018-Q3"),
        ("In the latest quarter it doubled. It was lower a year ago.", "2018-Q3"),
        ("It was lower in the quarter a year ago.", "2018-Q3"),
        ("In the nine months it was lower than a year earlier.", "2018"),
    ],
)
def test_a_report_compares_with_the_quarter_that_it_is_about(text: str, value: str) -> None:
    assert last(REPORT + text, date(2019, 10, 28)).value == value


@pytest.mark.parametrize("words", ["Two days later", "The same day", "That week", "The next day"])
def test_a_day_or_week_of_a_mere_month_cannot_be_told(words: str) -> None:
    found = last(f"It began in May 2019. {words} it stopped.")
    assert found.value == "XXXX-XX-XX"


def test_days_and_decades_counted_from_before_christ_cannot_be_told() -> None:
    text = "In 490 BC they landed. In 480 BC they came again. In 479 BC they lost."
    for words in ("The same day", "The following decade", "The previous century"):
        found = last(f"In 1900, 1901 and 1902 they dug. {text} {words} it rained.")
        assert found.value == "XXXX-XX-XX"


@pytest.mark.parametrize(
    ("text", "value", "mod"),
    [
        ("early next year", "2021", Mod.START),
        ("in mid-March", "2020-03", Mod.MID),
        ("late last month", "2020-05", Mod.END),
        ("about two years", "P2Y", Mod.APPROX),
        ("more than a decade", "P10Y", Mod.MORE_THAN),
        ("almost three years", "P3Y", Mod.LESS_THAN),
        ("two years or more", "P2Y", Mod.EQUAL_OR_MORE),
        ("from 1994 onward", "1994", Mod.ON_OR_AFTER),
        ("It should be done by year-end", "2020-12-31", None),
        ("It should be done by year end", "2020", Mod.END),
        ("It fell at the year's end", "2019", Mod.END),
        ("It will fall at month's end", "2020-06", Mod.END),
    ],
)
def test_modifiers(text: str, value: str, mod: Mod | None) -> None:
    found = last(text)
    assert (found.value, found.mod) == (value, mod)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("from May 3 to June 7", "2020-05-03/2020-06-07"),
        ("Oct. 3-5, 2019", "2019-10-03/2019-10-05"),
        ("between 2014 and 2016", "2014/2016"),
        ("1914-18", "1914/1918"),
        ("from October to March 2014", "2013-10/2014-03"),
        ("from Thursday to Saturday", "2020-06-11/2020-06-13"),
        ("from 28 December to 3 January 2019", "2018-12-28/2019-01-03"),
        ("from 9 a.m. to 5 p.m. on May 4", "2020-05-04T09:00/2020-05-04T17:00"),
        ("August 2019 through January", "2019-08/2020-01"),
    ],
)
def test_both_ends_of_a_range_and_the_range_itself(text: str, value: str) -> None:
    [found] = ranges(tag(text, MONDAY), text)
    assert found.value == value
    assert found.interval.begin is not None
    assert found.interval.end is not None
    assert found.interval.begin < found.interval.end
    assert found.span.end == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "in 2014 and 2016",
        "from 2016 to 2014",
        "May 3. To June 7",
        "two years to 2016",
        "1999, 2001",
    ],
)
def test_two_dates_that_are_no_range(text: str) -> None:
    assert ranges(tag(text, MONDAY), text) == ()


def test_a_chain_of_dates_gives_no_expression_twice() -> None:
    text = "from 2014 to 2016 to 2018"
    assert [found.value for found in ranges(tag(text, MONDAY), text)] == ["2014/2016"]
