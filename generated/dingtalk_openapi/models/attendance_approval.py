from __future__ import annotations

from ..model import Answer, wire


class AttendanceApproval(Answer):
    """An approval that matters for the day."""

    duration_unit: str | None = None
    """Unit of the duration, days or hours."""
    duration: str | None = None
    """How long, in days or hours by `duration_unit`; a number as text."""
    sub_type: str | None = None
    """Name of the kind: which leave it is."""
    tag_name: str | None = None
    """What the approval is for."""
    proc_inst_id: str | None = wire("procInst_id", default=None)
    """Id of the approval."""
    begin_time: str | None = None
    """Beginning, text format `yyyy-MM-dd HH:mm:ss`."""
    biz_type: int | None = None
    """What the approval is for, as a number."""
    end_time: str | None = None
    """End, text format `yyyy-MM-dd HH:mm:ss`."""
    gmt_finished: str | None = None
    """When it was decided, text format `yyyy-MM-dd HH:mm:ss`."""
