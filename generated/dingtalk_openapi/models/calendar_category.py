from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CalendarCategory(Body):
    """A category of an event."""

    category_id: str | Unset = wire("categoryId", default=UNSET)
    """Id of the category (official SDKs only)."""
    display_name: str | Unset = wire("displayName", default=UNSET)
    """Name of the category."""
