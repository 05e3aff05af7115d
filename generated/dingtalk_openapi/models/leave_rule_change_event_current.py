from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class LeaveRuleChangeEventCurrent(CurrentEventFields):
    """Types of leave were made, changed or deleted. Current form."""

    event_type: Literal["leave_rule_change"] = wire("EventType", default="leave_rule_change")
    """Name of the event."""
    payload_corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened, once more."""
    leave_codes: list[str] = wire("leaveCodes", default_factory=list)
    """Which types of leave, by `leave_code`."""
    action: str | None = None
    """What happened; the page prints `add` and tells of changes and deletions, too."""
