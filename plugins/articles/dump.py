"""`Article` to the text of its file: the inverse of `parse`."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from io import StringIO
from typing import Any, Final

import yaml

from plugins.articles.overrides import write_override
from plugins.articles.types import Article, Source, Status, TimelineMode

_WIDTH: Final = 10**9  # one line per value: diffs show the value that changed


def dump(article: Article) -> str:
    """Return the file's text; `parse(dump(article).encode(), article.path)` is the article.

    That holds for articles as `parse` makes them: one-line texts, a body without blank lines at
    its ends, blocks read from the body.
    """
    front: dict[str, object] = {
        "title": article.title,
        "date": article.published,
        "modified": article.modified,
        "slug": article.slug,
        "topic": article.topic,
        "tags": list(article.tags),
        "lang": article.lang,
        "summary": article.summary,
        "license": article.license,
        "source": _source(article.source) if article.source else None,
        "status": None if article.status is Status.PUBLISHED else article.status.value,
        "timeline": None if article.timeline is TimelineMode.AUTO else article.timeline.value,
        "events": [write_override(override) for override in article.events],
        "corrections": [{"date": item.date, "note": item.note} for item in article.corrections],
        "import": {
            name: list(value) if isinstance(value, tuple) else value
            for name, value in article.imported.items()
        },
    }
    return to_text({key: value for key, value in front.items() if value}, article.body)


def to_text(front_matter: Mapping[str, object], body: str) -> str:
    """Return a content file of any front matter, in its order; it need not be complete.

    A value None is written as an empty one: a key that waits to be filled in.
    """
    body = body.strip("\n")
    head = _to_yaml(front_matter)
    return f"---\n{head}---\n" + (f"\n{body}\n" if body else "")


class _Dumper(yaml.SafeDumper):
    """Plain style: no anchors, empty for None, dates without quotes."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - overrides PyYAML's
        return True


def _represent_none(dumper: yaml.SafeDumper, _: None) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:null", "")


def _represent_date(dumper: yaml.SafeDumper, day: date) -> yaml.ScalarNode:
    return dumper.represent_str(day.isoformat())


_Dumper.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in rows if not tag.endswith(":timestamp")]
    for first, rows in yaml.SafeDumper.yaml_implicit_resolvers.items()
}
_Dumper.add_representer(type(None), _represent_none)
_Dumper.add_representer(date, _represent_date)


def _to_yaml(front_matter: Mapping[str, object]) -> str:
    dumper = _Dumper(StringIO(), default_flow_style=None, sort_keys=False)
    node: Any = dumper.represent_data(dict(front_matter))
    node.flow_style = False
    text: str = yaml.serialize(node, Dumper=_Dumper, allow_unicode=True, width=_WIDTH)
    return text


def _source(source: Source) -> dict[str, str | date]:
    items = ((field.name, getattr(source, field.name)) for field in fields(source))
    return {name: value for name, value in items if value}
