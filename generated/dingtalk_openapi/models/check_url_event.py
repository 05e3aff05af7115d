from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class CheckUrlEvent(Answer):
    """Test of a callback URL."""

    event_type: Literal["check_url"] = wire("EventType", default="check_url")
    """Name of the event."""
