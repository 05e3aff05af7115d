from __future__ import annotations

from ..model import Body, wire


class GetRoleRequest(Body):
    """The role in question."""

    role_id: int = wire("roleId")
    """Id of the role, from `list_roles`."""
