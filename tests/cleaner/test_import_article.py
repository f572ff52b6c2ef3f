"""The road from a raw input to a draft under content/."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from plugins.articles import ContentError, Status, load_all, parse, read_topics
from plugins.cleaner import Given, clean
from plugins.cleaner.draft import make_draft, suggest_topic
from plugins.cleaner.import_run import Options, import_article
from plugins.cleaner.near_copies import near_copies

ROOT = Path(__file__).parents[2]
TITLE = "Ferry sails again after eleven days"
BODY = (
    (
        "The harbour master said on Monday that the ferry would sail again, and that the islanders"
        " who had waited since the storm of last winter would be the first on board."
    ),
    (
        "A second ship is to follow in the spring, the owner said, if the yard delivers it in time,"
        " and if the ramp on the island has been repaired by then."
    ),
    (
        "The island had been cut off, and its school, its doctor and its only shop had to be"
        " supplied by a fishing boat that sailed whenever the wind allowed it to do so."
    ),
)
PASTE = "\n".join((TITLE, *BODY, "2 comments", "© Harbour Herald")).encode()
ANYHOW = Options()
GIVEN = Given(published=date(2020, 6, 15))
TOPICS = """\
- {slug: harbour, title: The harbour, keywords: [ferry, harbour, island]}
- {slug: moon, title: The Moon, keywords: [Moon, lunar]}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/topics.yml").write_text(TOPICS, encoding="utf-8")
    return tmp_path


def run(root: Path, given: Given = GIVEN, raw: bytes = PASTE, options: Options = ANYHOW) -> str:
    return "\n".join(import_article(raw, root, given, options, "in.txt"))


def test_a_title_too_long_for_a_draft_is_cut_and_said_to_be(root: Path) -> None:
    title = "Ferry sails again " * 12 + "at last"
    report = run(root, replace(GIVEN, title=title))
    assert (
        "warning: the title has 223 characters; the draft has the first 200, "
        "without “rry sails again at last”"
    ) in report
    assert "warning: the title" not in run(root, replace(GIVEN, title="Ferry sails"))


def test_a_dated_import_is_a_whole_draft_article(root: Path) -> None:
    report = run(root)
    path = "content/articles/harbour/ferry-sails-again-after-eleven-days.md"
    article = parse((root / path).read_bytes(), path)
    assert (article.title, article.published, article.topic) == (
        TITLE,
        date(2020, 6, 15),
        "harbour",
    )
    assert (article.status, article.license) == (Status.DRAFT, "unknown")
    assert article.source
    assert article.source.name == "Harbour Herald"
    assert [block.text for block in article.blocks] == list(BODY)
    assert load_all(root / "content").problems == ()
    assert f"written  {path}" in report


def test_the_report_says_what_was_left_out_and_what_comes_next(root: Path) -> None:
    assert run(root).splitlines() == [
        f"title    {TITLE}",
        "date     2020-06-15 (given)",
        "site     Harbour Herald",
        "lang     en",
        f"body     3 paragraphs, 95 words; begins: {BODY[0][:95]}…",
        "what the text says about its date",
        (
            "  line 2: weekday: “said on Monday”: written on a Monday"
            " (a paper may print it a day later)"
        ),
        "left out: 2",
        "  line 5: comments: 2 comments",
        "  line 6: copyright: © Harbour Herald",
        "written  content/articles/harbour/ferry-sails-again-after-eleven-days.md",
        "next     check the topic: 'harbour' was chosen; --topic settles it",
        "next     settle the licence; until then it stays a draft",
        "next     add the source's address: --url",
        "next     read it through, then set `status: published`",
    ]


def test_an_undated_import_waits_outside_the_site(root: Path) -> None:
    report = run(root, Given())
    path = root / "content/drafts/ferry-sails-again-after-eleven-days.md"
    assert "\ndate:\n" in path.read_text(encoding="utf-8")
    assert load_all(root / "content").articles == ()
    assert "next     settle the date: import again with --date (YYYY-MM-DD)" in report
    with pytest.raises(ContentError) as error:
        parse(path.read_bytes(), "content/articles/harbour/x.md")
    assert [problem.code for problem in error.value.problems] == ["missing-key"]


def test_dating_an_undated_draft_names_the_one_it_replaces(root: Path) -> None:
    run(root, Given())
    report = run(root)
    assert report.splitlines()[-1] == (
        "next     delete content/drafts/ferry-sails-again-after-eleven-days.md,"
        " which this one replaces"
    )


def test_nothing_is_overwritten_without_force(root: Path) -> None:
    run(root)
    with pytest.raises(ContentError) as error:
        run(root)
    assert str(error.value) == (
        "content/articles/harbour/ferry-sails-again-after-eleven-days.md: import-exists"
        " this file is there already (overwrite it with --force)"
    )
    assert "written" in run(root, options=Options(force=True))


def test_a_slug_that_another_topic_has_is_refused(root: Path) -> None:
    run(root)
    with pytest.raises(
        ContentError, match="the slug `ferry-sails-again-after-eleven-days` is taken"
    ):
        run(root, options=Options(topic="moon", force=True))


def test_a_near_copy_is_named(root: Path) -> None:
    run(root, options=Options(license="own"))
    longer = PASTE.replace(TITLE.encode(), b"Ferry is back").replace(
        b"2 comments", BODY[0].replace("Monday", "Friday").encode()
    )
    report = run(root, raw=longer)
    assert (
        "warning: content/articles/harbour/ferry-sails-again-after-eleven-days.md shares 100% of"
        " the shorter text: is it the same article?"
    ) in report


def test_the_same_address_under_tracking_is_a_near_copy(root: Path) -> None:
    run(root, Given(published=GIVEN.published, url="https://example.org/a?id=1&utm_source=x"))
    [article] = load_all(root / "content").articles
    [copy] = near_copies("Other words.", "https://example.org/a?fbclid=2&id=1", [article])
    assert (copy.same_url, copy.share) == (True, 0.0)


@pytest.mark.parametrize(
    ("given", "options", "code"),
    [
        (GIVEN, Options(topic="../x"), "import-topic"),
        (GIVEN, Options(topic="Harbour"), "import-topic"),
        (GIVEN, Options(license="free"), "bad-value"),
        (Given(published=date(2020, 6, 15), lang="not a language"), ANYHOW, "bad-value"),
    ],
)
def test_what_would_be_no_article_is_refused(
    root: Path, given: Given, options: Options, code: str
) -> None:
    with pytest.raises(ContentError) as error:
        run(root, given, options=options)
    assert [problem.code for problem in error.value.problems] == [code]
    assert not list(root.rglob("*.md"))


def test_a_folder_that_leads_outside_is_refused(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (root / "content/articles").symlink_to(tmp_path_factory.mktemp("outside"))
    with pytest.raises(ContentError, match="import-outside"):
        run(root)


def test_an_article_without_title_is_refused() -> None:
    found = clean("\n".join(BODY).encode())
    assert found.title == ""
    with pytest.raises(ContentError, match="the article has no title"):
        make_draft(found, b"", topic="harbour")


def test_a_title_without_latin_letters_gets_a_slug_of_its_input() -> None:
    draft = make_draft(
        clean(PASTE, given=Given(title="日本", published=GIVEN.published)), PASTE, topic="x"
    )
    assert draft.path == "content/articles/x/article-" + draft.path[-11:-3] + ".md"


def test_a_topic_is_suggested_only_where_it_is_clear(root: Path) -> None:
    topics = read_topics(root / "content")
    assert suggest_topic(clean(PASTE), topics) == "harbour"
    both = PASTE.replace(b"storm", b"Moon").replace(b"school", b"lunar Moon")
    assert suggest_topic(clean(both), topics) == "inbox"


FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Harbour Herald</title><language>en-gb</language>
<item><title>Ferry sails &amp; sails</title><link>https://example.org/a?utm_source=rss</link>
<pubDate>Mon, 15 Jun 2020 23:30:00 -0700</pubDate><author>desk@example.org (Jane Doe)</author>
<description>Short.</description>
<content:encoded><![CDATA[<p>{}</p><script>alert(1)</script><p>{}</p>
<p>Share this article</p>]]></content:encoded></item>
<item><title>Second</title><link>https://example.org/b</link><description>{}</description></item>
</channel></rss>""".format(*BODY)


def test_every_item_of_a_feed_is_a_draft(root: Path) -> None:
    report = run(root, Given(), raw=FEED.encode())
    path = "content/articles/harbour/ferry-sails-sails.md"
    article = parse((root / path).read_bytes(), path)
    assert [block.text for block in article.blocks] == list(BODY[:2])
    assert article.published == date(2020, 6, 15)
    assert article.source
    assert (article.source.name, article.source.url) == ("Harbour Herald", "https://example.org/a")
    assert (root / "content/drafts/second.md").exists()
    assert "share: Share this article" in report


def test_a_feed_of_several_articles_is_no_single_article() -> None:
    with pytest.raises(ContentError, match="the feed holds 2 articles"):
        clean(FEED.encode())


def script(name: str, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, str(ROOT / "scripts" / name), *arguments]
    return subprocess.run(command, input=stdin, capture_output=True, check=False)


def test_the_script_cleans_standard_input_to_json() -> None:
    done = script(
        "clean.py",
        "--json",
        "--date",
        "2020-06-15",
        "--url",
        "https://example.org/a?gclid=1",
        "-",
        stdin=PASTE,
    )
    assert done.returncode == 0
    assert json.loads(done.stdout) == {
        "title": TITLE,
        "date": "2020-06-15",
        "date_source": "given",
        "date_candidates": [],
        "date_evidence": [
            {
                "line": 2,
                "rule": "weekday",
                "phrase": "said on Monday",
                "says": "written on a Monday (a paper may print it a day later)",
            }
        ],
        "author": "",
        "site": "Harbour Herald",
        "lang": "en",
        "url": "https://example.org/a",
        "body": "\n\n".join(BODY) + "\n",
        "dropped": [
            {"line": 5, "rule": "comments", "text": "2 comments"},
            {"line": 6, "rule": "copyright", "text": "© Harbour Herald"},
        ],
        "warnings": [],
    }


def test_the_scripts_say_what_is_wrong(root: Path) -> None:
    missing = script("clean.py", "no-such-file.txt")
    assert (missing.returncode, missing.stderr.decode().strip()) == (
        1,
        (
            "no-such-file.txt: import-unreadable cannot be read: No such file or directory"
            " (check the file's name)"
        ),
    )
    bad_date = script(
        "import_article.py", "--root", str(root), "--date", "2020-06-31", "-", stdin=PASTE
    )
    assert bad_date.returncode == 2
    assert b"--date '2020-06-31' is not a day: write YYYY-MM-DD" in bad_date.stderr
