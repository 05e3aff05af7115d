from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .sample_audio_param import SampleAudioParam


class SampleAudio(Body):
    """A voice recording."""

    msg_key: Literal["sampleAudio"] = wire("msgKey", default="sampleAudio")
    """Kind of message."""
    msg_param: SampleAudioParam | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
