from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .sample_image_msg_param import SampleImageMsgParam


class SampleImageMsg(Body):
    """A picture."""

    msg_key: Literal["sampleImageMsg"] = wire("msgKey", default="sampleImageMsg")
    """Kind of message."""
    msg_param: SampleImageMsgParam | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
