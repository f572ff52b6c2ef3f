"""Loading a folder: every article and every problem, in one order on every machine."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.articles import load_all, load_pages

GOOD = "---\ntitle: {title}\ndate: {date}\nslug: {slug}\ntopic: gates\n---\n\n{body}\n"
Write = Callable[..., Path]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "content" / "articles" / "gates").mkdir(parents=True)
    return tmp_path / "content"


@pytest.fixture
def write(content: Path) -> Write:
    """Give `write(name, body, slug=…, date=…)`: a good article under content/articles/gates."""

    def article(name: str, body: str = "Text.", slug: str = "", date: str = "2020-06-15") -> Path:
        file = content / "articles" / "gates" / name
        slug = slug or name.removesuffix(".md")
        file.write_text(GOOD.format(title=slug, date=date, slug=slug, body=body), encoding="utf-8")
        return file

    return article


def _texts(content: Path) -> list[str]:
    """Return the problems without their hints."""
    problems = load_all(content).problems
    return [
        str(problem).removeprefix("content/articles/").partition(" (")[0] for problem in problems
    ]


def test_articles_come_by_date_then_slug(content: Path, write: Write) -> None:
    write("b.md")
    write("a.md")
    write("z.md", date="2019-01-01")
    result = load_all(content)
    assert [article.slug for article in result.articles] == ["z", "a", "b"]
    assert result.articles[0].path == "content/articles/gates/z.md"
    assert result.problems == ()


def test_one_broken_article_costs_no_other_its_place(content: Path, write: Write) -> None:
    write("a.md")
    write("b.md").write_bytes(b"\x00\xff")
    write("c.md").write_bytes(b"")
    write("d.md")
    result = load_all(content)
    assert [article.slug for article in result.articles] == ["a", "d"]
    assert [(problem.path, problem.code) for problem in result.problems] == [
        ("content/articles/gates/b.md", "encoding"),
        ("content/articles/gates/c.md", "empty-file"),
    ]


def test_a_slug_used_twice_names_both_files(content: Path, write: Write) -> None:
    write("gate.md")
    write("other.md", slug="gate")
    assert _texts(content) == [
        "gates/other.md: duplicate-slug slug `gate` is also that of content/articles/gates/gate.md",
        "gates/other.md: file-name the file's name is not its slug `gate`",
    ]


def test_a_file_in_another_topics_folder_is_warned_of(content: Path, write: Write) -> None:
    (content / "articles" / "mills").mkdir()
    write("gate.md").rename(content / "articles" / "mills" / "gate.md")
    [problem] = load_all(content).problems
    assert (problem.code, problem.severity) == ("file-folder", "warning")
    assert "of the topic `gates`" in problem.message


def test_a_link_to_a_missing_file_is_an_error_on_its_line(content: Path, write: Write) -> None:
    write("a.md", body="One.\n\n> [b](b.md) [c](c.md) [d](../../images/d.png) [e](/timeline/)")
    write("b.md")
    assert _texts(content) == [
        "gates/a.md:10:14: link-target there is no file content/articles/gates/c.md",
        "gates/a.md:10:24: link-target there is no file content/images/d.png",
    ]


def test_a_broken_link_is_told_of_beside_what_else_is_wrong_with_a_file(
    content: Path, write: Write
) -> None:
    write("a.md", body="[b](b.md) [c]({static}/c.md) [d](../../../x.md)", date="today")
    codes = [(problem.line, problem.col, problem.code) for problem in load_all(content).problems]
    assert codes == [
        (3, 7, "date-format"),
        (8, 2, "link-target"),
        (8, 12, "link-template"),
        (8, 31, "link-outside"),
    ]


def test_a_link_out_of_content_is_not_followed(content: Path, write: Write, tmp_path: Path) -> None:
    write("a.md")
    outside = tmp_path / "secret.md"
    outside.write_text(GOOD.format(title="s", date="2020-06-15", slug="s", body="Secret."), "utf-8")
    (content / "articles" / "gates" / "s.md").symlink_to(outside)
    (content / "articles" / "gates" / "gone.md").symlink_to(tmp_path / "nowhere.md")
    (content / "articles" / "gates" / "loop.md").symlink_to(content / "articles/gates/loop.md")
    (content / "articles" / "tree").symlink_to(tmp_path)
    result = load_all(content)
    assert [article.slug for article in result.articles] == ["a"]
    assert [(problem.path, problem.message) for problem in result.problems] == [
        ("content/articles/gates/gone.md", "the file cannot be read: No such file or directory"),
        ("content/articles/gates/loop.md", "the file cannot be read: a loop of links"),
        ("content/articles/gates/s.md", "the file is a link that leads out of content/"),
        ("content/articles/tree", "links to folders are not followed"),
    ]


def test_a_file_of_another_kind_is_not_passed_over(content: Path, write: Write) -> None:
    write("a.md").rename(content / "articles" / "gates" / "a.html")
    write("b.md").rename(content / "articles" / "gates" / "b.MD")
    (content / "articles" / ".hidden").write_text("")
    assert _texts(content) == [
        "gates/a.html: file-type only `.md` files are read here",
        "gates/b.MD: file-type only `.md` files are read here",
    ]


def test_a_folder_without_articles_is_no_error(content: Path) -> None:
    assert load_all(content).articles == ()
    assert load_all(content / "nowhere").articles == ()


def test_a_folder_that_is_named_like_an_article_is_none(content: Path, write: Write) -> None:
    (content / "articles" / "gates" / "folder.md").mkdir()
    write("a.md")
    assert [article.slug for article in load_all(content).articles] == ["a"]


def test_pages_have_their_own_folder(content: Path) -> None:
    (content / "pages").mkdir()
    for slug in ("method", "about"):
        text = f"---\ntitle: T\nslug: {slug}\n---\n\n[m](method.md)\n"
        (content / "pages" / f"{slug}.md").write_text(text, "utf-8")
    (content / "pages" / "bad.md").write_text("---\nslug: bad\n---\n", "utf-8")
    pages, problems = load_pages(content)
    assert [page.slug for page in pages] == ["about", "method"]
    assert [(problem.path, problem.code) for problem in problems] == [
        ("content/pages/bad.md", "missing-key")
    ]


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    folder = tmp_path / "content" / "articles" / "gates"
    folder.mkdir(parents=True)
    os.mkfifo(folder / "pipe.md")
    [problem] = load_all(tmp_path / "content").problems
    assert str(problem) == (
        "content/articles/gates/pipe.md: unreadable this is no regular file (replace it by one)"
    )
