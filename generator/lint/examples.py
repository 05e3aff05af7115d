"""Rules about examples: what mock and contract tests are made of."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator

from generator.lint.rules import Context, Finding, Parts, rule
from generator.model import JSON
from generator.problems import walk

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_LOOPBACK = frozenset({"127.0.0.1", "localhost"})
_RESERVED = (".example", ".invalid", ".localhost", ".test")
"""RFC 2606; example.com is not among them, for it is there."""


def _examples(media: dict[str, Any]) -> dict[str, Any]:
    examples: dict[str, Any] = media.get("examples", {})
    return examples


@rule("response-example")
def response_example(context: Context) -> Iterator[Finding]:
    """Every response has a named example; an operation has one of success and, where a failure is described, one of failure."""
    for parts, operation in context.operations:
        for status, response in operation.get("responses", {}).items():
            response = context.dereference(response)
            place = (*parts, "responses", status)
            location = response.get("headers", {}).get("Location")
            if location is not None and not location.get("example"):
                yield (*place, "headers", "Location"), "has no example"
            if "content" not in response and location is None:
                if status != "200":
                    yield place, "has neither content nor a Location"
                continue
            for media_type, media in response.get("content", {}).items():
                if not _examples(media):
                    yield (*place, "content", media_type), "has no named example"
            if status == "200":
                yield from _missing_kinds(place, response)


def _missing_kinds(place: Parts, response: dict[str, Any]) -> Iterator[Finding]:
    names = [name for media in response.get("content", {}).values() for name in _examples(media)]
    if not any(name == "success" or name.startswith("success_") for name in names):
        yield place, "has no example named success"
    schema = response.get("content", {}).get(JSON, {}).get("schema", {})
    if "oneOf" in schema and all(name.startswith("success") for name in names):
        yield place, "has no example of a failure"


@rule("example-host")
def example_host(context: Context) -> Iterator[Finding]:
    """What the mock answers leads to no host that there is: a client connects to some of it, and people open the rest."""
    for parts, operation in context.operations:
        for status, response in operation.get("responses", {}).items():
            response = context.dereference(response)
            for inner, node in walk(response):
                if isinstance(node, str) and _resolves(inner, node):
                    yield (
                        (*parts, "responses", status, *inner),
                        f"{urlsplit(node).hostname} is not a reserved name: use one in .example or .invalid",
                    )


def _resolves(parts: Parts, text: str) -> bool:
    within = {"example", "examples"} & set(parts)
    host = urlsplit(text).hostname if within and _ADDRESS.match(text) else None
    return host is not None and host not in _LOOPBACK and not host.endswith(_RESERVED)


@rule("request-example")
def request_example(context: Context) -> Iterator[Finding]:
    """Every JSON request body has a named example."""
    for parts, operation in context.described:
        for media_type, media in operation.get("requestBody", {}).get("content", {}).items():
            if media_type == JSON and not _examples(media):
                yield (*parts, "requestBody", "content", media_type), "has no named example"


@rule("example-valid")
def example_valid(context: Context) -> Iterator[Finding]:
    """Every example is valid: for its schema, and as what its name says (success or failure)."""
    for (section, path, method), operation in context.described:
        resolved = context.bundle.resolved[section][path][method]
        bodies: list[tuple[Parts, dict[str, Any], dict[str, Any]]] = [
            (("requestBody",), resolved.get("requestBody", {}), context.dereference(operation.get("requestBody", {})))
        ]
        bodies += [
            (("responses", status), response, context.dereference(operation["responses"][status]))
            for status, response in resolved.get("responses", {}).items()
        ]
        for inner, body, original in bodies:
            for media_type, media in body.get("content", {}).items():
                if media_type != JSON:
                    continue
                place = (section, path, method, *inner, "content", media_type, "examples")
                yield from _invalid_examples(place, media, original["content"][media_type])
        yield from _invalid_parameters((section, path, method, "parameters"), resolved)


def _invalid_examples(place: Parts, media: dict[str, Any], original: dict[str, Any]) -> Iterator[Finding]:
    schema = media.get("schema", {})
    validator = Draft202012Validator(schema)
    for name, example in _examples(original).items():
        value = example.get("value")
        for error in validator.iter_errors(value):
            yield (*place, name, "value", *error.absolute_path), _brief(error.message)
        if schema.get("oneOf") and "responses" in place and isinstance(value, dict):
            failed = value.get("errcode", 0) not in (0, "0")  # a few successes of 2016 have no errcode
            if failed == name.startswith("success"):
                yield (*place, name), f"is a {'failure' if failed else 'success'}, its name says otherwise"


def _invalid_parameters(place: Parts, operation: dict[str, Any]) -> Iterator[Finding]:
    for index, parameter in enumerate(operation.get("parameters", [])):
        validator = Draft202012Validator(parameter.get("schema", {}))
        if "example" in parameter:
            for error in validator.iter_errors(parameter["example"]):
                yield (*place, index, "example", *error.absolute_path), _brief(error.message)
        for name, example in _examples(parameter).items():
            for error in validator.iter_errors(example.get("value")):
                yield (*place, index, "examples", name, "value", *error.absolute_path), _brief(error.message)


def _brief(message: str) -> str:
    return message if len(message) <= 300 else message[:300] + "…"
