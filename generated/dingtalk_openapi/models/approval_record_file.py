from __future__ import annotations

from ..model import Answer, wire


class ApprovalRecordFile(Answer):
    """A file in the space of approvals."""

    space_id: str | None = wire("spaceId", default=None)
    """Id of the space (`get_approval_space`)."""
    file_size: str | None = wire("fileSize", default=None)
    """Size in bytes, as text."""
    file_id: str | None = wire("fileId", default=None)
    """Id of the file in the space."""
    file_name: str | None = wire("fileName", default=None)
    """Name of the file."""
    file_type: str | None = wire("fileType", default=None)
    """Kind of the file, such as `pdf`."""
