"""What Lighthouse asks of every page and can be answered the same on every machine."""

from pathlib import Path

from tests.browser.conftest import served
from tests.browser.lighthouse import STATIC, Packed, audit


def test_accessibility_best_practices_and_search_engines_have_nothing_to_ask_for(
    demo: Path, kinds: dict[str, str]
) -> None:
    with served(demo, Packed) as address:
        pages = {address + kinds[kind]: kind for kind in ("home", "timeline", "article", "search")}
        reports = audit(list(pages), STATIC)
    assert [pages[report.address] for report in reports] == list(pages.values())
    assert {pages[one.address]: one.failed for one in reports if one.failed} == {}
    assert [one.scores for one in reports] == 4 * [dict.fromkeys(STATIC, 100)]


def test_a_page_that_nobody_can_read_is_found_out(demo: Path, tmp_path: Path) -> None:
    html = (demo / "about" / "index.html").read_text("utf-8")
    worse = html.replace("<h1", "<img src=x.png><h1").replace('lang="en"', "")
    (tmp_path / "index.html").write_text(worse, "utf-8")
    with served(tmp_path, Packed) as address:
        [report] = audit([address], ("accessibility",))
    assert report.scores["accessibility"] < 100
    assert {failed.split(":")[0] for failed in report.failed} >= {"html-has-lang", "image-alt"}
