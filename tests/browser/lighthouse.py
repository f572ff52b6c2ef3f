"""What Lighthouse says of pages: scores of 0 to 100, what was measured, and what failed.

Accessibility, best practices and search engines are questions of what a page is; the suite asks
them. Performance depends on the machine; `make lighthouse` measures it.
"""

import gzip
import json
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Final

from tests.browser.chromium import ARGUMENTS, find
from tests.browser.conftest import Quiet
from tests.node import environment

SCRIPT: Final = Path(__file__).with_suffix(".mjs")
STATIC: Final = ("accessibility", "best-practices", "seo")
ALL: Final = ("performance", *STATIC)
PACKED: Final = {".html", ".css", ".js", ".mjs", ".json", ".svg", ".xml", ".txt"}


class Packed(Quiet):
    """Answers as hosts do: text packed."""

    def send_head(self) -> BytesIO | BinaryIO | None:
        """Return what follows the headers."""
        path = Path(self.translate_path(self.path))
        file = path / "index.html" if path.is_dir() else path
        if not file.is_file() or file.suffix not in PACKED:
            return super().send_head()
        body = gzip.compress(file.read_bytes(), mtime=0)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return BytesIO(body)


@dataclass(frozen=True, slots=True)
class Report:
    """One audit of one page."""

    address: str
    scores: dict[str, int]
    """Category to points of 100."""
    metrics: dict[str, float | None]
    """Milliseconds, the layout shift, and the bytes that came; None where not asked for."""
    failed: tuple[str, ...]
    """What costs points."""


def audit(addresses: Sequence[str], categories: Sequence[str] = ALL) -> list[Report]:
    """Audit pages one after the other in one browser; a page that is named twice, twice."""
    env = {**environment(), "CHROME_PATH": find(), "CHROME_FLAGS": " ".join(ARGUMENTS)}
    command = ["node", str(SCRIPT), ",".join(categories), *addresses]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return [
        Report(one["address"], one["scores"], one["metrics"], tuple(one["failed"]))
        for one in map(json.loads, done.stdout.splitlines())
    ]
