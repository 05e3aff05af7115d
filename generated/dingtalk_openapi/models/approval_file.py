from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class ApprovalFile(Body):
    """A file in the space of approvals."""

    space_id: str | Unset = wire("spaceId", default=UNSET)
    """Id of the space (`get_approval_space`)."""
    file_size: str | Unset = wire("fileSize", default=UNSET)
    """Size in bytes, as text."""
    file_id: str | Unset = wire("fileId", default=UNSET)
    """Id of the file in the space."""
    file_name: str | Unset = wire("fileName", default=UNSET)
    """Name of the file."""
    file_type: str | Unset = wire("fileType", default=UNSET)
    """Kind of the file, such as `pdf`."""
