from __future__ import annotations

from ..model import Answer, wire


class AttendanceScheduleChangeEntry(Answer):
    """People whose schedule changed, and the days."""

    work_date_end: int | None = wire("workDateEnd", default=None)
    """Last day, in milliseconds."""
    corp_id: str | None = wire("corpId", default=None)
    """Corp of the people."""
    user_ids: list[str] = wire("userIds", default_factory=list)
    """Userids of the people."""
    type_: str | None = wire("type", default=None)
    """What happened to the schedule."""
    work_date_begin: int | None = wire("workDateBegin", default=None)
    """First day, in milliseconds."""
