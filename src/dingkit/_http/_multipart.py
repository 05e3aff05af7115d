"""A form with files, or a file alone, as it goes over the wire: read from its start each time it is sent."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from dingtalk_openapi.types import RequestFiles

PIECE_BYTES = 64 * 1024


class Upload(ABC):
    """A body with files in it.

    Attributes:
        size: Bytes; `None` when the end of a stream is not known.
    """

    size: int | None

    @property
    def headers(self) -> dict[str, str]:
        """The headers that say what it is and how much."""
        return {} if self.size is None else {"content-length": str(self.size)}

    @abstractmethod
    def __iter__(self) -> Iterator[bytes]:
        """Yield it from its start."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class Bare(Upload):
    """A file and nothing around it. Nothing says of which type it is either: its host may have signed the headers.

    Args:
        payload: The file.
    """

    def __init__(self, payload: Any) -> None:
        self._payload = payload
        self.size = _length_of(payload)

    def __iter__(self) -> Iterator[bytes]:
        return _pieces_of(self._payload)


class Multipart(Upload):
    """The parts of a form.

    Args:
        parts: Name → file name, content and media type of each.

    Attributes:
        media_type: With the boundary, which is another one each time: nobody can put it into a file.
        size: Bytes; `None` when the end of a stream is not known.
    """

    def __init__(self, parts: RequestFiles) -> None:
        boundary = os.urandom(16).hex()
        self.media_type: str = f"multipart/form-data; boundary={boundary}"
        self._end = f"--{boundary}--\r\n".encode()
        self._parts: list[tuple[bytes, Any]] = []
        self.size = len(self._end)
        for name, part in parts:
            file_name, content, kind = part[:3]
            named = "" if file_name is None else f'; filename="{_quoted(file_name)}"'
            typed = f"Content-Type: {kind}\r\n" if kind else ""
            head = f'--{boundary}\r\nContent-Disposition: form-data; name="{_quoted(name)}"{named}\r\n{typed}\r\n'.encode()
            payload = content.encode() if isinstance(content, str) else content
            length = _length_of(payload)
            self.size = None if length is None or self.size is None else self.size + len(head) + length + 2
            self._parts.append((head, payload))

    @property
    def headers(self) -> dict[str, str]:
        """The headers that say what it is and how much."""
        return {"content-type": self.media_type, **super().headers}

    def __iter__(self) -> Iterator[bytes]:
        for head, payload in self._parts:
            yield head
            if isinstance(payload, bytes):
                yield payload
            else:
                yield from _pieces_of(payload)
            yield b"\r\n"
        yield self._end


def _pieces_of(payload: Any) -> Iterator[bytes]:
    if payload.seekable():
        payload.seek(0)
    while piece := payload.read(PIECE_BYTES):
        yield piece


def _length_of(payload: Any) -> int | None:
    if isinstance(payload, bytes):
        return len(payload)
    if not payload.seekable():
        return None
    length: int = payload.seek(0, os.SEEK_END)
    payload.seek(0)
    return length


def _quoted(name: str) -> str:
    """Escape what would end the name, as browsers do."""
    return "".join(_ESCAPED.get(character, character) for character in name)


_ESCAPED = {'"': "%22", "\\": "\\\\", **{chr(code): f"%{code:02X}" for code in range(32) if code != 27}}
