from __future__ import annotations

from ..model import UNSET, Body, Unset, wire


class CalendarUiConfig(Body):
    """What people see of one part of the page of an event."""

    ui_name: str | Unset = wire("uiName", default=UNSET)
    """The part."""
    ui_status: str | Unset = wire("uiStatus", default=UNSET)
    """What is done with it."""
