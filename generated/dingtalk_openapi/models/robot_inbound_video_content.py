from __future__ import annotations

from ..model import Answer, wire


class RobotInboundVideoContent(Answer):
    """Content of a message of kind video."""

    download_code: str | None = wire("downloadCode", default=None)
    """Code to download the picture, recording, video or file with."""
    video_type: str | None = wire("videoType", default=None)
    """Kind of video, e.g. mp4 (video)."""
    duration: int | str | None = None
    """Length in milliseconds (audio, video); a sample of a video has the text "5"."""
