from __future__ import annotations

from typing import Literal

from ..model import wire
from .bpms_task_fields import BpmsTaskFields


class BpmsTaskChangeEvent(BpmsTaskFields):
    """An approval task was started, finished, handed on or cancelled. Classic form."""

    event_type: Literal["bpms_task_change"] = wire("EventType", default="bpms_task_change")
    """Name of the event."""
    corp_id: str = wire("corpId")
    """Corp in which it happened."""
