from __future__ import annotations

from ..model import Answer


class PushEnvelope(Answer):
    """Body of a push."""

    encrypt: str
    """The event, encrypted: base64 text."""
