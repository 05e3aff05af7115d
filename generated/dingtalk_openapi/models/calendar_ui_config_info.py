from __future__ import annotations

from ..model import Answer, wire


class CalendarUiConfigInfo(Answer):
    """What people see of one part of the page of an event."""

    ui_name: str | None = wire("uiName", default=None)
    """The part."""
    ui_status: str | None = wire("uiStatus", default=None)
    """What is done with it."""
