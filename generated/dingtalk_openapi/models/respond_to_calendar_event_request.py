from __future__ import annotations

from typing import Literal

from ..model import Body, wire


class RespondToCalendarEventRequest(Body):
    """What the person answers."""

    response_status: Literal["needsAction", "accepted", "declined", "tentative"] = wire("responseStatus")
    """The answer."""
