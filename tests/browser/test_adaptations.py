"""Readers who change how pages look: no script, their own colours, larger text, a screen reader."""

import pytest

from tests.browser.conftest import Open
from tests.browser.test_pages import AXE, LOOK, RULES

# Kinds of the demo site; "gallery" is every state of an entry on one page.
KINDS = ["gallery", "home", "article", "search"]

SMALL_TARGETS = """() => {
  const small = [];
  const targets = "a[href], button, input:not([type=hidden]), select, summary, textarea";
  for (const one of document.querySelectorAll(targets)) {
    if (!one.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})) continue;
    if (one.closest(".vh, .skip")) continue;
    const around = one.parentElement;
    const own = (one.textContent ?? "").trim();
    // A link in a line of words is as high as the line: the success criterion excepts it.
    const inWords = getComputedStyle(one).display === "inline"
      && (around.textContent ?? "").trim() !== own;
    const box = (one.closest("label") ?? one).getBoundingClientRect();
    if (!inWords && (box.width < 23.5 || box.height < 23.5)) {
      const size = `${Math.round(box.width)}x${Math.round(box.height)}`;
      small.push(`${size} ${one.outerHTML.slice(0, 100)}`);
    }
  }
  return small;
}"""

LOST_TEXT = """() => [...document.querySelectorAll("main *, header *, footer *")]
  .filter((one) => !one.closest(".vh, svg, select") && one.clientWidth > 1 && one.innerText)
  .filter((one) => {
    const style = getComputedStyle(one);
    const clips = (way) => ["hidden", "clip"].includes(way);
    return (clips(style.overflowX) && one.scrollWidth > one.clientWidth + 1)
        || (clips(style.overflowY)
          && one.scrollHeight > one.clientHeight + parseFloat(style.fontSize) / 2);
  })
  .map((one) => one.outerHTML.slice(0, 100))"""


@pytest.fixture
def show(open_page: Open, open_gallery: Open, kinds: dict[str, str]) -> Open:
    """Open a page by its kind."""

    def show(kind: str, **options: object) -> object:
        if kind == "gallery":
            return open_gallery("timeline/", **options)
        return open_page(kinds[kind], **options)

    return show  # type: ignore[return-value]  # both give pages


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing_without_script(kind: str, show: Open) -> None:
    page = show(kind, run=False, width=360)
    assert page.locator("noscript").count() > 0 or kind in {"home", "article"}
    page.evaluate(AXE.read_text("utf-8"))
    assert page.evaluate(LOOK, RULES) == []


MOVING = """() => [document.documentElement, ...document.querySelectorAll("*")].filter((one) => {
  const style = getComputedStyle(one);
  const times = [...style.transitionDuration.split(","), ...style.animationDuration.split(",")];
  return style.scrollBehavior === "smooth" || times.some((time) => parseFloat(time) > 0.01);
}).map((one) => one.outerHTML.slice(0, 100))"""


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing_in_the_readers_own_colours_without_motion(kind: str, show: Open) -> None:
    page = show(kind, forced_colors="active", reduced_motion="reduce")
    assert page.evaluate("matchMedia('(forced-colors: active)').matches")
    assert page.evaluate(MOVING) == []
    page.evaluate(AXE.read_text("utf-8"))
    assert page.evaluate(LOOK, RULES) == []


def test_a_date_rule_keeps_its_marks_in_the_readers_own_colours(open_gallery: Open) -> None:
    page = open_gallery("timeline/", forced_colors="active", color_scheme="dark")
    seen = page.evaluate(
        """() => {
          const of = (query, what) => getComputedStyle(document.querySelector(query))[what];
          return [of(".rule .m", "fill"), of(".strip rect:not(.h)", "fill"),
                  of("body", "backgroundColor")];
        }"""
    )
    assert seen[0] != seen[2]
    assert seen[1] != seen[2]


UNMARKED = """[...document.querySelectorAll("ul, ol")]
  .filter((one) => getComputedStyle(one).listStyleType === "none")
  .filter((one) => one.getAttribute("role") !== "list")
  .map((one) => one.outerHTML.slice(0, 100))"""


@pytest.mark.parametrize("kind", [*KINDS, "timeline", "results", "source"])
def test_targets_are_24_pixels_lists_are_lists_and_text_may_be_twice_as_large(
    kind: str, show: Open
) -> None:
    page = show(kind, width=1440)
    assert page.evaluate(UNMARKED) == []
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    assert page.evaluate(SMALL_TARGETS) == []
    page.set_viewport_size({"width": 360, "height": 780})
    assert page.evaluate(SMALL_TARGETS) == []
    page.set_viewport_size({"width": 640, "height": 780})
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 640
    assert page.evaluate(LOST_TEXT) == []


@pytest.mark.parametrize("kind", ["gallery", "timeline", "results"])
def test_what_is_announced_is_the_count_only(kind: str, show: Open) -> None:
    page = show(kind)
    live = page.locator("[role=status], [role=alert], [aria-live]:not([aria-live=off]), output")
    # A region that has nothing to say is there all the same: a screen reader must know it before.
    [said] = [text for text in live.all_inner_texts() if text.strip()]
    assert any(character.isdigit() for character in said), said
    assert len(said) < 100, said
    assert live.locator("li, article, a").count() == 0
