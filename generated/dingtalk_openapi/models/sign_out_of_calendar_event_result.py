from __future__ import annotations

from ..model import Answer, wire


class SignOutOfCalendarEventResult(Answer):
    """A sign-out."""

    check_out_time: int | None = wire("checkOutTime", default=None)
    """When it was, in milliseconds."""
