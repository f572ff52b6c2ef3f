"""Every component in every state, as a person last read it; and what holds for all of them."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from plugins.pages.build import site_files
from plugins.pages.strings import EN
from plugins.pages.templates import Templates
from tests.pages.gallery import GOLDEN, ROOT, THEME, gallery_site, golden_files

MADE = golden_files()
TEMPLATES = sorted((THEME / "templates").rglob("*.html"))


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    pairs = list(site_files(Templates(THEME, gallery_site("https://example.org/news"))))
    assert len(dict(pairs)) == len(pairs), "no two files have the same path"
    return dict(pairs)


@pytest.mark.parametrize("name", sorted(MADE))
def test_an_entry_looks_as_a_person_last_read_it(name: str) -> None:
    assert MADE[name] == (GOLDEN / name).read_text("utf-8")


def test_no_golden_file_is_left_over() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == set(MADE)


class Page(HTMLParser):
    """Collects what the rules below ask about."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.ids += [value for name, value in attrs if name == "id" and value]


def test_pages_keep_to_their_own_policy(files: dict[str, str]) -> None:
    for path, text in files.items():
        if not path.endswith(".html"):
            continue
        page = Page(text)
        assert len(page.ids) == len(set(page.ids)), path
        for tag, attributes in page.tags:
            inline = [name for name in attributes if name.startswith("on") or name == "style"]
            assert not inline, f"{path}: {tag} has {inline}"
            is_inline_script = tag == "script" and "src" not in attributes
            assert not is_inline_script or attributes["type"] == "application/ld+json", path
            assert tag != "style", path


def test_the_policy_stands_before_anything_it_must_hold_for(files: dict[str, str]) -> None:
    text = files["index.html"]
    assert text.index("Content-Security-Policy") < text.index("<script")


def test_headlines_are_text_wherever_they_stand(files: dict[str, str]) -> None:
    shown = [text for text in files.values() if "an inquiry" in text]
    assert shown
    for text in shown:
        assert "<will>" not in text or text.startswith("{")  # JSON needs no escape


def test_all_addresses_of_entries_exist(files: dict[str, str]) -> None:
    site = gallery_site("https://example.org/news")
    for entry in site.timeline.whole.entries:
        paths = [path for path, text in files.items() if f'id="{entry.id}"' in text]
        assert paths, f"{entry.id} is on no page"


KEY = re.compile(r"""\bt(?:\.count)?\(\s*["']([a-z_0-9.]+)["'](\s*~)?""")


def used_keys(text: str) -> set[tuple[str, bool]]:
    """Keys that a text names, and whether more is added to them."""
    return {(found[1], bool(found[2])) for found in KEY.finditer(text)}


@pytest.mark.parametrize("path", TEMPLATES, ids=[path.name for path in TEMPLATES])
def test_templates_say_only_what_the_table_has(path: Path) -> None:
    for key, is_prefix in used_keys(path.read_text("utf-8")):
        starts = [known for known in EN.table if known.startswith(key)]
        assert key in EN.table or f"{key}.other" in EN.table or (is_prefix and starts), key


FAMILIES = (
    "date.", "note.", "unit.", "edit.", "kind.", "key.", "nav.", "why.units.", "ordinal.", "data.",
    "article.license.", "search.", "tags.", "tag.", "sources.", "source.",
)  # fmt: skip
"""Beginnings of keys whose ends are put together: `kind.` and the name of a kind."""


def test_the_table_has_no_words_that_nothing_says() -> None:
    code = [*TEMPLATES, *(ROOT / "plugins").rglob("*.py")]
    said = "\n".join(path.read_text("utf-8") for path in code if path.name != "strings.py")
    plain = {key.removesuffix(".one").removesuffix(".other") for key in EN.table}
    unsaid = {key for key in plain if f'"{key}"' not in said and f"'{key}'" not in said}
    assert {key for key in unsaid if not f"{key}.".startswith(FAMILIES)} == set()
