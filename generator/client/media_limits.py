"""What the spec says of files that are sent: how large they may be, and of which formats; the table that uploads are checked against."""

from dataclasses import dataclass

from generator.model import MULTIPART, Spec, Statement

PAST_ERA = "2016"


@dataclass(frozen=True)
class FileLimit:
    """A limit of the file of an upload; `type` is the value of the parameter that it holds for.

    Its sizes are enforced or advised as the spec says, its formats always advised.
    """

    type: str | None
    min_bytes: int
    max_bytes: int
    formats: tuple[str, ...]
    text: str
    enforced: str | None


def file_limits(spec: Spec) -> dict[str, list[FileLimit]]:
    """Find the limits of the files that operations send: operation → limits of today; what held only in the past is for readers."""
    return {
        operation.id: [_read(each) for each in operation.statements if "max_bytes" in each.bounds and each.era != PAST_ERA]
        for operation in spec.operations
        if any(content.media_type == MULTIPART for content in operation.body)
    }


def _read(limit: Statement) -> FileLimit:
    least, most = limit.bounds.get("min_bytes", 0), limit.bounds["max_bytes"]
    return FileLimit(limit.when.get("type"), least, most, limit.formats or (), limit.text, limit.enforced)


def most_chunks(spec: Spec) -> dict[str, int]:
    """Find how many chunks a file may be cut into: operation → the largest number that its parameter should have."""
    return {
        operation.id: parameter.value.advised["maximum"]
        for operation in spec.operations
        for parameter in operation.parameters
        if parameter.name == "chunk_numbers"
    }
