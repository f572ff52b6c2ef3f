"""The schemas themselves: valid, referring to what exists, and with a hint on every field."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from plugins.articles.day import is_event_date
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


DATES = {
    "BC0044": True,
    "BC0044-03": True,
    "BC0044-03-15": True,
    "BC0044-02-29": True,
    "BC0044-02-31": False,
    "BC0044-13": False,
    "BC0479-SP": True,
    "BC04": True,
    "BC00": True,
    "BC0000": False,
    "BC10000": False,
    "BC0499/BC0490": True,
    "BC0490/BC0499": False,
    "BC0044/0014": True,
    "0014/BC0044": False,
    "0001-01-01": True,
    "0000": False,
    "9999-12-31": True,
    "10000": False,
    "20": False,
    "2024-W53": False,
    "2024-08-06T10:00": False,
}


@pytest.mark.parametrize(("text", "is_one"), DATES.items(), ids=DATES)
def test_a_date_of_the_timeline_is_one_of_some_calendar(text: str, is_one: bool) -> None:  # noqa: FBT001 - a column
    assert is_event_date(text) is is_one
