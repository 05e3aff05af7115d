from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .calendar_subscribe_scope import CalendarSubscribeScope


class CreateSubscribedCalendarRequest(Body):
    """A calendar to be made."""

    name: str
    """Title of the calendar."""
    subscribe_scope: CalendarSubscribeScope = wire("subscribeScope")
    """Who may subscribe."""
    description: str | Unset = UNSET
    """What it is for."""
    managers: Sequence[str] | Unset = UNSET
    """Unionids of the people who edit it too."""
