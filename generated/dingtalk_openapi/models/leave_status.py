from __future__ import annotations

from ..model import Answer


class LeaveStatus(Answer):
    """One leave of a person."""

    duration_unit: str | None = None
    """Unit of the duration, days or hours."""
    duration_percent: int | None = None
    """How long, in hundredths of `duration_unit`: 100 is one day or one hour."""
    end_time: int | None = None
    """End of the leave, in milliseconds."""
    start_time: int | None = None
    """Beginning of the leave, in milliseconds."""
    userid: str | None = None
    """Userid of the person."""
    leave_code: str | None = None
    """Which type of leave it is, as `list_leave_types` names it; in the example of the page, not in its table."""
