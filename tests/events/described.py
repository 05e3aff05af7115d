"""What the packaged description says about events, the measure of these tests."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from tests.contract.described import document, follow
from tests.description import spec

STREAM_HEADERS: dict[str, str] = document()["components"]["schemas"]["CurrentEventFields"]["x-stream-headers"]


class Form(NamedTuple):
    """One form of an event."""

    model: str

    @property
    def fields(self) -> set[str]:
        """The documented fields."""
        return set(spec().models[self.model].fields)

    @property
    def required(self) -> set[str]:
        """The fields that make this form."""
        return set(spec().models[self.model].required)


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
    return {event.name: [Form(form.model) for form in event.forms] for event in spec().events}


@cache
def examples() -> list[Example]:
    """Every example of every event, with the one form that it is."""
    found = []
    for event, webhook in webhooks().items():
        for name, example in follow(webhook["requestBody"])["content"]["application/json"]["examples"].items():
            (form,) = [form for form in forms()[event] if spec().is_a(example["value"], form.model)]
            found.append(Example(event, name, example["value"], form))
    return found
