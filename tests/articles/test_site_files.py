"""The site's own tables: what they say, and what is refused."""

from datetime import date
from pathlib import Path

import pytest

from plugins.articles import (
    Action,
    ContentError,
    KnownDate,
    Override,
    Topic,
    read_known_dates,
    read_overrides,
    read_topics,
)

TIMELINE = """\
overrides:
  - {merge: [e-1, e-2, e-3], reason: one crossing}
  - {split: e-1, out: [e-9], reason: two crossings}
  - {pin: e-1, reason: the topic's own event}
  - {fix: e-1, headline: "The gate: closed", date: 2024-08, reason: a better source}
  - {headline: e-1, to: The gate is closed, reason: in one line}
  - {date: e-1, to: 2024-08, reason: a better source}
  - {hide: e-4, reason: a film title}
  - {add: Talks open, date: 2024-10, topic: gates, article: the-gate, quote: opened, reason: r}
"""
DATES = """\
known_dates:
  - name: The fall of the gate
    date: 2020-06-15
    phrases: [fall of the gate, "gate's fall"]
    nouns: [the fall]
    context: [gate]
"""
TOPICS = """\
- slug: gates
  title: Gates
  summary: All gates.
  description: >-
    All gates
    of the town.
  keywords: [gate, "no"]
- {slug: mills, title: Mills}
"""


def test_overrides_are_read_in_order_with_their_place(tmp_path: Path) -> None:
    (tmp_path / "timeline.yml").write_text(TIMELINE, "utf-8")
    found = read_overrides(tmp_path)
    assert found == (
        Override(Action.MERGE, "e-1", {"into": ("e-2", "e-3")}, "one crossing"),
        Override(Action.SPLIT, "e-1", {"out": ("e-9",)}, "two crossings"),
        Override(Action.PIN, "e-1", {}, "the topic's own event"),
        Override(
            Action.FIX,
            "e-1",
            {"headline": "The gate: closed", "date": "2024-08"},
            "a better source",
        ),
        Override(Action.FIX, "e-1", {"headline": "The gate is closed"}, "in one line"),
        Override(Action.FIX, "e-1", {"date": "2024-08"}, "a better source"),
        Override(Action.HIDE, "e-4", {}, "a film title"),
        Override(
            Action.ADD,
            "Talks open",
            {"article": "the-gate", "date": "2024-10", "quote": "opened", "topic": "gates"},
            "r",
        ),
    )
    assert [override.line for override in found] == [2, 3, 4, 5, 6, 7, 8, 9]
    assert found[0].path == f"{tmp_path.name}/timeline.yml"


def test_known_dates_and_topics_are_read(tmp_path: Path) -> None:
    (tmp_path / "known-dates.yml").write_text(DATES, "utf-8")
    (tmp_path / "topics.yml").write_text(TOPICS, "utf-8")
    assert read_known_dates(tmp_path) == (
        KnownDate(
            "The fall of the gate",
            date(2020, 6, 15),
            ("fall of the gate", "gate's fall"),
            ("the fall",),
            ("gate",),
        ),
    )
    assert read_topics(tmp_path) == (
        Topic("gates", "Gates", "All gates.", "All gates of the town.", ("gate", "no")),
        Topic("mills", "Mills"),
    )


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "overrides:\n", "overrides: []\n"])
def test_no_decisions_are_none(tmp_path: Path, text: str) -> None:
    if text:
        (tmp_path / "timeline.yml").write_text(text, "utf-8")
    assert read_overrides(tmp_path) == ()


BAD = [
    # text of timeline.yml, place and code of its problems
    ("overrides:\n- {merge: [e-1], reason: r}\n", ["2:11: too-short"]),
    ("overrides:\n- {merge: e-1, reason: r}\n", ["2:11: wrong-type"]),
    ("overrides:\n- {pin: e-1}\n", ["2:3: missing-key"]),
    (
        "overrides:\n- {headline: e-1, text: t, reason: r}\n",
        ["2:3: missing-key", "2:19: unknown-key"],
    ),
    ("overrides:\n- {date: e-1, to: soon, reason: r}\n", ["2:19: date-format"]),
    ("overrides:\n- {fix: e-1, reason: r}\n", ["2:3: missing-key"]),
    ("overrides:\n- {fix: e-1, date: 2024-13, reason: r}\n", ["2:20: date-format"]),
    ("overrides:\n- {split: e-1, out: [], reason: r}\n", ["2:21: too-short"]),
    ("overrides:\n- {add: T, date: 2024, reason: r}\n", ["2:3: missing-key"]),
    ("overides: []\n", ["1:1: unknown-key"]),
    ("- {pin: e-1, reason: r}\n", ["1:1: wrong-type"]),
    ("overrides:\n- {pin: e-1, reason: r\n", ["3:1: yaml"]),
    ("overrides:\n- pin\n- {hide: x, reason: r}\n", ["2:3: wrong-type", "3:10: bad-value"]),
    (
        "a: &a [x]\noverrides: *a\n---\nb: c\n",
        ["1:4: yaml-alias", "2:12: yaml-alias", "3:1: yaml-documents"],
    ),
    ("overrides: []\n---\noverrides: []\n", ["2:1: yaml-documents"]),
]


@pytest.mark.parametrize(("text", "expected"), BAD)
def test_a_bad_decision_is_an_error_at_its_place(
    tmp_path: Path, text: str, expected: list[str]
) -> None:
    (tmp_path / "timeline.yml").write_text(text, "utf-8")
    with pytest.raises(ContentError) as error:
        read_overrides(tmp_path)
    found = [f"{problem.line}:{problem.col}: {problem.code}" for problem in error.value.problems]
    assert found == expected


def test_nouns_need_their_context(tmp_path: Path) -> None:
    text = "known_dates:\n- {name: n, date: 2020-01-01, phrases: [p], nouns: [x]}\n"
    (tmp_path / "known-dates.yml").write_text(text, "utf-8")
    with pytest.raises(ContentError, match=r"`context` is missing in `known_dates\[1\]`"):
        read_known_dates(tmp_path)


def test_a_table_that_is_a_link_out_of_content_is_refused(tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    (tmp_path / "topics.yml").write_text(TOPICS, "utf-8")
    (content / "topics.yml").symlink_to(tmp_path / "topics.yml")
    with pytest.raises(ContentError, match=r"content/topics\.yml: unreadable the file is a link"):
        read_topics(content)


def test_ten_thousand_decisions_with_long_reasons_are_read(tmp_path: Path) -> None:
    reason = "A second source gives the day, and it was there when the thing happened. " * 4
    rows = (f'- {{hide: e-{n:06x}, reason: "{reason}"}}\n' for n in range(10_000))
    (tmp_path / "timeline.yml").write_text(f"overrides:\n{''.join(rows)}", "utf-8")
    assert len(read_overrides(tmp_path)) == 10_000
