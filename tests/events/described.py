"""What the packaged description says about events, read without any code of dingkit: the measure of these tests."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from jsonschema import Draft202012Validator

from tests.contract.described import document, follow, resolved_document

STREAM_HEADERS: dict[str, str] = document()["components"]["schemas"]["CurrentEventFields"]["x-stream-headers"]


class Form(NamedTuple):
    """One form of an event."""

    model: str
    schema: dict[str, Any]

    @property
    def fields(self) -> dict[str, Any]:
        """The documented fields."""
        parts = self.schema.get("allOf", [self.schema])
        return {name: value for part in parts for name, value in part.get("properties", {}).items()}

    @property
    def required(self) -> set[str]:
        """The fields that make this form."""
        return {name for part in self.schema.get("allOf", [self.schema]) for name in part.get("required", [])}


class Example(NamedTuple):
    """One documented event."""

    event: str
    name: str
    value: dict[str, Any]
    form: Form

    def __str__(self) -> str:
        return f"{self.event}-{self.name}"


def webhooks() -> dict[str, dict[str, Any]]:
    """The webhooks that are events, by name."""
    return {name: item["post"] for name, item in document()["webhooks"].items() if item["post"].get("x-event", True)}


@cache
def forms() -> dict[str, list[Form]]:
    """The forms of each event."""
    found = {}
    for event, webhook in webhooks().items():
        written = _schema(webhook)
        resolved = _schema(resolved_document()["webhooks"][event]["post"])
        references = written.get("oneOf", [written])
        schemas = resolved.get("oneOf", [resolved])
        found[event] = [Form(ref["$ref"].rpartition("/")[2], schema) for ref, schema in zip(references, schemas, strict=True)]
    return found


@cache
def examples() -> list[Example]:
    """Every example of every event, with the one form that it is."""
    found = []
    for event, webhook in webhooks().items():
        for name, example in follow(webhook["requestBody"])["content"]["application/json"]["examples"].items():
            (form,) = [form for form in forms()[event] if Draft202012Validator(form.schema).is_valid(example["value"])]
            found.append(Example(event, name, example["value"], form))
    return found


def _schema(webhook: dict[str, Any]) -> dict[str, Any]:
    schema: dict[str, Any] = webhook["requestBody"]["content"]["application/json"]["schema"]
    return schema
