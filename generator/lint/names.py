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
    for parts, description in context.described:
        for index, parameter in enumerate(description.get("parameters", [])):
            parameter = context.dereference(parameter)
            named.append(((*parts, "parameters", index), parameter["name"], parameter.get("schema", {}) | parameter))
    for place, name, value in named:
        if _names_a_time(name) and _is_amount(value) and not UNIT.search(value.get("description", "")):
            yield place, f"{name} looks like a time: say its unit (seconds, milliseconds, days, 'text format …', or 'unit not documented')"


def _names_a_time(name: str) -> bool:
    words = re.findall(r"[A-Z]?[a-z0-9]+|[A-Z]+", name)
    return not TIME_WORDS.isdisjoint(word.lower() for word in words) or (len(words) > 1 and words[-1].lower() == "at")


def _is_amount(value: object) -> bool:
    types = value.get("type", []) if isinstance(value, dict) else []
    return not {"integer", "number", "string"}.isdisjoint([types] if isinstance(types, str) else types)


def _media(context: Context, parts: Parts, operation: dict[str, Any]) -> Iterator[tuple[Parts, dict[str, Any]]]:
    """Yield the body and each answer of an operation, in each of its media types."""
    bodies: list[tuple[Parts, dict[str, Any]]] = [((*parts, "requestBody"), operation.get("requestBody", {}))]
    bodies += [((*parts, "responses", status), response) for status, response in operation.get("responses", {}).items()]
    for place, body in bodies:
        for media_type, media in context.dereference(body).get("content", {}).items():
            yield (*place, "content", media_type), media


@rule("body-name")
def body_name(context: Context) -> Iterator[Finding]:
    """A schema that is named after an operation (…Request, …Result) is the body or the answer of that one and of no other."""
    owners: dict[str, Parts] = {}
    for parts, operation in context.operations:
        name = "".join(word.capitalize() for word in operation.get("operationId", "").split("_"))
        owners |= {f"{name}Request": parts, f"{name}Result": parts}
    for parts, operation in context.operations:
        for place, media in _media(context, parts, operation):
            schema = media.get("schema", {})
            for choice in schema.get("oneOf", [schema]):
                name = choice.get("$ref", "").rpartition("/")[2]
                if owners.get(name, parts) != parts:
                    yield (*place, "schema"), f"{name} is named after another operation"


@rule("example-name")
def example_name(context: Context) -> Iterator[Finding]:
    """Examples have names in snake_case: people ask the mock for them by name."""
    for parts, operation in context.described:
        for place, media in _media(context, parts, operation):
            for name in media.get("examples", {}):
                if not EXAMPLE_NAME.fullmatch(name):
                    yield (*place, "examples", name), "must be snake_case"
