"""Files that are whole or not there, and what is on the disk for sure."""

from __future__ import annotations

__tracebackhide__ = True  # pytest shows arguments, which can be secret

import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def replace_file(path: Path, content: bytes) -> None:
    """Write a file that only you can read: all of it or nothing, whenever the process is interrupted.

    Raises:
        OSError: it cannot be written; what was there before still is.
    """
    scratch = path.with_name(f".new-{secrets.token_hex(8)}")
    try:
        try:
            with open(scratch, "xb", opener=_open_private) as file:  # Path.open takes no opener
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            scratch.replace(path)
        finally:
            _remove(scratch)
    finally:
        _remove(scratch)  # for an interrupt that came in the first line of the other


def write(descriptor: int, content: bytes) -> None:
    """Write all of it to the disk."""
    written = 0
    while written < len(content):
        written += os.write(descriptor, content[written:])
    os.fsync(descriptor)


def sync_directory(directory: Path) -> None:
    """Make sure that the new file is found again after a power cut."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove(path: Path) -> None:
    with suppress(OSError, ValueError):  # it is not there, or could not be
        path.unlink()


def _open_private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
