from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .commit_file_option import CommitFileOption


class CommitFileRequest(Body):
    """The file."""

    upload_key: str = wire("uploadKey")
    """The `uploadKey` of the upload."""
    name: str
    """Its name with the extension; blanks at its ends are left out."""
    option: CommitFileOption | Unset = UNSET
    """How to make it."""
