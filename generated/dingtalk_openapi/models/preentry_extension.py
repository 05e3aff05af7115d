from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class PreentryExtension(Body):
    """What else is known of somebody who is about to join; anything that is not listed here is not kept."""

    depts: Sequence[str | int] | Unset = wire(default=UNSET, joined="|")
    """Ids of the departments."""
    main_dept_id: int | Unset = wire("mainDeptId", default=UNSET)
    """Id of the main department."""
    main_dept_name: str | Unset = wire("mainDeptName", default=UNSET)
    """Name of the main department."""
    position: str | Unset = UNSET
    """Position."""
    work_place: str | Unset = wire("workPlace", default=UNSET)
    """Place of work."""
    job_number: str | Unset = wire("jobNumber", default=UNSET)
    """Job number."""
    employee_type: int | Unset = wire("employeeType", default=UNSET)
    """Kind of employment."""
