from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .group_management_options import GroupManagementOptions


class UpdateGroupRequest(Body):
    """What to change in a group."""

    chatid: str
    """The group ("chat…")."""
    name: str | Unset = UNSET
    """New name, 1 to 20 characters."""
    owner: str | Unset = UNSET
    """Userid of the new owner."""
    owner_type: Literal["emp", "ext"] | Unset = wire("ownerType", default=UNSET)
    """Kind of owner, emp (employee) or ext (external contact)."""
    add_useridlist: Sequence[str] | Unset = UNSET
    """Userids of members to add."""
    del_useridlist: Sequence[str] | Unset = UNSET
    """Userids of members to remove."""
    add_extidlist: Sequence[str] | Unset = UNSET
    """Unionids of external contacts to add."""
    del_extidlist: Sequence[str] | Unset = UNSET
    """Unionids of external contacts to remove."""
    icon: str | Unset = UNSET
    """Media id of the picture of the group."""
    management_options: GroupManagementOptions | Unset = wire("managementOptions", default=UNSET)
    """Settings of a group, integers with the names and the meanings of those of `create_chat`."""
