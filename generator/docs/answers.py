"""The documented answers of an operation, and of those who receive an event."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.docs.library import Library


class Example(NamedTuple):
    """One documented answer."""

    status: str
    media_type: str
    name: str
    summary: str
    value: Any
    is_success: bool


def examples(library: Library, operation: dict[str, Any]) -> Iterator[Example]:
    """Every documented answer with a body, in the order of the spec."""
    for status, response in operation["responses"].items():
        for media_type, media in library.bundle.dereference(response).get("content", {}).items():
            for name, example in media.get("examples", {}).items():
                is_success = name.startswith("success")
                summary = str(example.get("summary") or name.replace("_", " "))
                yield Example(status, media_type, name, summary, example["value"], is_success)


def redirects(library: Library, operation: dict[str, Any]) -> list[str]:
    """Where the documented redirects lead."""
    responses = [library.bundle.dereference(response) for response in operation["responses"].values()]
    locations = [response["headers"]["Location"] for response in responses if "Location" in response.get("headers", {})]
    return [str(example) for location in locations for example in location["schema"].get("examples", [location["example"]])]


def statuses(library: Library, operation: dict[str, Any]) -> dict[str, str]:
    """What each HTTP status means."""
    return {status: library.bundle.dereference(response)["description"] for status, response in operation["responses"].items()}
