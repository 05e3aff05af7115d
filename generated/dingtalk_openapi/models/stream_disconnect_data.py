from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class StreamDisconnectData(Answer):
    """The `data` of a disconnect frame."""

    reason: str | None = None
    """Why the connection is about to be closed, e.g. "connection is expired"."""
