"""Shared types of the generated client."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import IO, TYPE_CHECKING, BinaryIO, Final, Generic, Literal, TypeVar, cast

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")


class Unset(Enum):
    """The value of an optional field that was not given: it is not sent, and `UNSET` is false in a condition.

    There is one such value, also after `copy.deepcopy` and `pickle`.

    Example:
        >>> import copy
        >>> copy.deepcopy(UNSET) is UNSET
        True
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET: Final = Unset.UNSET

FileContent = IO[bytes] | bytes | str
FileTypes = tuple[str | None, FileContent, str | None] | tuple[str | None, FileContent, str | None, Mapping[str, str]]
RequestFiles = list[tuple[str, FileTypes]]


class _OnceOnly:
    """A stream without a `fileno`: httpx would take the size of a pipe, which is 0 bytes, for the length of the file."""

    __slots__ = ("_stream",)

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def read(self, size: int = -1) -> bytes:
        return self._stream.read(size)

    def seekable(self) -> bool:
        return False


@dataclass(slots=True)
class File:
    """A file that is sent or received.

    Attributes:
        payload: Binary file object; a file that is sent is read from its start.
        file_name: Name as the other side sees it.
        mime_type: Media type, e.g. `image/jpeg`; sent as `application/octet-stream` when it is not known.

    Example:
        >>> import io
        >>> File(io.BytesIO(b"..."), file_name="photo.jpg", mime_type="image/jpeg").file_name
        'photo.jpg'
    """

    payload: BinaryIO = field(repr=False)
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """Give the form httpx takes; a part without a media type crashes some servers, so there always is one."""
        payload = self.payload if self.payload.seekable() else cast("BinaryIO", _OnceOnly(self.payload))
        return self.file_name, payload, self.mime_type or "application/octet-stream"


@dataclass(slots=True)
class Response(Generic[T]):
    """A successful answer with everything HTTP said besides its content.

    Attributes:
        status_code: HTTP status.
        content: Body as received, bytes.
        headers: HTTP headers, names compared without case.
        parsed: The body as a model.
    """

    status_code: int
    content: bytes = field(repr=False)
    headers: httpx.Headers = field(repr=False)
    parsed: T


__all__ = ["UNSET", "File", "FileTypes", "RequestFiles", "Response", "Unset"]
