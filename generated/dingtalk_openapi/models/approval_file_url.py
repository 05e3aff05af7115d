from __future__ import annotations

from ..model import Answer, wire


class ApprovalFileUrl(Answer):
    """Where a file is."""

    space_id: int | None = wire("spaceId", default=None)
    """Id of the space."""
    file_id: str | None = wire("fileId", default=None)
    """Id of the file."""
    download_uri: str | None = wire("downloadUri", default=None)
    """Address of the file, for 15 minutes."""
