"""Each check finds what it is for, and leaves good content alone."""

import os
from pathlib import Path

import pytest

from plugins.articles import Severity
from plugins.lint import check

HEAD = "---\ntitle: The gate closes\ndate: 2020-06-15\nslug: gate\ntopic: gates\n"
TOPICS = "- {slug: gates, title: Gates}\n"
PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 20


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for folder in ("articles/gates", "pages", "images"):
        (tmp_path / "content" / folder).mkdir(parents=True)
    (tmp_path / "content" / "topics.yml").write_text(TOPICS, "utf-8")
    return tmp_path


def _article(root: Path, body: str, *front: str, summary: str = "Shut.") -> Path:
    lines = [*front, *([f"summary: {summary}"] if summary else [])]
    file = root / "content" / "articles" / "gates" / "gate.md"
    file.write_text(HEAD + "\n".join(lines) + f"\n---\n\n{body}\n", "utf-8")
    return file


def _found(root: Path) -> list[str]:
    """Return the problems as `line:col: code message`, warnings with a `~`."""
    return [
        ("~" if problem.severity == "warning" else "")
        + f"{problem.line}:{problem.col}: {problem.code} {problem.message}"
        for problem in check(root)
    ]


SOURCE = "source: {name: N, url: 'https://example.org/a?id=1', archived_url: '%s'}"
ROWS = [
    # body, front matter, problems; with `summary:` the body begins on line 9
    ("", (), ["0:0: body-empty the article has no text"]),
    (
        "One\ntwo.\n\n> A\n> b.",
        (),
        ["~9:1: line-wrapped 2 paragraphs are broken into lines"],
    ),
    (
        "It is *the gateâ€™s* end.",
        (),
        ["~9:16: garbled 'â€' looks like wrongly decoded text"],
    ),
    ("The g\ufffdte.", (), ["~9:6: garbled '\ufffd' looks like wrongly decoded text"]),
    (
        "The ga\u200bte.",
        (),
        ["~9:7: invisible-character an invisible character, U+200B"],
    ),
    (
        "One.\n\n<<<<<<< ours\n\nTwo.\n\n>>>>>>> theirs",
        (),
        [
            "11:1: conflict-marker '<<<<<<<' was left by a merge of two versions",
            "15:1: conflict-marker '>>>>>>>' was left by a merge of two versions",
        ],
    ),
    (
        "The <b>gate</b> and `<i>` it.",
        (),
        ["~9:5: raw-html '<b>' will be shown as it stands"],
    ),
    (
        "A [gate](https://example.org/?id=1&utm_source=x&fbclid=y).",
        (),
        ["~9:4: link-tracking the address carries utm_source, fbclid"],
    ),
    (
        "Text.",
        ("source: {url: 'https://example.org/?utm_medium=x'}",),
        ["~6:15: link-tracking the address carries utm_medium"],
    ),
    (
        "Text.",
        (SOURCE % "https://example.org/a",),
        ["~6:68: archived-url `source.archived_url` is not the address of an archived page"],
    ),
    (
        "Text.",
        (SOURCE % "https://web.archive.org/web/https://example.org/",),
        ["~6:68: archived-url `source.archived_url` is not the address of an archived page"],
    ),
    (
        "Text.",
        ("modified: 2020-06-14",),
        ["6:11: date-order `modified` 2020-06-14 is before `date` 2020-06-15"],
    ),
    (
        "Text.",
        ("source: {name: N, published: 2020-06-16}",),
        ["~6:30: date-order `source.published` 2020-06-16 is not `date` 2020-06-15"],
    ),
    (
        "It closed on Feb. 30, 2020.",
        (),
        ["~9:14: date-impossible no calendar has 'Feb. 30, 2020'"],
    ),
    (
        "It *closed* on Monday, June 16, 2020.",
        (),
        ["~9:16: date-impossible 'Monday, June 16, 2020' is 2020-06-16, a Tuesday"],
    ),
    (
        "It closed.",
        ("events:", "  - {hide: e-000000, reason: r}"),
        ["7:5: override-target the article gate has no event e-000000"],
    ),
]


@pytest.mark.parametrize(("body", "front", "expected"), ROWS, ids=[row[2][0][:40] for row in ROWS])
def test_a_check_finds_this(
    root: Path, body: str, front: tuple[str, ...], expected: list[str]
) -> None:
    lines = len(front)
    file = _article(root, body, *front)
    assert file.read_text().split("\n").index("---", 1) == 6 + lines
    assert _found(root) == [_moved(problem, lines) for problem in expected]


def _moved(problem: str, lines: int) -> str:
    """Line 9 is the body's first one without further front matter."""
    mark, _, rest = problem.partition(":")
    number = int(mark.strip("~"))
    shift = lines if number >= 9 else 0
    return f"{'~' if mark[0] == '~' else ''}{number + shift}:{rest}"


GOOD = [
    "It closed on Monday, June 15, 2020, and on Tuesday 16 June.",
    "A *soft* hyphen-ated “quote”, naïve café – São Paulo, 5 < 6 and a<b.",
    "- one\n- two",
    "A hard  \nbreak is meant, a `<b>` in code too.",
    "![map](../../images/m.png)\n*The map. AP*",
    "[x](https://example.org/?ref=1&id=2)",
    "Chapter\n=======\n\nText.",
]


@pytest.mark.parametrize("body", GOOD)
def test_good_content_has_no_problems(root: Path, body: str) -> None:
    (root / "content" / "images" / "m.png").write_bytes(PNG)
    archived = "https://web.archive.org/web/20200615093000/https://example.org/a?id=1"
    _article(root, body, SOURCE % archived, "modified: 2020-06-15")
    assert _found(root) == []


def test_an_article_without_summary_is_warned_of_once_published(root: Path) -> None:
    _article(root, "Text.", summary="")
    assert _found(root) == ["~2:1: summary-missing the article has no summary"]
    _article(root, "Text.", "status: draft", summary="")
    assert _found(root) == []


def test_a_topic_must_be_in_the_table_once_published(root: Path) -> None:
    (root / "content" / "topics.yml").write_text("- {slug: mills, title: M}\n", "utf-8")
    _article(root, "Text.")
    assert _found(root) == ["5:8: topic-unknown there is no topic `gates` in topics.yml"]
    _article(root, "Text.", "status: draft")
    assert _found(root) == []


def test_the_topic_of_an_added_event_must_be_in_the_table(root: Path) -> None:
    decision = "{add: Talks, date: 2020, topic: gate, reason: r}"
    (root / "content" / "timeline.yml").write_text(f"overrides:\n  - {decision}\n", "utf-8")
    assert [str(problem) for problem in check(root)] == [
        (
            "content/timeline.yml:2:5: topic-unknown there is no topic `gate` in topics.yml "
            "(known: gates)"
        )
    ]


def test_what_hides_in_the_words_of_a_decision_is_seen(root: Path) -> None:
    decision = '{add: "Talks \u202eopen", date: 2020, topic: gates, reason: r}'
    (root / "content" / "timeline.yml").write_text(f"overrides:\n  - {decision}\n", "utf-8")
    _article(root, "Text.", "events:", '  - {add: "The gate", date: 2020, reason: "a\u200bb"}')
    found = [(one.path, one.line, one.col, one.code, one.message) for one in check(root)]
    code, message = "invisible-character", "an invisible character, "
    assert found == [
        ("content/articles/gates/gate.md", 7, 5, code, f"{message}U+200B"),
        ("content/timeline.yml", 2, 5, code, f"{message}U+202E"),
    ]


def test_a_topic_is_given_once(root: Path) -> None:
    rows = "- {slug: gates, title: G}\n- {slug: gates, title: H}\n"
    (root / "content" / "topics.yml").write_text(rows, "utf-8")
    [problem] = check(root)
    assert str(problem) == (
        "content/topics.yml: topic-repeated the topic `gates` is given twice (keep one)"
    )


def test_an_image_that_cannot_be_read_is_a_problem(root: Path) -> None:
    images = root / "content" / "images"
    (images / "gone.png").symlink_to("nowhere.png")
    (images / "loop.png").symlink_to("loop.png")
    os.mkfifo(images / "pipe.png")
    assert [(problem.path[15:], problem.code) for problem in check(root)] == [
        ("gone.png", "unreadable"),
        ("loop.png", "unreadable"),
        ("pipe.png", "unreadable"),
    ]


def test_files_under_images_are_images(root: Path, tmp_path: Path) -> None:
    images = root / "content" / "images"
    (images / "good.png").write_bytes(PNG)
    (images / "page.html").write_text("<script>x</script>")
    (images / "map.svg").write_text("<svg onload='x'/>")
    (images / "fake.jpg").write_text("<script>x</script>")
    (images / "large.png").write_bytes(PNG + b"\x00" * 1_000_000)
    (tmp_path / "secret.png").write_bytes(PNG)
    (images / "link.png").symlink_to(tmp_path / "secret.png")
    assert [(problem.path[15:], problem.code, problem.severity) for problem in check(root)] == [
        ("fake.jpg", "image-type", "error"),
        ("large.png", "image-large", "warning"),
        ("link.png", "image-outside", "error"),
        ("map.svg", "image-type", "error"),
        ("page.html", "image-type", "error"),
    ]


def test_problems_of_pages_and_tables_are_among_them(root: Path) -> None:
    content = root / "content"
    (content / "pages" / "about.md").write_text("---\nslug: about\n---\n\n<b>x</b>\n")
    (content / "pages" / "method.md").write_text("---\ntitle: M\nslug: method\n---\n\n<b>x</b>\n")
    (content / "timeline.yml").write_text("overrides:\n- {pin: e-000000}\n")
    (content / "known-dates.yml").write_text("a: b\n")
    assert [f"{problem.path[8:]} {problem.code}" for problem in check(root)] == [
        "known-dates.yml missing-key",
        "known-dates.yml unknown-key",
        "pages/about.md missing-key",
        "pages/method.md raw-html",
        "timeline.yml missing-key",
    ]


def test_only_the_problems_of_the_files_asked_for(root: Path) -> None:
    _article(root, "One\ntwo.")
    other = root / "content" / "articles" / "gates" / "other.md"
    other.write_text("Text.")
    assert [problem.code for problem in check(root, [other])] == ["front-matter-missing"]
    assert [problem.code for problem in check(root, ["content/articles/gates/gate.md"])] == [
        "line-wrapped"
    ]


def test_a_draft_outside_of_articles_is_warned_of_and_in_error_when_asked_for(root: Path) -> None:
    drafts = root / "content" / "drafts"
    drafts.mkdir()
    (drafts / "a.md").write_text("---\ntitle: A\nslug: a\ntopic: gates\ndate:\n---\n\nText.\n")
    [waiting] = check(root)
    assert (waiting.path, waiting.code, waiting.severity) == (
        "content/drafts/a.md",
        "missing-key",
        Severity.WARNING,
    )
    [problem] = check(root, ["content/drafts/a.md"])
    assert problem.severity is Severity.ERROR
    assert str(problem).startswith("content/drafts/a.md:5:1: missing-key `date` is empty")


def test_the_links_of_a_draft_are_checked_from_where_it_is_going_to_stand(root: Path) -> None:
    drafts = root / "content" / "drafts"
    drafts.mkdir()
    _article(root, "Text.")
    head = "---\ntitle: A\ndate: 2020-06-15\nslug: a\ntopic: gates\n---\n\n"
    (drafts / "a.md").write_text(head + "See [b](b.md) and [the gate](gate.md).\n")
    assert [str(problem) for problem in check(root) if "drafts" in problem.path] == [
        (
            "content/drafts/a.md:8:6: link-target there is no file content/articles/gates/b.md "
            "(correct the link)"
        )
    ]


@pytest.mark.parametrize("file", ["content/articles/none.md", "../elsewhere.md"])
def test_a_file_that_is_not_there_is_a_problem(root: Path, file: str) -> None:
    [problem] = check(root, [file])
    assert problem.code in {"unreadable", "not-content"}
