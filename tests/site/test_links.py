"""No link of a built site leads nowhere: pages, files and anchors, under any address."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlparse

import pytest

# A sub-path, so that a link from the host's root would be seen to fail.
BASE = "https://site.invalid/news/site/"


class Links(HTMLParser):
    """Addresses that a page points to, and the ids it has."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect ids and addresses; a canonical address is absolute by design."""
        values = dict(attrs)
        if identifier := values.get("id"):
            self.ids.append(identifier)
        if tag == "link" and values.get("rel") == "canonical":
            return
        self.found += [values[name] or "" for name in ("href", "src", "action") if name in values]


def read(path: Path) -> Links:
    links = Links()
    links.feed(path.read_text("utf-8"))
    return links


def broken(output: Path) -> Iterator[str]:
    """Every link of the site that leads nowhere, with its page."""
    pages = {path: read(path) for path in sorted(output.rglob("*.html"))}
    for path, links in pages.items():
        name = path.relative_to(output).as_posix()
        address = urljoin(BASE, name.removesuffix("index.html"))
        if name == "404.html":  # shown at any address, so that its links are from the root
            continue
        for link in links.found:
            target, fragment = urldefrag(urljoin(address, link))
            if not target.startswith(BASE):
                if urlparse(target).netloc in {"", "site.invalid"}:
                    yield f"{name}: {link} leaves the site"
                continue
            file = output / unquote(urlparse(target).path.removeprefix("/news/site/"))
            if file.is_dir():
                file = file / "index.html"
            if not file.is_file():
                yield f"{name}: {link} has no file"
            elif fragment and file in pages and fragment not in pages[file].ids:
                yield f"{name}: {link} has no such anchor"


def doubled(output: Path) -> Iterator[str]:
    for path in sorted(output.rglob("*.html")):
        ids = read(path).ids
        yield from (f"{path.name}: {one}" for one in sorted(set(ids)) if ids.count(one) > 1)


@pytest.mark.parametrize("which", ["site", "demo"])
def test_every_internal_link_and_anchor_exists(which: str, request: pytest.FixtureRequest) -> None:
    output: Path = request.getfixturevalue(which)
    assert sorted(set(broken(output))) == []


@pytest.mark.parametrize("which", ["site", "demo"])
def test_every_id_stands_once_on_its_page(which: str, request: pytest.FixtureRequest) -> None:
    output: Path = request.getfixturevalue(which)
    assert sorted(set(doubled(output))) == []
