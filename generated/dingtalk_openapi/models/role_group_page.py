from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .listed_role_group import ListedRoleGroup


class RoleGroupPage(Answer):
    """A page of role groups with their roles."""

    has_more: bool | None = wire("hasMore", default=None)
    """Whether there are more."""
    next_cursor: int | None = wire("nextCursor", default=None)
    """Where the next page begins; in the official Java SDK only."""
    list_: list[ListedRoleGroup] = wire("list", default_factory=list)
    """The role groups."""
