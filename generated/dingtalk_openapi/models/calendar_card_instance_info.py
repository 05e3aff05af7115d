from __future__ import annotations

from ..model import Answer, wire


class CalendarCardInstanceInfo(Answer):
    """A card that goes with an event (official SDKs only)."""

    out_track_id: str | None = wire("outTrackId", default=None)
    """Id of the card."""
    scenario: str | None = None
    """What it is for; not documented."""
