from __future__ import annotations

from typing import Literal

from ..model import wire
from .current_event_fields import CurrentEventFields


class OrgDeptCreateEventThirdParty(CurrentEventFields):
    """A department was created. Current form of a third-party app: the whole department."""

    id: int
    """Id of the department."""
    event_type: Literal["org_dept_create"] = wire("EventType", default="org_dept_create")
    """Name of the event."""
    name: str | None = None
    """Name of the department."""
    parentid: int | None = None
    """Id of the department above it."""
    order: int | None = None
    """Place in the order of the department above it."""
    brief: str | None = None
    """What the department is for; in the examples of Stream mode only."""
    create_dept_group: bool | None = wire("createDeptGroup", default=None)
    """Whether the department has a group of its own."""
    auto_add_user: bool | None = wire("autoAddUser", default=None)
    """Whether who joins the department joins its group."""
    auto_approve_apply: str | None = wire("autoApproveApply", default=None)
    """Whether who asks to join the department is let in, as the text `true` or `false`; in the examples of Stream mode only."""
    group_contain_sub_dept: bool | None = wire("groupContainSubDept", default=None)
    """Whether the group has the people of the departments below, too."""
    org_dept_owner: str | None = wire("orgDeptOwner", default=None)
    """Userid of the owner of the department's group."""
    dept_manager_userid_list: str | None = wire("deptManagerUseridList", default=None)
    """Userids of the managers; several are separated by `|`."""
    dept_hiding: bool | None = wire("deptHiding", default=None)
    """Whether the department is hidden."""
    dept_permits: str | None = wire("deptPermits", default=None)
    """Ids of the departments that see it although it is hidden; several are separated by `|`."""
    dept_perimits: str | None = wire("deptPerimits", default=None)
    """`deptPermits`, spelled so in most examples."""
    user_permits: str | None = wire("userPermits", default=None)
    """Userids of the people who see it although it is hidden; several are separated by `|`."""
    user_perimits: str | None = wire("userPerimits", default=None)
    """`userPermits`, spelled so in most examples."""
    outer_dept: bool | None = wire("outerDept", default=None)
    """Whether its people see only a part of the address book."""
    outer_permit_depts: str | None = wire("outerPermitDepts", default=None)
    """Ids of the departments that they see beside their own then; several are separated by `|`."""
    outer_permit_users: str | None = wire("outerPermitUsers", default=None)
    """Userids of the people whom they see beside their own department then; several are separated by `|`."""
    errcode: int | None = None
    """Code of the call behind it: 0 in every example."""
    errmsg: str | None = None
    """Text of the call behind it: `ok` in every example."""
