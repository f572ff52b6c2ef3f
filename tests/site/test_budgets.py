"""What a page costs to fetch, compressed as hosts compress."""

import gzip
import re
from pathlib import Path

KB = 1000
IMPORT = re.compile(r'^import .*?from "(\.[^"]+)";', re.MULTILINE | re.DOTALL)
HTML, CSS, JS = 30 * KB, 10 * KB, 8 * KB


def packed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


def loaded_scripts(entry: Path) -> set[Path]:
    """A module and all that it imports statically."""
    found = {entry}
    for name in IMPORT.findall(entry.read_text("utf-8")):
        found |= loaded_scripts((entry.parent / name).resolve())
    return found


def test_every_page_stays_within_its_budget(demo: Path) -> None:
    sizes = {path.relative_to(demo).as_posix(): packed(path) for path in demo.rglob("*.html")}
    assert {name: size for name, size in sizes.items() if size > HTML} == {}


def test_the_style_sheet_stays_within_its_budget(demo: Path) -> None:
    assert packed(demo / "theme" / "dateline.css") <= CSS


def test_the_scripts_of_every_page_stay_within_their_budget(demo: Path) -> None:
    theme = demo / "theme" / "js"
    modules = loaded_scripts((theme / "main.mjs").resolve()) | {theme / "boot.js"}
    on_timeline = modules | {
        theme / "modules" / f"{name}.mjs" for name in ("strip", "filter", "cite")
    }
    assert sum(packed(path) for path in on_timeline) <= JS


def test_a_first_search_stays_within_its_budget(demo: Path) -> None:
    shards = sorted((demo / "search").glob("shard-*.json"))
    assert max(packed(shard) for shard in shards) <= 30 * KB
