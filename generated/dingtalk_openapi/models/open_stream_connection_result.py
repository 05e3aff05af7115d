from __future__ import annotations

from ..model import Answer, wire


class OpenStreamConnectionResult(Answer):
    """Where to connect to, and the ticket for it."""

    endpoint: str
    """Address of the WebSocket (wss), with host, port and path but without the ticket."""
    ticket: str = wire(secret=True)
    """Goes into the query of the address; valid for 90 seconds and for a single connection."""
