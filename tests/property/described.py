"""What the packaged OpenAPI description says of the schemas."""

from __future__ import annotations

from typing import Any, NamedTuple

from tests.description import bundle, spec

Schema = dict[str, Any]


class Fields(NamedTuple):
    """What an object schema says of its properties, those of an allOf included."""

    properties: dict[str, Schema]
    required: frozenset[str]
    others: Schema | bool
    """The schema of the properties that have no name in the description."""


def document() -> dict[str, Any]:
    return bundle().document


def schemas() -> dict[str, Schema]:
    found: dict[str, Schema] = document()["components"]["schemas"]
    return found


def name_of(schema: Schema) -> str:
    return str(schema.get("$ref", "")).rpartition("/")[2]


def resolve(schema: Schema) -> Schema:
    """Follow a reference, and the references it leads to."""
    return bundle().dereference(schema)


def is_object(schema: Schema) -> bool:
    """Tell whether it becomes a class."""
    schema = resolve(schema)
    return schema.get("type") == "object" or "allOf" in schema


def fields(schema: Schema) -> Fields:
    """Collect the properties of an object schema."""
    others = resolve(schema).get("additionalProperties", True)
    return Fields(bundle().properties(schema), frozenset(bundle().required(schema)), others)


def kinds(schema: Schema) -> list[Schema]:
    """The schemas of a union; none for anything else."""
    schema = resolve(schema)
    return [*schema.get("oneOf", []), *schema.get("anyOf", [])]


def nodes(schema: Schema) -> list[Schema]:
    """A schema and all that are written inside it."""
    inner: list[Schema] = [*schema.get("properties", {}).values(), *schema.get("allOf", [])]
    inner += [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    inner += [schema[key] for key in ("items", "not", "x-json-text", "additionalProperties") if isinstance(schema.get(key), dict)]
    return [schema, *(node for part in inner for node in nodes(part))]


def webhooks() -> list[dict[str, Any]]:
    return [webhook for _, webhook in bundle().webhooks()]


def operations() -> list[dict[str, Any]]:
    return [operation for _, operation in bundle().operations()]


def models() -> list[str]:
    """Every schema that becomes a class."""
    return list(spec().models)


def received() -> list[str]:
    """The models of what DingTalk sends: answers, and bodies of webhooks. What no operation names travels inside those, as JSON text."""
    return [name for name, model in spec().models.items() if model.is_received]
