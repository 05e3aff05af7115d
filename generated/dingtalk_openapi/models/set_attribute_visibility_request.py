from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class SetAttributeVisibilityRequest(Body):
    """The setting."""

    id: int | Unset = UNSET
    """Id of the setting that is changed; absent for a new one."""
    name: str | Unset = UNSET
    """Name of the setting."""
    description: str | Unset = UNSET
    """What it is for."""
    object_staff_ids: Sequence[str] | Unset = wire("objectStaffIds", default=UNSET)
    """The userids of the people whose fields are hidden."""
    object_dept_ids: Sequence[int] | Unset = wire("objectDeptIds", default=UNSET)
    """Ids of the departments whose people have their fields hidden."""
    object_tag_ids: Sequence[int] | Unset = wire("objectTagIds", default=UNSET)
    """Ids of the roles whose people have their fields hidden."""
    hide_fields: Sequence[str] | Unset = wire("hideFields", default=UNSET)
    """The fields that are hidden: the id of a field that the corp added, or one of name, department, email, manager, title, mobile,
    ext_number, work_station, remark, hire_date, job_number."""
    exclude_staff_ids: Sequence[str] | Unset = wire("excludeStaffIds", default=UNSET)
    """The userids of people who see them all the same."""
    exclude_dept_ids: Sequence[int] | Unset = wire("excludeDeptIds", default=UNSET)
    """Ids of departments whose people see them all the same."""
    exclude_tag_ids: Sequence[int] | Unset = wire("excludeTagIds", default=UNSET)
    """Ids of roles whose people see them all the same."""
    active: bool | Unset = UNSET
    """Whether the setting is in force."""
