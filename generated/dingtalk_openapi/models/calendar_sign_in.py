from __future__ import annotations

from ..model import Answer, wire


class CalendarSignIn(Answer):
    """A person, signed in or not."""

    user_id: str | None = wire("userId", default=None)
    """Unionid of the person."""
    display_name: str | None = wire("displayName", default=None)
    """Name of the person."""
    check_in_time: int | None = wire("checkInTime", default=None)
    """When the person signed in, in milliseconds."""
