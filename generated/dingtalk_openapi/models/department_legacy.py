from __future__ import annotations

from ..model import Answer, wire


class DepartmentLegacy(Answer):
    """A department, as the call of 2016 tells it."""

    id: int
    """Id of the department."""
    name: str | None = None
    """Name of the department."""
    parentid: int | None = None
    """Id of the department above; the root is 1."""
    create_dept_group: bool | None = wire("createDeptGroup", default=None)
    """Whether it has a group of its people."""
    auto_add_user: bool | None = wire("autoAddUser", default=None)
    """Whether who joins the department joins its group."""
    source_identifier: str | None = wire("sourceIdentifier", default=None)
    """Mark that the developer gave it."""
    is_from_union_org: bool | None = wire("isFromUnionOrg", default=None)
    """Whether it comes from an associated corp, by its name; no source explains it."""
