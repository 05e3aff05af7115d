from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer

if TYPE_CHECKING:
    pass


class StreamPingData(Answer):
    """The `data` of a ping, which goes back unchanged."""

    opaque: str | None = None
    """A text without a meaning for the client."""
