from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .listed_role import ListedRole


class ListedRoleGroup(Answer):
    """A role group in a list."""

    group_id: int = wire("groupId")
    """Id of the role group."""
    name: str | None = None
    """Name of the role group; `默认` is the one of the system."""
    roles: list[ListedRole] = wire(default_factory=list)
    """The roles in it."""
