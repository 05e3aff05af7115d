from __future__ import annotations

from ..model import Answer, wire


class RobotInboundAudioContent(Answer):
    """Content of a message of kind audio."""

    download_code: str | None = wire("downloadCode", default=None)
    """Code to download the picture, recording, video or file with."""
    recognition: str | None = None
    """What was said, as text (audio)."""
    duration: int | str | None = None
    """Length in milliseconds (audio, video); a sample of a video has the text "5"."""
