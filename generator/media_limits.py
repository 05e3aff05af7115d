"""What the spec says of files that are sent: how large they may be, and of which formats; the table that uploads are checked against."""

from dataclasses import dataclass
from typing import Any

from generator.bundle import Bundle
from generator.limits import sources

MULTIPART = "multipart/form-data"
PAST_ERA = "2016"


@dataclass(frozen=True)
class FileLimit:
    """One entry of `x-limits` that is about the file of an upload; `type` is the value of the parameter that it holds for.

    Its sizes are enforced or advised as the entry says, its formats always advised.
    """

    type: str | None
    min_bytes: int
    max_bytes: int
    formats: tuple[str, ...]
    text: str
    enforced: str | None


def file_limits(bundle: Bundle) -> dict[str, list[FileLimit]]:
    """Find the limits of the files that operations send: operation → limits of today; what held only in the past is for readers."""
    found = {}
    for _, operation in bundle.operations():
        if MULTIPART in operation.get("requestBody", {}).get("content", {}):
            about_files = [limit for limit in operation["x-limits"] if "max_bytes" in limit and limit.get("era") != PAST_ERA]
            found[operation["operationId"]] = [_read(limit) for limit in about_files]
    return found


def _read(limit: dict[str, Any]) -> FileLimit:
    kind = limit.get("when", {}).get("type")
    formats = tuple(limit.get("formats", ()))
    return FileLimit(kind, limit.get("min_bytes", 0), limit["max_bytes"], formats, limit["text"], sources(limit.get("source")))


def most_chunks(bundle: Bundle) -> dict[str, int]:
    """Find how many chunks a file may be cut into: operation → the largest number that its parameter should have."""
    return {
        operation["operationId"]: parameter["schema"]["x-advised"]["maximum"]
        for _, operation in bundle.operations()
        for parameter in operation.get("parameters", [])
        if parameter.get("name") == "chunk_numbers"
    }
