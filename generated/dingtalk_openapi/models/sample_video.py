from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .sample_video_param import SampleVideoParam


class SampleVideo(Body):
    """A video."""

    msg_key: Literal["sampleVideo"] = wire("msgKey", default="sampleVideo")
    """Kind of message."""
    msg_param: SampleVideoParam | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
