"""Where a download is kept. Under its final name a file is there whole or not at all."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
import secrets
import stat
from abc import ABC, abstractmethod
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from dingkit.errors._base import UnwritableFileError
from dingkit.media._source import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    Destination = str | os.PathLike[str] | BinaryIO | None


class Target(ABC):
    """Takes the bytes of one download. Whoever opens it discards it in the end; then nothing is left unless it was finished.

    Ctrl-C can come at any line, also in `discard` and just before it. So discard it in a `finally` inside of another one that does the
    same: a `with` statement would not see what comes while it ends.
    """

    @abstractmethod
    def open(self) -> None:
        """Begin; until then nothing is there."""

    @abstractmethod
    def write(self, chunk: bytes) -> None:
        """Take the next bytes."""

    @abstractmethod
    def restart(self) -> bool:
        """Forget what was written; returns whether that is possible."""

    @abstractmethod
    def finish(self, name: str) -> Path | None:
        """Everything came: put it in place, and return where that is.

        Args:
            name: Of the file, where the target has none yet.
        """

    @abstractmethod
    def discard(self) -> None:
        """Remove what is not finished, where that is possible; may be called again."""


class FileTarget(Target):
    """A file on disk: written beside its final place, and renamed when it is complete.

    Args:
        folder: Where the file will be.
        name: Its name; one that is there is replaced. `None`: the name comes with the answer, and replaces nothing.
        make: Make the folder, and those above it, if they are not there; they are removed again if nothing is put into them.
    """

    def __init__(self, folder: Path, name: str | None, *, make: bool = False) -> None:
        self._folder = folder
        self._name = name
        self._make = make
        self._partial = folder / f".dingkit-{secrets.token_hex(8)}.part"
        self._begun = False
        self._file: BinaryIO
        self._made: list[Path] = []

    def open(self) -> None:
        """Make the partial file.

        Raises:
            UnwritableFileError: the folder is not there, cannot be made or may not be written to.
        """
        with self._writing():
            if self._make:
                self._make_folder()
            folder, name = self._folder, self._name
            if not folder.is_dir():
                raise UnwritableFileError(f"the folder {str(folder)!r} does not exist")
            if name:
                self._check_place(folder / name)
            self._begun = True
            self._file = os.fdopen(os.open(self._partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666), "wb")

    @staticmethod
    def _check_place(place: Path) -> None:
        try:
            there = place.stat()
        except FileNotFoundError:
            return
        if not stat.S_ISREG(there.st_mode):
            raise UnwritableFileError(f"{str(place)!r} is no regular file: give a file object to write into it")

    def _make_folder(self) -> None:
        for missing in [*reversed([above for above in self._folder.parents if not above.exists()]), self._folder]:
            if not missing.is_dir():
                self._made.append(missing)
                try:
                    missing.mkdir()
                except (OSError, ValueError) as error:
                    self._made.pop()
                    if not missing.is_dir():  # somebody else may have made it at the same moment
                        raise UnwritableFileError(f"the folder {str(self._folder)!r} cannot be made: {reason_of(error)}") from error

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
        """Wait until the disk has everything, then give the file its name.

        A cancelled task discards while its thread may still be here. That is no harm: what was removed cannot be put in place any more.
        """
        with self._writing():
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
        if self._begun:
            with suppress(AttributeError, OSError):  # it could not be opened; what a full disk did not take does not matter
                self._file.close()
            try:
                self._partial.unlink(missing_ok=True)
            except OSError as error:
                raise UnwritableFileError(f"{str(self._partial)!r} cannot be removed: {error.strerror}") from error
        for folder in reversed(self._made):
            with suppress(OSError):  # there is something in it
                folder.rmdir()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        try:
            yield
        except (OSError, ValueError) as error:  # ValueError: a name that no file can have
            raise self._unwritable(error) from error

    def _unwritable(self, error: OSError | ValueError) -> UnwritableFileError:
        return UnwritableFileError(f"the download cannot be kept in {str(self._folder)!r}: {reason_of(error)}; nothing is left there")


class StreamTarget(Target):
    """A file object of the caller, who closes it; it gets bytes as they come, and loses them again if not all come and it can go back."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._start: int | None = None
        self._unfinished = False

    def open(self) -> None:
        """Note where the download begins.

        Raises:
            UnwritableFileError: it cannot be written to.
        """
        stream = self._stream
        if not hasattr(stream, "write"):
            raise UnwritableFileError(f"give a path or a binary file object that is open for writing, not {type(stream).__name__}")
        with self._writing():
            self._start = stream.tell() if hasattr(stream, "seekable") and stream.seekable() else None

    def write(self, chunk: bytes) -> None:
        """Take the next bytes."""
        rest = chunk
        self._unfinished = True
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
        self._unfinished = False

    def discard(self) -> None:
        """Leave the stream to the caller as it was."""
        if self._unfinished:
            with suppress(UnwritableFileError):  # why it was not finished is told already
                self.restart()

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
        UnwritableFileError: there cannot be such a folder or file.
    """
    if to is not None and not isinstance(to, (str, os.PathLike)):
        return StreamTarget(to)
    try:
        if to is None:
            return FileTarget(Path.cwd(), None)
        text = os.fsdecode(to)
        path = Path(text)
        if text.endswith(("/", os.sep)):
            return FileTarget(path, None, make=True)
        return FileTarget(path, None) if path.is_dir() else FileTarget(path.parent, path.name)
    except OSError as error:
        where = "the current folder" if to is None else repr(os.fsdecode(to))
        raise UnwritableFileError(f"the download cannot be kept in {where}: {error.strerror}") from error


def check_place(to: Destination) -> None:
    """Refuse where a download cannot be kept, before anything is asked of DingTalk; nothing is left there.

    Raises:
        UnwritableFileError: it cannot be.
    """
    target = target_of(to)
    try:
        try:
            target.open()
        finally:
            target.discard()
    finally:
        target.discard()
