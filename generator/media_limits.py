"""What the spec says of files that are sent: how large they may be, and of which formats; the table that uploads are checked against."""

from dataclasses import dataclass

from generator.model import MULTIPART, Spec, Statement

PAST_ERA = "2016"


@dataclass(frozen=True)
class FileLimit:
    """A limit of the file of an upload; `type` is the value of the parameter that it holds for."""

    type: str | None
    min_bytes: int
    max_bytes: int
    formats: tuple[str, ...]
    text: str


def file_limits(spec: Spec) -> dict[str, list[FileLimit]]:
    """Find the limits of the files that operations send: operation → limits of today; what held only in the past is for readers."""
    return {
        operation.id: [_read(each) for each in operation.statements if "max_bytes" in each.amounts and each.era != PAST_ERA]
        for operation in spec.operations
        if any(content.media_type == MULTIPART for content in operation.body)
    }


def _read(limit: Statement) -> FileLimit:
    amounts = limit.amounts
    return FileLimit(limit.when.get("type"), amounts.get("min_bytes", 0), amounts["max_bytes"], limit.formats or (), limit.text)


def most_chunks(spec: Spec) -> dict[str, int]:
    """Find how many chunks a file may be cut into: operation → the largest number that its parameter takes."""
    return {
        operation.id: parameter.value.keywords["maximum"]
        for operation in spec.operations
        for parameter in operation.parameters
        if parameter.name == "chunk_numbers"
    }
