"""Hypothesis strategies from the schemas of the description.

hypothesis-jsonschema 0.23.1, the last one (February 2024), fails on every schema with the hypothesis of today ("'many' object has no
attribute 'more'"), and knows nothing of joined lists and JSON in a text; so these are our own. They know the keywords that the spec uses;
a test tells when it uses another one.
"""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from hypothesis import strategies as st

from tests.property.described import Schema, fields, is_object, kinds, resolve, schemas

Values = st.SearchStrategy[Any]

KEYWORDS = frozenset(
    {
        "$ref", "additionalProperties", "allOf", "anyOf", "const", "contentMediaType", "contentSchema", "enum", "format", "items",
        "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum", "not", "oneOf", "pattern", "properties", "required", "type",
        "default", "description", "example", "examples",
    }
)  # fmt: skip
"""What the strategies heed, and what does not decide whether an instance is valid. Of our own keywords they know one."""

TEXT = st.text(max_size=6)
SCALARS: Values = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXT
JSON: Values = SCALARS | st.lists(SCALARS, max_size=2) | st.dictionaries(TEXT, SCALARS, max_size=2)
NO_OBJECTS: Values = st.booleans() | st.integers() | TEXT | st.lists(SCALARS, max_size=2)
BITS = {"int32": 31, "int64": 63}
UNKNOWN_NAMES = ("x_unknown", "新字段", "", "self", "d", "item", "additional_properties")
"""Names of fields that no description has: what Python and the generated code use themselves is among them."""


@cache
def named(name: str, *, extras: bool = False) -> Values:
    """Valid instances of a named schema; with `extras`, each object also has fields that the schema does not know."""
    return instances(schemas()[name], extras=extras)


def instances(schema: Schema, *, extras: bool = False) -> Values:
    """Valid instances of a schema."""
    schema = resolve(schema)
    if variants := kinds(schema):
        return st.one_of([instances(variant, extras=extras) for variant in variants])
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if is_object(schema):
        return _objects(schema, extras=extras)
    types = schema.get("type", [])
    return st.one_of([_of_type(kind, schema, extras=extras) for kind in ([types] if isinstance(types, str) else types)]) if types else JSON


def _objects(schema: Schema, *, extras: bool) -> Values:
    found = fields(schema)
    values = {name: instances(value, extras=extras) for name, value in found.properties.items()}
    known = st.fixed_dictionaries(
        {name: value for name, value in values.items() if name in found.required},
        optional={name: value for name, value in values.items() if name not in found.required},
    )
    if not extras and isinstance(found.others, bool):
        return known
    names = st.sampled_from([name for name in UNKNOWN_NAMES if name not in values])
    value = JSON if isinstance(found.others, bool) else instances(found.others, extras=extras)
    return st.builds(lambda more, less: more | less, st.dictionaries(names, value, min_size=int(extras), max_size=2), known)


def _of_type(kind: str, schema: Schema, *, extras: bool) -> Values:
    if kind == "string":
        return _texts(schema, extras=extras)
    if kind == "array":
        items = instances(schema.get("items", {}), extras=extras)
        return st.lists(items, min_size=schema.get("minItems", 0), max_size=min(schema.get("maxItems", 2), 2))
    if kind == "integer":
        bits = BITS[schema.get("format", "int64")]
        numbers = st.integers(schema.get("minimum", -(2**bits)), schema.get("maximum", 2**bits - 1))
        return numbers.filter(lambda number: number != schema["not"]["const"]) if "not" in schema else numbers
    return {"boolean": st.booleans(), "number": st.floats(allow_nan=False, allow_infinity=False)}[kind]


def _texts(schema: Schema, *, extras: bool) -> Values:
    if "contentSchema" in schema:
        return instances(schema["contentSchema"], extras=extras).map(json.dumps) | TEXT | st.sampled_from(["{}", "[1]", "null", "[" * 5000])
    if separator := schema.get("x-list-separator"):
        elements = st.text(min_size=1, max_size=4).filter(lambda text: text.strip() and separator not in text)
        return st.lists(elements, max_size=3).map(separator.join)
    if schema.get("format") == "binary":
        return st.binary(max_size=8)
    if "pattern" in schema:
        return st.from_regex(schema["pattern"], fullmatch=True)
    smallest = schema.get("minLength", 0)
    return st.text(min_size=smallest, max_size=min(schema.get("maxLength", smallest + 6), smallest + 6))


def spoilt(schema: Schema, *, required: bool = True) -> Values:
    """What DingTalk may send where the description promises an instance of a schema: all of it is to be read.

    Optional fields are missing or null, numbers are texts and texts numbers, known values are unknown ones, and anything may stand where an
    object or a list was promised. Only what the client cannot do without is left alone: that required fields are there, and constant tags.
    """
    schema = resolve(schema)
    if "const" in schema and "default" in schema:
        return st.just(schema["const"])
    if is_object(schema):
        nulls = st.nothing() if required and fields(schema).required else st.none()
        return spoilt_objects(schema) | nulls | NO_OBJECTS
    if schema.get("type") == "array":
        items = schema.get("items", {})
        return st.lists(spoilt(items) | st.none(), max_size=2) | NO_OBJECTS | st.dictionaries(TEXT, SCALARS, max_size=1) | st.none()
    if "contentSchema" in schema:
        return spoilt(schema["contentSchema"]).map(json.dumps) | spoilt(schema["contentSchema"]) | instances(schema) | JSON
    return instances(schema).map(str) | instances(schema) | JSON


def spoilt_objects(schema: Schema) -> st.SearchStrategy[dict[str, Any]]:
    """The objects among `spoilt`."""
    found = fields(schema)
    return st.fixed_dictionaries(
        {name: spoilt(value) for name, value in found.properties.items() if name in found.required},
        optional={name: spoilt(value, required=False) for name, value in found.properties.items() if name not in found.required},
    )
