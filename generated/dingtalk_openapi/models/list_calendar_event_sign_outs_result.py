from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_sign_out import CalendarSignOut


class ListCalendarEventSignOutsResult(Answer):
    """A page of people."""

    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins; absent on the last."""
    users: list[CalendarSignOut] = wire(default_factory=list)
    """The people."""
