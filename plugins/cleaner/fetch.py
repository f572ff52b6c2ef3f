"""A page or a file into bytes, within limits: the cleaner's only door to the outside.

Only http and https, only public addresses (also after a redirect, also where a
name resolves to a private one), bounded in size and time.
"""

import http.client
import ipaddress
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import IO, Final
from urllib.parse import urlsplit

from plugins.cleaner.decode import LIMIT, refuse

SECONDS: Final = 30.0
"""For the whole page."""
SILENCE: Final = 10.0
"""For one answer of the server."""
CHUNK: Final = 65_536
AGENT: Final = "dateline-import/1 (+a person reads this page once)"


def is_url(name: str) -> bool:
    """Whether `name` is an address and not a file."""
    return name.lower().startswith(("http://", "https://"))


def read_input(name: str) -> bytes:
    """Return the bytes of a file, an address or `-`. Raises `ContentError`."""
    if is_url(name):
        return fetch(name)
    try:
        if name == "-":
            return sys.stdin.buffer.read(LIMIT + 1)
        with Path(name).open("rb") as stream:
            return stream.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        hint = "an address begins with https://" if "://" in name else "check the file's name"
        raise refuse(name, "import-unreadable", f"cannot be read: {reason}", hint) from error


def fetch(url: str) -> bytes:
    """Return what the public address `url` answers. Raises `ContentError`."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        _Http(),
        _Https(),
        urllib.request.HTTPDefaultErrorHandler(),
        _Redirects(),
        urllib.request.HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    headers = {"User-Agent": AGENT, "Accept": "text/html,*/*;q=0.5"}
    hint = "save the page in a browser and import the file"
    try:
        if not urlsplit(url).hostname:
            raise refuse(url, "import-fetch", "this is no address of a page", hint)
        request = urllib.request.Request(url, headers=headers)  # noqa: S310 - the opener knows http(s) only
        with opener.open(request, timeout=SILENCE) as answer:
            return _read(answer, url)
    except (OSError, ValueError, http.client.HTTPException) as error:
        if isinstance(error, urllib.error.HTTPError):
            error.close()
        reason = getattr(error, "reason", None) or error
        raise refuse(url, "import-fetch", f"cannot be fetched: {reason}", hint) from error


def _read(answer: http.client.HTTPResponse, url: str) -> bytes:
    deadline = time.monotonic() + SECONDS
    parts: list[bytes] = []
    size = 0
    while chunk := answer.read1(CHUNK):
        parts.append(chunk)
        size += len(chunk)
        if size > LIMIT:
            break
        if time.monotonic() > deadline:
            raise refuse(
                url,
                "import-fetch",
                f"takes longer than {SECONDS:.0f} seconds",
                "save the page in a browser",
            )
    return b"".join(parts)


def check_public(address: str) -> None:
    """Raise `OSError` where `address` (of the other end) is not public."""
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped:
        ip = ip.ipv4_mapped
    if not ip.is_global or ip.is_multicast:
        msg = f"{address} is not a public address"
        raise OSError(msg)


class _HttpConnection(http.client.HTTPConnection):
    def connect(self) -> None:
        super().connect()
        _check_peer(self)


class _HttpsConnection(http.client.HTTPSConnection):
    def connect(self) -> None:
        super().connect()
        _check_peer(self)


def _check_peer(connection: http.client.HTTPConnection) -> None:
    """Look at the address that was reached, not at the name: names can change their mind."""
    try:
        check_public(connection.sock.getpeername()[0])
    except OSError:
        connection.close()
        raise


class _Http(urllib.request.HTTPHandler):
    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(_HttpConnection, req)


class _Https(urllib.request.HTTPSHandler):
    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        return self.do_open(_HttpsConnection, req)


class _Redirects(urllib.request.HTTPRedirectHandler):
    max_redirections = 5

    def redirect_request(  # noqa: PLR0913, PLR0917 - urllib's signature
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        if not is_url(newurl):
            fp.close()
            reason = f"it leads to {newurl[:80]!r}"
            raise urllib.error.URLError(reason)
        return super().redirect_request(req, fp, code, msg, headers, newurl)
