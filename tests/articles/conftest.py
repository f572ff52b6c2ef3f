"""Articles in one line for the tests of this folder."""

from collections.abc import Callable

import pytest

from plugins.articles import Article, parse

PATH = "content/articles/gates/the-gate-closes.md"


@pytest.fixture
def article() -> Callable[..., Article]:
    """Give `article(body, *front_matter_lines)`."""

    def make(body: str, *front: str, path: str = PATH) -> Article:
        head = ["title: The gate closes", "date: 2020-06-15", "slug: the-gate-closes"]
        text = "\n".join(["---", *head, "topic: gates", *front, "---", "", body])
        return parse(text.encode(), path)

    return make
