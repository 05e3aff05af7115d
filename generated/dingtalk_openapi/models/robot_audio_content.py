from __future__ import annotations

from ..model import Body, wire


class RobotAudioContent(Body):
    """Content of a voice recording."""

    media_id: str = wire("mediaId")
    """Media id of the recording."""
    duration: str
    """Length in milliseconds, as text."""
