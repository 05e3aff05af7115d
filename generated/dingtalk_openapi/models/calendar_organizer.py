from __future__ import annotations

from ..model import Answer, wire


class CalendarOrganizer(Answer):
    """The person who organizes an event."""

    id: str | None = None
    """Unionid of the person."""
    display_name: str | None = wire("displayName", default=None)
    """Name of the person."""
    response_status: str | None = wire("responseStatus", default=None)
    """What the person answered."""
    self_: bool | None = wire("self", default=None)
    """Whether it is the person whose calendar was read."""
