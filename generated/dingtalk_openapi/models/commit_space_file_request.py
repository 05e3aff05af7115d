from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .commit_space_file_option import CommitSpaceFileOption


class CommitSpaceFileRequest(Body):
    """The file."""

    upload_key: str = wire("uploadKey")
    """The `uploadKey` of the upload."""
    name: str
    """Its name with the extension; blanks at its ends are left out."""
    parent_id: str = wire("parentId")
    """Id of the folder that it goes into; 0 is the root."""
    overwrite_dentry_id: str | Unset = wire("overwriteDentryId", default=UNSET)
    """Id of the file that it replaces; the SDK alone has it."""
    option: CommitSpaceFileOption | Unset = UNSET
    """How to make it."""
