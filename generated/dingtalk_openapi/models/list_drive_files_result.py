from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .drive_file import DriveFile


class ListDriveFilesResult(Answer):
    """A page of files."""

    files: list[DriveFile] = wire(default_factory=list)
    """The files and folders."""
    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins; empty after the last."""
