from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from typing import Literal


class CheckUrlEvent(Answer):
    """Test of a callback URL."""

    event_type: Literal["check_url"] = wire("EventType", default="check_url")
    """Name of the event."""
