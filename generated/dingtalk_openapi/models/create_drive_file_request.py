from __future__ import annotations

from typing import Literal

from ..model import UNSET, Body, Unset, wire


class CreateDriveFileRequest(Body):
    """A file or folder."""

    file_type: Literal["file", "folder"] = wire("fileType")
    """What it is."""
    file_name: str = wire("fileName")
    """Its name."""
    union_id: str = wire("unionId")
    """Unionid of the person who acts."""
    parent_id: str | Unset = wire("parentId", default=UNSET)
    """Id of the folder that it goes into; 0 is the root."""
    media_id: str | Unset = wire("mediaId", default=UNSET)
    """The `mediaId` of the upload; a file needs it."""
    add_conflict_policy: Literal["autoRename", "overwrite", "returnExisting", "returnError"] | Unset = wire(
        "addConflictPolicy", default=UNSET
    )
    """What to do when the name is taken: another name, replace what is there (third-party apps may not), answer with what is there, or
    fail."""
