from __future__ import annotations

from ..model import Answer


class StreamDisconnectData(Answer):
    """The `data` of a disconnect frame."""

    reason: str | None = None
    """Why the connection is about to be closed, e.g. "connection is expired"."""
