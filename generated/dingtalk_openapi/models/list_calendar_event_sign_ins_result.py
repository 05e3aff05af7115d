from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_sign_in import CalendarSignIn


class ListCalendarEventSignInsResult(Answer):
    """A page of people."""

    next_token: str | None = wire("nextToken", default=None)
    """Where the next page begins; absent on the last."""
    users: list[CalendarSignIn] = wire(default_factory=list)
    """The people."""
