from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset

if TYPE_CHECKING:
    from .stream_ack_headers import StreamAckHeaders


class StreamAck(Body):
    """A frame that the client sends back."""

    code: int
    """How it went."""
    headers: StreamAckHeaders
    """To which frame a frame of the client belongs."""
    message: str | Unset = UNSET
    """Explanation, "OK" when all is well."""
    data: str | Unset = UNSET
    """The answer as JSON text; its form follows from the frame that is answered."""
