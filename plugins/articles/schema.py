"""The JSON Schemas of content files, and their errors in plain words.

`schemas/article.json` says once what front matter may hold: editors, the linter and the build
read the same file. A field's `description` is the hint that is printed when it is wrong.
"""

import json
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Any, Final

from jsonschema import Draft202012Validator, ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from plugins.articles.day import FORMATS
from plugins.articles.types import Problem
from plugins.articles.yaml_values import Keys, YamlValue

SCHEMAS: Final = Path(__file__).parent / "schemas"
"""One file per kind of content file: `article`, `page`, `timeline`, `topics`, `known-dates`."""

# Other tools' names for our keys. Pelican's own settings are none of an article's business.
_OTHER_NAMES: Final = {
    "author": "write `source: {author: …}`",
    "authors": "write `source: {author: …}`",
    "category": "did you mean `topic`?",
    "description": "did you mean `summary`?",
    "draft": "write `status: draft`",
    "keywords": "did you mean `tags`?",
    "language": "did you mean `lang`?",
    "licence": "did you mean `license`?",
    "override_save_as": "addresses follow from the slug",
    "override_url": "addresses follow from the slug",
    "published": "did you mean `date`?",
    "pubdate": "did you mean `date`?",
    "save_as": "addresses follow from the slug",
    "template": "every article has the same template",
    "updated": "did you mean `modified`?",
    "url": "write `source: {url: …}`",
}
_KINDS: Final = {"string": "text", "array": "a list", "object": "a mapping of keys to values"}
_CODES: Final = {
    "type": "wrong-type",
    "format": "date-format",
    "pattern": "bad-value",
    "enum": "bad-value",
    "not": "reserved-name",
    "maxLength": "too-long",
    "maxItems": "too-long",
    "minLength": "too-short",
    "minItems": "too-short",
    "minProperties": "too-short",
    "uniqueItems": "duplicate-item",
    "anyOf": "missing-key",
}


def check_schema(value: YamlValue, name: str, path: str) -> tuple[Problem, ...]:
    """Every way in which `value` breaks the schema `name`, in order of place."""
    errors = _validator(name).iter_errors(value.value if value.value is not None else {})
    found = {problem for error in errors for problem in _problems(error, value, path)}
    return tuple(sorted(found))


@cache
def _schemas() -> dict[str, Any]:
    return {file.name: json.loads(file.read_bytes()) for file in sorted(SCHEMAS.glob("*.json"))}


@cache
def _descriptions() -> dict[str, str]:
    """Return what each key of front matter holds, as the schema describes it."""
    schema = _schemas()["article.json"]
    found = {}
    for name, field in schema["properties"].items():
        shared = schema["$defs"].get(field.get("$ref", "").rpartition("/")[2], {})
        found[name] = field.get("description") or shared.get("description", "")
    return found


@cache
def _validator(name: str) -> Draft202012Validator:
    registry: Registry[Any] = Registry().with_resources(
        (file, Resource.from_contents(schema, default_specification=DRAFT202012))
        for file, schema in _schemas().items()
    )
    schema = {"$ref": f"{name}.json"}
    return Draft202012Validator(schema, registry=registry, format_checker=FORMATS)


def _problems(error: ValidationError, value: YamlValue, path: str) -> Iterator[Problem]:
    keys: Keys = tuple(error.absolute_path)
    if error.validator in {"required", "dependentRequired"}:
        yield from _missing(error, value, keys, path)
    elif error.validator == "additionalProperties":
        yield from _unknown(error, value, keys, path)
    else:
        code, message = _described(error, keys)
        schema: Any = error.schema
        hint = str(schema.get("description", ""))
        if error.validator == "enum" and isinstance(error.instance, str):
            hint = _did_you_mean(error.instance, schema["enum"]) or hint
        yield Problem(path, *value.place(keys), code, message, hint)


def _missing(error: ValidationError, value: YamlValue, keys: Keys, path: str) -> Iterator[Problem]:
    wanted: Any = error.validator_value
    given: Any = error.instance
    if isinstance(wanted, Mapping):
        wanted = [name for key, names in wanted.items() if key in given for name in names]
    for name in wanted:
        if name not in given:
            inside = f" in {_name(keys)}" if keys else ""
            what = "empty" if (*keys, name) in value.keys else "missing"
            place = value.keys.get((*keys, name), value.place(keys))
            message = f"`{name}` is {what}{inside}"
            hint = "" if keys else _descriptions().get(name, "")
            yield Problem(path, *place, "missing-key", message, hint)


def _unknown(error: ValidationError, value: YamlValue, keys: Keys, path: str) -> Iterator[Problem]:
    schema: Any = error.schema
    given: Any = error.instance
    known = sorted(schema["properties"])
    for name in given:
        if name in known:
            continue
        place = value.keys.get((*keys, name), value.place(keys))
        hint = _did_you_mean(name, known) or ("" if keys else _OTHER_NAMES.get(name.lower(), ""))
        hint = hint or f"known: {', '.join(known)}"
        yield Problem(path, *place, "unknown-key", f"there is no key `{name}` here", hint)


def _described(error: ValidationError, keys: Keys) -> tuple[str, str]:
    name, given = _name(keys), error.instance
    shown = f"{given[:60]!r}" if isinstance(given, str) else "this"
    match error.validator:
        case "type":
            message = f"{name} must be {_KINDS[str(error.validator_value)]}"
        case "format":
            message = f"{name} {shown} is not a date"
        case "enum" if isinstance(given, dict):
            return "missing-key", f"{name} has no action"
        case "anyOf":
            message = f"{name} changes nothing"
        case "uniqueItems":
            message = f"{name} lists something twice"
        case "not":
            message = f"{name} {shown} is a reserved name"
        case "maxLength" | "maxItems":
            message = f"{name} is longer than {error.validator_value}"
        case "minLength" | "minItems" | "minProperties":
            message = f"{name} has fewer than {error.validator_value}"
        case _:
            message = f"{name} {shown} cannot be used"
    return _CODES.get(str(error.validator), "bad-value"), message


def _name(keys: Keys) -> str:
    """`source.url`, `events[2].date`; counted from 1, as people count."""
    parts = (f"[{key + 1}]" if isinstance(key, int) else f".{key}" for key in keys)
    return f"`{''.join(parts).lstrip('.')}`" if keys else "the top level"


def _did_you_mean(given: str, known: list[str]) -> str:
    close = get_close_matches(given.lower(), known, n=1, cutoff=0.75)
    return f"did you mean `{close[0]}`?" if close else ""
