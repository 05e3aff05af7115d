"""What the runtime must know of each operation, read from the bundle."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from generator.bundle import Bundle
from generator.problems import walk

JSON = "application/json"

CLIENT_DEFAULT = "x-client-default"
"""Marks what a client has for all of its calls; its value is the name that the client has for it."""


class Answer(StrEnum):
    """What a successful answer is made of."""

    MODEL = "model"
    FILE = "file"
    REDIRECT = "redirect"


@dataclass(frozen=True)
class OperationFacts:
    """One operation of the spec, as data."""

    id: str
    domain: str
    method: str
    path: str
    host: str
    security: str | None
    safe_to_retry: bool
    answer: Answer
    success_schema: str | None
    token_lifetime: int | None
    spec: dict[str, Any]


def host_names(bundle: Bundle) -> dict[str, str]:
    """Name each server of the spec by its first label: `oapi` → `https://oapi.dingtalk.com`."""
    return {host_name(server["url"]): server["url"] for server in bundle.document["servers"]}


def host_name(url: str) -> str:
    """Name a server by its first label.

    >>> host_name("https://oapi.dingtalk.com")
    'oapi'
    """
    return url.removeprefix("https://").partition(".")[0]


def security_schemes(bundle: Bundle) -> dict[str, dict[str, Any]]:
    """Tell where each kind of token is put."""
    schemes: dict[str, dict[str, Any]] = bundle.document["components"].get("securitySchemes", {})
    return schemes


def read_operations(bundle: Bundle) -> list[OperationFacts]:
    """Read every operation, sorted by domain and id. Expects a bundle that passed `lint`."""
    hosts = {url: name for name, url in host_names(bundle).items()}
    found = []
    for (_, path, method), operation in bundle.operations():
        answer, schema = _success(bundle, operation)
        found.append(
            OperationFacts(
                id=operation["operationId"],
                domain=operation["tags"][0],
                method=method.upper(),
                path=path,
                host=hosts[bundle.document["paths"][path]["servers"][0]["url"]],
                security=next(iter(operation["security"][0]), None) if operation["security"] else None,
                safe_to_retry=operation["x-safe-to-retry"],
                answer=answer,
                success_schema=schema,
                token_lifetime=operation.get("x-token-lifetime"),
                spec=operation,
            )
        )
    return sorted(found, key=lambda operation: (operation.domain, operation.id))


def _success(bundle: Bundle, operation: dict[str, Any]) -> tuple[Answer, str | None]:
    content = bundle.dereference(operation["responses"].get("200", {})).get("content")
    if not content:
        return Answer.REDIRECT, None
    if any(media_type != JSON for media_type in content):
        return Answer.FILE, None
    schema = content[JSON]["schema"]
    named = (choice for choice in schema.get("oneOf", [schema]) if "$ref" in choice)
    success = next(choice for choice in named if not bundle.dereference(choice).get("x-failure"))
    return Answer.MODEL, success["$ref"].rpartition("/")[2]


def sent_schemas(bundle: Bundle) -> set[str]:
    """Find the schemas of what we send: bodies of requests, and what a webhook answers."""
    requests = [operation.get("requestBody", {}) for _, operation in bundle.operations()]
    return _schemas_in(bundle, [*requests, *(webhook.get("responses", {}) for _, webhook in bundle.webhooks())])


def received_schemas(bundle: Bundle) -> set[str]:
    """Find the schemas of what DingTalk sends: answers, bodies of webhooks, and what stands for itself, as the data of a stream frame."""
    answers = [operation["responses"] for _, operation in bundle.operations()]
    received = _schemas_in(bundle, [*answers, *(webhook.get("requestBody", {}) for _, webhook in bundle.webhooks())])
    return received | (set(bundle.document["components"].get("schemas", {})) - sent_schemas(bundle))


def _schemas_in(bundle: Bundle, nodes: list[dict[str, Any]]) -> set[str]:
    """Find the names of the schemas that some nodes refer to, directly or through others."""
    found: set[str] = set()
    waiting: list[object] = [*nodes]
    while waiting:
        for parts, node in walk(waiting.pop()):
            if parts[-1:] == ("$ref",) and isinstance(node, str) and node not in found:
                found.add(node)
                waiting.append(bundle.target(node))
    return {name.rpartition("/")[2] for name in found if "/schemas/" in name}


def _schema_properties(bundle: Bundle) -> Iterator[tuple[str, str, dict[str, Any]]]:
    schemas: dict[str, Any] = bundle.document["components"].get("schemas", {})

    def properties(schema: dict[str, Any]) -> dict[str, Any]:
        if "$ref" in schema:
            return properties(schemas[schema["$ref"].rpartition("/")[2]])
        own = dict(schema.get("properties", {}))
        for part in schema.get("allOf", []):
            own.update(properties(part))
        return own

    for name, schema in schemas.items():
        for key, value in properties(schema).items():
            yield name, key, value


def secret_properties(bundle: Bundle) -> set[tuple[str, str]]:
    """Find what the spec marks as secret in bodies: (schema, property)."""
    return {(schema, name) for schema, name, value in _schema_properties(bundle) if value.get("format") == "password"}


def secret_fields(bundle: Bundle) -> set[str]:
    """Name the secrets that can be told by their names alone, wherever they are.

    A name that failures use as well (`code`) is not one: hiding it would hide why a call failed. Models still mask such a secret.
    """
    schemas: dict[str, Any] = bundle.document["components"].get("schemas", {})
    said_by_failures = {name for schema, name, _ in _schema_properties(bundle) if schemas[schema].get("x-failure")}
    return ({name for _, name in secret_properties(bundle)} | secret_parameters(bundle)) - said_by_failures


def secret_parameters(bundle: Bundle) -> set[str]:
    """Find what the spec marks as secret in URLs and headers: names, tokens included."""
    names = {scheme["name"] for scheme in security_schemes(bundle).values()}
    for _, operation in bundle.operations():
        parameters = [bundle.dereference(parameter) for parameter in operation.get("parameters", [])]
        names |= {parameter["name"] for parameter in parameters if parameter.get("schema", {}).get("format") == "password"}
    return names


def list_separators(bundle: Bundle) -> dict[tuple[str, str], str]:
    """Find the properties whose list travels as joined text: (schema, property) → separator."""
    return {(schema, name): value["x-list-separator"] for schema, name, value in _schema_properties(bundle) if "x-list-separator" in value}


@dataclass(frozen=True)
class JsonText:
    """What the JSON in a text stands for: a named schema, or (`None`) any object of texts."""

    schema: str | None


def json_texts(bundle: Bundle) -> dict[tuple[str, str], JsonText]:
    """Find the properties whose object travels as JSON text: (schema, property) → what is in the text."""
    return {
        (schema, name): JsonText(value["x-json-text"].get("$ref", "").rpartition("/")[2] or None)
        for schema, name, value in _schema_properties(bundle)
        if "x-json-text" in value
    }


@dataclass(frozen=True)
class Mixin:
    """A class of `generator/runtime` that a model inherits accessors from, and the fields that it gives in place of the model."""

    module: str
    name: str
    fields: frozenset[str]


def mixins(bundle: Bundle) -> dict[str, Mixin]:
    """Find the schemas whose model has accessors written by hand: schema → where they are."""
    found = {}
    for schema, definition in bundle.document["components"].get("schemas", {}).items():
        if isinstance(definition, dict) and (mixin := definition.get("x-python-mixin")):
            module, _, name = mixin["class"].rpartition(".")
            found[schema] = Mixin(module, name, frozenset(mixin.get("fields", [])))
    return found


def rates(bundle: Bundle) -> dict[str, list[dict[str, Any]]]:
    """Find how often operations may be called: operation (`*`: each of them) → rates."""

    def rates_in(limits: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [limit["rate"] for limit in limits if "rate" in limit and "when" not in limit]

    found = {"*": rates_in(bundle.document.get("x-limits", []))}
    found |= {operation.id: rates_in(operation.spec["x-limits"]) for operation in read_operations(bundle)}
    return {name: limits for name, limits in found.items() if limits or name == "*"}
