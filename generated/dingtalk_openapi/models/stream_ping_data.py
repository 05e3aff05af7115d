from __future__ import annotations

from ..model import Answer


class StreamPingData(Answer):
    """The `data` of a ping, which goes back unchanged."""

    opaque: str | None = None
    """A text without a meaning for the client."""
