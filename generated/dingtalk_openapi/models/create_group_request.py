from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..model import UNSET, Body, Unset, wire

if TYPE_CHECKING:
    from .group_management_options import GroupManagementOptions


class CreateGroupRequest(Body):
    """A new internal group."""

    name: str
    """Name of the group, 1 to 20 characters."""
    owner: str
    """Userid of the owner."""
    useridlist: Sequence[str]
    """Userids of the members."""
    owner_type: Literal["emp", "ext"] | Unset = wire("ownerType", default=UNSET)
    """Kind of owner, emp (employee) or ext (external contact)."""
    conversation_tag: Literal[0, 2] | Unset = wire("conversationTag", default=UNSET)
    """Kind of group, 0 normal (only for apps on an allow-list) or 2 internal (the default)."""
    extidlist: Sequence[str] | Unset = UNSET
    """External contacts."""
    icon: str | Unset = UNSET
    """Media id of the picture of the group."""
    management_options: GroupManagementOptions | Unset = wire("managementOptions", default=UNSET)
    """Settings of a group, integers with the names and the meanings of those of `create_chat`."""
