from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Answer, wire

if TYPE_CHECKING:
    from .role_user_scope import RoleUserScope


class RoleUser(Answer):
    """Somebody who has a role."""

    userid: str
    """The userid in the corp."""
    name: str | None = None
    """Name of the person."""
    manage_scopes: list[RoleUserScope] = wire("manageScopes", default_factory=list)
    """The departments that the person is responsible for in this role."""
