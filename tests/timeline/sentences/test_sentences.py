"""Where sentences end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.timeline.sentences import sentence_spans

#: Each text is written with `|` between its sentences.
TEXTS = (
    "He left.| She stayed.",
    "Mr. Rowe met U.S. forces.| He left at 9 a.m. Friday.",
    "It grew in the U.S.| The army left.",
    "Gen. A. J. Rowe spoke for Rowe & Co. in Rome.| Nobody came.",
    "They lost No. 5.| They won.",
    "Flt. No. 800 fell on Jan. 14.| It was cold.",
    "The rate is 4.5 percent.| It was 3.2.",
    "“We won.”| He smiled.",
    '"Is it over?" Mr. Rowe asked.| Nobody knew.',
    '"Is it over?"| Nobody knew.',
    "Stop!| He ran.",
    "Yahoo! shares rose.| Others fell.",
    "He waited ... and left.| She stayed.",
    "He waited…| Then he left.",
    "(He was ill.)| She stayed.",
    "1. The first point.| It is short.",
    "It landed at 2.34 a.m. Texas time.| All was well.",
    "The plan (see p. 4) failed.| It was old.",
    "He said it was over .| It was not .",
    "` ` It is over . ''| He left .",
    "Lt . Col . Rowe spoke .| He left .",
    "The army left\nthe city.| It rained.",
    "First point\n\n|Second point",
    "ROME (AP) —| The bridge fell.",
    "LONDON, June 3 (Reuters) -| The bank cut rates.",
    "He is a Ph.D. student.| She is not.",
    "Plan A.| The other was B.",
)


@pytest.mark.parametrize("marked", TEXTS)
def test_sentences_end_where_marked(marked: str) -> None:
    text = marked.replace("|", "")
    expected = [part.strip() for part in marked.split("|")]
    assert [text[span.start : span.end] for span in sentence_spans(text)] == expected


@given(st.text(max_size=300) | st.text(alphabet='aA. \n"”?!()…5', max_size=300))
def test_sentences_cover_a_text_but_for_white_space(text: str) -> None:
    position = 0
    for span in sentence_spans(text):
        assert not text[position : span.start].strip()
        assert text[span.start : span.end].strip() == text[span.start : span.end]
        assert span.start < span.end
        position = span.end
    assert not text[position:].strip()


def test_a_text_without_stops_is_cut_so_that_no_sentence_is_endless() -> None:
    spans = sentence_spans("word " * 10_000)
    assert max(span.end - span.start for span in spans) <= 2000


def test_dates_are_never_cut_from_their_sentence_by_an_abbreviated_month() -> None:
    for month in ("Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."):
        assert len(sentence_spans(f"It fell on {month} 3, 2019, in Rome.")) == 1
