from __future__ import annotations

from ..model import Body, wire


class ApprovalFileInfo(Body):
    """A file."""

    file_id: str = wire("fileId")
    """Id of the file."""
    space_id: int = wire("spaceId")
    """Id of the space."""
