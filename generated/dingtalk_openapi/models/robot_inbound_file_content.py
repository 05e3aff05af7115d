from __future__ import annotations

from ..model import Answer, wire


class RobotInboundFileContent(Answer):
    """Content of a message of kind file."""

    download_code: str | None = wire("downloadCode", default=None)
    """Code to download the picture, recording, video or file with."""
    file_name: str | None = wire("fileName", default=None)
    """Name of the file (file)."""
    space_id: str | None = wire("spaceId", default=None)
    """Id of the space that holds the file (file; not always there)."""
    file_id: str | None = wire("fileId", default=None)
    """Id of the file in that space (file; not always there)."""
