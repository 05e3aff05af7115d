from __future__ import annotations

from typing import Literal

from ..model import wire
from .bpms_instance_fields import BpmsInstanceFields


class BpmsInstanceChangeEvent(BpmsInstanceFields):
    """An approval instance was started, finished, terminated or deleted. Classic form."""

    event_type: Literal["bpms_instance_change"] = wire("EventType", default="bpms_instance_change")
    """Name of the event."""
    corp_id: str = wire("corpId")
    """Corp in which it happened."""
