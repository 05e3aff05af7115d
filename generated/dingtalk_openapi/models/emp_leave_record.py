from __future__ import annotations

from ..model import Answer, wire


class EmpLeaveRecord(Answer):
    """Somebody who left the corp."""

    user_id: str | None = wire("userId", default=None)
    """The userid that the person had in the corp."""
    name: str | None = None
    """Name of the person."""
    state_code: str | None = wire("stateCode", default=None)
    """Country code of the mobile number."""
    mobile: str | None = None
    """Mobile number."""
    leave_time: str | None = wire("leaveTime", default=None)
    """When the person left, as text format `YYYY-MM-DDTHH:mm:ssZ` (ISO 8601)."""
    leave_reason: str | None = wire("leaveReason", default=None)
    """How the person left."""
