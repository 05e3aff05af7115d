from __future__ import annotations

from ..model import Answer, wire


class CalendarCategoryInfo(Answer):
    """A category of an event."""

    category_id: str | None = wire("categoryId", default=None)
    """Id of the category (official SDKs only)."""
    display_name: str | None = wire("displayName", default=None)
    """Name of the category."""
