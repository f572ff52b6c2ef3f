"""What the page types look like: the first screen against small pictures of before.

A picture is a quarter of the screen's size; compared are the mean colours of squares of 40 pixels.
Text is drawn as blocks of one width, by a font of our own, so that every machine breaks its lines
at the same words; the machine's fonts would differ more than many a change of the page.
`make unit ARGS="-k screenshots --renew-screenshots"` takes the pictures anew: look at them.
"""

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Open, opener, served

PICTURES = Path(__file__).with_name("screenshots")
SIZES = {"360": (360, 780), "1440": (1440, 900)}
PAGES = {
    "home": "",
    "timeline": "timeline/",
    "year": "timeline/2020/",
    "month": "timeline/2020/02/",
    "topic": "topics/harbour/",
    "articles": "articles/",
    "article": "articles/six-months-after-the-storm/",
    "data": "data/",
    "search": "search/",
}
LOOKS = [*((kind, "light") for kind in PAGES), ("timeline", "dark")]
NAMES = [f"{kind}-{scheme}-{size}" for kind, scheme in LOOKS for size in SIZES]

MOST = 3.0
"""Difference of the squares' colours (of 255, root mean square) up to which two screens look alike.
Measured: two page types, which share the frame, differ by 7 and more."""
LARGEST = 40_000

SHRINK = """async (png) => {
  const image = await createImageBitmap(await (await fetch(png)).blob());
  const canvas = new OffscreenCanvas(image.width / 4, image.height / 4);
  const paint = canvas.getContext("2d");
  paint.imageSmoothingQuality = "high";
  paint.drawImage(image, 0, 0, canvas.width, canvas.height);
  const small = await canvas.convertToBlob({type: "image/webp", quality: 0.85});
  return btoa(String.fromCharCode(...new Uint8Array(await small.arrayBuffer())));
}"""

DIFFER = """async ([one, other]) => {
  const squares = async (address) => {
    const image = await createImageBitmap(await (await fetch(address)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const paint = canvas.getContext("2d");
    paint.drawImage(image, 0, 0);
    const {data} = paint.getImageData(0, 0, image.width, image.height);
    const across = Math.ceil(image.width / 10);
    const sums = [];
    for (let y = 0; y < image.height; y++) for (let x = 0; x < image.width; x++) {
      const cell = (sums[Math.floor(y / 10) * across + Math.floor(x / 10)] ??= [0, 0, 0, 0]);
      for (const part of [0, 1, 2]) cell[part] += data[4 * (y * image.width + x) + part];
      cell[3] += 1;
    }
    const cells = sums.map((sum) => sum.slice(0, 3).map((part) => part / sum[3]));
    return {size: `${image.width}x${image.height}`, cells};
  };
  const [a, b] = [await squares(one), await squares(other)];
  if (a.size !== b.size) return 255;
  let total = 0;
  a.cells.forEach((cell, place) => cell.forEach((part, colour) => {
    total += Math.abs(part - b.cells[place][colour]) ** 2;
  }));
  return Math.sqrt(total / (3 * a.cells.length));
}"""


FONT = Path(__file__).with_name("blocks.woff")
DRESS = """async (font) => {
  const bytes = Uint8Array.from(atob(font), (letter) => letter.charCodeAt(0));
  document.fonts.add(await new FontFace("Blocks", bytes.buffer).load());
  for (const name of ["--serif", "--sans", "--mono"]) {
    document.documentElement.style.setProperty(name, "Blocks");
  }
  await document.fonts.ready;
}"""


@pytest.fixture(scope="module")
def site_address(site: Path) -> Iterator[str]:
    """Where the fixture site is served."""
    with served(site) as address:
        yield address


@pytest.fixture
def open_site(browser: Browser, site_address: str) -> Iterator[Open]:
    """Open pages of the fixture site, which changes only with its tests."""
    with opener(browser, site_address) as open_:
        yield open_


@pytest.fixture(scope="module")
def desk(browser: Browser) -> Iterator[Page]:
    """An empty page to compare pictures on."""
    page = browser.new_page()
    yield page
    page.close()


def taken(page: Page, desk: Page) -> bytes:
    """The first screen at a quarter of its size, as WebP."""
    png = base64.b64encode(page.screenshot(animations="disabled", caret="hide")).decode()
    return base64.b64decode(desk.evaluate(SHRINK, f"data:image/png;base64,{png}"))


def difference(one: bytes, other: bytes, desk: Page) -> float:
    """How far two pictures are apart, 0 to 255."""
    addresses = [
        f"data:image/webp;base64,{base64.b64encode(data).decode()}" for data in (one, other)
    ]
    told: float = desk.evaluate(DIFFER, addresses)
    return told


def dressed(page: Page) -> Page:
    """Draw the page's text as blocks."""
    page.evaluate(DRESS, base64.b64encode(FONT.read_bytes()).decode())
    return page


def at(page: Page, size: str) -> Page:
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    return page


@pytest.mark.parametrize(("kind", "scheme"), LOOKS)
def test_a_page_looks_as_it_was_last_seen(
    kind: str, scheme: str, open_site: Open, desk: Page, request: pytest.FixtureRequest
) -> None:
    page = dressed(open_site(PAGES[kind], color_scheme=scheme, reduced_motion="reduce"))
    for size in SIZES:
        picture = taken(at(page, size), desk)
        file = PICTURES / f"{kind}-{scheme}-{size}.webp"
        if request.config.getoption("--renew-screenshots"):
            PICTURES.mkdir(exist_ok=True)
            file.write_bytes(picture)
        assert difference(picture, file.read_bytes(), desk) <= MOST, file.name


def test_there_is_a_small_picture_of_every_look_and_no_other() -> None:
    assert sorted(file.stem for file in PICTURES.iterdir()) == sorted(NAMES)
    assert max(file.stat().st_size for file in PICTURES.iterdir()) <= LARGEST


@pytest.mark.parametrize("size", SIZES)
def test_another_page_other_colours_no_style_or_a_lost_title_do_not_look_alike(
    size: str, open_site: Open, desk: Page
) -> None:
    page = at(dressed(open_site(PAGES["timeline"], color_scheme="light")), size)
    before = taken(page, desk)
    page.emulate_media(color_scheme="dark")
    assert difference(before, taken(page, desk), desk) > MOST
    page.emulate_media(color_scheme="light")
    page.evaluate("document.styleSheets[0].disabled = true")
    assert difference(before, taken(page, desk), desk) > MOST
    page.evaluate("document.styleSheets[0].disabled = false")
    assert difference(before, taken(page, desk), desk) <= MOST
    page.evaluate("document.querySelector('main h1').remove()")
    assert difference(before, taken(page, desk), desk) > MOST
    page.goto(page.url.replace(PAGES["timeline"], PAGES["articles"]))
    dressed(page)
    assert difference(before, taken(page, desk), desk) > MOST
