from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .role_group_role import RoleGroupRole


class RoleGroupDetail(Answer):
    """What is known of a role group."""

    group_name: str | None = None
    """Name of the role group."""
    roles: list[RoleGroupRole] = wire(default_factory=list)
    """The roles in it."""
