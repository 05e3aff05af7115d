from __future__ import annotations

from typing import Literal

from ..model import UNSET, Body, Unset, wire


class SampleVideoParam(Body):
    """Parameters of a video; every value is text."""

    duration: str
    """Length in seconds, as text."""
    video_media_id: str = wire("videoMediaId")
    """Media id of the video."""
    video_type: Literal["mp4"] = wire("videoType", default="mp4")
    """Kind of video; mp4 only."""
    pic_media_id: str = wire("picMediaId")
    """Media id of the cover picture."""
    height: str | Unset = UNSET
    """Height at which it is shown, in pixels, as text."""
    width: str | Unset = UNSET
    """Width at which it is shown, in pixels, as text."""
