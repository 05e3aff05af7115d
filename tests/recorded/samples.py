"""The recorded samples, and where one differs from the spec."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from tests.contract.described import follow, operations
from tests.property.described import document, fields, is_object, kinds, name_of, resolve

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.property.described import Schema

HERE = Path(__file__).parent
TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
    "array": list,
    "object": dict,
}
STREAM_HEADERS: dict[str, str] = document()["components"]["schemas"]["CurrentEventFields"]["x-stream-headers"]


class Sample(NamedTuple):
    """One sample of a page. The README says what each of these is."""

    file: str
    sample: dict[str, Any]
    page: str
    updated: str
    read: str
    operation: str = ""
    webhook: str = ""
    view: str = "pushed"
    raises: str = ""
    note: str = ""
    differences: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.file}-{self.operation or self.webhook}-{self.page.rpartition('/')[2]}"


@cache
def samples() -> list[Sample]:
    """All of them."""
    found = []
    for path in sorted(HERE.glob("*.json")):
        for record in json.loads(path.read_text("utf-8"))["samples"]:
            record["differences"] = tuple(record.get("differences", ()))
            found.append(Sample(path.stem, **record))
    return found


@cache
def not_printed() -> dict[str, str]:
    """Operations and webhooks of which no page prints a sample → the reason."""
    found: dict[str, str] = {}
    for path in sorted(HERE.glob("*.json")):
        for name, reason in json.loads(path.read_text("utf-8")).get("not_printed", {}).items():
            assert name not in found, f"{name} is listed twice"
            found[name] = reason
    return found


def result_of(operation: str) -> str:
    """The schema of a successful answer of an operation; empty where that is no JSON."""
    content = follow(operations()[operation].definition["responses"].get("200", {})).get("content", {})
    if next(iter(content), "") != "application/json":
        return ""
    schema = content["application/json"]["schema"]
    (name,) = [name_of(each) for each in schema.get("oneOf", [schema]) if not resolve(each).get("x-failure")]
    return name


def frame_of(view: dict[str, Any]) -> dict[str, Any]:
    """The frame in which an event arrives that a page prints as an SDK shows it: headers are texts beside the data, which is a text."""
    headers = {name: str(value) for name, value in view.items() if name != "data"}
    return {"type": "EVENT", "headers": {"topic": "*", **headers}, "data": json.dumps(view["data"])}


def row_of(view: dict[str, Any]) -> dict[str, Any]:
    """The row of a SyncHTTP push that a page prints with its data laid open: they are a text."""
    return view | {"biz_data": json.dumps(view["biz_data"])}


def content_of(sample: Sample) -> dict[str, Any]:
    """What the body of an answer or a push, or the event in a frame or a row, holds."""
    if sample.view == "stream":
        headers = {STREAM_HEADERS[name]: value for name, value in sample.sample.items() if name != "data"}
        return {**sample.sample["data"], **headers}
    return cast("dict[str, Any]", sample.sample["biz_data"]) if sample.view == "row" else sample.sample


def schema_of(sample: Sample) -> Schema:
    """What the spec says of that: a reference to an object, of an event to that form which it fits best."""
    if sample.operation:
        return {"$ref": f"#/components/schemas/{result_of(sample.operation)}"}
    content = document()["webhooks"][sample.webhook]["post"]["requestBody"]["content"]
    schema: Schema = content["application/json"]["schema"]
    return min(kinds(schema) or [schema], key=lambda form: _distance(differences(form, content_of(sample))))


def differences(schema: Schema, value: Any, place: str = "") -> Iterator[str]:
    """Yield where a value is not what the spec says: `result.boss: string instead of boolean`."""
    schema = resolve(schema)
    if kinds(schema):
        yield from min((list(differences(kind, value, place)) for kind in kinds(schema)), key=_distance)
    elif is_object(schema) and isinstance(value, dict):
        yield from _of_object(schema, value, place)
    elif value is not None and not _is_of_type(schema, value):
        expected = schema.get("type", "object")
        yield f"{place}: {_type_of(value)} instead of {expected if isinstance(expected, str) else ' or '.join(expected)}"
    elif isinstance(value, list):
        yield from dict.fromkeys(found for item in value for found in differences(schema.get("items", {}), item, f"{place}[]"))
    elif isinstance(value, str) and "contentSchema" in schema:
        yield from differences(schema["contentSchema"], json.loads(value), place)


def _distance(found: Iterable[str]) -> tuple[bool, int]:
    """How far a value is from a schema: first of all, whether it lacks what makes it one."""
    listed = list(found)
    return any(place.endswith(": missing") for place in listed), len(listed)


def _of_object(schema: Schema, value: dict[str, Any], place: str) -> Iterator[str]:
    known = fields(schema)
    missing = [f"{_inside(place, name)}: missing" for name in sorted(known.required - value.keys())]
    yield from missing
    for name, held in () if missing else value.items():
        if name in known.properties:
            yield from differences(known.properties[name], held, _inside(place, name))
        elif isinstance(known.others, dict):
            yield from differences(known.others, held, _inside(place, name))
        elif known.properties:
            yield f"{_inside(place, name)}: unknown"


def _inside(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _is_of_type(schema: Schema, value: object) -> bool:
    if "const" in schema:
        return bool(value == schema["const"])
    expected = schema.get("type", "object" if is_object(schema) else ())
    names = [expected] if isinstance(expected, str) else expected
    return not names or any(isinstance(value, TYPES[name]) and isinstance(value, bool) <= (name == "boolean") for name in names)


def _type_of(value: object) -> str:
    return "boolean" if isinstance(value, bool) else next(name for name, known in TYPES.items() if isinstance(value, known))
