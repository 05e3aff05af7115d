from __future__ import annotations

from collections.abc import Sequence

from ..model import UNSET, Body, Unset, wire


class CreateDepartmentRequest(Body):
    """The new department."""

    name: str
    """Name of the department, 1 to 64 characters."""
    parent_id: int
    """Id of the department above; 1 is the root."""
    hide_dept: bool | Unset = UNSET
    """Whether the department is hidden from the address book; it is not when this is not given."""
    dept_permits: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Ids of the departments whose people see the department although it is hidden; with `hide_dept`."""
    user_permits: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Userids of the people who see the department although it is hidden; with `hide_dept`."""
    outer_dept: bool | Unset = UNSET
    """Whether the people in it see only a part of the address book; they see all when this is not given."""
    outer_dept_only_self: bool | Unset = UNSET
    """Which part that is, with `outer_dept`: true for their own departments and those below, false for nobody but themselves."""
    outer_permit_users: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Userids of the people whom they see besides; with `outer_dept`."""
    outer_permit_depts: Sequence[str | int] | Unset = wire(default=UNSET, joined=",")
    """Ids of the departments that they see besides; with `outer_dept`."""
    create_dept_group: bool | Unset = UNSET
    """Whether a group chat of the department is made; it is not when this is not given."""
    auto_approve_apply: bool | Unset = UNSET
    """Whether who applies to join the department is let in without an administrator's consent."""
    order: int | Unset = UNSET
    """Place among the departments beside it; small numbers come first."""
    source_identifier: str | Unset = UNSET
    """What the department is called in the system of the caller, to find it by."""
