from __future__ import annotations

from typing import Literal

from ..model import wire
from .sync_event_fields import SyncEventFields


class LeaveRuleChangeEventSync(SyncEventFields):
    """Types of leave were made, changed or deleted. Parsed `biz_data` of a SyncHTTP row with biz_type 346."""

    sync_action: Literal["leave_rule_change"] = wire("syncAction", default="leave_rule_change")
    """Name of the event; rows of a SyncHTTP push have it here instead of `EventType`."""
    corp_id: str | None = wire("corpId", default=None)
    """Corp in which it happened."""
    leave_codes: list[str] = wire("leaveCodes", default_factory=list)
    """Which types of leave, by `leave_code`."""
    action: str | None = None
    """What happened; the page prints `add` and tells of changes and deletions, too."""
