from __future__ import annotations

from ..model import Answer, wire


class CalendarAttendee(Answer):
    """A person who attends."""

    id: str | None = None
    """Unionid of the person."""
    display_name: str | None = wire("displayName", default=None)
    """Name of the person."""
    response_status: str | None = wire("responseStatus", default=None)
    """What the person answered."""
    self_: bool | None = wire("self", default=None)
    """Whether it is the person whose calendar was read."""
    is_optional: bool | None = wire("isOptional", default=None)
    """Whether the person need not come."""
