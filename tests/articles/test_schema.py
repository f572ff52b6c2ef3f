"""The schemas themselves: valid, referring to what exists, and with a hint on every field."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from plugins.articles.schema import SCHEMAS

FILES = sorted(SCHEMAS.glob("*.json"))


def _fields(schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:  # noqa: ANN401 - any JSON
    if isinstance(schema, dict):
        for name, field in schema.get("properties", {}).items():
            if "not" not in field:
                yield name, field
        for value in schema.values():
            yield from _fields(value)


def _described(field: dict[str, Any], file: str) -> bool:
    target, _, name = field.get("$ref", "").partition("#/$defs/")
    if "description" in field or not name:
        return "description" in field
    schema = json.loads((SCHEMAS / (target or file)).read_text("utf-8"))
    return bool(schema["$defs"][name]["description"])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_schema_is_valid_and_tells_how_to_mend_every_field(file: Any) -> None:  # noqa: ANN401
    schema = json.loads(file.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    fields = list(_fields(schema))
    missing = [name for name, field in fields if not _described(field, file.name)]
    assert missing == []
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
