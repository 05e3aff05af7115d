from __future__ import annotations

from ..model import UNSET, Body, Unset


class StreamEventAckData(Body):
    """The `data` of an answer to an event."""

    status: str
    """How it went."""
    message: str | Unset = UNSET
    """Explanation."""
