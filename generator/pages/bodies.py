"""The bodies of events in what a page prints."""

import json
from collections.abc import Iterator
from typing import Any

from generator.model import Spec

_ROWS = "bizData"
_ROW = "biz_data"
_STREAM = "eventType"


def bodies(spec: Spec, printed: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield each body with the field that names its event.

    Bodies are those of pushes, events as an SDK of Stream mode shows them, and what rows of SyncHTTP carry.
    """
    if isinstance(printed, list):
        for each in printed:
            yield from bodies(spec, each)
    elif isinstance(printed, dict):
        yield from bodies(spec, printed.get(_ROWS, []))
        if _ROW in printed:
            yield from bodies(spec, _object(printed[_ROW]))
            return
        if _STREAM in printed and "data" in printed:
            headers = {header.field: printed[header.name] for header in spec.stream_headers if header.name in printed}
            printed = headers | _object(printed["data"])
        tag = next((tag for tag in spec.event_tags if isinstance(printed.get(tag), str)), "")
        if tag:
            yield tag, printed


def _object(value: Any) -> dict[str, Any]:
    """Read an object, also one that is printed as the text that it travels as."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            return {}
    return value if isinstance(value, dict) else {}
