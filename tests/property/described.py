"""What the packaged OpenAPI description says of the schemas, read without any code of dingkit."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

Schema = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "patch")


class Fields(NamedTuple):
    """What an object schema says of its properties, those of an allOf included."""

    properties: dict[str, Schema]
    required: frozenset[str]
    others: Schema | bool
    """The schema of the properties that have no name in the description."""


@cache
def document() -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads((files("dingtalk_openapi") / "openapi.json").read_text("utf-8"))
    return parsed


def schemas() -> dict[str, Schema]:
    found: dict[str, Schema] = document()["components"]["schemas"]
    return found


def name_of(schema: Schema) -> str:
    return str(schema.get("$ref", "")).rpartition("/")[2]


def resolve(schema: Schema) -> Schema:
    """Follow a reference, and the references it leads to."""
    while "$ref" in schema:
        node: Any = document()
        for key in schema["$ref"].split("/")[1:]:
            node = node[key.replace("~1", "/").replace("~0", "~")]
        schema = node
    return schema


def is_object(schema: Schema) -> bool:
    """Return whether it becomes a class."""
    schema = resolve(schema)
    return schema.get("type") == "object" or "allOf" in schema


def fields(schema: Schema) -> Fields:
    """Collect the properties of an object schema."""
    schema = resolve(schema)
    properties, required = dict(schema.get("properties", {})), set(schema.get("required", []))
    for part in map(fields, schema.get("allOf", [])):
        properties |= part.properties
        required |= part.required
    return Fields(properties, frozenset(required), schema.get("additionalProperties", True))


def kinds(schema: Schema) -> list[Schema]:
    """The schemas of a union; none for anything else."""
    schema = resolve(schema)
    return [*schema.get("oneOf", []), *schema.get("anyOf", [])]


def nodes(schema: Schema) -> list[Schema]:
    """A schema and all that are written inside it."""
    inner: list[Schema] = [*schema.get("properties", {}).values(), *schema.get("allOf", [])]
    inner += [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    inner += [schema[key] for key in ("items", "not", "contentSchema", "additionalProperties") if isinstance(schema.get(key), dict)]
    return [schema, *(node for part in inner for node in nodes(part))]


def webhooks() -> list[dict[str, Any]]:
    return [operation for item in document()["webhooks"].values() for method, operation in item.items() if method in METHODS]


def operations() -> list[dict[str, Any]]:
    return [operation for item in document()["paths"].values() for method, operation in item.items() if method in METHODS]


def reachable(*nodes: object) -> set[str]:
    """The names of the schemas that some nodes refer to, directly or through others."""
    seen: set[str] = set()
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            waiting += [value for key, value in node.items() if key not in {"example", "examples"}]
            if (reference := node.get("$ref")) and reference not in seen:
                seen.add(reference)
                waiting.append(resolve(node))
    return {reference.rpartition("/")[2] for reference in seen if "/schemas/" in reference}


@cache
def models() -> list[str]:
    """Every schema that becomes a class."""
    return [name for name, schema in schemas().items() if is_object(schema) and name not in products()]


class Product(NamedTuple):
    """A body that is a target and a message in one; the client puts the two together, and has no class for the whole."""

    operation: str
    target: str
    message: str


@cache
def products() -> dict[str, Product]:
    """Every such body by the name of its schema."""
    found = {}
    for operation in operations():
        for content in operation.get("requestBody", {}).get("content", {}).values():
            union = resolve(content["schema"])
            for kind in union["oneOf"] if "x-flatten-as" in union else []:
                target, message = map(name_of, resolve(kind)["allOf"])
                found[name_of(kind)] = Product(operation["operationId"], target, message)
    return found


@cache
def received() -> list[str]:
    """The models of what DingTalk sends: answers, and bodies of webhooks. What no operation names travels inside those, as JSON text.

    `x-sent` marks what travels so in the other direction.
    """
    marked = [{"$ref": f"#/components/schemas/{name}"} for name, schema in schemas().items() if schema.get("x-sent")]
    requests = [operation.get("requestBody") for operation in operations()]
    sent = reachable(requests, [webhook["responses"] for webhook in webhooks()], marked)
    answers = reachable([operation["responses"] for operation in operations()], [webhook["requestBody"] for webhook in webhooks()])
    return [name for name in models() if name in answers or name not in sent]


def kind_of(schema: Schema, *, required: bool = False) -> tuple[object, ...]:
    """What the code that reads and writes a field depends on: two fields of one kind differ in nothing but their names and limits."""
    schema = resolve(schema)
    inner = tuple(kind_of(schema[key]) for key in ("items", "contentSchema") if key in schema)
    values = [str(schema.get(key)) for key in ("type", "format", "x-list-separator")]
    given = [key in schema for key in ("const", "enum", "default", "not", "pattern", "items", "contentSchema")]
    return (*values, *given, is_object(schema), bool(kinds(schema)), required, inner)


def kinds_in(name: str) -> set[tuple[object, ...]]:
    """The kinds of the fields of a model, and of the model itself."""
    schema, found = schemas()[name], fields(schemas()[name])
    own = ("model", str(type(found.others)), *sorted(schema.keys() & {"allOf", "x-failure", "x-python-mixin"}))
    return {kind_of(field, required=field_name in found.required) for field_name, field in found.properties.items()} | {own}


@cache
def representatives() -> frozenset[str]:
    """Some models that have among them each kind of field three times: code that is generated for a kind is tried thoroughly on these.

    The others have no code of any other kind, and there are more of them with each operation: `tests.property.trying`.
    """
    seen: Counter[tuple[object, ...]] = Counter()
    found = set()
    for name in [*received(), *models()]:
        if any(seen[kind] < 3 for kind in kinds_in(name)):
            found.add(name)
            seen.update(kinds_in(name))
    return frozenset(found)
