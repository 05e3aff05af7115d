"""What the packaged OpenAPI description says, read without any code of dingkit: the measure of the contract tests."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, NamedTuple

from tests.property import described as written

document = written.document
follow = written.resolve
REDIRECT = "(redirect)"
"""Stands for the name of an example where the answer is a `Location` header, which has one unnamed example."""
NOTHING = "(nothing)"
"""Stands for the name of an example where the answer has no body."""


class Described(NamedTuple):
    """One operation of the description."""

    id: str
    domain: str
    method: str
    path: str

    @property
    def definition(self) -> dict[str, Any]:
        """The operation as written, references included."""
        definition: dict[str, Any] = document()["paths"][self.path][self.method]
        return definition

    @property
    def resolved(self) -> dict[str, Any]:
        """The operation with every reference replaced by what it refers to."""
        definition: dict[str, Any] = resolved_document()["paths"][self.path][self.method]
        return definition

    @property
    def server(self) -> str:
        """Where the operation is."""
        url: str = document()["paths"][self.path]["servers"][0]["url"]
        return url

    @property
    def token_place(self) -> dict[str, Any] | None:
        """The security scheme: where the access token goes; `None` when the operation takes none."""
        security = self.definition["security"]
        if not security:
            return None
        scheme: dict[str, Any] = document()["components"]["securitySchemes"][next(iter(security[0]))]
        return scheme

    @property
    def answers_with_a_file(self) -> bool:
        """Whether success is a file instead of JSON."""
        return "application/octet-stream" in self.definition["responses"].get("200", {}).get("content", {})


class Example(NamedTuple):
    """One documented answer."""

    operation: str
    status: str
    media_type: str
    name: str
    value: Any


@cache
def resolved_document() -> dict[str, Any]:
    """The same without references."""
    from tests.description import bundle  # the generator is not there where tests run with the lowest versions

    return bundle().resolved


@cache
def operations() -> dict[str, Described]:
    """All operations by id."""
    found = [
        Described(item[method]["operationId"], item[method]["tags"][0], method, path)
        for path, item in document()["paths"].items()
        for method in written.METHODS
        if method in item
    ]
    return {operation.id: operation for operation in found}


def domains() -> set[str]:
    """The domains that have operations."""
    return {operation.domain for operation in operations().values()}


def response_of(example: Example) -> dict[str, Any]:
    """The response that an example belongs to, as written."""
    return follow(operations()[example.operation].definition["responses"][example.status])


def examples(operation: str) -> list[Example]:
    """Every documented answer of an operation, success and failure."""
    found = []
    for status, reference in operations()[operation].definition["responses"].items():
        response = follow(reference)
        for media_type, content in response.get("content", {}).items():
            found += [Example(operation, status, media_type, name, item["value"]) for name, item in content.get("examples", {}).items()]
        if "Location" in response.get("headers", {}):
            found.append(Example(operation, status, "", REDIRECT, response["headers"]["Location"]["example"]))
        elif "content" not in response:
            found.append(Example(operation, status, "", NOTHING, None))
    return found


def request_examples(operation: str) -> dict[str, Any]:
    """Every documented body of a request by name."""
    body = follow(operations()[operation].definition.get("requestBody", {}))
    return {name: item["value"] for content in body.get("content", {}).values() for name, item in content.get("examples", {}).items()}


def webhook_examples(name: str, *, answers: bool = False) -> dict[str, Any]:
    """Every documented body of a webhook by name, or of the answers to it."""
    definition = document()["webhooks"][name]["post"]
    bodies = definition["responses"].values() if answers else [definition["requestBody"]]
    return {
        example: item["value"] for body in bodies for content in body["content"].values() for example, item in content["examples"].items()
    }


def with_json_read(value: Any, *schemas: dict[str, Any]) -> Any:
    """A body in which every JSON text that the schemas know of (`contentSchema`) is read: its white space says nothing."""
    kinds = [kind for schema in schemas for kind in _kinds(schema)]
    typed = [kind["contentSchema"] for kind in kinds if "contentSchema" in kind]
    if isinstance(value, dict):
        members: dict[str, list[dict[str, Any]]] = {}
        for kind in kinds:
            for name, member in kind.get("properties", {}).items():
                members.setdefault(name, []).append(member)
        return {name: with_json_read(member, *members.get(name, [])) for name, member in value.items()}
    if isinstance(value, list):
        return [with_json_read(member, *(kind["items"] for kind in kinds if "items" in kind)) for member in value]
    return with_json_read(json.loads(value), *typed) if typed and isinstance(value, str) else value


def _kinds(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """A schema and everything it is combined from."""
    parts = [part for combination in ("allOf", "oneOf", "anyOf") for part in schema.get(combination, [])]
    return [schema, *(kind for part in parts for kind in _kinds(part))]


def parameters(operation: Described) -> dict[tuple[str, str], dict[str, Any]]:
    """The documented parameters by place (`query`, `path`, `header`) and name."""
    shared = resolved_document()["paths"][operation.path].get("parameters", [])
    return {(item["in"], item["name"]): item for item in [*shared, *operation.resolved.get("parameters", [])]}


def parameters_of(definition: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The parameters that an operation or a webhook itself documents, by name."""
    return {item["name"]: item for item in map(follow, definition.get("parameters", []))}
