"""Show output/ on this machine, built if it is not; with --watch, rebuilt on every change.

usage: python scripts/serve.py [--port 8000] [--watch]
"""

import argparse
import functools
import subprocess
import sys
import threading
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUTPUT = ROOT / "output"
SOURCES = ("content", "theme", "plugins", "pelican.conf.py")


class Handler(SimpleHTTPRequestHandler):
    """Files of output/, with the site's own 404 page."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer a missing page as a static host would."""
        page = OUTPUT / "404.html"
        if code != HTTPStatus.NOT_FOUND or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def build() -> None:
    """Rebuild; a failure is printed by the build and leaves the last good site in place."""
    subprocess.run([sys.executable, str(ROOT / "scripts/build.py")], check=False)


def main() -> int:
    parser = argparse.ArgumentParser(description="Show output/ on this machine.")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--watch", action="store_true", help="rebuild on every change")
    options = parser.parse_args()
    handler = functools.partial(Handler, directory=str(OUTPUT))
    try:
        server = ThreadingHTTPServer(("127.0.0.1", options.port), handler)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        print(f"port {options.port}: {reason} (choose another: PORT=8001)", file=sys.stderr)
        return 1
    if options.watch or not (OUTPUT / "index.html").is_file():
        build()
    if not options.watch and not (OUTPUT / "index.html").is_file():
        return 1
    print(f"Serving {OUTPUT.name}/ on http://localhost:{server.server_port}/ (Ctrl-C stops)")
    if options.watch:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        from watchfiles import watch  # noqa: PLC0415  # only --watch pays for the import

        for _changes in watch(*(ROOT / name for name in SOURCES)):
            build()
    server.serve_forever()
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(0)
