from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .calendar_subscribe_scope import CalendarSubscribeScope


class UpdateSubscribedCalendarRequest(Body):
    """What changes of a calendar."""

    name: str | Unset = UNSET
    """Title of the calendar."""
    description: str | Unset = UNSET
    """What it is for."""
    managers: Sequence[str] | Unset = UNSET
    """Unionids of the people who edit it too."""
    subscribe_scope: CalendarSubscribeScope | Unset = wire("subscribeScope", default=UNSET)
    """Who may subscribe."""
