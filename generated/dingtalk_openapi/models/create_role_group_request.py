from __future__ import annotations

from ..model import Body


class CreateRoleGroupRequest(Body):
    """The new role group."""

    name: str
    """Name of the role group."""
