from __future__ import annotations

from ..model import Answer, wire


class RobotInboundPictureContent(Answer):
    """Content of a message of kind picture."""

    download_code: str | None = wire("downloadCode", default=None)
    """Code to download the picture, recording, video or file with."""
    picture_download_code: str | None = wire("pictureDownloadCode", default=None)
    """Code to download the picture with (picture)."""
