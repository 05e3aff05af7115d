"""What the spec says of events: their names, and what each says in its example."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from typing import TYPE_CHECKING, Any

from dingkit.sandbox._event_forms import OF_ALL, folded
from dingtalk_openapi.events import TAGS

if TYPE_CHECKING:
    from dingkit.sandbox._description import Description


def example_fields(description: Description, event: str) -> dict[str, Any] | None:
    """Return what the first example of an event says beside what all events do; `None` where the spec has no such event."""
    webhook = description.event(event)
    if webhook is None:
        return None
    examples = webhook["requestBody"]["content"]["application/json"].get("examples", {})
    return own_fields(next((example["value"] for example in examples.values()), {}))


def own_fields(content: dict[str, Any]) -> dict[str, Any]:
    """Return what an event says beside what all events do."""
    return {name: value for name, value in content.items() if name not in TAGS and folded(name) not in OF_ALL}


def names(description: Description) -> list[str]:
    """Return the names of all events that can be pushed."""
    return [name for name, webhook in description.document["webhooks"].items() if webhook.get("post", {}).get("x-event") is not False]
