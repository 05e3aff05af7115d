from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .role_user import RoleUser


class RoleUserPage(Answer):
    """A page of people with a role."""

    has_more: bool | None = wire("hasMore", default=None)
    """Whether there are more."""
    next_cursor: int | None = wire("nextCursor", default=None)
    """Where the next page begins; in the official Java SDK only."""
    list_: list[RoleUser] = wire("list", default_factory=list)
    """The people."""
