from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import Body, wire

if TYPE_CHECKING:
    from .sample_file_param import SampleFileParam


class SampleFile(Body):
    """A file."""

    msg_key: Literal["sampleFile"] = wire("msgKey", default="sampleFile")
    """Kind of message."""
    msg_param: SampleFileParam | str = wire("msgParam", json_text=True)
    """The parameters as JSON text, at most 15000 bytes."""
