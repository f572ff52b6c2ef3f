"""Every page is valid HTML, and every script and style passes the site's own policy."""

import re
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parent.parent


def test_html_validate_finds_nothing(demo: Path) -> None:
    command = [sys.executable, str(TESTS / "node.py"), "npx", "--prefix", str(TESTS)]
    config = ["--config", str(TESTS / "htmlvalidate.json"), "--formatter", "text"]
    done = subprocess.run(
        [*command, "html-validate", *config, str(demo / "**/*.html")],
        capture_output=True,
        text=True,
        check=False,
        cwd=TESTS,
    )
    assert done.returncode == 0, done.stdout[:4000] + done.stderr[:2000]


def test_no_page_has_inline_script_or_style(demo: Path) -> None:
    for path in sorted(demo.rglob("*.html")):
        html = path.read_text("utf-8")
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=", html), path
        for attributes in re.findall(r"<script([^>]*)>", html):
            assert "src=" in attributes or 'type="application/ld+json"' in attributes, path
        assert "Content-Security-Policy" in html, path
