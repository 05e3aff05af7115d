from __future__ import annotations

from ..model import Body


class GetRoleGroupRequest(Body):
    """The role group in question."""

    group_id: int
    """Id of the role group, the `groupId` of `list_roles`."""
