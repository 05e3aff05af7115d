from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .sample_text_param import SampleTextParam


class SampleText(Body):
    """A text."""

    msg_key: Literal["sampleText"] = wire("msgKey", default="sampleText")
    """Kind of message."""
    msg_param: SampleTextParam | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
