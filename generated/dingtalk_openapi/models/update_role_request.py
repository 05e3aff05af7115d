from __future__ import annotations

from ..model import Body, wire


class UpdateRoleRequest(Body):
    """The role and its new name."""

    role_id: int = wire("roleId")
    """Id of the role, from `list_roles`."""
    role_name: str = wire("roleName")
    """The new name."""
