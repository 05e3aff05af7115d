"""Rules about names and the words beside them: what a reader may conclude from them must be true."""

import re
from collections.abc import Iterator
from typing import Any

from generator.lint.completeness import object_parts
from generator.lint.rules import Context, Finding, Parts, rule

TIME_WORDS = frozenset({"date", "duration", "expire", "expired", "expires", "gmt", "time", "timestamp"})
UNIT = re.compile(r"\b(milliseconds?|seconds?|minutes?|hours?|days?|text format|(unit|format) (is )?not documented)\b", re.IGNORECASE)
EXAMPLE_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


@rule("time-unit")
def time_unit(context: Context) -> Iterator[Finding]:
    """What is named like a time says in which unit it is: DingTalk has seconds here and milliseconds there."""
    named: list[tuple[Parts, str, dict[str, Any]]] = []
    for schema_name, schema in context.schemas.items():
        for place, part in object_parts(schema_name, schema):
            named += [((*place, "properties", name), name, value) for name, value in part.get("properties", {}).items()]
    for parts, description in _described(context):
        for index, parameter in enumerate(description.get("parameters", [])):
            parameter = context.dereference(parameter)
            named.append(((*parts, "parameters", index), parameter["name"], parameter.get("schema", {}) | parameter))
    for parts, name, value in named:
        if _tells_a_time(name) and _is_amount(value) and not UNIT.search(value.get("description", "")):
            yield parts, f"{name} looks like a time: say its unit (seconds, milliseconds, days, 'text format …', or 'unit not documented')"


def _described(context: Context) -> Iterator[tuple[Parts, dict[str, Any]]]:
    yield from context.operations
    for name, item in context.bundle.document.get("webhooks", {}).items():
        for method, webhook in item.items():
            yield ("webhooks", name, method), webhook


def _tells_a_time(name: str) -> bool:
    words = re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+", name)
    return not TIME_WORDS.isdisjoint(word.lower() for word in words) or (len(words) > 1 and words[-1].lower() == "at")


def _is_amount(value: object) -> bool:
    types = value.get("type", []) if isinstance(value, dict) else []
    return not {"integer", "number", "string"}.isdisjoint([types] if isinstance(types, str) else types)


@rule("body-name")
def body_name(context: Context) -> Iterator[Finding]:
    """A schema called …Request or …Result is the body or the answer of the operation it is named after, and of no other."""
    for parts, operation in context.operations:
        if not re.fullmatch(r"[a-z0-9_]+", operation.get("operationId", "")):
            continue  # the rule `operation-id` says so
        name = "".join(word.capitalize() for word in operation["operationId"].split("_"))
        for media_type, media in context.dereference(operation.get("requestBody", {})).get("content", {}).items():
            place = (*parts, "requestBody", "content", media_type, "schema")
            yield from _misnamed(place, media.get("schema", {}), f"{name}Request")
        for media_type, media in context.dereference(operation.get("responses", {}).get("200", {})).get("content", {}).items():
            schema = media.get("schema", {})
            for choice in schema.get("oneOf", [schema]):
                yield from _misnamed((*parts, "responses", "200", "content", media_type, "schema"), choice, f"{name}Result")


def _misnamed(place: Parts, schema: dict[str, Any], expected: str) -> Iterator[Finding]:
    reference = schema.get("$ref", "")
    name = reference.rpartition("/")[2]
    if name.endswith(("Request", "Result")) and name != expected:
        yield place, f"refers to {name}, which is named after something else: call it {expected}"


@rule("example-name")
def example_name(context: Context) -> Iterator[Finding]:
    """Examples have names in snake_case: people ask the mock for them by name."""
    for parts, operation in _described(context):
        bodies: list[tuple[Parts, dict[str, Any]]] = [((*parts, "requestBody"), operation.get("requestBody", {}))]
        bodies += [((*parts, "responses", status), response) for status, response in operation.get("responses", {}).items()]
        for place, body in bodies:
            for media_type, media in context.dereference(body).get("content", {}).items():
                for name in media.get("examples", {}):
                    if not EXAMPLE_NAME.fullmatch(name):
                        yield (*place, "content", media_type, "examples", name), "must be snake_case"
