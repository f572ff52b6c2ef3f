"""Pelican with our reader: what it is told, what stops it, what never gets in."""

import subprocess
import sys
from pathlib import Path

import pytest

from plugins.markdown_reader.plugin import ArticleReader

ROOT = Path(__file__).parent.parent.parent
GOOD = "---\ntitle: {title}\ndate: 2020-06-15\nslug: {slug}\ntopic: gates\n{front}---\n\n{body}\n"
CONFIG = """\
import sys
sys.path.insert(0, {root!r})
PATH = "content"
ARTICLE_PATHS = ["articles"]
STATIC_PATHS = ["images"]
PLUGINS = ["plugins.markdown_reader.plugin"]
THEME = "simple"
TIMEZONE = "UTC"
SITEURL = ""
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = None
TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "content" / "articles" / "gates").mkdir(parents=True)
    (tmp_path / "content" / "images").mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    (tmp_path / "pelicanconf.py").write_text(CONFIG.format(root=str(ROOT)))
    return tmp_path


def _write(site: Path, slug: str, body: str, title: str = "T", front: str = "") -> None:
    text = GOOD.format(title=title, slug=slug, front=front, body=body)
    (site / "content" / "articles" / "gates" / f"{slug}.md").write_text(text, "utf-8")


def _build(site: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pelican", "-s", "pelicanconf.py", "-o", "output", *options]
    return subprocess.run(command, cwd=site, capture_output=True, text=True, check=False)


@pytest.mark.site
def test_a_strict_build_names_every_broken_article_and_fails(site: Path) -> None:
    _write(site, "good", "It closed.")
    _write(site, "first", "[x](javascript:alert(1))")
    _write(site, "second", "Text.", front="Template: evil\nSave_as: ../../x.html\n")
    (site / "content" / "articles" / "gates" / "third.md").write_bytes(b"\x89PNG\r\n\x00")
    built = _build(site, "--fatal", "errors")
    assert built.returncode != 0
    named = [line for line in built.stderr.splitlines() if line.startswith("content/")]
    assert [line.removeprefix("content/articles/gates/").partition(" (")[0] for line in named] == [
        "first.md:8:2: link-scheme 'javascript:alert(1)' has a scheme that is not allowed",
        "second.md:6:1: unknown-key there is no key `Template` here",
        "second.md:7:1: unknown-key there is no key `Save_as` here",
        "third.md:1:1: encoding byte 0",
    ]
    output = built.stdout + built.stderr
    assert "4 errors in articles, named above" in " ".join(output.split())
    assert "Traceback" not in output


@pytest.mark.site
def test_a_build_shows_markup_as_text_and_copies_nothing_from_outside(site: Path) -> None:
    _write(
        site,
        "the-gate",
        "<script>alert(1)</script> {{ 7*7 }} *closed*\n\n"
        "[x](https://example.org 'href=\"{static}/../secret.txt\"')",
        title="\"{{ 7*7 }} {% include 'x' %}\"",
    )
    for name in ("page.html", "page.rst", "page.markdown"):
        text = "<html><head><title>x</title></head><body><script>y</script></body></html>"
        (site / "content" / "articles" / "gates" / name).write_text(text)
    built = _build(site, "--fatal", "warnings")
    assert (built.returncode, built.stderr) == (0, "")
    html = (site / "output" / "the-gate.html").read_text("utf-8")
    assert '<p id="p-1">&lt;script&gt;alert(1)&lt;/script&gt; &#123;&#123; 7*7' in html
    assert "{{ 7*7 }} {% include" in html
    assert list((site / "output").rglob("page*")) == []
    assert [path for path in site.rglob("secret*") if path != site / "secret.txt"] == []


@pytest.mark.site
def test_two_articles_of_one_slug_fail_the_build(site: Path) -> None:
    _write(site, "gate", "One.")
    _write(site, "other", "Two.")
    other = site / "content" / "articles" / "gates" / "other.md"
    other.write_text(other.read_text().replace("slug: other", "slug: gate"))
    built = _build(site, "--fatal", "errors")
    assert built.returncode != 0
    assert "gates/other.md: duplicate-slug slug `gate` is also that of content/" in built.stderr


def test_pelican_is_told_these_facts_and_no_more(site: Path) -> None:
    _write(
        site,
        "gate",
        "It *closed*.",
        title="<b>Gate</b>",
        front="modified: 2020-06-16\ntags: [gate]\nsummary: Shut.\nstatus: draft\n",
    )
    reader = ArticleReader({"PATH": str(site / "content"), "SLUGIFY_SOURCE": "title"})
    file = site / "content" / "articles" / "gates" / "gate.md"
    html, metadata = reader.read(str(file))
    article = metadata.pop("source_article")
    assert html == '<p id="p-1">It <em>closed</em>.</p>\n'
    assert {key: str(value) for key, value in metadata.items() if key != "tags"} == {
        "title": "<b>Gate</b>",
        "date": "2020-06-15 00:00:00",
        "modified": "2020-06-16 00:00:00",
        "slug": "gate",
        "category": "gates",
        "lang": "en",
        "summary": "Shut.",
        "status": "draft",
    }
    assert [str(tag) for tag in metadata["tags"]] == ["gate"]
    assert (article.slug, article.path) == ("gate", "content/articles/gates/gate.md")
    assert reader.problems == []


def test_a_broken_article_is_left_out_and_its_problems_are_kept(site: Path) -> None:
    reader = ArticleReader({"PATH": str(site / "content")})
    for name in ("a.md", "b.md"):
        file = site / "content" / "articles" / "gates" / name
        file.write_bytes(b"\x00")
        assert reader.read(str(file)) == ("", {"status": "skip"})
    assert [problem.path[-4:] for problem in reader.problems] == ["a.md", "b.md"]
