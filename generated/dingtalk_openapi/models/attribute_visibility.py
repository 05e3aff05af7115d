from __future__ import annotations

from ..model import Answer, wire


class AttributeVisibility(Answer):
    """A setting that hides fields of people from others."""

    id: int | None = None
    """Id of the setting."""
    gmt_create: str | None = wire("gmtCreate", default=None)
    """When it was created, as text format `YYYY-MM-DD HH:mm:ss`; the time zone is not documented."""
    gmt_modified: str | None = wire("gmtModified", default=None)
    """When it was last changed, as text format `YYYY-MM-DD HH:mm:ss`; the time zone is not documented."""
    name: str | None = None
    """Name of the setting."""
    description: str | None = None
    """What it is for."""
    object_staff_ids: list[str] = wire("objectStaffIds", default_factory=list)
    """The userids of the people whose fields are hidden."""
    object_dept_ids: list[int] = wire("objectDeptIds", default_factory=list)
    """Ids of the departments whose people have their fields hidden."""
    object_tag_ids: list[int] = wire("objectTagIds", default_factory=list)
    """Ids of the roles whose people have their fields hidden."""
    hide_fields: list[str] = wire("hideFields", default_factory=list)
    """The fields that are hidden: the id of a field that the corp added, or one of name, department, email, manager, title, mobile,
    ext_number, work_station, remark, hire_date, job_number."""
    exclude_staff_ids: list[str] = wire("excludeStaffIds", default_factory=list)
    """The userids of people who see them all the same."""
    exclude_dept_ids: list[int] = wire("excludeDeptIds", default_factory=list)
    """Ids of departments whose people see them all the same."""
    exclude_tag_ids: list[int] = wire("excludeTagIds", default_factory=list)
    """Ids of roles whose people see them all the same."""
    active: bool | None = None
    """Whether the setting is in force."""
