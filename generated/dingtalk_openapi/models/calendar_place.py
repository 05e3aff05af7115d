from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CalendarPlace(Body):
    """Where an event is."""

    display_name: str | Unset = wire("displayName", default=UNSET)
    """Name of the place."""
