"""Fetching: public addresses over http and https, within limits, and nothing else."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from plugins.articles import ContentError
from plugins.cleaner import fetch as door
from plugins.cleaner.address import canonical, date_of, link


class Server(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/page":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"<p>hello</p>")
        elif self.path == "/endless":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"x" * 3000)
        elif self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/to/"))
            self.end_headers()
        else:
            self.send_error(404)

    def log_message(self, *_: object) -> None:  # silence
        pass


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Server)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(door, "check_public", lambda _address: None)


def reason(url: str) -> str:
    with pytest.raises(ContentError) as error:
        door.fetch(url)
    [problem] = error.value.problems
    assert problem.code == "import-fetch"
    return problem.message


@pytest.mark.usefixtures("allowed")
def test_a_page_is_read(base: str) -> None:
    assert door.fetch(f"{base}/page") == b"<p>hello</p>"
    assert door.fetch(f"{base}/to/{base}/page") == b"<p>hello</p>"


def test_a_private_address_is_refused(base: str) -> None:
    assert reason(f"{base}/page") == "cannot be fetched: 127.0.0.1 is not a public address"


@pytest.mark.usefixtures("allowed")
@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://example.org/x", "gopher://x"])
def test_a_redirect_to_another_scheme_is_refused(base: str, target: str) -> None:
    assert reason(f"{base}/to/{target}").startswith("cannot be fetched: ")


@pytest.mark.usefixtures("allowed")
def test_a_page_that_is_not_there_is_named(base: str) -> None:
    assert reason(f"{base}/none") == "cannot be fetched: Not Found"


@pytest.mark.usefixtures("allowed")
def test_no_more_is_read_than_an_article_may_have(
    base: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "LIMIT", 1000)
    monkeypatch.setattr(door, "CHUNK", 100)
    assert len(door.fetch(f"{base}/endless")) == 1100


@pytest.mark.parametrize("url", ["http://", "https://[x/", "http:///x"])
def test_no_address_is_no_page(url: str) -> None:
    assert reason(url)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "192.168.0.1",
        "169.254.169.254",
        "0.0.0.0",  # noqa: S104 - it is not bound
        "::1",
        "fe80::1%eth0",
        "fd00::1",
        "::ffff:127.0.0.1",
        "224.0.0.1",
        "100.64.0.1",
    ],
)
def test_addresses_that_are_not_public(address: str) -> None:
    with pytest.raises(OSError, match="is not a public address"):
        door.check_public(address)


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])
def test_addresses_that_are_public(address: str) -> None:
    door.check_public(address)


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("https://example.org/a?utm_source=x&id=1#p", "https://example.org/a?id=1#p"),
        ("//example.org/a", "https://example.org/a"),
        ("b.html", "https://example.org/news/b.html"),
        ("https://user:secret@example.org/", "https://example.org/"),
        ("https://example.org/a(b)", "https://example.org/a%28b%29"),
        ("https://example.org/ü", "https://example.org/%C3%BC"),
        ("javascript:alert(1)", ""),
        ("  java\nscript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("mailto:x@example.org", ""),
        ("#top", ""),
        ("http://[x", ""),
        ("https://example.org/" + "x" * 3000, ""),
    ],
)
def test_links_are_made_safe(href: str, expected: str) -> None:
    assert link(href, "https://example.org/news/a.html") == expected


def test_an_address_without_its_tracking() -> None:
    assert canonical("https://example.org/a?fbclid=1&b=2#c") == "https://example.org/a?b=2"


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/2020/06/",
        "https://example.org/12020/06/15/",
        "https://x.org/2020/13/15",
    ],
)
def test_an_address_without_a_whole_date(url: str) -> None:
    assert date_of(url) is None
