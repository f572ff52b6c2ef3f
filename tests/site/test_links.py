"""No link of a built site leads nowhere: pages, files and anchors, under any address."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlparse

import pytest
from lxml.html import HTMLParser, fromstring

# A sub-path, so that a link from the host's root would be seen to fail.
BASE = "https://site.invalid/news/site/"


PARSER = HTMLParser(encoding="utf-8")
# A canonical address is absolute by design.
POINTERS = "//*[not(@rel='canonical')]/@*[name()='href' or name()='src' or name()='action']"


@dataclass(frozen=True)
class Links:
    """Addresses that a page points to, and how often it has each id."""

    found: frozenset[str]
    ids: Counter[str]


@cache
def read(path: Path) -> Links:
    page = fromstring(path.read_bytes(), parser=PARSER)
    return Links(frozenset(page.xpath(POINTERS)), Counter(page.xpath("//@id")))


@cache
def file_of(output: Path, address: str) -> Path | None:
    """Return the file that a host answers with."""
    file = output / unquote(address.partition("?")[0])
    file = file / "index.html" if file.is_dir() else file
    return file if file.is_file() else None


def broken(output: Path) -> Iterator[str]:
    """Every link of the site that leads nowhere, with its page."""
    pages = {path: read(path) for path in sorted(output.rglob("*.html"))}
    for path, links in pages.items():
        name = path.relative_to(output).as_posix()
        address = urljoin(BASE, name.removesuffix("index.html"))
        if name == "404.html":  # shown at any address, so that its links are from the root
            continue
        for link in sorted(links.found):
            target, fragment = urldefrag(urljoin(address, link))
            if not target.startswith(BASE):
                if urlparse(target).netloc in {"", "site.invalid"}:
                    yield f"{name}: {link} leaves the site"
                continue
            file = file_of(output, target.removeprefix(BASE))
            if file is None:
                yield f"{name}: {link} has no file"
            elif fragment and file in pages and fragment not in pages[file].ids:
                yield f"{name}: {link} has no such anchor"


def doubled(output: Path) -> Iterator[str]:
    for path in sorted(output.rglob("*.html")):
        ids = read(path).ids
        yield from (f"{path.name}: {one}" for one in sorted(ids) if ids[one] > 1)


@pytest.mark.parametrize("which", ["site", "demo"])
def test_every_internal_link_and_anchor_exists(which: str, request: pytest.FixtureRequest) -> None:
    output: Path = request.getfixturevalue(which)
    assert sorted(set(broken(output))) == []


@pytest.mark.parametrize("which", ["site", "demo"])
def test_every_id_stands_once_on_its_page(which: str, request: pytest.FixtureRequest) -> None:
    output: Path = request.getfixturevalue(which)
    assert sorted(set(doubled(output))) == []
