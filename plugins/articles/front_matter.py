"""A content file's text, cut into front matter and body, each with the lines it stands on."""

import re
from dataclasses import dataclass
from typing import Final

from plugins.articles.schema import check_schema
from plugins.articles.types import ContentError, Problem
from plugins.articles.yaml_values import Keys, Value, YamlValue, read_yaml_text

_FENCE: Final = re.compile(r"---[ \t]*")
_BLANK_LINES: Final = re.compile(r"(?:[ \t]*\n)+")
_SIZE_LIMIT: Final = 100_000
_HINT: Final = "begin the file with `---`, `title: …`, `date: …`, `slug: …`, `topic: …`, `---`"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Checked against its schema: the keys that are there have the right types."""

    yaml: YamlValue
    body: str
    """Without blank lines at its ends."""
    body_line: int
    """1-based line of the body's first line in the file."""

    def text(self, *keys: str) -> str:
        """Return the text under `keys`, empty where it is not given."""
        value = self.get(*keys)
        return value if isinstance(value, str) else ""

    def items(self, key: str) -> list[Value]:
        """Return the list under `key`, empty where it is not given."""
        value = self.get(key)
        return value if isinstance(value, list) else []

    def get(self, *keys: str) -> Value:
        """Return the value under `keys`, or None."""
        value = self.yaml.value
        for key in keys:
            value = value.get(key) if isinstance(value, dict) else None
        return value

    def place(self, *keys: str | int) -> tuple[int, int]:
        """Line and column of the value under `keys`."""
        at: Keys = keys
        return self.yaml.place(at)


def read_front_matter(text: str, path: str, schema: str) -> tuple[FrontMatter, tuple[Problem, ...]]:
    """Cut `text` and check its front matter against `schema`.

    Raises `ContentError` where there is no front matter, or it is no YAML mapping.
    """
    lines = text.split("\n")
    if not _FENCE.fullmatch(lines[0]):
        message = "the file does not begin with front matter"
        raise ContentError([Problem(path, 1, 1, "front-matter-missing", message, _HINT)])
    end = next((i for i, line in enumerate(lines[1:], 1) if _FENCE.fullmatch(line)), 0)
    if not end:
        message = "the front matter has no end"
        hint = "close it with a line `---`"
        raise ContentError([Problem(path, 1, 1, "front-matter-unclosed", message, hint)])
    head = "\n".join(lines[1:end]) + "\n"
    if len(head) > _SIZE_LIMIT:
        message = f"the front matter is longer than {_SIZE_LIMIT:,} characters"
        hint = "the article's text belongs below it"
        raise ContentError([Problem(path, 1, 1, "too-large", message, hint)])
    yaml = read_yaml_text(head, path, line=2)
    if not isinstance(yaml.value, dict | None):
        message = "the front matter is not a list of `key: value` lines"
        raise ContentError([Problem(path, 2, 1, "front-matter-missing", message, _HINT)])
    rest = "\n".join(lines[end + 1 :])
    body = _BLANK_LINES.sub("", rest, count=1) if _BLANK_LINES.match(rest) else rest
    body_line = end + 2 + rest[: len(rest) - len(body)].count("\n")
    front = FrontMatter(yaml, body.rstrip(), body_line)
    return front, (*yaml.problems, *check_schema(yaml, schema, path))
