from __future__ import annotations

from ..model import Body, wire


class RobotFileContent(Body):
    """Content of a file."""

    media_id: str = wire("mediaId")
    """Media id of the file; without it DingTalk answers 401102."""
    file_name: str = wire("fileName")
    """Name of the file, with its ending."""
    file_type: str = wire("fileType")
    """Ending of the file, e.g. xlsx."""
