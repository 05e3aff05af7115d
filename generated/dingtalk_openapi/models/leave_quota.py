from __future__ import annotations

from ..model import Answer


class LeaveQuota(Answer):
    """How much leave a person has."""

    userid: str | None = None
    """Userid of the person."""
    leave_code: str | None = None
    """Which type of leave."""
    quota_cycle: str | None = None
    """The year it is for, text format `yyyy`."""
    quota_id: str | None = None
    """Id of this balance."""
    start_time: int | None = None
    """From when on it can be used, in milliseconds."""
    end_time: int | None = None
    """Until when it can be used, in milliseconds."""
    quota_num_per_hour: int | None = None
    """How much there is, in hundredths of an hour; of types that count hours."""
    quota_num_per_day: int | None = None
    """How much there is, in hundredths of a day; of types that count days."""
    used_num_per_day: int | None = None
    """How much of it was used, in hundredths of a day; of types that count days."""
    used_num_per_hour: int | None = None
    """How much of it was used, in hundredths of an hour; of types that count hours."""
