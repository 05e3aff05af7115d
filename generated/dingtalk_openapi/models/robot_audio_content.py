from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Body, wire

if TYPE_CHECKING:
    pass


class RobotAudioContent(Body):
    """Content of a voice recording."""

    media_id: str = wire("mediaId")
    """Media id of the recording."""
    duration: str
    """Length in milliseconds, as text."""
