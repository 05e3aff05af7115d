from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..model import wire
from .current_event_fields import CurrentEventFields

if TYPE_CHECKING:
    from .employee_role import EmployeeRole
    from .employee_tags import EmployeeTags
    from .employee_union import EmployeeUnion


class UserAddOrgEventThirdParty(CurrentEventFields):
    """A person joined the corp. Current form of a third-party app: the whole entry of one person."""

    userid: str
    """Userid of the person."""
    event_type: Literal["user_add_org"] = wire("EventType", default="user_add_org")
    """Name of the event."""
    unionid: str | None = None
    """Unionid of the person."""
    ding_id: str | None = wire("dingId", default=None)
    """Id of the person in DingTalk, `$:LWCP_v1:$...`; the docs do not explain it."""
    open_id: str | None = wire("openId", default=None)
    """Openid of the person; not in every example."""
    name: str | None = None
    """Name."""
    avatar: str | None = None
    """URL of the picture."""
    active: bool | None = None
    """Whether the person has activated the account."""
    real_authed: bool | None = wire("realAuthed", default=None)
    """Whether the person's identity is verified."""
    exclusive_account: bool | None = wire("exclusiveAccount", default=None)
    """Whether the account is an exclusive one of the corp."""
    is_admin: bool | None = wire("isAdmin", default=None)
    """Whether the person is an administrator."""
    is_boss: bool | None = wire("isBoss", default=None)
    """Whether the person is a boss of the corp."""
    is_senior: bool | None = wire("isSenior", default=None)
    """Whether the person is of the senior management."""
    is_hide: bool | None = wire("isHide", default=None)
    """Whether the mobile number is hidden from others."""
    is_customized_portal: bool | None = wire("isCustomizedPortal", default=None)
    """Not explained by the docs; not in every example."""
    jobnumber: str | None = None
    """Job number."""
    position: str | None = None
    """Job title."""
    email: str | None = None
    """E-mail address; not in every example."""
    mobile: str | None = None
    """Mobile number; not in every example."""
    state_code: str | None = wire("stateCode", default=None)
    """Country code of the mobile number; not in every example."""
    department: list[int] = wire(default_factory=list)
    """Ids of the departments that the person is in."""
    order_in_depts: str | None = wire("orderInDepts", default=None)
    """Place of the person in the order of each department, as text `{department:order}`: its keys have no quotes, so it is no JSON."""
    is_leader_in_depts: str | None = wire("isLeaderInDepts", default=None)
    """Whether the person leads each department, as text `{department:true}`: its keys have no quotes, so it is no JSON."""
    manager_userid: str | None = wire("managerUserid", default=None)
    """Userid of the manager; not in every example."""
    tags: EmployeeTags | None = None
    """Marks of the person; not in every example."""
    roles: list[EmployeeRole] = wire(default_factory=list)
    """Roles of the person; not in every example."""
    union_emp_ext: EmployeeUnion | None = wire("unionEmpExt", default=None)
    """Who the person is in corps that are joined to this one."""
    errcode: int | None = None
    """Code of the call behind it: 0 in every example."""
    errmsg: str | None = None
    """Text of the call behind it: `ok` in every example."""
