from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .sample_link_param import SampleLinkParam


class SampleLink(Body):
    """A link with picture, title and description."""

    msg_key: Literal["sampleLink"] = wire("msgKey", default="sampleLink")
    """Kind of message."""
    msg_param: SampleLinkParam | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
