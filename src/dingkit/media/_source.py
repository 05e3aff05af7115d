"""A file to upload, read piece by piece: whole, from its start, and no other number of bytes than was announced."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import hashlib
import io
import os
import stat
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from dingkit.errors._base import FileChangedError, FileTooLargeError, UnreadableFileError
from dingkit.media._formats import HEAD_BYTES, shown
from dingkit.media._names import sent_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Source = str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO
    Progress = Callable[[int, int | None], object]


_HASHED_BYTES = 1024 * 1024


class Payload:
    """The bytes of a file as they are read when it is sent.

    Attributes:
        name: Of the file, if it has one.
        size: Bytes that will be sent; `None` for a stream, whose end is not known.
        head: The first bytes.
        failure: Why reading failed; some transports hide that behind a broken connection.
    """

    def __init__(self, stream: BinaryIO, name: str | None, *, start: int = 0, size: int | None = None) -> None:
        self.name = name
        self.failure: Exception | None = None
        self._stream = stream
        self._start = start
        self._window = size is not None
        self._most: int | None = None
        self._progress: Progress | None = None
        self._sent = 0
        self._digest: Any = None
        self._again = _can_seek(stream)
        self.size: int | None = None
        self.head: bytes
        if self._again:
            self.size = size if size is not None else self._really(stream.seek, 0, os.SEEK_END)
            self._really(stream.seek, start)
            self.head = self._head()
            self._really(stream.seek, start)
        else:
            self.head = self._head()
        self._waiting = b"" if self._again else self.head

    def watch(self, progress: Progress | None, most: int | None = None) -> None:
        """Tell `progress` what was read, and refuse to read more than `most` bytes of a stream."""
        self._progress, self._most = progress, most

    @property
    def total(self) -> int:
        """Bytes that it has; of a stream, once it was sent."""
        return self._sent if self.size is None else self.size

    def part(self, start: int, size: int) -> Payload:
        """Return a part of it, as a file of its own; while that is read, nothing else may be."""
        return Payload(self._stream, self.name, start=self._start + start, size=size)

    def digest(self) -> bytes:
        """Return the MD5 of what was read to be sent, which is looked at from now on."""
        if self._digest is None:
            self._digest = hashlib.md5(usedforsecurity=False)
        return bytes(self._digest.digest())

    def md5(self) -> str:
        """Read all of it, and return its MD5 in hexadecimal digits."""
        found = hashlib.md5(usedforsecurity=False)
        self._really(self._stream.seek, self._start)
        left = self.size or 0
        while left and (piece := self._really(self._stream.read, min(left, _HASHED_BYTES))):
            found.update(piece)
            left -= len(piece)
        return found.hexdigest()

    def check_size(self) -> None:
        """Look whether it has as many bytes as when it was opened.

        Raises:
            FileChangedError: it has not.
        """
        found = self._really(self._stream.seek, 0, os.SEEK_END)
        if found != self._start + (self.size or 0):
            raise FileChangedError(f"{shown(self.name)} had {self.size} bytes and has {found} now; nothing was uploaded")

    def seekable(self) -> bool:
        """Return whether it can be sent once more; there is no use in that once reading failed."""
        return self._again and self.failure is None

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place: to the end, to learn the size, and to the start."""
        target = (self.size or 0) + offset if whence == os.SEEK_END else offset
        self._really(self._stream.seek, self._start + target)
        self._sent = target
        if self._digest is not None:
            self._digest = hashlib.md5(usedforsecurity=False)
        return target

    def read(self, size: int) -> bytes:
        """Read on.

        Raises:
            FileChangedError: the file has another size than when it was opened.
            FileTooLargeError: a stream is longer than it may be.
            UnreadableFileError: reading failed.
        """
        try:
            return self._read(size)
        except Exception as error:
            self.failure = error
            raise

    def _read(self, size: int) -> bytes:
        piece = self._waiting[:size] or self._really(self._stream.read, size if self.size is None else min(size, self.size - self._sent))
        self._waiting = self._waiting[size:]
        self._sent += len(piece)
        if self._digest is not None:
            self._digest.update(piece)
        if self.size is not None and not piece:
            self._check_end(self.size)
        if self._most is not None and self._sent > self._most:
            raise FileTooLargeError(f"{shown(self.name)} has more than {self._most} bytes, which is as much as DingTalk takes")
        if piece and self._progress is not None:
            self._progress(self._sent, self.size)
        return piece

    def _check_end(self, size: int) -> None:
        if self._sent < size:
            raise FileChangedError(f"{shown(self.name)} shrank from {size} to {self._sent} bytes while it was sent; nothing was uploaded")
        if not self._window and self._really(self._stream.read, 1):
            raise FileChangedError(f"{shown(self.name)} grew beyond {size} bytes while it was sent; nothing was uploaded")

    def _head(self) -> bytes:
        head = b""
        while len(head) < HEAD_BYTES:  # a pipe gives what it has
            piece = self._really(self._stream.read, HEAD_BYTES - len(head))
            if not piece:
                break
            head += piece
        return head

    def _really(self, act: Callable[..., Any], *arguments: int) -> Any:
        try:
            result = act(*arguments)
        except (OSError, ValueError) as error:  # a closed file is a ValueError
            raise UnreadableFileError(f"{shown(self.name)} cannot be read: {error}") from error
        if not isinstance(result, (bytes, int)):
            raise UnreadableFileError(f"{shown(self.name)} gives {type(result).__name__} instead of bytes: open it in binary mode")
        return result


def _can_seek(stream: BinaryIO) -> bool:
    if not hasattr(stream, "read"):
        raise UnreadableFileError(f"give a path, bytes or a binary file object, not {type(stream).__name__}")
    try:
        return hasattr(stream, "seekable") and stream.seekable()
    except ValueError as error:
        raise UnreadableFileError(f"the file cannot be read: {error}") from error


@contextmanager
def open_source(source: Source, filename: str | None = None) -> Iterator[Payload]:
    """Open what is to be uploaded; only what was opened here is closed.

    Raises:
        UnreadableFileError: it is not there, is a directory, or may not be read.
    """
    name = sent_name(filename) if filename else None
    if isinstance(source, (bytes, bytearray, memoryview)):
        yield Payload(io.BytesIO(source), name)
    elif isinstance(source, (str, os.PathLike)):
        path = Path(source)
        with _open(path) as stream:
            yield Payload(stream, name or sent_name(path.name))
    else:
        own = getattr(source, "name", None)
        yield Payload(source, name or (sent_name(own) if isinstance(own, str) else None) or None)


def _open(path: Path) -> BinaryIO:
    """Open a file; a directory is refused by its kind, because systems say different things of it."""
    try:
        if stat.S_ISDIR(path.stat().st_mode):
            raise UnreadableFileError(f"{str(path)!r} is a directory: give the path of a file")
        return path.open("rb")
    except (OSError, ValueError) as error:
        raise UnreadableFileError(f"{str(path)!r} cannot be read: {reason_of(error)}") from error


def reason_of(error: OSError | ValueError) -> object:
    """Why a file could not be used, without its name; what cannot be a name is a ValueError."""
    return error.strerror if isinstance(error, OSError) else error


@contextmanager
def window(path: Path, start: int, size: int) -> Iterator[Payload]:
    """Open a part of a file, as a file of its own.

    Raises:
        UnreadableFileError: the file cannot be read.
    """
    with _open(path) as stream:
        yield Payload(stream, sent_name(path.name), start=start, size=size)
