"""What a reader waits for before the first paint: the page, one style sheet, one small script."""

import gzip
import re
from pathlib import Path

from lxml.html import HTMLParser, fromstring

# A style sheet blocks the paint; so does a script that is neither a module nor put off.
BLOCKING = (
    "//link[@rel='stylesheet']/@href | "
    "//script[@src and not(@type='module') and not(@async) and not(@defer)]/@src"
)
FRAMES = "//iframe | //link[@rel='preconnect' or @rel='dns-prefetch'] | //style"


def test_a_page_waits_for_one_style_sheet_and_one_script_and_has_no_frames(demo: Path) -> None:
    for path in sorted(demo.rglob("*.html")):
        page = fromstring(path.read_bytes(), parser=HTMLParser(encoding="utf-8"))
        names = [re.sub(r".*/|\?.*", "", str(address)) for address in page.xpath(BLOCKING)]
        assert sorted(names) == ["boot.js", "dateline.css"], path
        assert page.xpath(FRAMES) == [], path


def test_the_script_before_the_first_paint_is_small_and_fetches_nothing(demo: Path) -> None:
    script = (demo / "theme" / "js" / "boot.js").read_bytes()
    assert len(gzip.compress(script, 9)) <= 1_200
    assert b"fetch(" not in script
    assert b"XMLHttpRequest" not in script
    style = (demo / "theme" / "dateline.css").read_text("utf-8")
    assert "@import" not in style
