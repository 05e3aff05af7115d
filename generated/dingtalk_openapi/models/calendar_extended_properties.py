from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .calendar_private_properties import CalendarPrivateProperties
    from .calendar_shared_properties import CalendarSharedProperties


class CalendarExtendedProperties(Answer):
    """Where an event comes from."""

    shared_properties: CalendarSharedProperties | None = wire("sharedProperties", default=None)
    """What everybody is told."""
    private_properties: CalendarPrivateProperties | None = wire("privateProperties", default=None)
    """What the person is told."""
