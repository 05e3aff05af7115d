"""Rules about webhooks: what DingTalk pushes. Most rules about operations hold for them as well."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator

from generator.lint.rules import Context, Finding, rule
from generator.model import JSON

BODY = ("requestBody", "content", JSON)


def is_event(webhook: dict[str, Any]) -> bool:
    """A webhook is one event, which its body names, or an envelope or a message (`x-event: false`)."""
    return webhook.get("x-event") is not False


def body_forms(context: Context, webhook: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the schemas of the forms that the body of a webhook can have, as references."""
    schema: dict[str, Any] = webhook["requestBody"]["content"][JSON]["schema"]
    forms: list[dict[str, Any]] = context.dereference(schema).get("oneOf", [schema])
    return forms


def tags(context: Context, form: dict[str, Any]) -> dict[str, Any]:
    """Find the fields that are always there and always the same, with what they say."""
    required = context.required(form)
    return {name: value["const"] for name, value in context.properties(form).items() if "const" in value and name in required}


def _readable(context: Context) -> Iterator[tuple[tuple[str, str, str], dict[str, Any]]]:
    """Yield the webhooks whose body is what `webhook-body` wants."""
    for parts, webhook in context.webhooks:
        if not _body_problem(context, webhook):
            yield parts, webhook


def _event_forms(context: Context) -> Iterator[tuple[tuple[str, str, str], dict[str, Any]]]:
    """Yield each form of each event with the keys of its webhook."""
    for parts, webhook in _readable(context):
        if is_event(webhook):
            for form in body_forms(context, webhook):
                yield parts, form


def _body_problem(context: Context, webhook: dict[str, Any]) -> str | None:
    content = webhook.get("requestBody", {}).get("content", {})
    if list(content) != [JSON] or not isinstance(content[JSON].get("schema"), dict):
        return f"must have a body of exactly one content type, {JSON}"
    forms = body_forms(context, webhook)
    if any("$ref" not in form or "oneOf" in context.dereference(form) for form in forms):
        return "the schema must be a named object, or a oneOf of named objects"
    return None


@rule("webhook-id")
def webhook_id(context: Context) -> Iterator[Finding]:
    """A webhook is one POST, and its `operationId` is `on_<name>`, which nothing else is called."""
    taken = Counter(operation.get("operationId") for _, operation in context.described)
    for name, item in context.bundle.document.get("webhooks", {}).items():
        if not item.keys() <= {"post", "parameters"} or "post" not in item:
            yield ("webhooks", name), "must be one post"
    for parts, webhook in context.webhooks:
        expected = f"on_{parts[1].lower()}"
        if webhook.get("operationId") != expected:
            yield (*parts, "operationId"), f"must be {expected}"
        elif taken[expected] > 1:
            yield (*parts, "operationId"), f"{expected} is there twice"


@rule("webhook-body")
def webhook_body(context: Context) -> Iterator[Finding]:
    """The body of a webhook is a named object, or a union of named objects, its forms; a push brings no token."""
    for parts, webhook in context.webhooks:
        problem = _body_problem(context, webhook)
        if problem:
            yield (*parts, "requestBody"), problem
        if webhook.get("security") != []:
            yield (*parts, "security"), "must be []: DingTalk brings no token"


@rule("event-tag")
def event_tag(context: Context) -> Iterator[Finding]:
    """Each form of an event carries the event's name, which is that of the webhook, in one required constant."""
    for parts, webhook in context.webhooks:
        if webhook.get("x-event", False) is not False:
            yield (*parts, "x-event"), "must be false (an envelope or a message, no event), or be left out"
    for parts, form in _event_forms(context):
        if list(tags(context, form).values()) != [parts[1]]:
            name = form["$ref"].rpartition("/")[2]
            yield (
                (*parts, *BODY, "schema"),
                f"{name} needs one required constant, {parts[1]}; a webhook that is not an event has x-event: false",
            )


@rule("form-example")
def form_example(context: Context) -> Iterator[Finding]:
    """Each form that a pushed body can have has an example."""
    for parts, webhook in _readable(context):
        examples = webhook["requestBody"]["content"][JSON].get("examples", {}).values()
        resolved = context.bundle.resolved[parts[0]][parts[1]][parts[2]]["requestBody"]["content"][JSON]["schema"]
        forms = body_forms(context, webhook)
        for form, schema in zip(forms, resolved.get("oneOf", [resolved]), strict=True):
            validator = Draft202012Validator(schema)
            if examples and not any(validator.is_valid(example.get("value")) for example in examples):
                yield (*parts, *BODY, "examples"), f"none is a {form['$ref'].rpartition('/')[2]}"


@rule("stream-headers")
def stream_headers(context: Context) -> Iterator[Finding]:
    """At most one schema says which header of a Stream frame is which field, and each of them is a field that events have."""
    known = {tag for schema in context.schemas.values() for tag in tags(context, schema)}
    carriers = [(name, schema) for name, schema in context.schemas.items() if "x-stream-headers" in schema]
    for number, (name, schema) in enumerate(carriers):
        place = ("components", "schemas", name, "x-stream-headers")
        headers = schema["x-stream-headers"]
        if number or not isinstance(headers, dict):
            yield place, f"only {carriers[0][0]} has them, header → field"
            continue
        for header, field in headers.items():
            if field not in known | context.properties(schema).keys():
                yield (*place, header), f"{field} is neither a field of {name} nor the tag of an event"


@rule("stream-topics")
def stream_topics(context: Context) -> Iterator[Finding]:
    """At most one schema, that of a frame, names what arrives in Stream mode; types and topics are known values of its fields."""
    carriers = [(name, schema) for name, schema in context.schemas.items() if "x-stream-topics" in schema]
    for number, (name, schema) in enumerate(carriers):
        place = ("components", "schemas", name, "x-stream-topics")
        topics = schema["x-stream-topics"]
        if number or not isinstance(topics, dict):
            yield place, f"only {carriers[0][0]} has them, name → type and topic"
            continue
        fields = context.properties(schema)
        known = {"type": fields, "topic": context.properties(context.dereference(fields.get("headers", {})))}
        for what, topic in topics.items():
            if not isinstance(topic, dict) or topic.keys() != known.keys():
                yield (*place, what), "must have a type and a topic, and nothing else"
                continue
            for field, value in topic.items():
                if value not in known[field].get(field, {}).get("x-known-values", {}):
                    yield (*place, what, field), f"{value} is not a known value of the field {field}"
