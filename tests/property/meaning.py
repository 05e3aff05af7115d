"""What an instance says, apart from how it says it."""

from __future__ import annotations

import json
from typing import Any

from tests.property.described import Schema, fields, is_object, kinds, resolve


def meaning(schema: Schema, value: Any) -> Any:
    """Bring an instance into a form in which two can be compared.

    A joined list is the list and JSON text what is in it, whatever its white space; a file is its content. Null is nothing, and so is an
    empty joined list: it is left out where a value is optional and in a list of objects; it is an empty list or object where one is
    required.
    """
    schema = resolve(schema)
    if isinstance(value, dict) and (is_object(schema) or any(map(is_object, kinds(schema)))):
        return _of_object(schema, value)
    if is_object(schema):
        return _of_object(schema, {}) if value is None else value
    if isinstance(value, list) and "items" in schema:
        return [meaning(schema["items"], item) for item in value if item is not None or not is_object(schema["items"])]
    if value is None and schema.get("type") == "array":
        return []
    return _of_text(schema, value)


def _of_text(schema: Schema, value: Any) -> Any:
    if "x-list-separator" in schema:
        return schema["x-list-separator"].join(map(str, value)) if isinstance(value, list) else "" if value is None else str(value)
    if "contentSchema" in schema:
        try:
            content = json.loads(value) if isinstance(value, str) else value
        except (ValueError, RecursionError):
            return value
        return meaning(schema["contentSchema"], content) if isinstance(content, dict) else value
    if schema.get("format") == "binary" and isinstance(value, tuple):
        _, payload, _ = value
        return payload.read()
    return value


def _of_object(schema: Schema, value: dict[str, Any]) -> dict[str, Any]:
    if kinds(schema):
        schema = next(kind for kind in kinds(schema) if is_object(kind) and fields(kind).required <= value.keys())
    found = fields(schema)
    others = found.others if isinstance(found.others, dict) else {}
    inner = {name: found.properties.get(name, others) for name in value}
    return {
        name: meaning(inner[name], held)
        for name, held in value.items()
        if name in found.required or name not in found.properties or not _is_nothing(inner[name], held)
    }


def _is_nothing(schema: Schema, value: object) -> bool:
    schema = resolve(schema)
    return value is None or ("x-list-separator" in schema and not _of_text(schema, value))
