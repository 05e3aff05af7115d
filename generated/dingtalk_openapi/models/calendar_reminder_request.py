from __future__ import annotations

from typing import Literal

from ..model import UNSET, Body, Unset


class CalendarReminderRequest(Body):
    """When people are reminded."""

    method: Literal["dingtalk"] | Unset = UNSET
    """How."""
    minutes: int | Unset = UNSET
    """How many minutes before the start."""
