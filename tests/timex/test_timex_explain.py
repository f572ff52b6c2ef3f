"""Every date says why, in one sentence and as data."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from plugins.timex import explain, in_words, tag
from plugins.timex.lengths import again_in_words, length_in_words
from plugins.timex.listing import reasons

ROOT = Path(__file__).parent.parent.parent
# ruff: noqa: ISC004 - a sentence in two lines is one sentence
DCT = date(2024, 12, 14)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "They crossed the border in August.",
            "“August” is a month without its year; the verb nearby (“crossed”) speaks of the past; "
            "as seen from 14 December 2024, that is August 2024.",
        ),
        (
            "Markets are closed until Friday.",
            "“Friday” is a weekday without its date; after “until” it lies in the future; "
            "as seen from 14 December 2024, that is 20 December 2024.",
        ),
        ("It rained on 3 May 2019.", "“3 May 2019” names the date itself: 3 May 2019."),
        ("It rains now.", "“now” means the time of writing."),
        ("It rained for two weeks.", "“two weeks” is a length of time: 2 weeks."),
        ("It rained at least a week.", "“at least a week” is a length of time: at least 1 week."),
        ("It rains on Fridays.", "“Fridays” is a time that comes again: every Friday."),
        (
            "On Feb. 30 it rained.",
            "“Feb. 30” names no day that the calendar has.",
        ),
        (
            "It rained on Diwali.",
            "“Diwali” names a day that this calendar does not tell: "
            "it goes by the moon or the country.",
        ),
        (
            "By the end of the month they had sold ten.",
            "“the end of the month” has a date that the text does not tell.",
        ),
        (
            "It rained late last year.",
            "“late last year” is counted from 14 December 2024; that is late in 2023.",
        ),
        (
            "It rained in the second half of last year.",
            "“the second half of last year” is a half-year in the time named beside it; "
            "as seen from 14 December 2024, that is the second half of 2023.",
        ),
        (
            "It rained in the first week of March.",
            "“the first week of March” is told by its place in the time named beside it; "
            "the verb nearby (“rained”) speaks of the past; "
            "as seen from 14 December 2024, that is the week of 4 March 2024.",
        ),
        (
            "It rained in the week of 4 May.",
            "“the week of 4 May” is a week told by a day in it; "
            "the verb nearby (“rained”) speaks of the past; "
            "as seen from 14 December 2024, that is the week of 29 April 2024.",
        ),
        (
            "It rained two days after Easter.",
            "“two days after Easter” is counted from the day named beside it; "
            "the verb nearby (“rained”) speaks of the past; "
            "as seen from 14 December 2024, that is 2 April 2024.",
        ),
        (
            "It rained in Q1 of fiscal 2019.",
            "“Q1 of fiscal 2019” names the date itself: the first quarter of the fiscal year 2019.",
        ),
        (
            "It rained two days ago.",
            "“two days ago” is counted from 14 December 2024; that is 12 December 2024.",
        ),
        (
            "It rained last\nsummer.",
            "“last summer” is counted from 14 December 2024; that is the summer of 2024.",
        ),
    ],
)
def test_one_plain_sentence(text: str, sentence: str) -> None:
    [found] = tag(text, DCT)
    assert explain(found, text).sentence == sentence


def test_the_weeks_of_a_sunday_say_so() -> None:
    [found] = tag("It rained last week.", date(2024, 12, 15))
    assert explain(found, "It rained last week.").sentence == (
        "“last week” is counted from 15 December 2024; "
        "on a Sunday the week that ends is “last week”, and what is to come is of the next; "
        "that is the week of 9 December 2024."
    )


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "On 5 May 2019 they came. They had left on 27 April.",
            "“27 April” is a day without its year; "
            "the verb nearby (“had left”) speaks of the past; "
            "as seen from 5 May 2019, that is 27 April 2019.",
        ),
        (
            "On 5 May 2019 they agreed to leave on 27 June.",
            "“27 June” is a day without its year; "
            "the verb nearby (“agreed to leave”) speaks of the future; "
            "as seen from 5 May 2019, that is 27 June 2019.",
        ),
        (
            "In 2019 it rained. In May it froze.",
            "“May” is a month without its year; the text is telling of that time; "
            "as seen from 2019, that is May 2019.",
        ),
        (
            "Weeks later it froze.",
            "“Weeks later” means a week that the text does not tell.",
        ),
    ],
)
def test_what_was_said_before_is_named_as_the_reason(text: str, sentence: str) -> None:
    found = tag(text, DCT)[-1]
    assert explain(found, text).sentence == sentence


def test_the_same_as_data() -> None:
    text = "They crossed in August."
    [found] = tag(text, DCT)
    data = explain(found, text).as_dict()
    assert json.loads(json.dumps(data)) == data
    assert data["rule"] == "month"
    assert data["anchor"] == "2024-12-14"
    assert (data["direction"], data["reason"], data["cue"]) == ("past", "tense", "crossed")


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2020-02-24", "24 February 2020"),
        ("2020-02", "February 2020"),
        ("2020", "2020"),
        ("2020-Q3", "the third quarter of 2020"),
        ("2020-H1", "the first half of 2020"),
        ("2020-FA", "the autumn of 2020"),
        ("2020-W25", "the week of 15 June 2020"),
        ("2020-W25-WE", "the weekend of 20 June 2020"),
        ("197", "the 1970s"),
        ("19", "the years 1900 to 1999"),
        ("2020-02-24T17:30", "24 February 2020 (17:30)"),
        ("2020-02-24TNI", "24 February 2020 (night)"),
        ("PAST_REF", "a time in the past without a date"),
        ("P3D", "P3D"),
        ("BC0753", "753 BC"),
        ("BC0490-08-12", "12 August 490 BC"),
        ("BC0480-SP", "the spring of 480 BC"),
        ("BC048", "the 480s BC"),
        ("BC04", "the years 499 to 400 BC"),
        ("BC00", "the years 99 to 1 BC"),
    ],
)
def test_values_in_words(value: str, words: str) -> None:
    assert in_words(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("P3D", "3 days"),
        ("P1Y6M", "1 year and 6 months"),
        ("PT2H15M", "2 hours and 15 minutes"),
        ("P1DT6H", "1 day and 6 hours"),
        ("P1.5W", "1.5 weeks"),
        ("PXCE", "some centuries"),
        ("PXDE", "some decades"),
        ("junk", "junk"),
    ],
)
def test_lengths_in_words(value: str, words: str) -> None:
    assert length_in_words(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("P1W", "every week"),
        ("P2W", "every 2 weeks"),
        ("PXY", "every few years"),
        ("XXXX-WXX-5", "every Friday"),
        ("XXXX-WXX-5TNI", "every Friday night"),
        ("XXXX-WXX-5T09:00", "every Friday at 09:00"),
        ("XXXX-WXX-WE", "every weekend"),
        ("XXXX-XX-XXTMO", "every morning"),
        ("XXXX-XX-05", "every month on day 5"),
        ("XXXX-07", "every July"),
        ("XXXX-07-04", "every 4 July"),
        ("XXXX-SU", "every summer"),
        ("junk", "junk"),
    ],
)
def test_times_that_come_again_in_words(value: str, words: str) -> None:
    assert again_in_words(value) == words


def run(*arguments: str, text: str, file: str = "-") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, str(ROOT / "scripts" / "tag.py"), *arguments, file]
    return subprocess.run(command, input=text.encode(), capture_output=True, check=False)


def test_the_script_gives_json() -> None:
    done = run("--dct", "2024-12-14", "--json", text="He left on Friday, in the rain.")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == [
        {
            "start": 11,
            "end": 17,
            "text": "Friday",
            "type": "DATE",
            "value": "2024-12-13",
            "mod": None,
            "rule": "weekday",
            "anchor": "2024-12-14",
            "direction": "past",
        }
    ]


def test_the_script_explains_without_colour_when_nobody_watches() -> None:
    done = run("--dct", "2024-12-14", "--explain", text="He left on Friday.")
    assert done.stdout.decode().splitlines() == [
        "He left on [Friday 2024-12-13].",
        "",
        "  2024-12-13  “Friday” is a weekday without its date; the verb nearby (“left”) speaks of "
        "the past; as seen from 14 December 2024, that is 13 December 2024. (rule weekday)",
    ]


def test_the_script_refuses_a_date_that_is_none() -> None:
    done = run("--dct", "2024-02-30", text="x")
    assert done.returncode == 2
    assert b"--dct" in done.stderr


def test_the_script_says_so_when_the_file_is_missing() -> None:
    command = [sys.executable, str(ROOT / "scripts" / "tag.py"), "no-such-file.txt"]
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("no-such-file.txt: ")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_the_script_reads_files_by_the_mark_at_their_beginning(
    encoding: str, tmp_path: Path
) -> None:
    (tmp_path / "note.txt").write_text("Déjà: he left on Friday.", encoding)
    done = run("--dct", "2024-12-14", text="", file=str(tmp_path / "note.txt"))
    assert done.stdout.decode() == "Déjà: he left on [Friday 2024-12-13].\n"
    assert done.stderr == b""


def test_the_script_says_when_a_text_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("May", "utf-16-le")
    done = run(text="", file=str(tmp_path / "note.txt"))
    assert done.stderr.decode().endswith(
        "note.txt: 3 characters cannot be read (save it as UTF-8)\n"
    )


def test_reasons_stand_in_a_column_and_are_folded_for_a_terminal() -> None:
    text = "He left on Friday; he is now away."
    found = tag(text, date(2024, 12, 14))
    assert reasons(found, text, colour=False, width=60).splitlines() == [
        "",
        "  2024-12-13   “Friday” is a weekday without its date; the",
        "               verb nearby (“left”) speaks of the past; as",
        "               seen from 14 December 2024, that is 13",
        "               December 2024. (rule weekday)",
        "  PRESENT_REF  “now” means the time of writing. (rule",
        "               present)",
    ]


def test_the_script_ends_quietly_when_its_reader_has_enough(tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("He left on Friday.\n" * 20_000, "utf-8")
    tagger = [sys.executable, str(ROOT / "scripts" / "tag.py"), str(tmp_path / "long.txt")]
    with subprocess.Popen(tagger, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
