"""Every file under data/bad/ has its problems beside it: `name.md`, `name.txt`."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from plugins.articles import ContentError, Problem, parse, parse_page
from plugins.articles.decode import SIZE_LIMIT

BAD = sorted((Path(__file__).parent / "data" / "bad").glob("*.md"))


@pytest.mark.parametrize("file", BAD, ids=lambda file: file.stem)
def test_a_bad_file_gives_these_problems(file: Path) -> None:
    folder = "content/articles/bad/"
    with pytest.raises(ContentError) as error:
        parse(file.read_bytes(), folder + file.name)
    found = [str(problem).removeprefix(folder) for problem in error.value.problems]
    assert found == file.with_suffix(".txt").read_text(encoding="utf-8").splitlines()


def test_every_expectation_has_its_file() -> None:
    texts = {file.stem for file in BAD[0].parent.glob("*.txt")}
    assert texts == {file.stem for file in BAD}


def test_a_file_of_20_megabytes_is_refused_with_the_limit() -> None:
    with pytest.raises(ContentError) as error:
        parse(b"x" * 20_000_000, "content/articles/bad/big.md")
    assert str(error.value) == (
        "content/articles/bad/big.md: too-large the file is larger than 1,000,000 bytes"
        " (split the article)"
    )


def test_front_matter_of_half_a_megabyte_is_refused() -> None:
    raw = b"---\n" + b"title: x\n" * 50_000 + b"---\n"
    with pytest.raises(ContentError) as error:
        parse(raw, "a.md")
    assert [problem.code for problem in error.value.problems] == ["too-large"]


HEAD = b"---\ntitle: t\ndate: 2020-06-15\nslug: s\ntopic: t\n"
PIECES = st.sampled_from(
    (
        *(b"---\n", HEAD, b"tags: [", b"source: {", b"&a ", b"*a", b"!!x ", b"? ", b"- ", b"> "),
        *(b"1. ", b"[x](", b"![", b"](y)", b"|a|b|\n|-|-|\n", b"```\n", b"`", b"**", b"~~", b"<"),
        *(
            b"\n",
            b"\r\n",
            b"\t",
            b"\x00",
            b"\xff",
            b"\xef\xbb\xbf",
            b"\xe2\x80\xa8",
            b"{{",
            b"\\",
            b"a",
        ),
        *(b"    ", b"# ", b"&#0;", b"&amp;", b"===\n", b"[x]: y\n"),
    )
)


@given(st.binary(max_size=200) | st.lists(PIECES, max_size=40).map(b"".join))
@example(HEAD + b"---\n" + b"[" * 2000)
@example(HEAD + b"---\n" + b"> " * 2000 + b"x")
@example(HEAD + b"x: " + b"{a: " * 5000)
@example(HEAD + b"---\n" + b"*a_ " * 2000)
@example(HEAD + b"---\n" + b"`" * 2000 + b" \n" * 100)
def test_no_bytes_raise_anything_but_a_content_error(raw: bytes) -> None:
    for reader in (parse, parse_page):
        assert all(problem.code and problem.message for problem in _problems(reader, raw))


def _problems(reader: Callable[[bytes, str], object], raw: bytes) -> tuple[Problem, ...]:
    try:
        reader(raw, "content/articles/t/s.md")
    except ContentError as error:
        return error.problems
    return ()


def test_the_largest_article_allowed_is_read() -> None:
    head = HEAD + b"---\n\n"
    article = parse(head + b"word " * ((SIZE_LIMIT - len(head)) // 5), "content/articles/t/s.md")
    assert len(article.blocks) == 1
