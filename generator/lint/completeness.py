"""Rules about the whole: what one part promises, another part keeps."""

from collections.abc import Iterator
from typing import Any

from generator.draft import NAME, TEXT
from generator.lint.operations import HOST_OF_API, host_of
from generator.lint.rules import Context, Finding, Parts, rule
from generator.problems import walk


def object_parts(name: str, schema: dict[str, Any]) -> Iterator[tuple[Parts, dict[str, Any]]]:
    """Yield a named schema and, when it is an allOf, its parts; an object is written nowhere else (rule `named-object`)."""
    place = ("components", "schemas", name)
    yield place, schema
    for index, part in enumerate(schema.get("allOf", [])):
        yield (*place, "allOf", index), part


@rule("failure-example")
def failure_example(context: Context) -> Iterator[Finding]:
    """Every operation that gives an answer shows how it says no: within 200 on the old host, by a status on the current one.

    A redirect is for a browser; what it shows when it fails is not a response.
    """
    for parts, operation in context.operations:
        responses = operation.get("responses", {})
        content = context.dereference(responses.get("200", {})).get("content", {})
        if not content:
            continue
        schemas = [media.get("schema", {}) for media in content.values()]
        choices = [choice for schema in schemas for choice in schema.get("oneOf", [schema])]
        within = any(context.dereference(choice).get("x-failure") for choice in choices)
        by_status = any(status.startswith("4") for status in responses)
        if host_of(context, parts[1]) == HOST_OF_API and not by_status:
            yield (*parts, "responses"), "describes no failure: on this host it is a 4xx status"
        elif not within and not by_status:
            yield (*parts, "responses"), "describes no failure: 200 needs a oneOf with a failure"


@rule("required-known")
def required_known(context: Context) -> Iterator[Finding]:
    """What is required is described, in the same schema or in another part of the same allOf."""
    for name, schema in context.schemas.items():
        known = context.properties(schema).keys()
        for place, part in object_parts(name, schema):
            for index, required in enumerate(part.get("required", [])):
                if required not in known:
                    yield (*place, "required", index), f"{required} is required but described nowhere"


@rule("draft")
def draft(context: Context) -> Iterator[Finding]:
    """No name and no sentence is a placeholder of a draft."""
    for parts, node in walk(context.bundle.document):
        if isinstance(node, str) and node.startswith((NAME, TEXT.strip())):
            yield parts, f"{node!r} is what a draft left for you to write"
        elif parts and str(parts[-1]).startswith(NAME):
            yield parts, f"{parts[-1]} is a name that a draft left for you to choose"
