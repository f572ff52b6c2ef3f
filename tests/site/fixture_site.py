"""What a person reads of the built fixture site, and the golden files that hold it.

`python -m tests.site.fixture_site` builds the site and writes the golden files anew: read the diff.
"""

import re
import tempfile
from pathlib import Path

from tests.building import built, files_of

GOLDEN = Path(__file__).with_name("golden")


def main_of(html: str) -> str:
    """Return a page's main part, a tag or a text a line, so that a difference is a line."""
    main = html[html.index("<main") : html.index("</main>")]
    return re.sub(r"\n\s*", "\n", re.sub(r"(<[^>]+>)", r"\n\1\n", main)).strip() + "\n"


def words_of(html: str) -> str:
    """Return the words of a page's main part, a block a line."""
    main = html[html.index("<main") : html.index("</main>")]
    parted = re.sub(
        r"</?(?:p|li|ol|ul|h\d|div|dt|dd|summary|blockquote|code|section)\b[^>]*>", "\n", main
    )
    lines = (
        re.sub(r"\s+", " ", line).strip() for line in re.sub(r"<[^>]+>", "", parted).split("\n")
    )
    return "\n".join(line for line in lines if line) + "\n"


def read_off(output: Path) -> dict[str, str]:
    """Return what the golden files hold, by their names."""

    def page(path: str) -> str:
        return (output / path / "index.html").read_text("utf-8")

    return {
        "files.txt": "\n".join(files_of(output)) + "\n",
        "events.md": (output / "data" / "events.md").read_text("utf-8"),
        "timeline.txt": words_of(page("timeline")),
        "article.html": main_of(page("articles/six-months-after-the-storm")),
        "articles.atom.xml": (output / "feeds" / "articles.atom.xml").read_text("utf-8"),
    }


def renew() -> None:
    """Build the fixture site and write the golden files."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in read_off(built(Path(folder) / "project")).items():
            GOLDEN.mkdir(exist_ok=True)
            (GOLDEN / name).write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    renew()
