"""Where a download is kept. Under its final name a file is there whole or not at all."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
import secrets
from abc import ABC, abstractmethod
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, BinaryIO, Self

from dingkit.errors import UnwritableFileError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

    Destination = str | os.PathLike[str] | BinaryIO | None


class Target(ABC):
    """Takes the bytes of one download; used as a context manager, it leaves nothing behind unless it was finished."""

    @abstractmethod
    def write(self, chunk: bytes) -> None:
        """Take the next bytes."""

    @abstractmethod
    def restart(self) -> bool:
        """Forget what was written; gives whether that is possible."""

    @abstractmethod
    def finish(self, name: str) -> Path | None:
        """Everything came: put it in place, and tell where that is.

        Args:
            name: Of the file, where the target has none yet.
        """

    @abstractmethod
    def discard(self) -> None:
        """Remove what is not finished, where that is possible."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.discard()


class FileTarget(Target):
    """A file on disk: written beside its final place, and renamed when it is complete.

    Args:
        folder: Where the file will be.
        name: Its name; one that is there is replaced. `None`: the name comes with the answer, and replaces nothing.
        make: Make the folder, and those above it, if they are not there; they are removed again if nothing is put into them.

    Raises:
        UnwritableFileError: the folder is not there, cannot be made or may not be written to.
    """

    def __init__(self, folder: Path, name: str | None, *, make: bool = False) -> None:
        self._folder = folder
        self._name = name
        self._partial = folder / f".dingkit-{secrets.token_hex(8)}.part"
        self._lock = Lock()  # a cancelled task discards while its thread may still be finishing
        self._made: list[Path] = []
        try:
            if make:
                self._make_folder()
            self._open()
        except UnwritableFileError:
            self._remove_folders()
            raise

    def _make_folder(self) -> None:
        try:
            for missing in [*reversed([above for above in self._folder.parents if not above.exists()]), self._folder]:
                if not missing.is_dir():
                    missing.mkdir()
                    self._made.append(missing)
        except OSError as error:
            if not self._folder.is_dir():  # somebody else may have made it at the same moment
                raise UnwritableFileError(f"the folder {str(self._folder)!r} cannot be made: {error.strerror}") from error

    def _open(self) -> None:
        folder, name = self._folder, self._name
        if not folder.is_dir():
            raise UnwritableFileError(f"the folder {str(folder)!r} does not exist")
        if name and (folder / name).exists() and not (folder / name).is_file():
            raise UnwritableFileError(f"{str(folder / name)!r} is no regular file: give a file object to write into it")
        with self._writing():
            self._file = os.fdopen(os.open(self._partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666), "wb")

    def write(self, chunk: bytes) -> None:
        """Take the next bytes."""
        try:  # `_writing` without what it costs: this is called for every chunk
            self._file.write(chunk)
        except OSError as error:
            raise self._unwritable(error) from error

    def restart(self) -> bool:
        """Forget what was written."""
        with self._writing():
            self._file.seek(0)
            self._file.truncate()
        return True

    def finish(self, name: str) -> Path:
        """Wait until the disk has everything, then give the file its name."""
        with self._lock, self._writing():
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            return self._put_in_place(name)

    def _put_in_place(self, name: str) -> Path:
        if self._name is not None:
            place = self._folder / self._name
            self._partial.replace(place)
            return place
        place, number = self._folder / name, 1
        while not self._put_at(place):
            number += 1
            place = place.with_name(f"{Path(name).stem} ({number}){Path(name).suffix}")
        return place

    def _put_at(self, place: Path) -> bool:
        try:
            place.hardlink_to(self._partial)  # unlike renaming, this never replaces a file
        except FileExistsError:
            return False
        except OSError:  # a file system without links
            if os.path.lexists(place):
                return False
            self._partial.replace(place)
        return True

    def discard(self) -> None:
        """Remove the partial file."""
        with self._lock:
            with suppress(OSError):  # what a full disk did not take is tried once more, and does not matter
                self._file.close()
            self._partial.unlink(missing_ok=True)
            self._remove_folders()

    def _remove_folders(self) -> None:
        with suppress(OSError):  # there is something in it
            for folder in reversed(self._made):
                folder.rmdir()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise self._unwritable(error) from error

    def _unwritable(self, error: OSError) -> UnwritableFileError:
        return UnwritableFileError(f"the download cannot be kept in {str(self._folder)!r}: {error.strerror}; nothing is left there")


class StreamTarget(Target):
    """A file object of the caller, who closes it; it gets bytes as they come.

    Raises:
        UnwritableFileError: it cannot be written to.
    """

    def __init__(self, stream: BinaryIO) -> None:
        if not hasattr(stream, "write"):
            raise UnwritableFileError(f"give a path or a binary file object that is open for writing, not {type(stream).__name__}")
        self._stream = stream
        self._start = stream.tell() if hasattr(stream, "seekable") and stream.seekable() else None

    def write(self, chunk: bytes) -> None:
        """Take the next bytes."""
        rest = chunk
        with self._writing():
            while rest:  # an unbuffered stream takes what fits
                written: int | None = self._stream.write(rest)
                rest = b"" if written is None else rest[written:]

    def restart(self) -> bool:
        """Go back to where the download began, if the stream can."""
        if self._start is None:
            return False
        with self._writing():
            self._stream.seek(self._start)
            self._stream.truncate()
        return True

    def finish(self, name: str) -> None:  # noqa: ARG002 - it has no name
        """Hand everything on."""
        with self._writing():
            self._stream.flush()

    def discard(self) -> None:
        """Leave the stream to the caller."""

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except (OSError, TypeError, ValueError) as error:  # text mode is a TypeError, a closed file a ValueError
            raise UnwritableFileError(f"the download cannot be written into the file object: {error}") from error


def target_of(to: Destination) -> Target:
    """Choose by what the caller gave: a folder (`None`: the current one), a file, or a file object.

    A folder is one that is there, or a text that ends with a slash: that one is made.

    Raises:
        UnwritableFileError: nothing can be written there.
    """
    if to is None:
        return FileTarget(Path.cwd(), None)
    if not isinstance(to, (str, os.PathLike)):
        return StreamTarget(to)
    text = os.fsdecode(to)
    path = Path(text)
    if text.endswith(("/", os.sep)):
        return FileTarget(path, None, make=True)
    return FileTarget(path, None) if path.is_dir() else FileTarget(path.parent, path.name)
