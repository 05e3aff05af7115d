"""How a property is tried: on representatives of each kind of field with whatever may come, on all other models with two instances each."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from tests.property.described import Schema, fields, is_object, kinds, resolve
from tests.property.strategies import UNKNOWN_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ANY = settings(phases=[Phase.generate], derandomize=True, database=None)
"""For one value that is not made as small as it can be."""


def for_any(check: Callable[[Any], None], strategy: st.SearchStrategy[Any], others: Iterable[Any], *, examples: int) -> None:
    """Check what holds for any instance.

    Args:
        check: What fails where it does not hold.
        strategy: The instances.
        others: A few of them, which do where others are representative.
        examples: How many instances to try, or 0 for those few.
    """
    if examples:
        tried = given(strategy)(check)
        settings(max_examples=examples, derandomize=True, database=None)(tried)()
    else:
        for instance in others:
            check(instance)


def broken(schema: Schema) -> list[Any]:
    """Instances of an object with one field at a time that is nothing, or a value of another kind, as `strategies.spoilt` says."""
    found, whole = fields(schema), instance(schema, full=True)
    changes = [
        (name, value) for name, field in found.properties.items() for value in _of_another_kind(field, required=name in found.required)
    ]
    return [*plain(schema), *({**whole, name: value} for name, value in changes)]


def _of_another_kind(schema: Schema, *, required: bool) -> list[Any]:
    schema = resolve(schema)
    if "const" in schema and "default" in schema:
        return [schema["const"]]
    nothing = [] if is_object(schema) and required and fields(schema).required else [None]
    objects = [] if is_object(schema) else [{"a": 1}]
    return [*nothing, *objects, True, -(2**53), "新", "7", [1]]


def plain(schema: Schema, *, extras: bool = False) -> list[Any]:
    """The least valid instance of a schema, and one with all that it may have; with `extras`, objects have an unknown field, too."""
    return [instance(schema, full=full, extras=extras) for full in (False, True)]


def instance(schema: Schema, *, full: bool, extras: bool = False) -> Any:
    """One valid instance of a schema."""
    schema = resolve(schema)
    if kinds(schema):
        return instance(kinds(schema)[-1 if full else 0], full=full, extras=extras)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][-1 if full else 0]
    if is_object(schema):
        return _object(schema, full=full, extras=extras)
    return _value(schema, full=full, extras=extras)


def _object(schema: Schema, *, full: bool, extras: bool) -> dict[str, Any]:
    found = fields(schema)
    names = found.properties if full else [name for name in found.properties if name in found.required]
    held = {name: instance(found.properties[name], full=full, extras=extras) for name in names}
    if isinstance(found.others, dict):
        held["x"] = instance(found.others, full=full, extras=extras)
    elif extras:
        held |= {name: [1, None] for name in UNKNOWN_NAMES if name not in found.properties}
    return held


def _value(schema: Schema, *, full: bool, extras: bool) -> Any:
    if "contentSchema" in schema:
        return json.dumps(instance(schema["contentSchema"], full=full, extras=extras))
    if schema.get("format") == "binary":
        return b"bytes"
    kind = schema.get("type", "object")
    kind = kind[-1 if full else 0] if isinstance(kind, list) else kind
    if "pattern" in schema:
        return find(st.from_regex(schema["pattern"], fullmatch=True), lambda _: True, settings=ANY)
    if kind == "string":
        return "字" * max(schema.get("minLength", 0), int(full))
    if kind == "array":
        number = max(schema.get("minItems", 0), min(schema.get("maxItems", 2), 2 * full))
        return [instance(schema.get("items", {}), full=full, extras=extras)] * number
    return {"integer": schema.get("minimum", -7), "number": -1.5, "boolean": full, "null": None, "object": {"a": [1]}}[kind]
