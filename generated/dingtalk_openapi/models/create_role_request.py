from __future__ import annotations

from ..model import Body, wire


class CreateRoleRequest(Body):
    """The new role."""

    role_name: str = wire("roleName")
    """Name of the role."""
    group_id: int = wire("groupId")
    """Id of the role group that it is put in, from `list_roles` or `create_role_group`."""
