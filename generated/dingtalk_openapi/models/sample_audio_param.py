from __future__ import annotations

from ..model import Body, wire


class SampleAudioParam(Body):
    """Parameters of a voice recording; every value is text."""

    media_id: str = wire("mediaId")
    """Media id of the recording, ogg or amr."""
    duration: str
    """Length in milliseconds, as text."""
