"""Every kind of page in a real browser: accessible, quiet, readable at any width."""

from pathlib import Path

import pytest

from tests.browser.conftest import Open

KINDS = (
    "home timeline year month topics topic articles article tag source search results data about "
    "method corrections missing"
).split()

AXE = Path(__file__).parent.parent / "node_modules" / "axe-core" / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OF_COLOURS = ["color-contrast", "link-in-text-block"]
LOOK = """async (rules) => {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const found = await axe.run(document, {runOnly: rules, resultTypes: ["violations"]});
  return found.violations.map((one) =>
    `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.target.join(" ")).join(" | ")}`);
}"""


PAPER = "getComputedStyle(document.body).backgroundColor"


@pytest.fixture(scope="session")
def axe() -> str:
    return AXE.read_text("utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing_light_or_dark_narrow_or_wide(
    kind: str, open_page: Open, kinds: dict[str, str], axe: str
) -> None:
    page = open_page(kinds[kind], color_scheme="light")
    page.evaluate(axe)
    for width in (360, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme="light")
        assert page.evaluate(LOOK, RULES) == [], width
        page.emulate_media(color_scheme="dark")  # differs in its colours only
        assert page.evaluate(LOOK, OF_COLOURS) == [], width


def test_axe_sees_what_is_wrong(open_page: Open, axe: str) -> None:
    page = open_page("about/", color_scheme="dark")
    page.evaluate(axe)
    page.evaluate(
        """() => {
          const title = document.querySelector("h1");
          title.outerHTML = "<h4>Quiet</h4>";
          document.querySelector("h4").style.color = "#333";
        }"""
    )
    assert [found.split(":")[0] for found in page.evaluate(LOOK, OF_COLOURS)] == ["color-contrast"]
    assert "page-has-heading-one" in {found.split(":")[0] for found in page.evaluate(LOOK, RULES)}


@pytest.mark.parametrize("kind", KINDS)
def test_no_page_scrolls_sideways_at_320_pixels_with_wide_text_spacing(
    kind: str, open_page: Open, kinds: dict[str, str]
) -> None:
    page = open_page(kinds[kind], width=320, height=640)
    page.evaluate(
        """() => { for (const one of document.querySelectorAll("p, li, h1, h2, h3, h4, a, label")) {
             one.style.letterSpacing = "0.12em"; one.style.wordSpacing = "0.16em";
             one.style.lineHeight = "1.5"; } }"""
    )
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in {"search", "results"}])
def test_a_page_says_the_same_without_script(
    kind: str, open_page: Open, kinds: dict[str, str]
) -> None:
    read = "document.querySelector('main').innerText.replace(/\\s+/g, ' ').length"
    without = open_page(kinds[kind], java_script_enabled=False)
    length = len(" ".join(without.inner_text("main").split()))
    assert length >= 0.95 * open_page(kinds[kind]).evaluate(read)


def test_search_without_script_leads_to_topics_and_years(open_page: Open) -> None:
    page = open_page("search/", java_script_enabled=False)
    assert "Search needs JavaScript" in page.inner_text("main")
    assert page.locator("main a[href*='topics/kursk/']").count() == 1


@pytest.mark.parametrize("kind", ["home", "month", "article", "search"])
def test_every_control_can_be_reached_and_seen_by_keyboard(
    kind: str, open_page: Open, kinds: dict[str, str]
) -> None:
    page = open_page(kinds[kind], reduced_motion="reduce")
    visited = 0
    for _press in range(400):
        page.keyboard.press("Tab")
        state = page.evaluate(
            """async () => {
              await new Promise(requestAnimationFrame);
              const one = document.activeElement;
              if (!one || one === document.body) return null;
              const box = one.getBoundingClientRect();
              const style = getComputedStyle(one);
              const x = Math.min(box.left + box.width / 2, innerWidth - 1);
              const over = document.elementFromPoint(x, box.top + Math.min(box.height / 2, 8));
              return {
                name: one.outerHTML.slice(0, 120),
                // of a month's box the browser rings the parts
                ring: one.type === "month" || style.outlineStyle !== "none",
                seen: box.width === 0 || one.contains(over) || (over?.contains(one) ?? false),
              };
            }"""
        )
        if state is None:
            break
        visited += 1
        assert state["ring"], state["name"]
        assert state["seen"], state["name"]
    assert visited > 8


def test_the_readers_choice_of_colours_stays(open_page: Open) -> None:
    page = open_page("", color_scheme="light")
    before = page.evaluate(PAPER)
    page.click("[data-switch]")
    after = page.evaluate(PAPER)
    assert before != after
    page.reload()
    assert page.evaluate(PAPER) == after
