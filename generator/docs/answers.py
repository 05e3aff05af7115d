"""The documented answers of an operation, and of those who receive an event."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.model import Described


class Example(NamedTuple):
    """One documented answer."""

    status: str
    media_type: str
    name: str
    summary: str
    value: Any
    is_success: bool


def examples(described: Described) -> Iterator[Example]:
    """Every documented answer with a body, in the order of the spec."""
    for status, response in described.responses.items():
        for content in response.content:
            for name, example in content.examples.items():
                summary = example.summary or name.replace("_", " ")
                yield Example(status, content.media_type, name, summary, example.value, name.startswith("success"))


def redirects(described: Described) -> list[str]:
    """Where the documented redirects lead."""
    return [location for response in described.responses.values() for location in response.locations]


def statuses(described: Described) -> dict[str, str]:
    """What each HTTP status means."""
    return {status: response.description for status, response in described.responses.items()}
