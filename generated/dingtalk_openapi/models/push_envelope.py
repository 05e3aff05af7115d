from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class PushEnvelope(Answer):
    """Body of a push."""

    encrypt: str
    """The event, encrypted: base64 text."""
