from __future__ import annotations

from ..model import Body


class DeleteRoleRequest(Body):
    """The role in question."""

    role_id: int
    """Id of the role, from `list_roles`."""
