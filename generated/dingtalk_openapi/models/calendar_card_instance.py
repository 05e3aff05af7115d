from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CalendarCardInstance(Body):
    """A card that goes with an event (official SDKs only)."""

    out_track_id: str | Unset = wire("outTrackId", default=UNSET)
    """Id of the card."""
    scenario: str | Unset = UNSET
    """What it is for; not documented."""
