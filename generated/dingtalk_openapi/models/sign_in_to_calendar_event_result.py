from __future__ import annotations

from ..model import Answer, wire


class SignInToCalendarEventResult(Answer):
    """A sign-in."""

    check_in_time: int | None = wire("checkInTime", default=None)
    """When it was, in milliseconds."""
