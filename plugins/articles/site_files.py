"""The site's own tables in content/: `timeline.yml`, `known-dates.yml` and `topics.yml`."""

from pathlib import Path
from typing import Final

from plugins.articles.day import read_day
from plugins.articles.decode import TABLE_LIMIT, decode
from plugins.articles.load import path_of, read_bytes
from plugins.articles.overrides import read_override
from plugins.articles.schema import check_schema
from plugins.articles.types import Action, ContentError, KnownDate, Override, Problem, Topic
from plugins.articles.yaml_values import Value, YamlValue, read_yaml_text

_SITE_ACTIONS: Final = (
    Action.MERGE,
    Action.SPLIT,
    Action.PIN,
    Action.FIX,
    Action.HIDE,
    Action.ADD,
)


def read_overrides(content: Path) -> tuple[Override, ...]:
    """Read `timeline.yml`, in its order; no file means none. Raises `ContentError`."""
    name = "timeline.yml"
    yaml = _read(content, name)
    path = path_of(content / name, content)
    return tuple(
        read_override(item, _SITE_ACTIONS, path, yaml.place(("overrides", index)))
        for index, item in enumerate(_items(yaml, "overrides"))
    )


def read_known_dates(content: Path) -> tuple[KnownDate, ...]:
    """Read `known-dates.yml`, in its order; no file means none. Raises `ContentError`."""
    return tuple(
        KnownDate(
            name=str(item["name"]),
            date=day,
            phrases=_texts(item, "phrases"),
            nouns=_texts(item, "nouns"),
            context=_texts(item, "context"),
        )
        for item in _items(_read(content, "known-dates.yml"), "known_dates")
        if isinstance(item, dict) and (day := read_day(str(item["date"])))
    )


def read_topics(content: Path) -> tuple[Topic, ...]:
    """Read `topics.yml`, in its order; no file means none. Raises `ContentError`."""
    return tuple(
        Topic(
            slug=str(item["slug"]),
            title=str(item["title"]),
            summary=str(item.get("summary", "")),
            description=str(item.get("description", "")),
            keywords=_texts(item, "keywords"),
        )
        for item in _items(_read(content, "topics.yml"))
        if isinstance(item, dict)
    )


def read_yaml(file: Path, content: Path, schema: str) -> YamlValue:
    """Read and check one YAML file of content; raises `ContentError` with all its problems."""
    path = path_of(file, content)
    raw = read_bytes(file, content, TABLE_LIMIT)
    yaml = read_yaml_text(decode(raw, path, TABLE_LIMIT), path)
    problems: tuple[Problem, ...] = (*yaml.problems, *check_schema(yaml, schema, path))
    if problems:
        raise ContentError(sorted(problems))
    return yaml


def _read(content: Path, name: str) -> YamlValue:
    file = content / name
    if not file.exists() and not file.is_symlink():
        return YamlValue(None, {}, {}, ())
    return read_yaml(file, content, name.removesuffix(".yml"))


def _items(yaml: YamlValue, key: str = "") -> list[Value]:
    value = yaml.value
    if key:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, list) else []


def _texts(item: dict[str, Value], key: str) -> tuple[str, ...]:
    value = item.get(key)
    return tuple(str(part) for part in value) if isinstance(value, list) else ()
