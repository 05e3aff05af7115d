from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .stream_frame_headers import StreamFrameHeaders


class StreamFrame(Answer):
    """A frame that DingTalk sends."""

    type_: str = wire("type")
    """Type of the frame."""
    headers: StreamFrameHeaders
    """What a frame is about. Every value is text."""
    spec_version: str | None = wire("specVersion", default=None)
    """Version of the protocol, "1.0"; absent in the examples of ping and disconnect."""
    time: int | None = None
    """Time, declared in the Go SDK only, its unit not documented; `headers.time` is what arrives."""
    data: str | None = None
    """What happened, as JSON text; its form follows from `type` and `headers.topic`."""
