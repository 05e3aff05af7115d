"""What a receiver of events must know of each, read from the webhooks of the bundle."""

from dataclasses import dataclass
from typing import Any

from generator.bundle import Bundle
from generator.operations import JSON


@dataclass(frozen=True)
class EventForm:
    """One of the forms in which an event arrives."""

    schema: str
    tag: str
    required: tuple[str, ...]
    fields: tuple[str, ...]


@dataclass(frozen=True)
class EventFacts:
    """One event of the spec, as data."""

    name: str
    forms: tuple[EventForm, ...]
    spec: dict[str, Any]


@dataclass(frozen=True)
class StreamHeader:
    """A header of a Stream frame, and the field of an event that it stands for."""

    name: str
    field: str
    is_number: bool


def read_events(bundle: Bundle) -> list[EventFacts]:
    """Read every event, sorted by name. Expects a bundle that passed `lint`."""
    found = [
        EventFacts(name, tuple(_form(bundle, schema) for schema in body_forms(bundle, webhook)), webhook)
        for (_, name, _), webhook in bundle.webhooks()
        if is_event(webhook)
    ]
    return sorted(found, key=lambda event: event.name)


def is_event(webhook: dict[str, Any]) -> bool:
    """Tell a webhook that is one event, which its body names, from one that is an envelope or a message (`x-event: false`)."""
    return webhook.get("x-event") is not False


def body_forms(bundle: Bundle, webhook: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the schemas of the forms that the body of a webhook can have, as references."""
    schema: dict[str, Any] = webhook["requestBody"]["content"][JSON]["schema"]
    forms: list[dict[str, Any]] = bundle.dereference(schema).get("oneOf", [schema])
    return forms


def tags(bundle: Bundle, form: dict[str, Any]) -> dict[str, Any]:
    """Find the fields that are always there and always the same, with what they say."""
    required = bundle.required(form)
    return {name: value["const"] for name, value in bundle.properties(form).items() if "const" in value and name in required}


def event_tags(events: list[EventFacts]) -> list[str]:
    """Name the fields that tell which event a body is, the most usual one first."""
    found = [form.tag for event in events for form in event.forms]
    return sorted(set(found), key=lambda tag: (-found.count(tag), tag))


def stream_headers(bundle: Bundle) -> list[StreamHeader]:
    """Read which header of a Stream frame is which field of an event (`x-stream-headers` of a schema)."""
    return [
        StreamHeader(name, field, bundle.properties(schema).get(field, {}).get("type") == "integer")
        for schema in bundle.document["components"].get("schemas", {}).values()
        for name, field in schema.get("x-stream-headers", {}).items()
    ]


def stream_topics(bundle: Bundle) -> dict[str, dict[str, str]]:
    """Read what arrives in Stream mode: name → type and topic of its frames (`x-stream-topics` of a schema)."""
    return {
        name: topic
        for schema in bundle.document["components"].get("schemas", {}).values()
        for name, topic in schema.get("x-stream-topics", {}).items()
    }


def _form(bundle: Bundle, form: dict[str, Any]) -> EventForm:
    (tag,) = tags(bundle, form)
    return EventForm(
        schema=form["$ref"].rpartition("/")[2],
        tag=tag,
        required=tuple(sorted(bundle.required(form))),
        fields=tuple(sorted(bundle.properties(form))),
    )
