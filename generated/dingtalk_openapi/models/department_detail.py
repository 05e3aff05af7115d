from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .associated_department import AssociatedDepartment


class DepartmentDetail(Answer):
    """All that the corp has set for a department."""

    dept_id: int
    """Id of the department."""
    name: str | None = None
    """Name of the department."""
    parent_id: int | None = None
    """Id of the department above; 1 is the root, which has none itself."""
    source_identifier: str | None = None
    """What the department is called in the system of a caller; third-party apps do not get it."""
    create_dept_group: bool | None = None
    """Whether the department has a group chat."""
    auto_add_user: bool | None = None
    """Whether who joins the department joins its group chat, too."""
    tags: str | None = None
    """What the department is in a school; third-party apps do not get it."""
    from_union_org: bool | None = None
    """Whether the department comes from an associated corp; third-party apps do not get it."""
    order: int | None = None
    """Place among the departments beside it; small numbers come first."""
    dept_group_chat_id: str | None = None
    """The chatid of the group chat."""
    group_contain_sub_dept: bool | None = None
    """Whether the departments below are in the group chat, too."""
    org_dept_owner: str | None = None
    """The userid of the owner of the group chat."""
    dept_manager_userid_list: list[str] = wire(default_factory=list)
    """Userids of the managers."""
    outer_dept: bool | None = None
    """Whether the people in it see only a part of the address book."""
    outer_permit_depts: list[int] = wire(default_factory=list)
    """Ids of the departments that they see besides; while `outer_dept` is true."""
    outer_permit_users: list[str] = wire(default_factory=list)
    """Userids of the people whom they see besides; while `outer_dept` is true."""
    user_permits: list[str] = wire(default_factory=list)
    """Userids of the people who see the department although it is hidden; while `hide_dept` is true."""
    hide_dept: bool | None = None
    """Whether the department is hidden from the address book."""
    dept_permits: list[int] = wire(default_factory=list)
    """Ids of the departments whose people see the department although it is hidden; while `hide_dept` is true."""
    auto_approve_apply: bool | None = None
    """Whether who applies to join the department is let in without an administrator's consent."""
    code: str | None = None
    """Code of the department; absent until `update_department` has set it."""
    member_count: int | None = None
    """How many people are in it and in the departments below."""
    owning_member_count: int | None = None
    """How many people are in it, without the departments below."""
    union_dept_ext: AssociatedDepartment | None = None
    """The department of an associated corp."""
    brief: str | None = None
    """What the department says of itself; in the official Java SDK only."""
    telephone: str | None = None
    """Telephone number of the department; in the official Java SDK only."""
    extention: dict[str, str] | str | None = wire(default=None, json_text=True)
    """Further fields as JSON text, spelled so; in the official Java SDK only."""
