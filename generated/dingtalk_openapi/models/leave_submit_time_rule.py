from __future__ import annotations

from ..model import Answer


class LeaveSubmitTimeRule(Answer):
    """Until when a leave can be applied for."""

    time_value: int | None = None
    """How long, in `time_unit`: 0 to 30 days, or 0 to 24 hours."""
    time_unit: str | None = None
    """Unit of the time, days or hours."""
    time_type: str | None = None
    """Whether these days or hours are before or after the leave."""
    enable_time_limit: bool | None = None
    """Whether the rule holds."""
