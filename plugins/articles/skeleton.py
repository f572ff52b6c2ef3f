"""The file that a new article begins with."""

from datetime import date

from plugins.articles.dump import to_text
from plugins.articles.parse import parse
from plugins.articles.slugs import slug_of
from plugins.articles.types import ContentError, Problem

_BODY = "Write one paragraph per line. Say when things happened in words; the site finds the dates."


def skeleton(topic: str, title: str, day: date) -> tuple[str, str]:
    """Return path and text of a valid draft; raises `ContentError` where it would not be one."""
    slug = slug_of(title)
    path = f"content/articles/{slug_of(topic)}/{slug}.md"
    if not slug or slug_of(topic) != topic:
        what = f"topic {topic!r}" if slug else f"title {title!r}"
        hint = "a topic is a slug such as kursk; a title has Latin letters or digits"
        raise ContentError([Problem(path, 0, 0, "bad-value", f"the {what} gives no address", hint)])
    front: dict[str, object] = {
        "title": " ".join(title.split()),
        "date": day,
        "slug": slug,
        "topic": topic,
        "tags": [],
        "lang": "en",
        "summary": None,
        "license": "own",
        "status": "draft",
    }
    text = to_text(front, _BODY)
    parse(text.encode(), path)
    return path, text
