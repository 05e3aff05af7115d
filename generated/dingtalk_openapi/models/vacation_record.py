from __future__ import annotations

from ..model import Answer


class VacationRecord(Answer):
    """One change of a balance of leave."""

    userid: str | None = None
    """Userid of the person."""
    leave_code: str | None = None
    """Which type of leave."""
    record_id: str | None = None
    """Id of the record."""
    quota_id: str | None = None
    """Id of the balance."""
    start_time: int | None = None
    """From when on the balance can be used, in milliseconds."""
    end_time: int | None = None
    """Until when the balance can be used, in milliseconds."""
    leave_view_unit: str | None = None
    """Unit of the leave."""
    cal_type: str | None = None
    """What changed; absent for leave that was taken."""
    leave_reason: str | None = None
    """Reason."""
    leave_status: str | None = None
    """State of the leave."""
    leave_record_type: str | None = None
    """Kind of the record."""
    record_num_per_day: int | None = None
    """How much, in hundredths of a day; of types that count days."""
    record_num_per_hour: int | None = None
    """How much, in hundredths of an hour; of types that count hours."""
    parent_record_id: str | None = None
    """Id of the record above it, where a leave uses up several balances. Known from the official Java SDK alone."""
