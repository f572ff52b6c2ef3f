"""The measures, on documents small enough to count by hand, and the reader of TimeML."""

from datetime import date

from plugins.timex.evaluate import Document, Label, Score, count, evaluate, read_timeml

TEXT = "On Friday, 12 June 2020, he left for two weeks."
GOLD = (Label(3, 23, "DATE", "2020-06-12"), Label(37, 46, "DURATION", "P2W"))
TIMEML = """<?xml version="1.0" ?>
<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2020-06-15T10:00"
 functionInDocument="CREATION_TIME">June 15</TIMEX3></DCT>
<TEXT>He &amp; she left on <TIMEX3 tid="t1" type="DATE" value="2020-06-12">Friday</TIMEX3>.</TEXT>
</TimeML>"""


def document(*labels: Label) -> Document:
    return Document("a", date(2020, 6, 15), TEXT, labels)


def test_what_is_the_same_is_right_in_every_measure() -> None:
    score = Score.of(count(document(*GOLD), GOLD))
    assert score == Score(strict=100, relaxed=100, value=100, date=100, gold=2, found=2)


def test_part_of_the_words_is_relaxed_only_and_edge_commas_do_not_count() -> None:
    found = (Label(3, 9, "DATE", "2020-06-12"), Label(37, 47, "DURATION", "P2W"))
    score = Score.of(count(document(*GOLD), found))
    assert (score.strict, score.relaxed, score.value, score.date) == (50, 100, 100, 100)


def test_a_wrong_value_is_no_value_and_no_date() -> None:
    found = (Label(3, 23, "DATE", "2020-06-19"), GOLD[1])
    score = Score.of(count(document(*GOLD), found))
    assert (score.strict, score.relaxed, score.value, score.date) == (100, 100, 50, 0)


def test_dates_are_compared_by_the_day() -> None:
    found = (Label(3, 23, "TIME", "2020-06-12T10:00"), GOLD[1])
    score = Score.of(count(document(*GOLD), found))
    assert (score.value, score.date) == (50, 100)


def test_one_long_label_matches_one_of_two_only() -> None:
    two = (Label(3, 9, "DATE", "2020-06-12"), Label(11, 23, "DATE", "2020-06-12"))
    score = Score.of(count(document(*two), (Label(3, 23, "DATE", "2020-06-12"),)))
    assert round(score.relaxed, 1) == 66.7


def test_nothing_found_is_nought_and_no_error() -> None:
    assert Score.of(count(document(*GOLD), ())).relaxed == 0
    assert Score.of(count(document(), ())).relaxed == 0


def test_our_tagger_is_scored_on_documents() -> None:
    assert evaluate([document(*GOLD)]).value == 100


def test_timeml_is_read_with_entities_resolved_and_tags_removed() -> None:
    read = read_timeml("x.tml", TIMEML)
    assert read is not None
    assert read.dct == date(2020, 6, 15)
    assert read.text == "He & she left on Friday."
    assert read.labels == (Label(17, 23, "DATE", "2020-06-12"),)


def test_what_is_no_timeml_is_no_document() -> None:
    assert read_timeml("x.tml", "<TimeML>nothing</TimeML>") is None
