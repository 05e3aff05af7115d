from __future__ import annotations

from ..model import Answer, wire


class CalendarSignOut(Answer):
    """A person, signed out or not."""

    user_id: str | None = wire("userId", default=None)
    """Unionid of the person."""
    display_name: str | None = wire("displayName", default=None)
    """Name of the person."""
    check_out_time: int | None = wire("checkOutTime", default=None)
    """When the person signed out, in milliseconds."""
