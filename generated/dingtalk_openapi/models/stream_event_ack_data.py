from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class StreamEventAckData(Answer):
    """The `data` of an answer to an event."""

    status: str
    """How it went."""

    message: str | None = None
    """Explanation."""
