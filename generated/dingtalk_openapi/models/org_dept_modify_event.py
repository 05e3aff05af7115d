from __future__ import annotations

from typing import Literal

from ..model import Answer, wire


class OrgDeptModifyEvent(Answer):
    """Departments changed. Classic form."""

    event_type: Literal["org_dept_modify"] = wire("EventType", default="org_dept_modify")
    """Name of the event."""
    dept_id: list[int] = wire("DeptId")
    """Ids of the departments."""
    time_stamp: int | None = wire("TimeStamp", default=None)
    """Time of the event in milliseconds."""
    corp_id: str | None = wire("CorpId", default=None)
    """Corp in which it happened."""
