from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..model import UNSET, Body, Unset, wire


class UpdateDepartmentRequest(Body):
    """The department, and what to change of it."""

    dept_id: int
    """Id of the department; not 1, the root."""
    parent_id: int | Unset = UNSET
    """Id of the department above it from now on; 1 is the root."""
    hide_dept: bool | Unset = UNSET
    """Whether the department is hidden from the address book."""
    dept_permits: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Ids of the departments whose people see the department although it is hidden; with `hide_dept`."""
    user_permits: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Userids of the people who see the department although it is hidden; with `hide_dept`."""
    create_dept_group: bool | Unset = UNSET
    """Whether a group chat of the department is made."""
    order: int | Unset = UNSET
    """Place among the departments beside it; small numbers come first."""
    name: str | Unset = UNSET
    """Name of the department, 1 to 64 characters."""
    source_identifier: str | Unset = UNSET
    """What the department is called in the system of the caller; the admin console does not show it."""
    outer_dept: bool | Unset = UNSET
    """Whether the people in it see only a part of the address book."""
    outer_permit_users: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Userids of the people whom they see besides; with `outer_dept`."""
    outer_permit_depts: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Ids of the departments that they see besides; with `outer_dept`."""
    outer_dept_only_self: bool | Unset = UNSET
    """Which part that is, with `outer_dept`: true for their own departments and those below, false for nobody but themselves."""
    language: Literal["zh_CN", "en_US"] | Unset = UNSET
    """Language of the address book that the name is for."""
    auto_add_user: bool | Unset = UNSET
    """Whether who joins the department joins its group chat, too."""
    auto_approve_apply: bool | Unset = UNSET
    """Whether who applies to join the department is let in without an administrator's consent."""
    dept_manager_userid_list: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Userids of the managers, who have to be in the department."""
    group_contain_sub_dept: bool | Unset = UNSET
    """Whether the departments below are in the group chat, too."""
    group_contain_outer_dept: bool | Unset = UNSET
    """Whether departments whose people see nobody but themselves are in the group chat, too."""
    group_contain_hidden_dept: bool | Unset = UNSET
    """Whether hidden departments are in the group chat, too."""
    org_dept_owner: str | Unset = UNSET
    """The userid of the owner of the group chat, who has to be in the department."""
    force_update_fields: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Names of fields that are written even when they are empty; DingTalk knows `dept_manager_userid_list` alone."""
    code: str | Unset = UNSET
    """Code of the department, at most 30 characters; nothing but this call sets it."""
