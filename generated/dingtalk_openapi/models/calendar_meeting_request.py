from __future__ import annotations

from typing import Literal

from ..model import UNSET, Body, Unset, wire


class CalendarMeetingRequest(Body):
    """An online meeting to be made."""

    type_: Literal["dingtalk"] | Unset = wire("type", default=UNSET)
    """Which kind: `dingtalk`."""
